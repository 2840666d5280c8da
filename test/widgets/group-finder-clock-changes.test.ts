import { expect, html } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { button, item, show } from '../support/finder-page.js';

const NY = 'America/New_York';
const feed = {
  timeZone: NY,
  groups: [
    { id: 'clock', name: 'By the clock', schedule: [{ day: 6, start: '23:00', end: '02:00' }] },
    { id: 'length', name: 'By its length', schedule: [{ day: 6, start: '23:00', minutes: 180 }] },
  ],
};
const finderAt = (zone: string): Promise<GroupFinder> =>
  show(html`<peer-group-finder time-zone=${zone} .feed=${feed}></peer-group-finder>`);

/** At 02:00 the clocks of New York go back to 01:00: three hours after 23:00 they show 01:00, and four hours after it 02:00. */
describe('<peer-group-finder> in the night of a clock change', () => {
  const realNow = clock.now;
  after(() => (clock.now = realNow));

  it('says the end that the feed says, on the clock or after its minutes', async () => {
    clock.now = () => Date.parse('2027-11-07T05:50:00Z');
    const finder = await finderAt(NY);
    expect(seen(item(finder, 'clock'))).to.match(/On now until 2:00\sAM/);
    expect(seen(item(finder, 'length'))).to.match(/On now until 1:00\sAM/);
    button(item(finder, 'clock'), 'Details').click();
    await finder.updateComplete;
    expect(seen(item(finder, 'clock'))).to.match(/Saturday 11:00\sPM to 2:00\sAM/);
  });

  it('says it on the reader’s clock as well', async () => {
    clock.now = () => Date.parse('2027-11-07T05:50:00Z');
    const finder = await finderAt('Europe/Berlin');
    expect(seen(item(finder, 'clock'))).to.match(/On now until 8:00\sAM .*2:00\sAM, Eastern Time/);
  });

  it('keeps a meeting on until its end, in the list and in the week', async () => {
    clock.now = () => Date.parse('2027-11-07T06:50:00Z');
    const finder = await finderAt(NY);
    expect(seen(item(finder, 'clock'))).to.match(/On now until 2:00\sAM/);
    expect(seen(item(finder, 'length'))).not.to.include('On now');
    button(rootOf(finder), 'Week').click();
    await finder.updateComplete;
    expect(seen(rootOf(finder).querySelector('.week')!)).to.match(/On now By the clock/);
  });

  it('is over for everyone at its end', async () => {
    clock.now = () => Date.parse('2027-11-07T07:00:00Z');
    const finder = await finderAt(NY);
    expect(seen(rootOf(finder))).not.to.include('On now');
  });
});
