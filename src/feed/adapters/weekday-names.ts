import { textOf } from './fields.js';

/** Weekdays from Monday in the shipped languages; a first part of three letters or more is enough where it is unique. */
const NAMES: readonly (readonly string[])[] = [
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  ['الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الاحد'],
];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[أإآ]/g, 'ا').replace(/\.$/, '');

/** 1–7 (Monday = 1) for the name of a day, its beginning of three letters or more, or its plural ("Mondays"); `undefined` where it is none. */
export function weekdayNamed(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const english = NAMES[0]!.indexOf(text.toLowerCase());
  if (english >= 0) return english + 1;
  const name = plain(text);
  if (name.length < 3) return undefined;
  for (const days of NAMES) {
    const found = days.findIndex((day) => day.startsWith(name) || name === `${day}s`);
    if (found >= 0) return found + 1;
  }
  return undefined;
}
