/**
 * `text` in lower case without the accents and vowel marks of Latin, Cyrillic and Arabic letters; other scripts stay
 * whole.
 */
export const foldAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .normalize('NFC')
    .toLowerCase();
