import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/group-finder.js';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { fakeFetch, json } from '../support/fake-fetch.js';
import { NOW, names, type } from '../support/finder-page.js';

const ZONES = ['America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Groups in no order of time: more than are read at once. */
const groups = Array.from({ length: 3_000 }, (_, at) => ({
  id: `g${at}`,
  name: `Group ${two((at * 7919) % 3_000)}`,
  topics: [at % 100 ? 'Grief' : 'Sleep'],
  description: at === 2_990 ? 'We make marmalade.' : 'A quiet hour.',
  attendance: 'online',
  schedule: [{ day: 1 + ((at * 31) % 7), start: `${two((at * 13) % 24)}:${at % 4}5`, timeZone: ZONES[at % 3] }],
}));

interface Drawing {
  readonly rows: readonly string[];
  readonly count: string;
}

const look = (finder: GroupFinder): Drawing => ({
  rows: names(finder),
  count: seen(rootOf(finder).querySelector('.count') ?? document.createElement('p')),
});
const isWhole = (finder: GroupFinder): boolean => {
  const { rows, count } = look(finder);
  return rows.length > 0 && !count.includes('Still reading');
};

/** What a visitor sees each time that the list is drawn with rows, until all of it has been read. */
async function drawings(template: TemplateResult): Promise<readonly Drawing[]> {
  const finder = await fixture<GroupFinder>(template);
  const drawn: Drawing[] = [];
  const note = (): void => {
    if (names(finder).length > 0) drawn.push(look(finder));
  };
  const observer = new MutationObserver(note);
  observer.observe(rootOf(finder), { childList: true, subtree: true, characterData: true });
  await waitUntil(() => isWhole(finder));
  observer.disconnect();
  note();
  return drawn;
}

describe('<peer-group-finder> with a long list', () => {
  const realNow = clock.now;
  let fake: ReturnType<typeof fakeFetch>;
  before(() => {
    clock.now = () => NOW;
    fake = fakeFetch(() => json({ groups }));
  });
  after(() => {
    fake.restore();
    clock.now = realNow;
  });

  it('shows the groups that are next while it reads on, and none of them moves', async () => {
    const drawn = await drawings(html`<peer-group-finder src="/next"></peer-group-finder>`);
    expect(drawn[0]!.rows.length).to.equal(20);
    expect(drawn[0]!.count).to.include('Still reading');
    for (const { rows } of drawn) expect(rows).to.deep.equal(drawn.at(-1)!.rows);
    expect(drawn.at(-1)!.count).to.include('3,000');
  });

  for (const [what, template] of [
    ['sorted by name', html`<peer-group-finder src="/name" sort="name"></peer-group-finder>`],
    ['of a rare topic', html`<peer-group-finder src="/topic" topics="sleep"></peer-group-finder>`],
    ['near a point', html`<peer-group-finder src="/near" near="41.8,-87.6"></peer-group-finder>`],
  ] as const)
    it(`shows a list ${what} once it has been read`, async () => {
      const drawn = await drawings(template);
      for (const { rows } of drawn) expect(rows).to.deep.equal(drawn.at(-1)!.rows);
    });

  it('finds a word of a group that is read late, typed as soon as there are rows', async () => {
    const finder = await fixture<GroupFinder>(html`<peer-group-finder src="/typed"></peer-group-finder>`);
    await waitUntil(() => names(finder).length > 0);
    await type(finder, 'marmalade');
    await waitUntil(() => isWhole(finder));
    expect(names(finder)).to.deep.equal([groups[2_990]!.name]);
  });
});
