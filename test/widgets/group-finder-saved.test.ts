import { expect, html } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, hasButton, item, names, show } from '../support/finder-page.js';

const KEY = 'peer-widgets/finder/1';
const remembering = () =>
  show(html`<peer-group-finder remember time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`);

async function press(finder: GroupFinder, name: string, within: ParentNode = rootOf(finder)): Promise<void> {
  button(within, name).click();
  await finder.updateComplete;
}

async function save(finder: GroupFinder, id: string): Promise<void> {
  await press(finder, 'Details', item(finder, id));
  await press(finder, 'Save', item(finder, id));
}

describe('<peer-group-finder remember>', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));
  afterEach(async () => {
    const finder = await remembering();
    if (hasButton(rootOf(finder), 'Saved')) {
      await press(finder, 'Saved');
      await press(finder, 'Forget saved groups');
    }
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('offers to save nothing, and stores nothing, without the attribute', async () => {
    const finder = await show();
    await press(finder, 'Details', item(finder, 'now'));
    expect(hasButton(rootOf(finder), 'Save')).to.equal(false);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('lists the saved groups on a press, and all again on another', async () => {
    const finder = await remembering();
    expect(hasButton(rootOf(finder), 'Saved')).to.equal(false);
    await save(finder, 'later');
    expect(button(item(finder, 'later'), 'Save').getAttribute('aria-pressed')).to.equal('true');
    expect(seen(rootOf(finder).querySelector('[part=filters]')!)).to.include('Saved 1');
    await press(finder, 'Saved');
    expect(names(finder)).to.deep.equal(['After loss']);
    await expect(finder).to.be.accessible();
    await press(finder, 'Saved');
    expect(names(finder).length).to.equal(5);
  });

  it('knows them at the next visit, keeping ids and nothing else', async () => {
    await save(await remembering(), 'night');
    expect(localStorage.getItem(KEY)).to.equal('{"saved":["night"]}');
    const finder = await remembering();
    await press(finder, 'Saved');
    expect(names(finder)).to.deep.equal(['Night owls']);
  });

  it('shows in every finder of the page what was saved in one', async () => {
    const [one, other] = [await remembering(), await remembering()];
    await save(one, 'now');
    await other.updateComplete;
    expect(seen(rootOf(other).querySelector('[part=filters]')!)).to.include('Saved 1');
  });

  it('keeps what another page has saved meanwhile without an event', async () => {
    const finder = await remembering();
    await save(finder, 'now');
    localStorage.setItem(KEY, '{"saved":["now","later"]}');
    await save(finder, 'night');
    expect(localStorage.getItem(KEY)).to.equal('{"saved":["now","later","night"]}');
    expect(seen(rootOf(finder).querySelector('[part=filters]')!)).to.include('Saved 3');
  });

  it('shows what was saved elsewhere once the page comes back from the history', async () => {
    const finder = await remembering();
    await save(finder, 'now');
    localStorage.setItem(KEY, '{"saved":["now","later"]}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await finder.updateComplete;
    expect(seen(rootOf(finder).querySelector('[part=filters]')!)).to.include('Saved 2');
  });

  it('says how to see more when the last saved group is dropped or does not match', async () => {
    const finder = await remembering();
    await save(finder, 'later');
    await press(finder, 'Online');
    await press(finder, 'Saved');
    expect(seen(rootOf(finder)))
      .to.include('No groups match.')
      .and.to.include('Not only saved groups: 3')
      .and.to.include('Without “Online”: 1');
    await press(finder, 'Not only saved groups');
    expect(names(finder).length).to.equal(3);
  });

  it('forgets on request, here and on the device, and leaves the keyboard where it can go on', async () => {
    const finder = await remembering();
    await save(finder, 'later');
    await press(finder, 'Saved');
    button(rootOf(finder), 'Forget saved groups').focus();
    await press(finder, 'Forget saved groups');
    await finder.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(names(finder).length).to.equal(5);
    expect(rootOf(finder).activeElement?.className).to.equal('count');
  });

  it('works for as long as the page is open where storage is refused', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const finder = await remembering();
      await save(finder, 'soon');
      await press(finder, 'Saved');
      expect(names(finder)).to.deep.equal(['Café Montréal']);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', real);
    }
  });

  it('takes anything that others wrote under its name as nothing', async () => {
    for (const text of ['{"saved":"x"}', '[1,2]', '{', '{"saved":[{"id":1},7]}']) {
      localStorage.setItem(KEY, text);
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
      expect(hasButton(rootOf(await remembering()), 'Saved'), text).to.equal(false);
    }
    localStorage.removeItem(KEY);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
  });
});
