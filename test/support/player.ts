import { fixture, html } from '@open-wc/testing';
import { sessionClock } from '../../src/widgets/grounding-player/exercise-session.js';
import type { GroundingPlayer } from '../../src/define/grounding-player.js';
import { forgetWarnings } from '../../src/ui/warn-once.js';
import type { ExerciseEvent } from '../../src/widgets/grounding-player/grounding-player.events.js';

/** A clock that tests move: what is due happens in order while it moves. */
export interface FakeClock {
  readonly now: number;
  /** Moves on by `ms`; each due call happens at its time, or up to `late` ms after it. */
  pass(ms: number, late?: number): void;
  restore(): void;
}

/** Puts a fake clock in the place of the players' clock until `restore()`. */
function fakeClock(): FakeClock {
  const real = { ...sessionClock };
  let due: { at: number; call: () => void }[] = [];
  const clock = {
    now: 5000,
    pass(ms: number, late = 0) {
      const end = clock.now + ms;
      for (;;) {
        const next = due.sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        due = due.slice(1);
        clock.now = Math.min(end, Math.max(clock.now, next.at + late));
        next.call();
      }
      clock.now = end;
    },
    restore: () => void Object.assign(sessionClock, real),
  };
  sessionClock.now = () => clock.now;
  sessionClock.after = (ms, call) => {
    const entry = { at: clock.now + ms, call };
    due.push(entry);
    return () => void (due = due.filter((each) => each !== entry));
  };
  return clock;
}

/** Gives every test of a suite a fake clock, and the next one a page as it was. */
export function eachWithFakeClock(): FakeClock {
  let clock: FakeClock;
  beforeEach(() => void (clock = fakeClock()));
  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
    forgetWarnings();
    localStorage.clear();
  });
  return {
    get now() {
      return clock.now;
    },
    pass: (...time) => clock.pass(...time),
    restore: () => clock.restore(),
  };
}

/** A player on the page, with `attributes`. */
export async function player(attributes: Readonly<Record<string, string>> = {}, lang = 'en'): Promise<GroundingPlayer> {
  const home = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('peer-grounding-player');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  home.append(element);
  await element.updateComplete;
  return element;
}

/** Everything in the player that matches. */
export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Text of the first match, blanks tidied. */
export const textOf = (element: Element, selector: string): string =>
  (parts(element, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with these words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = parts(element, 'button').find((each) => each.textContent.replace(/\s+/g, ' ').trim() === words);
  if (!found)
    throw new Error(
      `no button “${words}” among ${parts(element, 'button')
        .map((each) => each.textContent.trim())
        .join(', ')}`,
    );
  return found as HTMLButtonElement;
}

/** Presses the button with these words and waits for the player. */
export async function press(element: GroundingPlayer, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

const EVENTS = ['start', 'pause', 'resume', 'step', 'finish', 'stop'] as const;

/** Every event of `element` from now on, as words. */
export function listen(element: Element): string[] {
  const heard: string[] = [];
  for (const type of EVENTS) {
    element.addEventListener(`peer-exercise-${type}`, (event) => {
      const { exercise, step } = (event as ExerciseEvent).detail;
      heard.push(`${type} ${exercise} ${String(step)}`);
    });
  }
  return heard;
}

/** Hides the page or shows it again. */
export const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};
