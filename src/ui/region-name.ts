import type { region as english } from '../i18n/en/region.js';
import { displayName } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';

/** Words about regions. */
export type RegionWords = Pick<Localized<typeof english>, 'words' | 'lang'>;

/** The name of a region in the widget's language. */
export function regionName(code: string, { words, lang }: RegionWords): string {
  if (Object.hasOwn(words.subdivisions, code)) return words.subdivisions[code as keyof typeof words.subdivisions];
  const [country = '', part] = code.split('-');
  const name = displayName(country, 'region', lang);
  return part ? `${name} (${part})` : name;
}

/** The name of a region inside a sentence, with its article if the language needs one. */
export function regionInSentence(code: string, localized: RegionWords): string {
  const { withArticle } = localized.words;
  return Object.hasOwn(withArticle, code) ? withArticle[code as keyof typeof withArticle] : regionName(code, localized);
}
