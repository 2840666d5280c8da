import type { ReactiveElement } from 'lit';
import { saysNo } from '../domain/says-no.js';
import { warnOnce } from './warn-once.js';

/**
 * The new `value` of `element`'s attribute `name`; `null`, as if absent, if the attribute is boolean and the value
 * means no.
 */
export function withoutNo(element: ReactiveElement, name: string, value: string | null): string | null {
  if (value === null || !saysNo(value)) return value;
  for (const [property, { type, attribute }] of (element.constructor as typeof ReactiveElement).elementProperties) {
    if (type !== Boolean || (typeof attribute === 'string' ? attribute : String(property).toLowerCase()) !== name)
      continue;
    warnOnce(`<${element.localName}>: ${name}="${value}" is off; leave the attribute out instead`);
    return null;
  }
  return value;
}
