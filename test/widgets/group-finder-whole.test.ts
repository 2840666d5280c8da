import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { wholePart } from '../../src/widgets/group-finder/late-finder.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, focused, hasButton, item, names, press, searchBox, type } from '../support/finder-page.js';
import { lateParts } from '../support/late-part.js';

const COULD_NOT = 'We could not load this.';

describe('<peer-group-finder>, while everything but its first rows is on its way', () => {
  const realNow = clock.now;
  const late = lateParts();
  beforeEach(() => (clock.now = () => NOW));
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });
  after(() => (clock.now = realNow));

  const rows = async (template = html`<peer-group-finder .feed=${feed}></peer-group-finder>`) => {
    const finder = await fixture<GroupFinder>(template);
    await waitUntil(() => names(finder).length > 0);
    return finder;
  };
  const seenAll = (finder: GroupFinder): string => seen(rootOf(finder));

  it('draws the same as afterwards, but for what can only be done with it', async () => {
    const whole = await rows();
    const drawn = seenAll(whole);
    const coming = late(wholePart);
    const finder = await rows();
    expect(seenAll(finder)).to.equal(drawn);
    await coming.arrive();
    finder.requestUpdate();
    await finder.updateComplete;
    expect(seenAll(finder)).to.equal(drawn);
  });

  it('finds what was typed before it came, to the last letter, and says that it is coming', async () => {
    const coming = late(wholePart);
    const finder = await rows();
    searchBox(finder).focus();
    await type(finder, 'gri');
    await type(finder, 'grief');
    expect(names(finder).length).to.equal(feed.groups.length);
    await waitUntil(() => rootOf(finder).querySelector('.bar [role=status]')!.textContent === 'Loading…');
    await coming.arrive();
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['After loss']);
    expect(searchBox(finder).value).to.equal('grief');
    expect(focused(finder) === searchBox(finder)).to.equal(true);
  });

  it('does what was pressed before it came, in that order, with what was typed since', async () => {
    const coming = late(wholePart);
    const finder = await rows();
    await press(finder, 'Online');
    await press(finder, 'More filters');
    await type(finder, 'circle');
    await coming.arrive();
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Anxiety circle']);
    expect(button(rootOf(finder), 'Online').getAttribute('aria-pressed')).to.equal('true');
    expect(seenAll(finder)).to.include('How to meet');
    expect(searchBox(finder).value).to.equal('circle');
  });

  it('opens details without it, and adds what they need of it later', async () => {
    const coming = late(wholePart);
    const finder = await rows();
    const opened = await press(finder, 'Details: After loss');
    expect(hasButton(item(finder, 'later'), 'Share: After loss')).to.equal(true);
    await coming.arrive();
    await finder.updateComplete;
    expect(opened.getAttribute('aria-expanded')).to.equal('true');
    expect(focused(finder) === opened).to.equal(true);
  });

  it('keeps the list and the text with words and a retry where it does not come, and then does what was asked', async () => {
    const coming = late(wholePart);
    const finder = await rows();
    await type(finder, 'grief');
    await press(finder, 'Online');
    await coming.fail();
    await waitUntil(() => seenAll(finder).includes(COULD_NOT));
    expect(names(finder).length).to.equal(feed.groups.length);
    expect(searchBox(finder).value).to.equal('grief');
    expect(seenAll(finder)).not.to.include('Still reading');
    await press(finder, 'Try again');
    await waitUntil(() => names(finder).length < feed.groups.length);
    expect(button(rootOf(finder), 'Online').getAttribute('aria-pressed')).to.equal('true');
    expect(seenAll(finder)).not.to.include(COULD_NOT);
  });

  for (const [name, template] of [
    ['topics', html`<peer-group-finder topics="grief" .feed=${feed}></peer-group-finder>`],
    ['another order', html`<peer-group-finder sort="name" .feed=${feed}></peer-group-finder>`],
    ['the week', html`<peer-group-finder view="week" .feed=${feed}></peer-group-finder>`],
    ['an address', html`<peer-group-finder sync-url .feed=${feed}></peer-group-finder>`],
    ['saved groups', html`<peer-group-finder remember .feed=${feed}></peer-group-finder>`],
  ] as const) {
    it(`shows rows once it has come where the page asks for ${name}`, async () => {
      const whole = await fixture<GroupFinder>(template);
      await whole.updateComplete;
      const drawn = seenAll(whole);
      const coming = late(wholePart);
      const finder = await fixture<GroupFinder>(template);
      expect(names(finder)).to.deep.equal([]);
      expect(seenAll(finder)).to.include('Loading…');
      await coming.arrive();
      await waitUntil(() => seenAll(finder) === drawn);
    });
  }
});
