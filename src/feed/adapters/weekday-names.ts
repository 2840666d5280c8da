import { LANGUAGES } from '../../domain/languages.js';
import { textOf } from './fields.js';

/** Letters of a name that are enough. “Do” and “ma” are other days in Dutch than in Spanish, and “Di” is one in German and another in French: elsewhere it takes the whole name. */
const ENOUGH: Readonly<Record<string, number>> = { en: 2, es: 3, ar: 5, pt: 5 };

/** Weekdays from Monday in every language of the library, by the browser; English first. */
let names: readonly { readonly enough: number; readonly days: readonly string[] }[] | undefined;

function namesIn(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => foldDay(format.format(day * 864e5)));
}

/** Lower case without accents, Arabic letters in their plain form. */
export const foldDay = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/** 1–7 (Monday = 1) for the name of a day, its beginning ("Tu", "Weds"; of a Spanish one three letters, of an Arabic one five), or its plural ("Mondays"); `undefined` where it is none. */
export function weekdayNamed(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const name = foldDay(text);
  names ??= ['en', ...LANGUAGES].map((lang) => ({ enough: ENOUGH[lang] ?? 99, days: namesIn(lang) }));
  for (const { enough, days } of names) {
    const found = days.findIndex((day) => day === name || (name.length >= enough && (day.startsWith(name) || (name.length > 3 && day.startsWith(name.replace(/s$/, ''))))));
    if (found >= 0) return found + 1;
  }
  return undefined;
}
