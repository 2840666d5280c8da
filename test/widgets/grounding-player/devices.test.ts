import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define/grounding-player.js';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import type { GroundingPlayer } from '../../../src/widgets/grounding-player/grounding-player.js';
import { button, eachWithFakeClock, listen, parts, player, press, textOf } from '../../support/player.js';

/** Ticks the box of the option with this label. */
async function tick(element: GroundingPlayer, label: string): Promise<void> {
  parts(element, 'label')
    .find((each) => each.textContent.trim().startsWith(label))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
}

const fails = (): never => {
  throw new Error('not on this device');
};

describe('peer-grounding-player: what a device may do', () => {
  const clock = eachWithFakeClock();
  const undo: (() => void)[] = [];
  let warned: string[] = [];

  /** Another `name` on `owner` until the test ends. */
  function replace(owner: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
  }

  beforeEach(() => {
    warned = [];
    replace(console, 'warn', (text: string) => void warned.push(text));
  });
  afterEach(() => {
    while (undo.length > 0) undo.pop()!();
  });

  const voice = { lang: 'en-US', localService: true, default: true, name: 'Own', voiceURI: 'own' };
  const faults: [string, () => void][] = [
    ['has no sound', () => replace(window, 'AudioContext', undefined)],
    ['refuses sound', () => replace(window, 'AudioContext', fails)],
    ['has no oscillator', () => replace(window, 'OscillatorNode', undefined)],
    ['has no speech', () => replace(window, 'speechSynthesis', undefined)],
    [
      'has speech without events or voices',
      () => replace(window, 'speechSynthesis', { getVoices: () => null, speak: fails, cancel: fails }),
    ],
    [
      'refuses to tell its voices',
      () => replace(window, 'speechSynthesis', { getVoices: fails, speak: fails, cancel: fails }),
    ],
    ['refuses to vibrate', () => replace(navigator, 'vibrate', fails)],
    ['refuses to keep the screen on', () => replace(navigator, 'wakeLock', { request: fails })],
    [
      'never answers whether the screen stays on',
      () => replace(navigator, 'wakeLock', { request: () => new Promise(() => undefined) }),
    ],
  ];
  for (const [name, break_] of faults) {
    it(`goes on in words where the device ${name}`, async () => {
      break_();
      const element = await player({ exercise: 'box-breathing' });
      const heard = listen(element);
      await press(element, 'Options');
      for (const label of ['Tones', 'Voice']) await tick(element, label);
      if (parts(element, 'label').some((each) => each.textContent.includes('Vibration')))
        await tick(element, 'Vibration');
      await press(element, 'Start');
      clock.pass(SETTLING + 4500);
      await element.updateComplete;
      expect(textOf(element, '.middle')).to.equal('Hold 4 seconds');
      await press(element, 'Stop');
      expect(heard.map((each) => each.split(' ')[0])).to.deep.equal(['start', 'step', 'stop']);
      expect(warned.every((each) => each.startsWith('<peer-grounding-player>: '))).to.equal(true);
    });
  }

  it('reads the current step as soon as voice is turned on, and falls silent when it is off', async () => {
    const said: string[] = [];
    let cancelled = 0;
    replace(window, 'speechSynthesis', {
      getVoices: () => [voice],
      speak: (phrase: { text: string }) => said.push(phrase.text),
      cancel: () => (cancelled += 1),
    });
    replace(
      window,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    const element = await player({ exercise: 'five-senses' });
    await press(element, 'Options');
    await press(element, 'Start');
    await press(element, 'Skip');
    await tick(element, 'Voice');
    await aTimeout(100);
    expect(said).to.deep.equal(['What are 5 things you can see?']);
    await tick(element, 'Tones');
    expect(cancelled).to.equal(0);
    await tick(element, 'Voice');
    expect(cancelled).to.equal(1);
  });

  it('starts no voice and no sound before the reader wants them', async () => {
    const asked: string[] = [];
    replace(window, 'speechSynthesis', { getVoices: () => (asked.push('voices'), []), speak: fails, cancel: fails });
    replace(window, 'AudioContext', function () {
      asked.push('sound');
    });
    const element = await player({ exercise: 'five-senses' });
    await press(element, 'Start');
    await press(element, 'Options');
    await press(element, 'Stop');
    expect(asked).to.deep.equal([]);
  });

  it('keeps its sound when it is moved, and releases the device when it is removed', async () => {
    const heard: string[] = [];
    const gain = { gain: { value: 1, setTargetAtTime: () => undefined }, connect: () => undefined };
    class Output {
      state = 'suspended';
      currentTime = 0;
      destination = {};
      createGain = () => gain;
      resume = () => Promise.resolve();
      suspend = () => (heard.push('let go'), Promise.resolve());
      close = () => (heard.push('closed'), Promise.resolve());
    }
    replace(window, 'AudioContext', Output);
    const element = await player({ exercise: 'extended-exhale' });
    await press(element, 'Options');
    await tick(element, 'Tones');
    await press(element, 'Start');
    element.parentElement!.prepend(element);
    await aTimeout(0);
    expect([heard.length, button(element, 'Pause').textContent.trim()]).to.deep.equal([0, 'Pause']);
    element.remove();
    await aTimeout(0);
    expect(heard).to.deep.equal(['let go']);
    clock.pass(5000);
    expect(heard).to.deep.equal(['let go', 'closed']);
  });
});
