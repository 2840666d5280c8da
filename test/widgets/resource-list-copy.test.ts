import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { pressKeys } from '../support/keys.js';

interface Told {
  readonly at?: readonly [number, number];
  readonly status?: string;
}

/** A page that may run scripts and nothing else, as WordPress frames what it embeds: it says where its copy button is, and what the list says. */
const PAGE = `<peer-resource-list region="US"></peer-resource-list>
<script type="module">
  import '${new URL('../../src/define/resource-list.ts', import.meta.url).href}';
  const list = document.querySelector('peer-resource-list');
  await list.updateComplete;
  const box = list.shadowRoot.querySelector('[data-id=us-988] button[aria-label^="Copy number"]').getBoundingClientRect();
  const status = list.shadowRoot.querySelector('p.hidden-text[role=status]');
  const tell = (told) => parent.postMessage(told, '*');
  new MutationObserver(() => tell({ status: status.textContent.trim() })).observe(status, { childList: true, characterData: true, subtree: true });
  tell({ at: [box.x + box.width / 2, box.y + box.height / 2] });
</script>`;

/** The next message of `frame` that has this. */
function told<K extends keyof Told>(frame: HTMLIFrameElement, key: K): Promise<NonNullable<Told[K]>> {
  return new Promise((resolve) => {
    addEventListener('message', function hear({ source, data }: MessageEvent<Told>) {
      if (source !== frame.contentWindow || data[key] === undefined) return;
      removeEventListener('message', hear);
      resolve(data[key]);
    });
  });
}

describe('a number in a frame that may do nothing but run scripts', () => {
  it('is put on the clipboard by a press of its button', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><iframe sandbox="allow-scripts" title="Lines" width="600" height="500"></iframe><textarea aria-label="Paste here"></textarea></div>`,
    );
    const frame = page.querySelector('iframe')!;
    const place = told(frame, 'at');
    frame.srcdoc = PAGE;
    const [x, y] = await place;
    const corner = frame.getBoundingClientRect();
    const said = told(frame, 'status');
    await sendMouse({
      type: 'click',
      position: [Math.round(corner.x + frame.clientLeft + x), Math.round(corner.y + frame.clientTop + y)],
    });
    expect(await said).to.equal('Copied: 988');
    const field = page.querySelector('textarea')!;
    field.focus();
    await pressKeys('Control+v');
    expect(field.value).to.equal('988');
  });
});
