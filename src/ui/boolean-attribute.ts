import type { PropertyDeclaration } from 'lit';
import { saysNo } from '../domain/says-no.js';
import { warnOnce } from './warn-once.js';

/** Part of the class of an element: what `@property()` declared. */
interface Declared {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/** The attribute of a declared property, as it is called by default or by its declaration. */
export const attributeOf = ([property, { attribute }]: readonly [PropertyKey, PropertyDeclaration]): string =>
  typeof attribute === 'string' ? attribute : String(property).toLowerCase();

/**
 * The new `value` of `element`'s attribute `name`; `null`, as if absent, if the attribute is boolean and the value
 * means no.
 */
export function withoutNo(element: Element, name: string, value: string | null): string | null {
  if (value === null || !saysNo(value)) return value;
  for (const each of (element.constructor as unknown as Declared).elementProperties) {
    if (each[1].type !== Boolean || attributeOf(each) !== name) continue;
    warnOnce(`<${element.localName}>: ${name}="${value}" is off; leave the attribute out instead`);
    return null;
  }
  return value;
}
