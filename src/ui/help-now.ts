import { css, html, nothing, type TemplateResult } from 'lit';
import type { RegionLines } from '../domain/helpline.js';
import type { Contact, Line } from '../domain/resource.js';
import type { helplines as english } from '../i18n/en/helplines.js';
import type { Localized } from '../i18n/words.js';
import type { Part } from '../parts/part.js';
import { contactButton } from './contact-button.js';
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

/** The one emergency sentence, its number a link. */
export function emergencyLine(
  number: string | undefined,
  { words, lang, dir }: Localized<typeof english>,
): TemplateResult | typeof nothing {
  if (!number) return nothing;
  return html`<p class="emergency" lang=${lang} dir=${dir}>${words.emergency} <a class="emergency-number" href="tel:${number}"><bdi dir="ltr" translate="no">${number}</bdi></a></p>`;
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

/** Styles of a contact, a crisis block, the compact help block and the region picker. */
export const helpStyles = css`
  .help-now,
  .crisis {
    color: var(--_help);
    background: var(--_help-wash);
    border-radius: var(--_radius-control);
    padding: var(--_space-4);
  }
  p.help-now {
    padding: 0;
    background: none;
  }
  .help-now {
    display: grid;
    gap: var(--_space-3);
  }
  /* In a narrow column, nothing is wider than the column. */
  .help-now,
  .help-line {
    grid-template-columns: minmax(0, 1fr);
  }
  .help-lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-4);
  }
  .help-line {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .way {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    max-inline-size: 100%;
  }
  .way > .button {
    padding-inline: var(--_space-3);
  }
  .way .number {
    white-space: nowrap;
  }
  .button.help-quiet {
    border-color: var(--_help);
    background: transparent;
    color: var(--_help);
  }
  .button.help-quiet:hover {
    background: color-mix(in oklab, var(--_help) 12%, transparent);
  }
  .button.link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: inherit;
    text-decoration: underline;
  }
  .region {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }
  .region {
    color: var(--_ink-soft);
  }
  .region .button.link {
    color: var(--_accent);
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .help-now .region,
  .help-now .region .button.link {
    color: inherit;
  }
  .help-now .region .button.link {
    font-size: inherit;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .choose .field {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .emergency-number {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: inherit;
    font-weight: 700;
  }
  /* A larger touch target without larger line spacing. */
  .emergency-number,
  .help-now p .button.link {
    margin-block: -8px;
  }
  @container (max-width: 30rem) {
    .help-now,
    .crisis {
      padding: var(--_space-3);
    }
    .help-now .way,
    .help-now .way > .button:not(.link) {
      flex: 1 1 auto;
    }
  }
  /* In a small window with text at 200 %, a number of eleven digits is wider than its line. */
  @container (max-width: 16em) {
    .way .number {
      white-space: normal;
      overflow-wrap: normal;
    }
  }
  @media print {
    .help-now .button,
    .crisis .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .help-now,
    .crisis {
      border: 1px solid CanvasText;
    }
  }
`;
