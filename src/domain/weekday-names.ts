import { LANGUAGES } from './languages.js';

/**
 * Minimum letters of an abbreviation, by language. “Do” and “ma” are different days in Dutch and Spanish, and “Di” in
 * German and French, so other languages need the full name.
 */
const MIN_LETTERS: Readonly<Record<string, number>> = { en: 2, es: 3, ar: 5, pt: 5 };

/** English first, so that an English feed never loads names of other languages. */
const ALL = ['en', ...LANGUAGES];
/** Folded weekday names from Monday, by language, filled on demand. */
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

/** Lower-case text without accents or a final full stop, hamza forms of alef as plain alef. */
export const foldDay = (text: string): string =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/**
 * The weekday, 1–7 (Monday = 1), for a name, an abbreviation ("Tu", "Weds"; at least three letters in Spanish, five in
 * Arabic) or a plural ("Mondays"); `undefined` for anything else.
 */
export function weekdayNamed(value: unknown): number | undefined {
  const name = typeof value === 'string' ? foldDay(value) : '';
  if (!/\p{L}/u.test(name)) return undefined;
  for (const lang of ALL) {
    const found = namesIn(lang).findIndex(
      (day) =>
        day === name ||
        (name.length >= (MIN_LETTERS[lang] ?? 99) &&
          (day.startsWith(name) || (name.length > 3 && day.startsWith(name.replace(/s$/, ''))))),
    );
    if (found >= 0) return found + 1;
  }
  return undefined;
}
