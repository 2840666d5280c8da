import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../../domain/group.js';
import { fill } from '../../../i18n/format.js';
import { icon } from '../../../ui/icon.js';
import { VIDEO } from '../../../ui/icons/video.js';
import type { FinderView } from '../finder-view.js';

/** The host name of a link as the address bar would show it: the real target of a join button. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The join link: shown while joining is possible. */
export function joinLink(group: Group, { words }: FinderView, isPrimary: boolean): TemplateResult | typeof nothing {
  const url = group.online?.url;
  if (!url) return nothing;
  return html`<a
    class="button ${isPrimary ? 'primary' : ''}"
    href=${url}
    target="_blank"
    rel="noopener noreferrer external"
    referrerpolicy="no-referrer"
    aria-label=${fill(words.joinName, { name: group.name })}
    >${icon(VIDEO)}${words.join}</a
  >`;
}
