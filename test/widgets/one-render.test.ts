import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/group-finder.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';

const feed = {
  version: 'peer-feed/1',
  groups: ['Evening circle', 'Morning circle'].map((name, n) => ({
    id: `${n}`,
    name,
    schedule: [{ day: 1, start: '19:00', timeZone: 'UTC' }],
  })),
  stories: [{ id: 's', title: 'One evening', text: 'It passed.', consent: { given: '2026-01-01' } }],
  resources: [
    { id: 'r', name: 'Evening line', contacts: [{ method: 'call', display: '202-555-0101', dial: '+12025550101' }] },
  ],
};

interface Widget extends HTMLElement {
  feed?: unknown;
}

/** What a visitor sees of `tag` each time that it is drawn, until `last` is in sight. */
async function drawings(tag: string, fill: (widget: Widget) => void, last: string): Promise<string[]> {
  const widget = document.createElement(tag) as Widget;
  fill(widget);
  const drawn: string[] = [];
  let observer: MutationObserver | undefined;
  widget.attachShadow = (init) => {
    const root = Element.prototype.attachShadow.call(widget, init);
    observer = new MutationObserver(() => drawn.push(root.textContent.replace(/\s+/g, ' ').trim()));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
  document.body.append(widget);
  await waitUntil(() => drawn.at(-1)?.includes(last));
  observer?.disconnect();
  widget.remove();
  return drawn;
}

const inline = (widget: Widget): void => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(feed);
  widget.append(script);
};

for (const [tag, text] of [
  ['peer-group-finder', 'Evening circle'],
  ['peer-story-card', 'One evening'],
  ['peer-resource-list', 'Evening line'],
] as const) {
  describe(`<${tag}> with its data on the page`, () => {
    for (const [where, fill] of [
      ['in a script inside of it', inline],
      ['as an object', (widget: Widget) => void (widget.feed = feed)],
    ] as const) {
      it(`is drawn once, whole, where the data is there ${where}`, async () => {
        expect((await drawings(tag, fill, text)).length).to.equal(1);
      });
    }

    it('shows at once what is wrong with the data, without a loading message', async () => {
      const widget = document.createElement(tag) as Widget;
      widget.innerHTML = '<script type="application/json">{"groups": [</script>';
      setTimeout(() => document.body.append(widget));
      expect((await oneEvent(widget, 'peer-feed-error')).detail).to.deep.equal({ code: 'not-json' });
      widget.remove();
    });
  });
}
