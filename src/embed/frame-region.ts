import type { TemplateResult } from 'lit';
import { REGIONS } from '../content/helplines/regions.js';
import type { RegionChoice } from '../page/region-choice.js';
import { region as english } from '../i18n/en/region.js';
import { findWords } from '../i18n/words.js';
import { regionPicker } from '../ui/region-picker.js';

/** The region of the lines below a widget that shows a link instead of its own, with the control to change it. */
export const frameRegion = (home: RegionChoice, lang: string): TemplateResult =>
  regionPicker(home, REGIONS, findWords('region', english, lang));
