import { expect, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf, seen } from '../support/common-tests.js';
import { typeText } from '../support/keys.js';
import { NOW, button, names, searchBox, show, type } from '../support/finder-page.js';

describe('<peer-group-finder>: searching', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  const searches: [string, string[]][] = [
    ['cafe montreal', ['Café Montréal']],
    ['MONTR', ['Café Montréal']],
    ['days low', ['Café Montréal']],
    ['"days low"', []],
    ['anxiety', ['Anxiety circle', 'Night owls']],
    ['anxeity', ['Anxiety circle', 'Night owls']],
    ['library', ['Café Montréal']],
    ['monday', ['Night owls', 'Chat room']],
    ['xyzzy', []],
  ];
  for (const [text, expected] of searches) {
    it(`finds ${expected.length} for ${text}`, async () => {
      const finder = await show();
      await type(finder, text);
      expect(names(finder)).to.deep.equal(expected);
    });
  }

  it('loses no letter while someone types fast, and leaves address, title and history alone', async () => {
    const finder = await show();
    const before = [location.href, document.title, history.length];
    searchBox(finder).focus();
    await typeText('anxiety circle newcomers');
    expect(searchBox(finder).value).to.equal('anxiety circle newcomers');
    expect([location.href, document.title, history.length]).to.deep.equal(before);
  });

  it('asks the browser not to keep, correct or submit what is typed', async () => {
    const box = searchBox(await show());
    expect(box.autocomplete).to.equal('off');
    expect(box.getAttribute('spellcheck')).to.equal('false');
    expect(box.name).to.equal('');
    expect(box.form === null).to.equal(true);
  });

  it('offers single conditions to drop when nothing matches', async () => {
    const finder = await show();
    button(rootOf(finder), 'In person').click();
    await type(finder, 'night owls');
    expect(seen(rootOf(finder)))
      .to.include('No groups match.')
      .and.to.include('Without “In person”: 1')
      .and.to.include('Without the search words: 2');
    button(rootOf(finder), 'Without “In person”').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Night owls']);
  });

  it('clears the words it searched for when they are dropped', async () => {
    const finder = await show();
    await type(finder, 'xyzzy');
    button(rootOf(finder), 'Without the search words').click();
    await finder.updateComplete;
    expect(searchBox(finder).value).to.equal('');
    expect(names(finder).length).to.equal(5);
  });

  it('announces the number of matches once, after a pause, and nothing at first', async () => {
    const finder = await show();
    const status = rootOf(finder).querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(status.textContent.trim()).to.equal('');
    await type(finder, 'a');
    await type(finder, 'an');
    await type(finder, 'anx');
    await waitUntil(() => said.length > 0, 'said', { timeout: 3_000 });
    expect(said).to.deep.equal(['2 groups found']);
  });
});
