import type { Line } from '../../domain/resource.js';

/** A file with lines. */
export interface LinesFile {
  readonly lines: readonly Line[];
}

/**
 * The first crisis line of some regions: their codes (ISO 3166-1 or 3166-2, separated by spaces), the names of the files
 * that hold their lines, in their order, the line's id, its name and number, `always` if it never closes, the language of
 * its name, and `text` if the number takes texts only.
 */
export type FirstLine = readonly [
  regions: string,
  files: string,
  id: string,
  name: string,
  number: string,
  hours: string,
  language: string,
  method?: 'text',
];
