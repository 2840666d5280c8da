import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { Part } from '../../src/parts/part.js';
import { calendarPart } from '../../src/widgets/group-finder/calendar-part.js';
import {
  addressPart,
  detailsPart,
  filtersPart,
  nearPart,
  savedPart,
  searchPart,
  weekPart,
} from '../../src/widgets/group-finder/finder-parts.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import {
  NOW,
  button,
  feed,
  focused,
  hasButton,
  item,
  names,
  press,
  searchBox,
  show,
  type,
} from '../support/finder-page.js';
import { lateParts } from '../support/late-part.js';

const COULD_NOT = 'We could not load this.';

describe('<peer-group-finder>, while a part of it is on its way', () => {
  const realNow = clock.now;
  const late = lateParts();
  beforeEach(() => (clock.now = () => NOW));
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    history.replaceState(null, '', location.pathname + location.search);
  });
  after(() => (clock.now = realNow));

  it('says in opened details that they are coming, and keeps the focus when they come', async () => {
    const finder = await show();
    const details = late(detailsPart);
    const opened = await press(finder, 'Details: After loss');
    expect(opened.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(item(finder, 'later').querySelector('.detail')!)).to.equal('Loading…');
    await details.arrive();
    await finder.updateComplete;
    expect(hasButton(item(finder, 'later'), 'Share: After loss')).to.equal(true);
    expect(focused(finder) === opened).to.equal(true);
  });

  for (const [name, part, pressed, shown] of [
    ['details', detailsPart, 'Details: After loss', 'Add to calendar'],
    ['the place box', nearPart, 'Near me', 'Use my location'],
    ['the filters', filtersPart, 'More filters', 'How to meet'],
    ['the timetable', weekPart, 'Week', 'No set time'],
  ] as const)
    it(`says that ${name} could not be loaded, keeps the list, and tries again on a press`, async () => {
      const finder = await show();
      const coming = late(part as Part<object>);
      await press(finder, pressed);
      await coming.fail();
      await finder.updateComplete;
      expect(rootOf(finder).querySelector('[role=alert]')!.textContent).to.include(COULD_NOT);
      expect(names(finder).length).to.equal(feed.groups.length);
      await press(finder, 'Try again');
      await finder.updateComplete;
      expect(seen(rootOf(finder))).to.include(shown);
      expect(rootOf(finder).querySelector('[role=alert]') === null).to.equal(true);
    });

  it('searches for what was typed as soon as it can, and claims nothing before', async () => {
    const finder = await show();
    const search = late(searchPart);
    await type(finder, 'grie');
    await type(finder, 'grief');
    expect(names(finder).length).to.equal(feed.groups.length);
    await waitUntil(() => rootOf(finder).querySelector('.bar [role=status]')!.textContent === 'Loading…');
    await search.arrive();
    await finder.updateComplete;
    expect(searchBox(finder).value).to.equal('grief');
    expect(names(finder)).to.deep.equal(['After loss']);
    await waitUntil(() => rootOf(finder).querySelector('.bar [role=status]')!.textContent === '1 group found');
  });

  it('says that it cannot search, with the list as it is without the text, and searches after all on a press', async () => {
    const finder = await show();
    const search = late(searchPart);
    await type(finder, 'grief');
    await search.fail();
    await finder.updateComplete;
    expect(rootOf(finder).querySelector('[role=alert]')!.textContent).to.include(COULD_NOT);
    expect(seen(rootOf(finder))).not.to.include('Still reading');
    await press(finder, 'Online');
    expect(names(finder)).not.to.include('After loss');
    await press(finder, 'Remove: Online');
    await press(finder, 'Try again');
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['After loss']);
  });

  it('saves a calendar file once, however often it was pressed before it could', async () => {
    const finder = await show();
    const calendar = late(calendarPart);
    await press(finder, 'Details: After loss');
    const saved: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      saved.push(file.type);
      return create(file);
    };
    // Firefox would ask in a window of its own what to do with the file, and that window would have the keys from then on.
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      const pressed = await press(finder, 'Add to calendar');
      pressed.click();
      expect(saved).to.deep.equal([]);
      await calendar.arrive();
      expect(saved).to.deep.equal(['text/calendar']);
      expect(focused(finder) === pressed).to.equal(true);
    } finally {
      URL.createObjectURL = create;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  it('says that a calendar file could not be made only to those who asked for one', async () => {
    const finder = await show();
    const calendar = late(calendarPart);
    await press(finder, 'Details: After loss');
    await press(finder, 'Add to calendar');
    expect(seen(rootOf(finder))).not.to.include(COULD_NOT);
    await calendar.fail();
    await finder.updateComplete;
    expect(seen(item(finder, 'later'))).to.include(COULD_NOT);
    await press(finder, 'Try again');
    expect(seen(item(finder, 'later'))).not.to.include(COULD_NOT);
  });

  for (const [name, part, template, shown] of [
    ['the week', weekPart, html`<peer-group-finder view="week" .feed=${feed}></peer-group-finder>`, '.entry'],
    ['filters', filtersPart, html`<peer-group-finder topics="grief" .feed=${feed}></peer-group-finder>`, '.active'],
    ['a place', nearPart, html`<peer-group-finder near="Springfield" .feed=${feed}></peer-group-finder>`, '.active'],
    ['saved groups', savedPart, html`<peer-group-finder remember .feed=${feed}></peer-group-finder>`, '.item'],
    ['the address', addressPart, html`<peer-group-finder sync-url .feed=${feed}></peer-group-finder>`, '.item'],
  ] as const) {
    it(`shows rows once it has what a page that asks for ${name} needs: none moves later`, async () => {
      const coming = late(part as Part<object>);
      const finder = await fixture<GroupFinder>(template);
      expect(names(finder)).to.deep.equal([]);
      expect(seen(rootOf(finder))).to.include('Loading…');
      await coming.arrive();
      await finder.updateComplete;
      expect(rootOf(finder).querySelector(shown) !== null).to.equal(true);
    });

    it(`shows the groups with words and a retry where what a page that asks for ${name} needs does not come`, async () => {
      const coming = late(part as Part<object>);
      const finder = await fixture<GroupFinder>(template);
      await coming.fail();
      await waitUntil(() => names(finder).length > 0);
      expect(seen(rootOf(finder))).to.include(COULD_NOT);
    });
  }

  it('opens the group that the address names when it can read the address', async () => {
    history.replaceState(null, '', '#group=later');
    const address = late(addressPart);
    const finder = await fixture<GroupFinder>(html`<peer-group-finder sync-url .feed=${feed}></peer-group-finder>`);
    await address.arrive();
    await waitUntil(() => rootOf(finder).querySelector('.item dl') !== null);
    expect(button(rootOf(finder), 'Details: After loss').getAttribute('aria-expanded')).to.equal('true');
  });

  it('prints the list as it is shown where the list for paper is missing', async () => {
    const finder = await show();
    const paper = late(weekPart);
    dispatchEvent(new Event('beforeprint'));
    expect(item(finder, 'later').closest('.no-print') === null).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(item(finder, 'later').closest('.no-print') === null).to.equal(false);
    await paper.arrive();
    dispatchEvent(new Event('beforeprint'));
    expect(rootOf(finder).querySelector('.print-only') === null).to.equal(false);
    expect(item(finder, 'later').closest('.no-print') === null).to.equal(false);
  });
});
