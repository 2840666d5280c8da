/** Codes of the languages the library has words in, besides English. */
export const LANGUAGES: readonly string[] = [
  'ar',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'uk',
  'vi',
  'zh',
];
