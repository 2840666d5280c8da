import { html, type TemplateResult } from 'lit';

/** A heading of `level` 2–6 (clamped) around `content`. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.max(2, Math.min(6, level))) {
    case 2:
      return html`<h2 class="heading">${content}</h2>`;
    case 3:
      return html`<h3 class="heading">${content}</h3>`;
    case 4:
      return html`<h4 class="heading">${content}</h4>`;
    case 5:
      return html`<h5 class="heading">${content}</h5>`;
    default:
      return html`<h6 class="heading">${content}</h6>`;
  }
}
