import { html, type TemplateResult } from 'lit';
import { UNFOLD } from './icons/unfold.js';

/**
 * An icon beside text, in the colour of the text and with the same meaning. `turns` mirrors it in right-to-left text.
 */
export function icon(path: string, look: '' | 'turns' | 'fold' = ''): TemplateResult {
  return html`<svg class="icon ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

/** The arrow of a button that expands content below it; it rotates with `aria-expanded`. */
export const foldIcon = /* @__PURE__ */ icon(UNFOLD, 'fold');
