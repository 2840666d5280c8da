import { saysNo } from '../domain/says-no.js';
import type { Attributes } from './markup.js';

/** The attributes that are on or off. */
export const FLAGS: readonly string[] = [
  'remember',
  'expanded',
  'show-notes',
  'no-holds',
  'no-hotkeys',
  'no-hotkey',
  'no-crisis',
  'compact',
  'no-search',
  'no-filters',
  'sync-url',
];

/** `attributes` without those that are on or off and say no (`show-notes="false"`). */
export function withoutNos<T extends Attributes>(attributes: T): T {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => !(FLAGS.includes(name) && typeof value === 'string' && saysNo(value)),
    ),
  ) as T;
}
