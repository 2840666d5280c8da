import { html, nothing, type TemplateResult } from 'lit';
import { wholePart } from './late-finder.js';
import type { FinderView } from './finder-view.js';

/** Shown in what a visitor has opened, until its part of the library arrives. */
export const waiting = ({ loading }: FinderView): TemplateResult | typeof nothing =>
  wholePart.hasFailed ? nothing : html`<p class="small soft" role="status">${loading}</p>`;
