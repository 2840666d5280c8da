import type { TemplateResult } from 'lit';
import { REGIONS } from '../content/helplines/regions.js';
import type { RegionChoice } from '../page/region-choice.js';
import { region as english } from '../i18n/en/region.js';
import { findWords } from '../i18n/words.js';
import { regionPicker } from '../ui/region-picker.js';

/** Whose lines stand below a widget that shows a link in their place, and the way to those of another country. */
export const frameRegion = (home: RegionChoice, lang: string): TemplateResult =>
  regionPicker(home, REGIONS, findWords('region', english, lang));
