import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from './finder-view.js';

/** What became of the last try to share, below what was shared: a group's id, or "" for the list. Always there, so that it is said. */
export function shareStatus(about: string, { shared }: Pick<FinderView, 'shared'>): TemplateResult {
  const said = shared?.about === about ? shared : undefined;
  return html`<div class="shared small no-print" role="status">${said?.text ?? ''}${said?.copy ? html`<p class="notes-text copy"><bdi>${said.copy}</bdi></p>` : nothing}</div>`;
}
