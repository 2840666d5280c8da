import { html, nothing, type TemplateResult } from 'lit';
import type { RegionLines } from '../domain/helpline.js';
import { plainHref } from '../domain/plain-href.js';
import type { Line } from '../domain/resource.js';
import type { helplines as english } from '../i18n/en/helplines.js';
import { fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { fillTemplate } from './fill-template.js';

/** What the first help of a page shows. */
export interface FirstHelp {
  /** The lines of the region, from `linesFor`. */
  readonly lines: RegionLines;
  /** The region's emergency number. */
  readonly emergency: string | undefined;
}

/** The one emergency sentence, its number a link. */
export function emergencyLine(
  number: string | undefined,
  { words, lang, dir }: Localized<typeof english>,
): TemplateResult | typeof nothing {
  if (!number) return nothing;
  return html`<p class="emergency" lang=${lang} dir=${dir}>${words.emergency} <a class="emergency-number" href="tel:${number}"><bdi dir="ltr" translate="no">${number}</bdi></a></p>`;
}

/** The first way to reach a built-in line, as a link; nothing for a line that cannot be called, texted or opened. */
function firstLink(line: Line, { words, lang }: Localized<typeof english>, tone: string): unknown {
  const contact = line.contacts.find(({ method }) => method === 'call' || method === 'text') ?? line.contacts[0];
  const href = contact && plainHref(contact);
  if (!href) return nothing;
  const { method, display } = contact;
  const sentence = words[method === 'call' || method === 'text' ? method : 'web'];
  const shown = html`<bdi dir="ltr" translate="no" class="number">${display}</bdi>`;
  return html`<span class="way"><a
      class="button ${tone}"
      part="contact"
      href=${href}
      lang=${lang}
      data-method=${method}
      aria-label=${fill(words.of, { way: fill(sentence, { number: display, site: display }), name: line.name })}
      rel=${href.startsWith('http') ? 'noopener noreferrer external' : nothing}
      referrerpolicy=${href.startsWith('http') ? 'no-referrer' : nothing}
    ><span>${fillTemplate(sentence, { number: shown, site: shown })}</span></a></span>`;
}

/** The one number that is always in sight, of the region's first line or a directory, until the rest of the help is there. */
export function firstNumber({ first, directories }: RegionLines, localized: Localized<typeof english>): unknown {
  const line = first[0] ?? directories[0];
  return line ? firstLink(line, localized, 'quiet') : nothing;
}

/**
 * “Talk to someone now” with the emergency number and the region's first line, drawn with what every page has: it never
 * waits for a part, and stays if the part with the whole help does not arrive.
 */
export function firstHelp({ lines, emergency }: FirstHelp, localized: Localized<typeof english>): TemplateResult {
  const { words, lang, dir } = localized;
  const line = lines.first[0] ?? lines.directories[0];
  return html`<div class="help-now" part="help" lang=${lang} dir=${dir} role="group" aria-label=${words.title}>
    ${emergencyLine(emergency, localized)}
    ${
      line
        ? html`<ul class="help-lines">
          <li class="help-line">
            <strong><bdi lang=${line.language ?? nothing}>${line.name}</bdi></strong>
            <div class="row">${firstLink(line, localized, 'help')}</div>
          </li>
        </ul>`
        : nothing
    }
  </div>`;
}
