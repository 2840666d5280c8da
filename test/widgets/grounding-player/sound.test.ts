import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/grounding-player.js';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import { ExerciseEvent } from '../../../src/widgets/grounding-player/grounding-player.events.js';
import type { GroundingPlayer } from '../../../src/widgets/grounding-player/grounding-player.js';
import { button, eachWithFakeClock, parts, player, press } from '../../support/player.js';

/** Ticks the box of the option with this label. */
async function tick(element: GroundingPlayer, label: string): Promise<void> {
  parts(element, 'label')
    .find((each) => each.textContent.trim().startsWith(label))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
}

interface Phrase {
  readonly text: string;
  onend?: () => void;
  onerror?: () => void;
}

describe('peer-grounding-player: sound', () => {
  const clock = eachWithFakeClock();
  const undo: (() => void)[] = [];
  let spoken: Phrase[] = [];
  let cancelled = 0;

  function replace(owner: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
  }

  beforeEach(() => {
    spoken = [];
    cancelled = 0;
    const voice = { lang: 'en-US', localService: true, default: true, name: 'Own', voiceURI: 'own' };
    replace(window, 'speechSynthesis', {
      getVoices: () => [voice],
      speak: (phrase: Phrase) => spoken.push(phrase),
      cancel: () => (cancelled += 1),
    });
    replace(
      window,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
  });
  afterEach(() => {
    while (undo.length > 0) undo.pop()!();
  });

  /** A player with a voice, and an exercise of its own. */
  async function speaking(steps: readonly object[], attributes = {}): Promise<GroundingPlayer> {
    const element = await player({ exercise: 'x', ...attributes });
    element.feed = { exercises: [{ id: 'x', title: 'Slow', steps }] };
    await waitUntil(() => parts(element, '#title')[0]?.textContent === 'Slow');
    await press(element, 'Options');
    await tick(element, 'Voice');
    return element;
  }

  const long =
    'Look around you there, slowly, and notice the light, the ground under your feet and the air on your face.';

  it('says something, if nothing, within the press that starts it, for devices that demand it', async () => {
    const element = await player({ exercise: 'box-breathing' });
    await press(element, 'Options');
    const voice = parts(element, 'label')
      .find((each) => each.textContent.trim().startsWith('Voice'))!
      .querySelector('input')!;
    voice.click();
    expect(spoken.map(({ text }) => text)).to.deep.equal(['']);
    await element.updateComplete;
    button(element, 'Start').click();
    clock.pass(SETTLING);
    expect(spoken.map(({ text }) => text)).to.deep.equal(['', 'Breathe in']);
  });

  it('reads a long step aloud sentence by sentence, to its end', async () => {
    const element = await speaking([
      { text: `${long} ${long} This is the last one.`, seconds: 120 },
      { text: 'Come back.', seconds: 20 },
    ]);
    await press(element, 'Start');
    clock.pass(SETTLING);
    for (let at = 1; spoken[at]; at++) spoken[at]!.onend?.();
    expect(spoken.slice(1).map(({ text }) => text)).to.deep.equal([long, long, 'This is the last one.']);
  });

  it('announces no more of a step once it is stopped', async () => {
    const element = await speaking([{ text: 'One. Two. Three.', seconds: 60 }]);
    await press(element, 'Start');
    clock.pass(SETTLING);
    await press(element, 'Stop');
    spoken.at(-1)!.onend?.();
    expect([spoken.at(-1)!.text, cancelled]).to.deep.equal(['One.', 1]);
  });

  it('pauses when another player of the page begins or goes on, whoever made it, and not for itself', async () => {
    const [one, other] = [
      await player({ exercise: 'box-breathing' }),
      await player({ exercise: 'coherent-breathing', isolation: 'closed' }),
    ];
    await press(one, 'Start');
    clock.pass(SETTLING + 1000);
    expect(button(one, 'Pause')).to.exist;
    other.play();
    await one.updateComplete;
    expect(button(one, 'Resume')).to.exist;
    await press(one, 'Resume');
    expect(button(one, 'Pause')).to.exist;
    const foreign = document.createElement('other-player');
    document.body.append(foreign);
    foreign.dispatchEvent(new ExerciseEvent('start', { exercise: 'y', step: 0 }));
    foreign.remove();
    await one.updateComplete;
    expect(button(one, 'Resume')).to.exist;
  });

  it('resumes sound after the system has interrupted it', async () => {
    const made: Output[] = [];
    class Output {
      state = 'running';
      currentTime = 0;
      destination = {};
      asked = 0;
      onstatechange: (() => void) | null = null;
      constructor() {
        made.push(this);
      }
      createGain = () => ({ gain: { value: 1, setTargetAtTime: () => undefined }, connect: () => undefined });
      resume = () => ((this.asked += 1), Promise.resolve());
      suspend = () => Promise.resolve();
      close = () => Promise.resolve();
    }
    replace(window, 'AudioContext', Output);
    const element = await player({ exercise: 'box-breathing' });
    await press(element, 'Options');
    await tick(element, 'Tones');
    await press(element, 'Start');
    const [output] = made as [Output];
    output.state = 'interrupted';
    output.asked = 0;
    output.onstatechange?.();
    expect(output.asked).to.equal(1);
    clock.pass(SETTLING);
    expect(output.asked, 'with the next tone').to.be.greaterThan(1);
  });

  describe('recordings', () => {
    const asked: [string, RequestInit][] = [];
    let body: () => Response = () => new Response('x');
    beforeEach(() => {
      asked.length = 0;
      replace(
        window,
        'fetch',
        (url: string, options: RequestInit) => (asked.push([url, options]), Promise.resolve(body())),
      );
    });

    const elsewhere = 'https://audio.example.net/one.mp3';
    const cases: [string, string, object, string[]][] = [
      ['of the feed’s own place are asked for', 'one.mp3', {}, [new URL('one.mp3', document.baseURI).href]],
      ['from elsewhere are not, the text is said', elsewhere, {}, []],
      [
        'from an origin the page allows are',
        elsewhere,
        { 'audio-origins': 'https://example.org https://audio.example.net/' },
        [elsewhere],
      ],
      [
        'from one that only looks like it are not',
        'https://audio.example.net.example.org/one.mp3',
        { 'audio-origins': 'https://audio.example.net' },
        [],
      ],
      [
        'are not where the page allows no origin at all',
        elsewhere,
        { 'audio-origins': '* all https://audio.example.net/sounds' },
        [],
      ],
    ];
    for (const [name, audio, attributes, urls] of cases) {
      it(name, async () => {
        const element = await speaking([{ text: 'One.', seconds: 60, audio }], attributes);
        await press(element, 'Start');
        clock.pass(SETTLING);
        await waitUntil(() => spoken.length > 1);
        expect(asked.map(([url]) => url)).to.deep.equal(urls);
        for (const [, { redirect, credentials }] of asked)
          expect([redirect, credentials]).to.deep.equal(['error', 'omit']);
        expect(spoken[1]!.text).to.equal('One.');
      });
    }

    it('that never end are given up', async () => {
      let sent = 0;
      let isGivenUp = false;
      body = () =>
        new Response(
          new ReadableStream({
            pull: (to) => {
              sent++;
              to.enqueue(new Uint8Array(1_000_000));
            },
            cancel: () => void (isGivenUp = true),
          }),
        );
      const element = await speaking([{ text: 'One.', seconds: 60, audio: 'endless.mp3' }]);
      await press(element, 'Start');
      clock.pass(SETTLING);
      await waitUntil(() => spoken.length > 1);
      expect([isGivenUp, sent < 14]).to.deep.equal([true, true]);
    });

    it('that say they are too large are not loaded', async () => {
      let sent = 0;
      body = () =>
        new Response(new ReadableStream({ pull: () => void (sent += 1) }, { highWaterMark: 0 }), {
          headers: { 'content-length': '99000000' },
        });
      const element = await speaking([{ text: 'One.', seconds: 60, audio: 'large.mp3' }]);
      await press(element, 'Start');
      clock.pass(SETTLING);
      await waitUntil(() => spoken.length > 1);
      expect(sent).to.equal(0);
    });
  });

  it('continues without sound if a move ends it', async () => {
    const element = await speaking([{ text: 'One. Two.', seconds: 60 }]);
    await press(element, 'Start');
    clock.pass(SETTLING);
    const home = element.parentElement!;
    element.remove();
    await aTimeout(0);
    expect(cancelled).to.equal(1);
    home.append(element);
    await waitUntil(() => spoken.length > 2);
    expect(spoken.at(-1)!.text).to.equal('One.');
  });
});
