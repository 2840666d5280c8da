import { expect, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, names, show, type } from '../support/finder-page.js';

describe('filters of <peer-group-finder>', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  it('offers the areas of the feed, a larger one with all that lies in it', async () => {
    const groups = ['North, Example City', 'South, Example City', 'Elsewhere'].map((region, n) => ({
      id: `r${n}`,
      name: region,
      place: { region },
    }));
    const finder = await show(html`<peer-group-finder .feed=${{ groups }}></peer-group-finder>`);
    button(rootOf(finder), 'More filters').click();
    await finder.updateComplete;
    button(rootOf(finder), 'Example City 2').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['North, Example City', 'South, Example City']);
  });

  it('finds what is accessible, by filter and by word', async () => {
    const groups = [
      { id: 'a', name: 'Ramp', place: { city: 'Springfield', accessibility: ['Wheelchair access'] } },
      { id: 'b', name: 'Stairs', place: { city: 'Springfield' } },
    ];
    const finder = await show(html`<peer-group-finder .feed=${{ groups }}></peer-group-finder>`);
    button(rootOf(finder), 'More filters').click();
    await finder.updateComplete;
    button(rootOf(finder), 'Wheelchair access 1').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Ramp']);
    button(rootOf(finder), 'Remove: Wheelchair access').click();
    await type(finder, 'wheelchair');
    expect(names(finder)).to.deep.equal(['Ramp']);
  });

  it('says what a place set by the page leaves in the list', async () => {
    const finder = await show(
      html`<peer-group-finder near="Springfield" radius="1" .feed=${feed}></peer-group-finder>`,
    );
    expect(seen(rootOf(finder).querySelector('.active')!)).to.match(
      /^Near Springfield Online groups, and groups whose place is not known, stay in the list\.$/,
    );
  });

  it('begins the week where the page is at home, as far as the browser knows', async () => {
    const finder = await show(html`<peer-group-finder region="GB" .feed=${feed}></peer-group-finder>`);
    button(rootOf(finder), 'More filters').click();
    await finder.updateComplete;
    const days = (): string[] =>
      [...rootOf(finder).querySelectorAll('#panel fieldset:nth-of-type(2) bdi')].map(({ textContent }) => textContent);
    expect([days()[0], days().length]).to.deep.equal(['Monday', 7]);
    finder.setAttribute('region', 'US');
    await finder.updateComplete;
    const known = 'getWeekInfo' in Intl.Locale.prototype;
    expect(days()[0]).to.equal(known ? 'Sunday' : 'Monday');
  });

  it('keeps its filters still under someone who types, and counts anew once they pause', async () => {
    const finder = await show();
    const online = () => button(rootOf(finder), 'Online').textContent.replace(/\s+/g, ' ').trim();
    const before = online();
    expect(before).to.match(/^Online [2-9]$/);
    await type(finder, 'circle');
    expect(names(finder)).to.deep.equal(['Anxiety circle']);
    expect(online()).to.equal(before);
    await waitUntil(() => online() === 'Online 1');
  });

  it('goes on from the number of groups when the pressed button is gone', async () => {
    const finder = await show();
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    const remove = button(rootOf(finder), 'Remove: Online');
    remove.focus();
    remove.click();
    await finder.updateComplete;
    await waitUntil(() => rootOf(finder).activeElement !== null);
    expect(seen(rootOf(finder).activeElement!.parentElement!)).to.include('5 groups');
  });

  it('takes wrong attributes as their default', async () => {
    const finder = await show(
      html`<peer-group-finder time-zone="America/Chicago" sort="oldest" view="map" units="miles" attendance="everywhere" page-size="0" .feed=${feed}></peer-group-finder>`,
    );
    expect(names(finder)).to.deep.equal(['Anxiety circle', 'Café Montréal', 'Night owls', 'After loss', 'Chat room']);
    expect([finder.sort, finder.view, finder.units, finder.attendance, finder.pageSize]).to.deep.equal([
      'next',
      'list',
      undefined,
      'any',
      20,
    ]);
  });

  it('offers no area where all groups are in one', async () => {
    const groups = [1, 2].map((n) => ({ id: `r${n}`, name: `Group ${n}`, place: { region: 'Example City' } }));
    const finder = await show(html`<peer-group-finder .feed=${{ groups }}></peer-group-finder>`);
    button(rootOf(finder), 'More filters').click();
    await finder.updateComplete;
    expect(seen(rootOf(finder).querySelector('#panel')!)).not.to.include('Area');
  });
});
