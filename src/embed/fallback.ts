import { emergencyNumbers } from '../content/helplines/emergency.js';
import { helplines } from '../content/helplines/index.js';
import { contactLink } from '../domain/contact-link.js';
import { emergencyFor, linesFor, type RegionLines } from '../domain/helpline.js';
import type { Contact, Line } from '../domain/resource.js';
import { helplines as english } from '../i18n/en/helplines.js';
import { displayName, fill } from '../i18n/format.js';
import { findWords, type Found } from '../i18n/words.js';
import { escaped, link } from './markup.js';

type Words = Found<typeof english>['words'];

/** Whom and what a fallback is for. */
export interface FallbackOptions {
  /** ISO 3166-1 or 3166-2 in capitals; without it only what serves anyone is named. */
  readonly region?: string | undefined;
  /** BCP 47 tag of a language that is registered; else English. */
  readonly lang?: string | undefined;
}

/** Ways that work from a plain link; a way behind a key press or in another language would mislead. */
const isPlain = ({ method, press, languages }: Contact): boolean => ['call', 'text', 'chat', 'web'].includes(method) && press === undefined && !languages?.length;

function way(contact: Contact, words: Words): string {
  const { href, shown } = contactLink(contact);
  const sentence = contact.method === 'text' && contact.keyword ? fill(words.textWord, { word: contact.keyword }) : words[contact.method];
  const text = fill(sentence, { number: shown, site: shown, address: shown });
  // A chat is named by its place: the line must still say where, once links are gone.
  const label = contact.method === 'chat' ? `${text}: ${shown}` : text;
  return href ? link(href, label) : escaped(label);
}

function lineText(line: Line, words: Words): string {
  return `<p>${escaped(line.name)}: ${line.contacts.filter(isPlain).map((contact) => way(contact, words)).join(', ')}</p>`;
}

/** The built-in lines of a region, or of anywhere. */
export function regionLines(region: string | undefined): RegionLines {
  return linesFor(helplines, region);
}

function ownLines(region: string | undefined, words: Words): string[] {
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
  return [
    ...(emergency ? [`<p>${escaped(words.emergency)} ${link(`tel:${emergency}`, emergency)}</p>`] : []),
    ...regionLines(region).first.map((line) => lineText(line, words)),
  ];
}

function directoryLine(isElsewhere: boolean, words: Words): string[] {
  return regionLines(undefined)
    .directories.slice(0, 1)
    .map(({ contacts }) => `<p>${escaped(isElsewhere ? words.elsewhere : words.nowhere)} ${contacts.filter(isPlain).map((contact) => way(contact, words)).join(', ')}</p>`);
}

/**
 * The crisis lines of a region as lines of HTML that need no script: the emergency number, two lines and an online directory.
 * Only paragraphs and links, so that what cleans a post (KSES, a mail program, a feed reader) keeps them.
 */
export function crisisLines({ region, lang = 'en' }: FallbackOptions): string[] {
  const { words } = findWords('helplines', english, lang);
  const own = ownLines(region, words);
  return [...own, ...directoryLine(own.length > 0, words)];
}

/** The same for a page that cannot know where its reader is: the lines of several regions under their names. */
export function crisisLinesOf(regions: readonly string[], lang = 'en'): string[] {
  const { words } = findWords('helplines', english, lang);
  const parts = regions.flatMap((region) => [`<p><strong>${escaped(displayName(region, 'region', lang))}</strong></p>`, ...ownLines(region, words)]);
  return [...parts, ...directoryLine(parts.length > 0, words)];
}
