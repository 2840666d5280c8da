/** Codes of the languages the library is translated into, besides English. */
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
