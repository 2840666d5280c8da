import { regionCode } from '../../domain/region.js';
import { asText } from './clear-values.js';

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Names that `Intl.DisplayNames` does not return. */
const OTHER: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['great britain', 'GB'],
  ['england', 'GB-ENG'],
  ['scotland', 'GB-SCT'],
  ['wales', 'GB-WLS'],
  ['northern ireland', 'GB-NIR'],
]);

/** Names shared with other places: a state, two countries, a city. */
const AMBIGUOUS = /^(?:georgia|congo|granada)$/;

/** Languages in which a country may be named, most likely first. */
const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'uk',
  'ru',
  'tr',
  'ar',
  'hi',
  'ja',
  'ko',
  'zh',
];

const known = new Map<string, ReadonlyMap<string, string>>();

/** Region codes by folded name in `language`; empty if the browser has none. */
function namesIn(language: string): ReadonlyMap<string, string> {
  let names = known.get(language) as Map<string, string> | undefined;
  if (names) return names;
  names = new Map();
  known.set(language, names);
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let at = 0; at < 676; at++) {
      const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
      // Skips unions, user-assigned codes and former countries (DD is called Germany too).
      if (
        /^(?:EU|EZ|UN|ZZ|Q.|X[A-JL-Z])$/.test(code) ||
        regionCode(code) === undefined ||
        new Intl.Locale(`und-${code}`).maximize().region !== code
      )
        continue;
      const name = display.of(code);
      if (name !== undefined) names.set(fold(name), code);
    }
  } catch {
    // An engine without region names.
  }
  return names;
}

/**
 * The code of a country named in words (“Germany”, “Deutschland”), or `value` if it is a code; `undefined` for anything
 * else.
 */
export function regionNamed(value: unknown): string | undefined {
  const text = asText(Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value);
  if (text === undefined || text.length > 80) return undefined;
  if (regionCode(text) !== undefined) return text;
  const name = fold(text);
  if (name === '' || AMBIGUOUS.test(name)) return undefined;
  return OTHER.get(name) ?? LANGUAGES.map((language) => namesIn(language).get(name)).find((code) => code !== undefined);
}

/**
 * The codes in `"AU, NZ"` or in a list with names, unknown ones unchanged; empty for “Worldwide”. `undefined` for a
 * list that has no names.
 */
export function regionsNamed(value: unknown): unknown[] | undefined {
  const items = Array.isArray(value)
    ? (value as unknown[])
    : typeof value === 'string'
      ? value.split(/[,;|]/).filter((each) => each.trim() !== '')
      : [value];
  if (
    items.length === 1 &&
    /^(?:worldwide|global|anywhere|everywhere|all countries)$/.test(fold(asText(items[0]) ?? ''))
  )
    return [];
  const read = items.map((each) => regionNamed(each) ?? each);
  return Array.isArray(value) && read.every((each, at) => each === items[at]) ? undefined : read;
}
