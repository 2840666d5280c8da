import { html, nothing, type TemplateResult } from 'lit';
import type { embed as english } from '../i18n/en/embed.js';
import { helplines as englishHelp } from '../i18n/en/helplines.js';
import { findWords, type Localized } from '../i18n/words.js';
import { fillTemplate } from '../ui/fill-template.js';
import { crisisParts, type FallbackOptions, type Part } from './fallback.js';

/** The content below the widget on its own page. */
export interface FooterState {
  readonly localized: Localized<typeof english>;
  /** Hosts that the data comes from. */
  readonly hosts: readonly string[];
  /** Host of an address that this page is not allowed to use. */
  readonly refused?: string | undefined;
  /** Address of this page outside its frame; only in a frame. */
  readonly fullPage?: string | undefined;
  /** Numbers to dial by hand; only where links to them may not work. */
  readonly numbers: readonly string[];
  /** Crisis lines; only if the widget itself shows a link instead of them. */
  readonly lines?: TemplateResult | undefined;
  /** The result of copying. */
  readonly status: string;
  readonly copy: (text: string) => void;
  readonly open: (event: Event) => void;
}

const isolated = (text: string): TemplateResult => html`<bdi dir="ltr" translate="no">${text}</bdi>`;

const linked = (part: Part): TemplateResult | string =>
  typeof part === 'string'
    ? part
    : html`<a
        href=${part.href}
        translate=${part.isFixed ? 'no' : nothing}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
      >${part.text}</a>`;

/** The fallback inside the widget: the crisis lines of the requested region, in the available language. */
export function frameFallback({ region, lang = 'en' }: FallbackOptions): TemplateResult {
  const words = findWords('helplines', englishHelp, lang);
  const paragraphs = crisisParts({ region, lang }).map((parts) => html`<p>${parts.map(linked)}</p>`);
  return html`<div lang=${words.lang} dir=${words.dir}>${paragraphs}</div>`;
}

/** The source of the data, the link to the full page, and numbers to copy where calls cannot start. */
export function frameFooter({
  localized: { words, lang, dir },
  hosts,
  refused,
  fullPage,
  numbers,
  lines,
  status,
  copy,
  open,
}: FooterState): TemplateResult {
  return html`<div lang=${lang} dir=${dir}>
    ${lines ?? nothing}
    ${refused === undefined ? nothing : html`<p>${fillTemplate(words.refused, { host: isolated(refused) })}</p>`}
    ${
      numbers.length === 0
        ? nothing
        : html`<p>${words.noCalls}</p>
          <ul>
            ${numbers.map(
              (number) =>
                html`<li><span class="number">${isolated(number)}</span> <button
                  type="button"
                  @click=${() => copy(number)}
                >${fillTemplate(words.copy, { text: isolated(number) })}</button></li>`,
            )}
          </ul>`
    }
    <p>
      ${hosts.map((host) => html`<span>${fillTemplate(words.from, { host: isolated(host) })}</span> `)}
      ${
        fullPage === undefined
          ? nothing
          : html`<a href=${fullPage} target="_blank" rel="noopener" @click=${open}>${words.openFull}</a>`
      }
    </p>
    <p role="status">${status}</p>
  </div>`;
}
