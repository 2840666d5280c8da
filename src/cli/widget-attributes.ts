import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '../domain/languages.js';
import { regionCode } from '../domain/region.js';
import { withoutNos } from '../embed/flags.js';
import { WIDGETS, type WidgetTag } from '../embed/widget-pages.js';
import { CommandError } from './command.js';

/**
 * A widget's tag by either of its names (`group-finder`, `peer-group-finder`).
 * @throws {CommandError} for anything else.
 */
export function widgetTag(name: string): WidgetTag {
  const tag = name.startsWith('peer-') ? name : `peer-${name}`;
  if (!Object.hasOwn(WIDGETS, tag))
    throw new CommandError(
      `there is no widget "${name}"; there are ${Object.values(WIDGETS)
        .map(({ file }) => file)
        .join(', ')}`,
    );
  return tag as WidgetTag;
}

/** True for an attribute that can be written into a tag: no listener, nothing that sets markup or style. */
export function isAttribute(name: string): boolean {
  return /^[a-z][a-z-]{0,40}$/.test(name) && !/^(on|style$|srcdoc$|is$)/.test(name);
}

/**
 * Attributes as written on the command line: `name=value`, or `name` alone; a boolean one that says no
 * (`compact=false`) is left out.
 * @throws {CommandError} for a name that no widget could have, and for an unknown region.
 */
export function attributesOf(pairs: readonly string[]): Record<string, string | true> {
  const attributes = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      if (!isAttribute(name))
        throw new CommandError(`--attr: "${pair}" is not an attribute such as region=US or compact`);
      return [name, at < 0 ? true : pair.slice(at + 1)] as const;
    }),
  );
  const { region } = attributes;
  if (typeof region === 'string' && !regionCode(region))
    throw new CommandError(`"${region}" is not a region such as US or GB-ENG`);
  return withoutNos(attributes);
}

/** A web address as it was written. @throws {CommandError} for anything else. */
export function webAddress(option: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CommandError(`${option}: "${text}" is not a web address such as https://example.org/`);
  return text;
}

/** Attributes that every element may have, and those that a fallback is written for. */
const GLOBAL = /^(lang|region|id|class|title|hidden|slot|part|dir|role|tabindex|(data|aria)-.*)$/;

/** The attributes of the tag, from the manifest in the package; undefined without one. */
async function manifestAttributes(tag: WidgetTag): Promise<readonly string[] | undefined> {
  try {
    const { modules } = JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
      modules: readonly { declarations?: readonly { tagName?: string; attributes?: readonly { name: string }[] }[] }[];
    };
    return modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === tag)
      ?.attributes?.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Probable typing mistakes in attributes, one line each: `regoin` would leave visitors with the numbers of another
 * country.
 */
export async function doubts(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): Promise<string[]> {
  const known = await manifestAttributes(tag);
  const strange = Object.keys(attributes).filter(
    (name) => known !== undefined && !known.includes(name) && !GLOBAL.test(name),
  );
  const { lang } = attributes;
  const code = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/)[0]! : 'en';
  const languages = ['en', ...LANGUAGES];
  return [
    ...strange.map((name) => `<${tag}> has no attribute "${name}"`),
    ...(languages.includes(code)
      ? []
      : [`there are no words in "${String(lang)}" yet; there are ${languages.join(', ')}, and English is used`]),
  ];
}
