import { html, nothing, type TemplateResult } from 'lit';
import { contactLink } from '../../domain/contact-link.js';
import { hoursOf } from '../../domain/helpline.js';
import { DAY, dayNumber } from '../../domain/zoned-time.js';
import type { Contact, Line } from '../../domain/resource.js';
import { dateFormat, displayName, fill, formatList } from '../../i18n/format.js';
import type { OpeningLabel } from '../../i18n/opening-label.js';
import { contactButton } from '../../ui/contact-button.js';
import { foldIcon } from '../../ui/icon.js';
import { waysFrame } from './list-frame.js';
import type { ListActions, ListModel } from './list-model.js';

/** Days after which the list advises to check a line's details first. */
export const STALE_DAYS = 180;

/** “3 March 2026”. */
export function dateLabel(date: string, lang: string): string {
  const day = dayNumber(date.slice(0, 10));
  return Number.isNaN(day) ? date : dateFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day * DAY);
}

/** True for facts checked more than half a year ago, or at no known time. */
export function isStale(checked: string | undefined, now: number): boolean {
  return checked === undefined || now / DAY - dayNumber(checked) > STALE_DAYS;
}

/** Short facts in a row, each isolated from the writing direction of the others. */
export function inRow(facts: readonly unknown[]): unknown[] {
  return facts.map((fact, at) => [at > 0 ? ' · ' : '', html`<bdi>${fact}</bdi>`]);
}

/** When the facts were checked, and their source; `unknown` stands where the date is missing. */
export function freshness(
  { checked, source, name }: Line,
  { words, help, lang, now }: ListModel,
  unknown?: string,
): TemplateResult | typeof nothing {
  if (checked === undefined) return unknown ? html`<p class="small fresh">${unknown}</p>` : nothing;
  const date = dateLabel(checked, lang);
  const link = source
    ? html` · <a
        class="source"
        href=${source}
        rel="noopener noreferrer external"
        referrerpolicy="no-referrer"
        aria-label=${fill(help.words.of, { way: words.source, name })}
      >${words.source}</a>`
    : nothing;
  const sentence = fill(isStale(checked, now) ? words.pleaseCheck : words.checked, { date });
  return html`<p class="small fresh">${sentence}${link}</p>`;
}

/** The name of a language. Browsers call Mandarin “Chinese”, which also covers Cantonese. */
export function languageName(tag: string, { words, lang }: Pick<ListModel, 'words' | 'lang'>): string {
  return tag === 'cmn' ? words.mandarin : displayName(tag, 'language', lang);
}

/** The names of languages, without tags of sign languages that the browser does not know. */
export function languageNames(languages: readonly string[], model: Pick<ListModel, 'words' | 'lang'>): string {
  const names = languages
    .map((tag) => languageName(tag, model))
    .filter((name, at) => name !== languages[at] || name.length > 3);
  return names.length === 0 ? '' : formatList(names, model.lang);
}

/** The label for the hours of a line, or of one way to reach it; blank until schedules can be told. */
export function hoursLabel(hours: Line['hours'], model: ListModel): OpeningLabel {
  const { always, unknown } = model.words.hours;
  if (hours === 'always') return { state: always };
  if (!hours?.timeZone || model.hours === 'failed') return { state: unknown };
  return model.hours === 'coming' ? { state: '' } : model.hours.label(hours, model, model.words.hours);
}

/** Sort rank of a line by its hours: 0 if it is open, 1 if that is unknown, 2 if it is closed. */
export function hoursRank(hours: Line['hours'], { hours: told, now }: Pick<ListModel, 'hours' | 'now'>): 0 | 1 | 2 {
  if (hours === 'always') return 0;
  return hours && typeof told === 'object' ? told.rank(hours, now) : 1;
}

/** Contacts in display order: of several with one method, the reader's language first, other languages last. */
export function contactsFor(contacts: readonly Contact[], lang: string): Contact[] {
  const own = lang.split('-')[0]!.toLowerCase();
  const rank = ({ languages }: Contact): number =>
    !languages?.length ? 1 : languages.some((tag) => tag.split('-')[0]!.toLowerCase() === own) ? 0 : 2;
  const isOther = (contact: Contact): boolean =>
    rank(contact) === 2 && contacts.some((each) => each.method === contact.method && rank(each) < 2);
  return [...contacts].sort(
    (a, b) => (isOther(a) ? 2 : Math.min(1, rank(a))) - (isOther(b) ? 2 : Math.min(1, rank(b))),
  );
}

/** Methods that nobody answers at once. */
const ASYNCHRONOUS = new Set<Contact['method']>(['email', 'web', 'social']);

/** One contact of a line, with its own hours if it has any, and a note if it cannot be dialled from here. */
function way(contact: Contact, line: Line, tone: string, model: ListModel): TemplateResult {
  const own = contact.hours ?? (ASYNCHRONOUS.has(contact.method) ? hoursOf(line) : line.hours);
  const label = own === hoursOf(line) ? undefined : hoursLabel(own, model);
  const remarks = [
    label && [label.state, label.detail].filter(Boolean).join(', '),
    contactLink(contact).problem === 'calling-code' && model.words.notDialable,
  ].filter(Boolean);
  const note = remarks.length > 0 ? html`<span class="small remark">${remarks.join(', ')}</span>` : nothing;
  return contactButton(contact, line.name, model.help, { tone, note });
}

/** How the ways to a line are laid out. */
export interface ContactRowLayout {
  /** Classes of the first button and of the others. */
  readonly tones: readonly [first: string, other: string];
  /** How many are shown before “More ways”. */
  readonly short: number;
  /** What follows them in the same row. */
  readonly last?: unknown;
}

/** Every contact of a line: the first ones as buttons, the rest collapsed, and a button that copies the number. */
export function contactRow(
  line: Line,
  { tones, short, last = nothing }: ContactRowLayout,
  model: ListModel,
  act: ListActions,
): TemplateResult {
  const contacts = contactsFor(line.contacts, model.lang);
  const folded = contacts.length > short + 1 ? contacts.slice(short) : [];
  const shown = contacts.slice(0, contacts.length - folded.length);
  const number = contacts.map(contactLink).find((link) => link.number && link.href)?.shown;
  const fold = `ways ${line.id}`;
  const isOpen = model.unfolded.has(fold);
  const named = (way: string): string => fill(model.help.words.of, { way, name: line.name });
  const foldWords = isOpen ? model.words.fewerWays : fill(model.words.moreWays, { n: folded.length });
  const more = html`${
    number
      ? html`<button
            type="button"
            class="button ${tones[1]} minor no-print"
            aria-label=${named(model.words.copy)}
            @click=${() => act.copy(line.id, number)}
          >
          ${model.words.copy}
        </button>`
      : nothing
  }
    ${
      folded.length > 0
        ? html`<button
            type="button"
            class="button ${tones[1]} minor no-print"
            aria-expanded=${isOpen}
            aria-label=${named(foldWords)}
            @click=${() => act.toggle(fold)}
          >${foldWords}${foldIcon}</button>`
        : nothing
    }
    ${last}`;
  const below = html`${model.notice?.id === line.id ? html`<p class="small">${model.notice.text}</p>` : nothing}
  ${
    folded.length > 0
      ? html`<div class="row ways ${isOpen ? '' : 'folded'}">
            ${folded.map((contact) => way(contact, line, tones[1], model))}
          </div>`
      : nothing
  }`;
  const ways = shown.map((contact, at) => way(contact, line, at === 0 ? tones[0] : tones[1], model));
  return waysFrame(ways, more, below);
}
