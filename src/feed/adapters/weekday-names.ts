import { textOf } from './fields.js';

/** Weekdays from Monday in the shipped languages; a first part is enough. */
const NAMES: readonly (readonly string[])[] = [
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  ['الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الاحد'],
];

/** Lower case without accents, Arabic letters in their plain form. */
export const foldDay = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/** 1–7 (Monday = 1) for the name of a day, its beginning ("Tu", "Weds"; of an Arabic one five letters), or its plural ("Mondays"); `undefined` where it is none. */
export function weekdayNamed(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const english = NAMES[0]!.indexOf(text.toLowerCase());
  if (english >= 0) return english + 1;
  const name = foldDay(text);
  if (name.length < (/^[a-z]/.test(name) ? 2 : 5)) return undefined;
  for (const days of NAMES) {
    const found = days.findIndex((day) => day.startsWith(name) || (name.length > 3 && day.startsWith(name.replace(/s$/, ''))));
    if (found >= 0) return found + 1;
  }
  return undefined;
}
