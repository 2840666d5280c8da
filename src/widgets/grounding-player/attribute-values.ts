import { warnOnce } from '../../ui/warn-once.js';

/** Warns about an attribute of the player, once. */
export function warnAbout(message: string): void {
  warnOnce(`<peer-grounding-player>: ${message}`);
}

/** `value` where it is one of `values`, else the first of them, and a warning. */
export function oneOf<T extends string>(name: string, value: T, values: readonly [T, ...T[]]): T {
  if (values.includes(value)) return value;
  warnAbout(`unknown ${name} "${value.slice(0, 40)}", using "${values[0]}"`);
  return values[0];
}
