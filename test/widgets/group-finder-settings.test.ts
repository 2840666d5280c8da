import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/peer-feed.js';
import { forgetWarnings } from '../../src/ui/warn-once.js';
import { rootOf, seen } from '../support/common-tests.js';
import { feed, names, show } from '../support/finder-page.js';

describe('<peer-group-finder> with settings that are wrong', () => {
  const realWarn = console.warn;
  let warned: string[];
  beforeEach(() => {
    forgetWarnings();
    warned = [];
    console.warn = (message: string) => void warned.push(message);
  });
  afterEach(() => (console.warn = realWarn));

  it('warns once, and behaves as without them', async () => {
    const usual = seen(rootOf(await show(html`<peer-group-finder .feed=${feed}></peer-group-finder>`)));
    for (let times = 2; times > 0; times--) {
      const finder = await show(
        html`<peer-group-finder attendance="ONLINE" sort="soonest" view="grid" heading-level="2.5" time-zone="Mars/Base" .feed=${feed}></peer-group-finder>`,
      );
      expect(seen(rootOf(finder))).to.equal(usual);
      expect(rootOf(finder).querySelectorAll('h3').length).to.equal(1);
    }
    expect(warned.length).to.equal(5);
    for (const name of [
      'attendance "ONLINE"',
      'sort "soonest"',
      'view "grid"',
      'heading-level',
      'time-zone "Mars/Base"',
    ])
      expect(warned.join('\n')).to.include(name);
  });

  it('lists all groups again once `attendance` is taken away', async () => {
    const finder = await show(html`<peer-group-finder attendance="phone" .feed=${feed}></peer-group-finder>`);
    expect(names(finder)).to.deep.equal(['Night owls']);
    finder.removeAttribute('attendance');
    await finder.updateComplete;
    expect(names(finder).length).to.equal(5);
    expect(warned).to.deep.equal([]);
  });

  it('shows whole groups at a time', async () => {
    const finder = await show(html`<peer-group-finder page-size="2.5" .feed=${feed}></peer-group-finder>`);
    expect(names(finder).length).to.equal(2);
    expect(seen(rootOf(finder))).to.include('Show 2 more');
  });

  it('warns of an unknown time zone of the <peer-feed> around it as well', async () => {
    const page = await fixture(
      html`<peer-feed time-zone="Nope/Nope" .feed=${feed}><peer-group-finder></peer-group-finder></peer-feed>`,
    );
    await waitUntil(() => names(page.querySelector('peer-group-finder')!).length === 5);
    expect(warned.join('\n')).to.include('time-zone "Nope/Nope"');
  });

  for (const timeZone of ['Etc/Unknown', undefined]) {
    it(`shows times in UTC where the system names ${String(timeZone)} as its zone`, async () => {
      const { prototype } = Intl.DateTimeFormat;
      const real = Object.getOwnPropertyDescriptor(prototype, 'resolvedOptions')!;
      const named = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone };
      Object.defineProperty(prototype, 'resolvedOptions', { ...real, value: () => named });
      try {
        const finder = await show(html`<peer-group-finder .feed=${feed}></peer-group-finder>`);
        expect(names(finder).length).to.equal(5);
        expect(seen(rootOf(finder))).to.include('UTC');
      } finally {
        Object.defineProperty(prototype, 'resolvedOptions', real);
      }
    });
  }
});
