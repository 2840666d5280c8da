import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.js';

/**
 * The result of the latest sharing, below what was shared: a group's id, or "" for the list. A live region, so it is
 * always rendered.
 */
export function shareStatus(id: string, { words, session }: FinderView): TemplateResult {
  const shared = session.shared?.id === id ? session.shared : undefined;
  return html`<div class="shared small no-print" role="status">${shared ? words[shared.code] : ''}${
    shared?.code === 'notCopied' ? html`<p class="notes-text copy"><bdi>${shared.copy}</bdi></p>` : nothing
  }</div>`;
}
