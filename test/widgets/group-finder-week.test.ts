import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { es } from '../../src/i18n/es.js';
import { registerLanguage } from '../../src/i18n/words.js';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, show, type } from '../support/finder-page.js';

const week = () =>
  show(html`<peer-group-finder view="week" time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`);
const sections = (finder: GroupFinder): string[] => [...rootOf(finder).querySelectorAll('.week section')].map(seen);

describe('<peer-group-finder view="week">', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows the next seven days by time, then what meets later or at no set time', async () => {
    const days = sections(await week());
    expect(days.length).to.equal(9);
    expect(days[0]).to.match(/^Today Nov 22 On now Anxiety circle 7:30\sPM Café Montréal$/);
    expect(days[1]).to.match(/^Tomorrow Nov 23 11:30\sPM Night owls$/);
    expect(days[2]).to.equal('Tuesday Nov 24 No groups');
    expect(days[7]).to.match(/^Later Tue, Dec 1, 6:30\sPM After loss$/);
    expect(days[8]).to.equal('No set time Any time Chat room');
  });

  it('keeps the list in sight until the timetable of thousands of groups is ready', async () => {
    const groups = Array.from({ length: 2_100 }, (_, n) => ({
      id: `g${n}`,
      name: `Group ${n}`,
      schedule: [{ day: (n % 7) + 1, start: '10:00', timeZone: 'America/Chicago' }],
    }));
    const finder = await show(
      html`<peer-group-finder time-zone="America/Chicago" .feed=${{ groups }}></peer-group-finder>`,
    );
    await waitUntil(() => seen(rootOf(finder).querySelector('.count')!).includes('Times'));
    button(rootOf(finder), 'Week').click();
    await finder.updateComplete;
    expect(rootOf(finder).querySelector('.item, .entry')).not.to.equal(null);
    await waitUntil(() => rootOf(finder).querySelector('.week') !== null);
    expect(
      sections(finder)
        .slice(1, 7)
        .every((day) => day.endsWith('Show all 300')),
    ).to.equal(true);
    expect(sections(finder).at(-1)).to.match(/^Later .*Show all 300$/);
  });

  it('opens details below the day, moves there, tells the page, and comes back on Close', async () => {
    const finder = await week();
    const entry = rootOf(finder).querySelectorAll<HTMLElement>('.entry')[2]!;
    setTimeout(() => entry.click());
    expect((await oneEvent(finder, 'peer-group-select')).detail).to.deep.equal({ id: 'night' });
    await waitUntil(() => rootOf(finder).activeElement?.getAttribute('aria-label') === 'Night owls');
    expect(entry.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(rootOf(finder).querySelector('.opened')!)).to.include('Add to calendar');
    await expect(finder).to.be.accessible();
    button(rootOf(finder), 'Close').click();
    await waitUntil(() => rootOf(finder).activeElement === entry);
    expect(entry.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stands in columns where there is room, else day below day', async () => {
    const finder = await week();
    const tops = () =>
      new Set([...rootOf(finder).querySelectorAll('.day')].map((day) => Math.round(day.getBoundingClientRect().top)))
        .size;
    await setViewport({ width: 1280, height: 800 });
    expect(tops()).to.equal(1);
    await setViewport({ width: 320, height: 800 });
    expect(tops()).to.equal(7);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(finder).to.be.accessible();
  });

  it('lets the visitor switch, and keeps what was searched', async () => {
    const finder = await show();
    await type(finder, 'anxiety');
    button(rootOf(finder), 'Week').click();
    await finder.updateComplete;
    expect(rootOf(finder).querySelectorAll('.entry').length).to.equal(2);
    expect(button(rootOf(finder), 'Week').getAttribute('aria-pressed')).to.equal('true');
    button(rootOf(finder), 'List').click();
    await finder.updateComplete;
    expect(rootOf(finder).querySelectorAll('.item').length).to.equal(2);
  });

  it('shows a full day in part, and all of that day on a press, in another language too', async () => {
    const groups = Array.from({ length: 150 }, (_, n) => ({
      id: `g${n}`,
      name: `Group ${n}`,
      schedule: [{ day: (n % 5) + 1, start: '10:00', timeZone: 'America/Chicago' }],
    }));
    const finder = await show(
      html`<peer-group-finder view="week" time-zone="America/Chicago" .feed=${{ groups }}></peer-group-finder>`,
    );
    const meetings = () =>
      [...rootOf(finder).querySelectorAll('.day')].map((day) => day.querySelectorAll('.entry').length);
    expect(meetings()).to.deep.equal([0, 20, 20, 20, 20, 20, 0]);
    button(rootOf(finder), 'Tomorrow: Show all 30').click();
    await finder.updateComplete;
    expect(meetings()).to.deep.equal([0, 30, 20, 20, 20, 20, 0]);
    registerLanguage('es', es);
    finder.lang = 'es';
    await waitUntil(() => rootOf(finder).querySelector('.base')!.getAttribute('lang') === 'es');
    expect(meetings()).to.deep.equal([0, 30, 20, 20, 20, 20, 0]);
  });
});
