import { html, type TemplateResult } from 'lit';
import { UNFOLD } from './icons.js';

/** The arrow on a button that folds something open below it; it turns with `aria-expanded`. */
export const foldIcon = html`<svg class="icon fold" viewBox="0 0 24 24" aria-hidden="true"><path d=${UNFOLD}></path></svg>`;

/** A picture beside words, in their colour; it says nothing that they do not. `turns` where it points along the line of writing. */
export function icon(path: string, turns = false): TemplateResult {
  return html`<svg class=${turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
