import { expect, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, hasButton, item, show, type } from '../support/finder-page.js';

type Answer = (data: ShareData) => Promise<void>;

/** A device with `sheet` to share and `clipboard` to copy with, for one test. */
function device(
  sheet: Answer | undefined,
  clipboard: (text: string) => Promise<void>,
  command: () => boolean = () => false,
): () => void {
  Object.defineProperty(navigator, 'share', { value: sheet, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: clipboard }, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  return () => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  };
}

const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));

async function shareGroup(finder: GroupFinder, id: string): Promise<void> {
  button(item(finder, id), 'Details').click();
  await finder.updateComplete;
  button(item(finder, id), 'Share').click();
}

describe('sharing in <peer-group-finder>', () => {
  const realNow = clock.now;
  const page = location.href;
  let restore = (): void => undefined;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));
  beforeEach(() => history.replaceState(null, '', page));
  afterEach(() => restore());
  after(() => history.replaceState(null, '', page));

  it('hands the group in words, with its own zone, to the share sheet', async () => {
    const given: ShareData[] = [];
    restore = device((data) => {
      given.push(data);
      return Promise.resolve();
    }, refuse);
    await shareGroup(await show(), 'soon');
    await waitUntil(() => given.length > 0);
    expect(given[0]!.title).to.equal('Café Montréal');
    expect(given[0]!.text).to.match(
      /^Café Montréal\nSunday 8:30\sPM to 9:30\sPM, Eastern Time\nExample Library, 1 Example Street, Springfield\nhttps:\/\/meet\.example\.org\/x$/,
    );
  });

  it('shares a link to the group where the page keeps it in its address', async () => {
    const given: ShareData[] = [];
    restore = device((data) => {
      given.push(data);
      return Promise.resolve();
    }, refuse);
    await shareGroup(
      await show(html`<peer-group-finder sync-url time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`),
      'soon',
    );
    await waitUntil(() => given.length > 0);
    expect(given[0]).to.deep.equal({ title: 'Café Montréal', url: `${page.split('#')[0]}#group=soon` });
  });

  it('copies where there is no share sheet, and says so', async () => {
    const copied: string[] = [];
    restore = device(undefined, (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const finder = await show();
    await shareGroup(finder, 'now');
    await waitUntil(() => seen(item(finder, 'now')).includes('Copied. You can paste it anywhere.'));
    expect(copied[0]).to.match(/^Anxiety circle\n/);
    await expect(finder).to.be.accessible();
  });

  it('copies by the page’s own command where sheet and clipboard are refused', async () => {
    let selected = '';
    restore = device(refuse, refuse, () => {
      selected = document.activeElement?.shadowRoot?.querySelector('textarea')?.value ?? '';
      return true;
    });
    const finder = await show();
    await shareGroup(finder, 'now');
    await waitUntil(() => seen(item(finder, 'now')).includes('Copied.'));
    expect(selected).to.match(/^Anxiety circle\n/);
  });

  it('shows the text to select where nothing may copy', async () => {
    restore = device(undefined, refuse);
    const finder = await show();
    await shareGroup(finder, 'now');
    await waitUntil(() => seen(item(finder, 'now')).includes('You can select and copy this:'));
    expect(seen(item(finder, 'now').querySelector('.shared')!)).to.include('https://talk.example.org/room');
  });

  it('says nothing when the visitor closes the sheet', async () => {
    let asked = 0;
    restore = device(
      () => {
        asked += 1;
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
      () => Promise.reject(new Error('copied')),
    );
    const finder = await show();
    await shareGroup(finder, 'now');
    await waitUntil(() => asked === 1);
    await finder.updateComplete;
    expect(seen(item(finder, 'now').querySelector('.shared')!)).to.equal('');
  });

  it('shares what is listed as a link, only where there is one', async () => {
    const copied: string[] = [];
    restore = device(undefined, (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const plain = await show();
    await type(plain, 'anxiety');
    expect(hasButton(rootOf(plain), 'Share this list')).to.equal(false);
    const finder = await show(
      html`<peer-group-finder sync-url time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`,
    );
    expect(hasButton(rootOf(finder), 'Share this list')).to.equal(false);
    await type(finder, 'anxiety');
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    button(rootOf(finder), 'Share this list').click();
    await waitUntil(() => seen(rootOf(finder)).includes('Copied.'));
    expect(copied).to.deep.equal([`${page.split('#')[0]}#text=anxiety&attendance=online`]);
  });
});
