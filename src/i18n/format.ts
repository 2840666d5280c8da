import { asJson } from '../domain/as-json.js';
import type { Plural } from './messages.js';

/** Fills `{name}` placeholders; an unknown one stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}

/** Caches what `make` built for a key, in a bounded number: Intl objects are slow to create. */
function cached<T>(make: (lang: string, options: object) => T): (lang: string, options?: object) => T {
  const kept = new Map<string, T>();
  return (lang, options = {}) => {
    const name = lang + asJson(options);
    let found = kept.get(name);
    if (found === undefined) {
      if (kept.size > 200) kept.clear();
      found = orEnglish(lang, (tag) => make(tag, options));
      kept.set(name, found);
    }
    return found;
  };
}

/** Runs `make` with `lang`, or with English if the engine rejects that tag. */
function orEnglish<T>(lang: string, make: (lang: string) => T): T {
  try {
    return make(lang);
  } catch (error) {
    if (error instanceof RangeError && lang !== 'en') return make('en');
    throw error;
  }
}

const rules = cached((lang) => new Intl.PluralRules(lang));
const numbers = cached((lang, options) => new Intl.NumberFormat(lang, options));
const lists = cached((lang, options) => new Intl.ListFormat(lang, options));

/** A cached `Intl.DateTimeFormat`; throws only for an unknown time zone in `options`. */
export const dateFormat: (lang: string, options?: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat = cached(
  (lang, options) => new Intl.DateTimeFormat(lang, options),
);

/** `value` with the digits and separators of `lang`. */
export function formatNumber(value: number, lang: string, options: Intl.NumberFormatOptions = {}): string {
  return numbers(lang, options).format(value);
}

/** The plural form of `lang` for `n`, its `{n}` filled with the localised number, other placeholders from `values`. */
export function plural(
  forms: Plural,
  n: number,
  lang: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(forms[rules(lang).select(n)] ?? forms.other, { n: formatNumber(n, lang), ...values });
}

/** “a, b and c” (or “a, b or c”) in `lang`. */
export function formatList(
  items: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  return lists(lang, { type, style: type === 'unit' ? 'narrow' : 'long' }).format(items);
}

const displays = cached((lang, options) => new Intl.DisplayNames(lang, options as Intl.DisplayNamesOptions));

/**
 * The name of a region or language code in `lang`; the code itself if it has none, or if the engine has no names.
 */
export function displayName(code: string, type: 'region' | 'language', lang: string): string {
  try {
    return displays(lang, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
