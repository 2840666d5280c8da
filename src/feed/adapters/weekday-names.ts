import { LANGUAGES } from '../../domain/languages.js';
import { textOf } from './fields.js';

/** Weekdays from Monday in the shipped languages; a first part is enough. */
const NAMES: readonly (readonly string[])[] = [
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  ['الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الاحد'],
];

/** Weekdays in every language of the library, by the browser. Whole names only: “Di” is a Tuesday in one and a Sunday in another. */
let others: ReadonlyMap<string, number> | undefined;

/** Lower case without accents, Arabic letters in their plain form. */
export const foldDay = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/** 1–7 (Monday = 1) for the name of a day, its beginning ("Tu", "Weds"; of an Arabic one five letters), or its plural ("Mondays"); `undefined` where it is none. */
export function weekdayNamed(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const english = NAMES[0]!.indexOf(text.toLowerCase());
  if (english >= 0) return english + 1;
  const name = foldDay(text);
  for (const days of name.length < (/^[a-z]/.test(name) ? 2 : 5) ? [] : NAMES) {
    const found = days.findIndex((day) => day.startsWith(name) || (name.length > 3 && day.startsWith(name.replace(/s$/, ''))));
    if (found >= 0) return found + 1;
  }
  // 1970-01-05 was a Monday.
  others ??= new Map(LANGUAGES.flatMap((lang) => [1, 2, 3, 4, 5, 6, 7].map((day) => [foldDay(new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format((day + 3) * 864e5)), day] as const)));
  return others.get(name) ?? others.get(`${name}-feira`);
}
