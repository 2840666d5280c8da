import { html, nothing, type TemplateResult } from 'lit';
import type { RegionLines } from '../domain/helpline.js';
import { plainHref } from '../domain/plain-href.js';
import type { Contact, ContactMethod, Line } from '../domain/resource.js';
import type { helplines as english } from '../i18n/en/helplines.js';
import { fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { fillTemplate } from './fill-template.js';
import { icon } from './icon.js';
import { CALL } from './icons/call.js';
import { CHAT } from './icons/chat.js';
import { MAIL } from './icons/mail.js';
import { TEXT } from './icons/text.js';
import { VIDEO } from './icons/video.js';

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

/** A way to reach a line, as a link. */
export interface WayLink {
  readonly href: string;
  readonly method: ContactMethod;
  /** Classes of the button. */
  readonly tone: string;
  /** What is shown, in the language `lang`. */
  readonly label: unknown;
  readonly lang: string;
  /** Its accessible name. */
  readonly name: string;
  /** `no` for words that are texted as they are. */
  readonly translate?: string | undefined;
}

/** Only methods with a widely known icon have one. */
const PICTURES: Partial<Record<ContactMethod, string>> = {
  call: CALL,
  text: TEXT,
  whatsapp: TEXT,
  chat: CHAT,
  video: VIDEO,
  email: MAIL,
};

/** The link of a contact. It is the same element before and after the whole help has arrived, and keeps its focus. */
export function wayLink({ href, method, tone, label, lang, name, translate }: WayLink): TemplateResult {
  const isWeb = href.startsWith('http');
  const picture = tone === 'link' ? undefined : PICTURES[method];
  return html`<a
    class="button ${tone}"
    part="contact"
    href=${href}
    lang=${lang}
    data-method=${method}
    aria-label=${name}
    rel=${isWeb ? 'noopener noreferrer external' : nothing}
    referrerpolicy=${isWeb ? 'no-referrer' : nothing}
    >${picture ? icon(picture) : nothing}<span translate=${translate ?? nothing}>${label}</span></a
  >`;
}

/** A way to reach a line, with `notes` on it. */
export const way = (shown: TemplateResult, notes: unknown = nothing): TemplateResult =>
  html`<span class="way">${shown}${notes}</span>`;

/** What a visitor is told to use first of a built-in line: its first number. */
export const firstContact = ({ contacts }: Line): Contact | undefined =>
  contacts.find(({ method }) => method === 'call' || method === 'text') ?? contacts[0];

/** The first way to reach a built-in line, as a link; nothing for a line that cannot be called, texted or opened. */
export function firstLink(
  line: Line,
  { words, lang }: Localized<typeof english>,
  tone: string,
): TemplateResult | typeof nothing {
  const contact = firstContact(line);
  const href = contact && plainHref(contact);
  if (!href) return nothing;
  const { method, display, keyword, press } = contact;
  const sentence =
    method === 'text' && keyword
      ? fill(words.textWord, { word: keyword })
      : words[method === 'call' || method === 'text' ? method : 'web'];
  const shown = html`<bdi dir="ltr" translate="no" class="number">${display}</bdi>`;
  const link = wayLink({
    href,
    method,
    tone,
    label: fillTemplate(sentence, { number: shown, site: shown }),
    lang,
    name: fill(words.of, { way: fill(sentence, { number: display, site: display }), name: line.name }),
    translate: method === 'text' && keyword ? 'no' : undefined,
  });
  return way(link, press ? html`<span class="small remark">${fill(words.press, { key: press })}</span>` : nothing);
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
