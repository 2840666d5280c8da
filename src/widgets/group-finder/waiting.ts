import { html, type TemplateResult } from 'lit';
import type { FinderView } from './finder-view.js';

/** Shown in what a visitor has opened, until its part of the library arrives. */
export const waiting = ({ loading }: FinderView): TemplateResult =>
  html`<p class="small soft" role="status">${loading}</p>`;
