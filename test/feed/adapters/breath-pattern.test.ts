import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { exerciseReader } from '../../../src/feed/readers/exercises.js';
import type { Exercise } from '../../../src/domain/exercise.js';

const fixture = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/exercises/${name}.json`, import.meta.url))).json();

function read(body: unknown) {
  const steps = parseFeed(body, [exerciseReader], { baseUrl: 'https://example.org/feed.json' });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const breath = ({ steps }: Exercise) =>
  steps.map(({ phase, seconds }) => `${phase ?? '-'} ${seconds ?? '-'}`).join(', ');

describe('the breath-pattern adapter', () => {
  it('reads rounds of named phases with their repetitions and cautions', async () => {
    const [first, second] = read(await fixture('breath-rounds')).data.exercises;
    expect([first?.id, first?.rounds, first?.cautions, breath(first!)]).to.deep.equal([
      'evening-slow-down',
      8,
      ['Stop if you feel dizzy'],
      'in 4, hold-in 2, out 6',
    ]);
    expect([second?.rounds, breath(second!)]).to.deep.equal([1, 'in 3, out 3, in 3, out 3, in 4, out 6']);
  });

  it('leaves out what cannot be offered, keeps the rest, and names it', async () => {
    const { data, droppedCount, issues } = read(await fixture('breath-rounds.broken'));
    expect(data.exercises.map(({ id }) => id)).to.deep.equal(['long-hold']);
    expect(breath(data.exercises[0]!)).to.equal('in 4, out 6');
    expect(droppedCount).to.equal(4);
    expect(issues.map(({ index, message }) => `${index} ${message}`)).to.include.members([
      '0 a breath of less than two seconds',
      '1 a breath or a hold that is too long',
      '4 not a record',
    ]);
  });

  const cases: [string, unknown, string][] = [
    ['milliseconds', [{ id: 'a', name: 'A', durations: [4000, 7000, 8000, 0] }], 'in 4, hold-in 7, out 8'],
    [
      'breathPhases',
      { title: 'B', breathPhases: { inhale: 5, holdIn: 0, exhale: 5, holdOut: 1 } },
      'in 5, out 5, hold-out 1',
    ],
    ['text of four', ['4-4-4-4'], 'in 4, hold-in 4, out 4, hold-out 4'],
    ['text of three', [{ name: 'C', pattern: '4-7-8' }], 'in 4, hold-in 7, out 8'],
    ['text of two', [{ name: 'D', pattern: '5.5:5.5' }], 'in 5.5, out 5.5'],
    ['text alone', '4-6', 'in 4, out 6'],
    [
      'a list under a name',
      { techniques: [{ name: 'E', phases: { inhale: 4, hold: 1, exhale: 6 } }] },
      'in 4, hold-in 1, out 6',
    ],
  ];
  for (const [name, body, expected] of cases) {
    it(`reads ${name}`, () => {
      const { data, droppedCount } = read(body);
      expect(data.exercises.map(breath)).to.deep.equal([expected]);
      expect(droppedCount).to.equal(0);
      expect(data.exercises[0]?.title).to.be.a('string');
    });
  }

  it('does not take feeds of other kinds for its own', () => {
    for (const body of [
      [{ name: 'A group', day: 1, time: '19:00' }],
      { version: 'https://jsonfeed.org/version/1.1', items: [] },
      [1, 2],
      { rounds: 'many' },
    ]) {
      expect(() => read(body), JSON.stringify(body)).to.throw('no adapter knows');
    }
  });

  it('throws at nothing', () => {
    const hostile: unknown[] = [
      null,
      7,
      '',
      '-',
      '4-',
      [],
      [[]],
      [{}],
      [{ rounds: [null] }],
      [{ rounds: { phases: 1 } }],
      [{ pattern: '9'.repeat(5000) }],
      { phases: { inhale: {}, exhale: [] } },
    ];
    for (const body of hostile) {
      for (const adapter of exerciseReader.adapters) {
        adapter.accepts(body);
        for (const record of adapter.records(body, () => undefined))
          adapter.candidate(record, { baseUrl: 'https://example.org/' }, body);
      }
    }
  });
});
