import { html, type TemplateResult } from 'lit';
import { UNFOLD } from './icons.js';

/**
 * A picture beside words, in their colour; it says nothing that they do not. `turns` for one that points along the
 * line of writing.
 */
export function icon(path: string, look: '' | 'turns' | 'fold' = ''): TemplateResult {
  return html`<svg class="icon ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

/** The arrow on a button that folds something open below it; it turns with `aria-expanded`. */
export const foldIcon = /* @__PURE__ */ icon(UNFOLD, 'fold');
