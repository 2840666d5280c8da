import type { TimelineOptions } from '../../domain/exercise-layout.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { PageTiming, ReaderOptions } from './reader-options.js';

/** The `length` attribute: "5" and "5 min" are minutes, "8 rounds" are rounds; `undefined` for anything else. */
function lengthFrom(length: PageTiming['length']): TimelineOptions | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,9})?) ?(m|min|minutes?|r|rounds?)?$/i.exec(
    String(length ?? '')
      .trim()
      .replace(/\s+/, ' '),
  );
  const value = Number(match?.[1]);
  if (!match || !(value > 0)) return undefined;
  return match[2]?.toLowerCase().startsWith('r') ? { rounds: value } : { minutes: value };
}

/** Warns, once, of a `length` that is none. */
export function warnOfLength(length: PageTiming['length']): void {
  const text = String(length ?? '');
  if (text && !lengthFrom(text))
    warnOnce(`<peer-grounding-player>: unknown length "${text.slice(0, 40)}", using the exercise's own`);
}

/** How an exercise is laid out: by the reader's options first, then by what the page and the device say. */
export function timingOf({
  options,
  page,
}: {
  readonly options: ReaderOptions;
  readonly page: PageTiming;
}): TimelineOptions {
  const { minutes, seconds, pace, wait } = options;
  return {
    ...(minutes === undefined ? lengthFrom(page.length) : { minutes }),
    seconds,
    pace,
    wait: wait ?? page.wait,
    noHolds: options.noHolds ?? page.noHolds,
  };
}
