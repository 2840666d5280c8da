import { WIDGETS, type WidgetTag } from '../embed/widget-pages.js';
import { CommandError } from './command.js';

/**
 * A widget's tag by either of its names (`group-finder`, `peer-group-finder`).
 * @throws {CommandError} for anything else.
 */
export function widgetTag(name: string): WidgetTag {
  const tag = name.startsWith('peer-') ? name : `peer-${name}`;
  if (!Object.hasOwn(WIDGETS, tag)) throw new CommandError(`there is no widget "${name}"; there are ${Object.values(WIDGETS).map(({ file }) => file).join(', ')}`);
  return tag as WidgetTag;
}

/** An attribute that a page may write into a tag: no listener, nothing that brings markup or looks. */
export function isAttribute(name: string): boolean {
  return /^[a-z][a-z-]{0,40}$/.test(name) && !/^(on|style$|srcdoc$|is$)/.test(name);
}

/**
 * Attributes as written on the command line: `name=value`, or `name` alone.
 * @throws {CommandError} for a name that no widget could have.
 */
export function attributesOf(pairs: readonly string[]): Record<string, string | true> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      if (!isAttribute(name)) throw new CommandError(`--attr: "${pair}" is no attribute such as region=US or compact`);
      return [name, at < 0 ? true : pair.slice(at + 1)];
    }),
  );
}
