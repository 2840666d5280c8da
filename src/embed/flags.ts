import { saysNo } from '../domain/says-no.js';
import type { Attributes } from './markup.js';

/** The boolean attributes. */
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

/** `attributes` without boolean ones that say no (`show-notes="false"`). */
export function withoutNos<T extends Attributes>(attributes: T): T {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => !(FLAGS.includes(name) && typeof value === 'string' && saysNo(value)),
    ),
  ) as T;
}
