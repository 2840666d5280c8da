import { expect } from '@open-wc/testing';
import { EXIT_TAPS, nextTaps, NO_TAPS, type ExitInput } from '../../src/domain/exit-taps.js';

type Step = readonly [kind: ExitInput['kind'], at: number, key?: string];

/** A tap of Shift that begins at `at` and is held for `length`, ms. */
const tap = (at: number, length = 90, key = 'ShiftLeft'): Step[] => [
  ['down', at, key],
  ['up', at + length, key],
];
/** “Previous heading” as a page sees it: Shift by itself, and what it moves. */
const command = (at: number, length = 20, moved = 12): Step[] => [
  ['down', at, 'ShiftLeft'],
  ...sorted([
    ['up', at + length, 'ShiftLeft'],
    ['moved', at + moved],
  ]),
];
const sorted = (steps: Step[]): Step[] => steps.sort(([, one], [, other]) => one - other);

function leaves(steps: readonly Step[]): boolean {
  let taps = NO_TAPS;
  for (const [kind, at, key = ''] of steps) {
    taps = nextTaps(taps, { kind, at, key });
    if (taps.taps.length >= EXIT_TAPS) return true;
  }
  return false;
}

describe('nextTaps', () => {
  const cases: [name: string, steps: Step[], expected: boolean][] = [
    ['three quick taps', [...tap(0), ...tap(300), ...tap(600)], true],
    ['three taps as fast as a machine makes them', [...tap(0, 4), ...tap(20, 4), ...tap(40, 4)], true],
    ['three taps by somebody who is calm', [...tap(0, 150), ...tap(450, 150), ...tap(900, 150)], true],
    ['both Shift keys, one over the other', sorted([...tap(0), ...tap(40, 90, 'ShiftRight'), ...tap(300)]), true],
    ['a tap too long ago and three quick ones', [...tap(0), ...tap(3000), ...tap(3300), ...tap(3600)], true],
    ['something that moved before the first tap', [['moved', 0], ...tap(10), ...tap(310), ...tap(610)], true],
    [
      'what the last typed letter moved, told late',
      [['down', 10], ['moved', 8], ['up', 12], ...tap(40), ...tap(80)],
      true,
    ],
    ['two taps', [...tap(0), ...tap(300)], false],
    ['three slow taps', [...tap(0), ...tap(1000), ...tap(2000)], false],
    ['Shift held for letters that nobody hears of', [...tap(0, 260), ...tap(350, 260), ...tap(700, 260)], false],
    ['one long press among short ones', [...tap(0), ...tap(300, 400), ...tap(800)], false],
    ['another key between them', [...tap(0), ...tap(300), ['other', 450], ...tap(500)], false],
    ['the mouse while Shift is held', [['down', 0], ['other', 30], ['up', 60], ...tap(300), ...tap(600)], false],
    ['something that moved while Shift was held', [...command(0), ...command(160), ...command(320)], false],
    [
      'something that moved after Shift was let go',
      [...command(0, 20, 35), ...command(160, 20, 35), ...command(320, 20, 35)],
      false,
    ],
    [
      'commands that find nothing any more after one that did',
      [...command(0), ...tap(160, 20), ...tap(320, 20), ...tap(480, 20)],
      false,
    ],
    [
      'a release without a press',
      [
        ['up', 0],
        ['up', 100],
        ['up', 200],
      ],
      false,
    ],
  ];
  for (const [name, steps, expected] of cases)
    it(`${expected ? 'leaves' : 'stays'}: ${name}`, () => expect(leaves(steps)).to.equal(expected));

  it('leaves by three taps a second after a command', () => {
    expect(leaves([...command(0), ...tap(1100), ...tap(1300), ...tap(1500)])).to.equal(true);
  });
});
