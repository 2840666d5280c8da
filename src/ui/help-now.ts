import { html, nothing, type TemplateResult } from 'lit';
import type { RegionLines } from '../domain/helpline.js';
import type { Contact, Line } from '../domain/resource.js';
import type { helplines as english } from '../i18n/en/helplines.js';
import type { Localized } from '../i18n/words.js';
import type { Part } from '../parts/part.js';
import { contactButton } from './contact-button.js';
import { emergencyLine } from './first-help.js';
import { usePart } from './use-part.js';

/** The content of the compact help block. */
export interface HelpNowOptions {
  /** The lines of the region, from `linesFor`. */
  readonly lines: RegionLines;
  readonly localized: Localized<typeof english>;
  /** The region's emergency number. */
  readonly emergency?: string | undefined;
  /** The region of the lines, and the control that changes it. */
  readonly region?: TemplateResult | undefined;
  /** Files of lines that have not arrived: what failed can be tried again. */
  readonly missing?: readonly Part<object>[] | undefined;
  /** The page's own help page; shown instead of the lines. Must have passed `safeHref`. */
  readonly helpHref?: string | undefined;
}

/**
 * At most one contact of each kind that reaches a person; if there is none, another contact or the line's page. The
 * block is short.
 */
function mainWays({ contacts, url }: Line): Contact[] {
  const ways = (['call', 'text', 'chat'] as const).flatMap(
    (method) => contacts.find((contact) => contact.method === method) ?? [],
  );
  if (ways.length > 0 || (contacts.length === 0 && !url)) return ways;
  return [contacts[0] ?? { method: 'web', display: '', url }];
}

function compactLine(line: Line, localized: Localized<typeof english>): TemplateResult {
  const ways = mainWays(line).map((contact, at) =>
    contactButton(contact, line.name, localized, { tone: at === 0 ? 'help' : 'help-quiet' }),
  );
  return html`<li class="help-line">
    <strong><bdi lang=${line.language ?? nothing}>${line.name}</bdi></strong>
    ${line.focus ? html`<span class="small">${localized.words.focus[line.focus]}</span>` : nothing}
    <div class="row">${ways}</div>
  </li>`;
}

/** Lines side by side, each with its main contacts. */
export function lineList(
  lines: readonly Line[],
  localized: Localized<typeof english>,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="help-lines">
    ${lines.map((line) => compactLine(line, localized))}
  </ul>`;
}

/**
 * The one contact that stays visible while the block is collapsed: of the region's first line, or of a directory if no
 * line is known.
 */
export function firstWay(
  { first, directories }: RegionLines,
  localized: Localized<typeof english>,
): TemplateResult | typeof nothing {
  const line = first[0] ?? directories[0];
  const contact = line && mainWays(line)[0];
  return contact ? contactButton(contact, line.name, localized, { tone: 'quiet' }) : nothing;
}

/** For lines that could not be loaded, words and a way to try again; nothing while they are on their way. */
export const missingLines = (missing: readonly Part<object>[] = []): unknown[] =>
  missing.map((each) => usePart(each, () => nothing));

/**
 * “Talk to someone now”, for widgets that are not about crisis help themselves: two lines of the region and an online
 * directory, or the page's own help page.
 */
export function helpNow(options: HelpNowOptions): TemplateResult {
  const { lines, localized, emergency, region, helpHref } = options;
  const { words, lang, dir } = localized;
  if (helpHref) {
    return html`<p class="help-now" lang=${lang} dir=${dir}><a class="button help" href=${helpHref} rel="noopener noreferrer" referrerpolicy="no-referrer">${words.title}</a></p>`;
  }
  const [directory] = lines.directories;
  return html`<div class="help-now" part="help" lang=${lang} dir=${dir} role="group" aria-label=${words.title}>
    ${region ?? nothing} ${emergencyLine(emergency, localized)}
    ${lineList(lines.first, localized)} ${missingLines(options.missing)}
    ${
      directory
        ? html`<p class="small">
          ${lines.first.length > 0 ? words.elsewhere : words.nowhere}
          ${directory.contacts.map((contact) => contactButton(contact, directory.name, localized, { tone: 'link' }))}
        </p>`
        : nothing
    }
  </div>`;
}
