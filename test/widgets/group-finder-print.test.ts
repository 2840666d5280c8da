import { expect, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf } from '../support/common-tests.js';
import { NOW, button, names, searchBox, show, type } from '../support/finder-page.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';

const many = (count: number) => ({
  groups: Array.from({ length: count }, (_, n) => ({
    id: `g${n}`,
    name: `Group ${String(n).padStart(5, '0')}`,
    topics: ['Grief'],
  })),
});
const text = (root: ParentNode | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The lines of the paper, one after the other. */
const printed = (finder: GroupFinder): string =>
  [...paper(finder)!.querySelectorAll('.heading, b, p')].map(text).join(' ');
const paper = (finder: GroupFinder): Element | null => rootOf(finder).querySelector('.print-only');

describe('<peer-group-finder> in print and in find-in-page', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('prints everything that matches by day, with join addresses and phone numbers in full', async () => {
    const finder = await show();
    dispatchEvent(new Event('beforeprint'));
    const all = printed(finder);
    expect(all).to.match(
      /^Sunday, November 22 6:30\sPM to 7:30\sPM · Anxiety circle https:\/\/talk\.example\.org\/room 7:30\sPM to 8:30\sPM · Café Montréal Example Library, 1 Example Street, Springfield https:\/\/meet\.example\.org\/x Monday, November 23 11:30\sPM to 12:30\sAM · Night owls \+1 555 0100,,123#/,
    );
    expect(all).to.match(
      /Later Tue, Dec 1, 6:30\sPM to 8:00\sPM · After loss .* No set time Any time · Chat room https:\/\/chat\.example\.org/,
    );
    dispatchEvent(new Event('afterprint'));
    expect(paper(finder) === null).to.equal(true);
  });

  it('prints what is not shown yet, only what matches, and none of the controls', async () => {
    const finder = await show(html`<peer-group-finder .feed=${many(150)}></peer-group-finder>`);
    await type(finder, 'group 0010');
    dispatchEvent(new Event('beforeprint'));
    expect(paper(finder)!.querySelectorAll('li').length).to.equal(10);
    expect(paper(finder)!.querySelectorAll('button, a, input').length).to.equal(0);
    for (const control of rootOf(finder).querySelectorAll('button, input, select'))
      expect(control.closest('.no-print') !== null, control.outerHTML).to.equal(true);
  });

  it('prints what the list was narrowed to, and nothing if it was not', async () => {
    const finder = await show();
    await type(finder, 'anxiety ');
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(printed(finder)).to.match(/^Search groups: anxiety · Online Sunday, November 22 /);
    dispatchEvent(new Event('afterprint'));
    button(rootOf(finder), 'Remove: Online').click();
    await type(finder, '');
    dispatchEvent(new Event('beforeprint'));
    expect(printed(finder)).to.match(/^Sunday, November 22 /);
  });

  it('keeps focus and opened details through printing', async () => {
    const finder = await show();
    const details = button(rootOf(finder), 'Details: After loss');
    details.click();
    details.focus();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(rootOf(finder).activeElement === details).to.equal(true);
    expect(details.getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens the list up to what the browser’s own search finds', async () => {
    const finder = await show(html`<peer-group-finder sort="name" .feed=${many(100)}></peer-group-finder>`);
    const reach = () => [...rootOf(finder).querySelectorAll<HTMLElement>('[hidden="until-found"]')];
    await waitUntil(() => reach().length === 80);
    const hidden = reach();
    expect(hidden.every((row) => row.offsetHeight === 0)).to.equal(true);
    const row = hidden.find((each) => text(each).startsWith('Group 00042'))!;
    expect(getComputedStyle(row).display).to.equal('block');
    row.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await finder.updateComplete;
    expect(names(finder).at(-1)).to.equal('Group 00042');
    await waitUntil(() => reach().length === 57);
    await expect(finder).to.be.accessible();
  });

  it('adds no more than 400 nodes for 10,000 groups to what 100 take', async () => {
    const nodes = (finder: GroupFinder): number => {
      const walker = document.createTreeWalker(rootOf(finder));
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };
    const small = nodes(await show(html`<peer-group-finder .feed=${many(100)}></peer-group-finder>`));
    const finder = await show(html`<peer-group-finder .feed=${many(10_000)}></peer-group-finder>`);
    await type(finder, 'group');
    expect(searchBox(finder).value).to.equal('group');
    expect(nodes(finder) - small).to.be.at.most(400);
  });
});
