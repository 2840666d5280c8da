import { expect, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, item, names, show, type } from '../support/finder-page.js';

const hall = { name: 'Example Hall', address: '5 Example Road', city: 'Springfield' };
const others = Array.from({ length: 30 }, (_, n) => ({
  id: `o${n}`,
  name: `Open circle ${String(n).padStart(2, '0')}`,
  schedule: [{ day: 1, start: '10:00' }],
  online: { url: 'https://meet.example.org/o' },
}));
const feed = {
  timeZone: 'America/Chicago',
  groups: [
    { id: 'mon', name: 'Morning talk', schedule: [{ day: 1, start: '09:00' }], place: hall },
    ...others,
    { id: 'sat', name: 'Morning talk', schedule: [{ day: 6, start: '09:30' }], place: hall },
    { id: 'art', name: 'Art hour', schedule: [{ day: 6, start: '15:00' }], place: hall },
  ],
};

describe('<peer-group-finder> groups that belong together', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  const open = async () => {
    const finder = await show(html`<peer-group-finder time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`);
    button(item(finder, 'mon'), 'Details').click();
    await finder.updateComplete;
    return finder;
  };

  it('names the other times of a group, and what else meets at its place', async () => {
    const finder = await open();
    expect(seen(item(finder, 'mon'))).to.match(
      /Other times of this group Saturday 9:30\sAM Also at this place Art hour · Saturday 3:00\sPM/,
    );
    await expect(finder).to.be.accessible();
  });

  it('says nothing of it where a group stands alone', async () => {
    const finder = await open();
    button(item(finder, 'o1'), 'Details').click();
    await finder.updateComplete;
    expect(seen(item(finder, 'o1'))).not.to.match(/Other times|Also at/);
  });

  for (const search of ['', 'morning']) {
    it(`opens one that is not shown yet${search ? ', even where the search leaves it out' : ''}, and moves there`, async () => {
      const finder = await open();
      if (search) await type(finder, search);
      expect(names(finder)).not.to.include('Art hour');
      button(item(finder, 'mon'), 'Art hour').click();
      await waitUntil(() => rootOf(finder).activeElement?.closest<HTMLElement>('.item')?.dataset.id === 'art');
      expect(button(item(finder, 'art'), 'Details').getAttribute('aria-expanded')).to.equal('true');
      expect(names(finder).filter((name) => name === 'Art hour').length).to.equal(1);
    });
  }

  it('moves to one that is in the list already instead of listing it twice', async () => {
    const finder = await open();
    await type(finder, 'morning talk');
    button(item(finder, 'mon'), 'Saturday').click();
    await waitUntil(() => rootOf(finder).activeElement?.closest<HTMLElement>('.item')?.dataset.id === 'sat');
    expect(names(finder)).to.deep.equal(['Morning talk', 'Morning talk']);
  });
});
