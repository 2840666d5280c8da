import { LANGUAGES } from './languages.js';

/**
 * Letters of a name that are enough. “Do” and “ma” are other days in Dutch than in Spanish, and “Di” is one in German
 * and another in French: elsewhere it takes the whole name.
 */
const ENOUGH: Readonly<Record<string, number>> = { en: 2, es: 3, ar: 5, pt: 5 };

/** English first: a feed that keeps to it never asks the browser for another. */
const ALL = ['en', ...LANGUAGES];
/** Weekdays from Monday, by language, as far as they were asked for. */
const known = new Map<string, readonly string[]>();

function namesIn(lang: string): readonly string[] {
  const found = known.get(lang);
  if (found) return found;
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  const days = [4, 5, 6, 7, 8, 9, 10].map((day) => foldDay(format.format(day * 864e5)));
  known.set(lang, days);
  return days;
}

/** Lower case without accents, Arabic letters in their plain form. */
export const foldDay = (text: string): string =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/**
 * 1–7 (Monday = 1) for the name of a day, its beginning ("Tu", "Weds"; of a Spanish one three letters, of an Arabic one
 * five), or its plural ("Mondays"); `undefined` where it is none.
 */
export function weekdayNamed(value: unknown): number | undefined {
  const name = typeof value === 'string' ? foldDay(value) : '';
  if (!/\p{L}/u.test(name)) return undefined;
  for (const lang of ALL) {
    const found = namesIn(lang).findIndex(
      (day) =>
        day === name ||
        (name.length >= (ENOUGH[lang] ?? 99) &&
          (day.startsWith(name) || (name.length > 3 && day.startsWith(name.replace(/s$/, ''))))),
    );
    if (found >= 0) return found + 1;
  }
  return undefined;
}
