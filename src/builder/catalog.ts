import { builtInExercises } from '../content/exercises/index.js';
import { RESOURCE_KINDS } from '../domain/resource.js';
import type { WidgetTag } from '../embed/widget-pages.js';

/** One attribute of a widget as a setting; generated from the manifest by tools/widget-settings.mjs. */
export interface Setting {
  /** The attribute. */
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'choice' | 'several' | 'text';
  readonly choices?: readonly string[] | undefined;
  /** The default value. */
  readonly initial?: string | undefined;
  /** Its description in the manifest, in English. */
  readonly about: string;
  /** False for attributes that few pages need. */
  readonly isCommon: boolean;
}

/** The settings of each widget. */
export type Catalog = ReadonlyMap<WidgetTag, readonly Setting[]>;

/** Attributes that have a field of their own on the page. */
const ELSEWHERE: readonly string[] = ['src', 'region', 'lang'];

/** Attributes whose values are known here, although their type is a string. */
const KNOWN: Readonly<Record<string, Pick<Setting, 'type' | 'choices'>>> = {
  exercise: { type: 'choice', choices: builtInExercises.map(({ id }) => id) },
  choose: { type: 'several', choices: builtInExercises.map(({ id }) => id) },
  kinds: { type: 'several', choices: RESOURCE_KINDS },
};

/** The settings that `json` holds: `{ [file]: { tag, attributes } }`. */
export function readCatalog(json: string): Catalog {
  const widgets = Object.values(JSON.parse(json) as Record<string, { tag: WidgetTag; attributes: readonly Setting[] }>);
  const known = (setting: Setting): Setting =>
    Object.hasOwn(KNOWN, setting.name) ? { ...setting, ...KNOWN[setting.name] } : setting;
  return new Map(
    widgets.map(({ tag, attributes }) => [tag, attributes.filter(({ name }) => !ELSEWHERE.includes(name)).map(known)]),
  );
}
