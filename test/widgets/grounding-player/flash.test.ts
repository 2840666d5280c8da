import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import '../../../src/define/grounding-player.js';
import { flashes, luminance } from '../../support/flashes.js';
import { eachWithFakeClock, parts, player, press } from '../../support/player.js';

/** Frames looked at per second, and for how long. */
const RATE = 30;
const SECONDS = 3;
/** What is drawn is looked at in so many tiles each way. */
const SIDE = 8;

/** The relative luminance of each tile of what is drawn at `box`, 0–1. */
async function tilesOf(box: DOMRect): Promise<number[]> {
  const clip = { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, scale: 0.25 };
  const { data } = await executeServerCommand<{ data: string }, object>('cdp', {
    method: 'Page.captureScreenshot',
    params: { format: 'png', clip },
  });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d')!;
  context.drawImage(image, 0, 0, SIDE, SIDE);
  const pixels = context.getImageData(0, 0, SIDE, SIDE).data;
  return Array.from({ length: SIDE * SIDE }, (_, at) =>
    luminance(pixels[at * 4]!, pixels[at * 4 + 1]!, pixels[at * 4 + 2]!),
  );
}

describe('the light of the player', () => {
  it('is judged by a measure that knows a flash', () => {
    const slow = Array.from({ length: 90 }, (_, frame) => 0.5 + 0.5 * Math.sin((frame / RATE) * Math.PI));
    const fast = Array.from({ length: 90 }, (_, frame) => 0.5 + 0.5 * Math.sin((frame / RATE) * 8 * Math.PI));
    expect([flashes(slow, RATE) < 3, flashes(fast, RATE) < 3]).to.deep.equal([true, false]);
  });

  // Only Chromium hands out what it draws.
  if (!navigator.userAgent.includes('Chrome/')) return;
  const clock = eachWithFakeClock();

  const runs: [string, Record<string, string>, number][] = [
    ['over the turn from breathing in to holding', { exercise: 'box-breathing' }, 2500],
    ['while taps go from side to side', { exercise: 'butterfly-hug' }, 0],
    ['with gentle motion', { exercise: 'box-breathing', motion: 'gentle' }, 2500],
  ];
  for (const [name, attributes, from] of runs) {
    it(`never changes to and fro three times a second ${name}`, async () => {
      const element = await player(attributes);
      await press(element, 'Start');
      clock.pass(SETTLING + from);
      await element.updateComplete;
      const next = parts(element, '[data-action=next]')[0]!;
      if (next.textContent.trim() === 'Next') next.click(); // a first step that waits for the reader
      const frames: number[][] = [];
      const times = new Map<Animation, number>();
      for (let frame = 0; frame < RATE * SECONDS; frame++) {
        await element.updateComplete;
        for (const animation of parts(element, '.stage *').flatMap((each) => each.getAnimations())) {
          animation.pause();
          const time = times.get(animation) ?? Number(animation.currentTime);
          animation.currentTime = time;
          times.set(animation, time + 1000 / RATE);
        }
        frames.push(await tilesOf(parts(element, '.stage')[0]!.getBoundingClientRect()));
        clock.pass(1000 / RATE);
      }
      expect(times.size).to.be.greaterThan(0);
      const tiles = frames[0]!.map((_, at) => frames.map((frame) => frame[at]!));
      expect(
        tiles.some((row) => Math.max(...row) - Math.min(...row) > 0.01),
        'something moves',
      ).to.equal(true);
      expect(Math.max(...tiles.map((row) => flashes(row, RATE)))).to.be.below(3);
    }).timeout(60_000);
  }
});
