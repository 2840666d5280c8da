import { emergencyNumbers } from '../content/helplines/emergency.js';
import { helplines } from '../content/helplines/index.js';
import { WIDELY_READ } from '../content/helplines/widely-read.js';
import { contactLink } from '../domain/contact-link.js';
import { emergencyFor, linesFor, type RegionLines } from '../domain/helpline.js';
import { INTERNATIONAL } from '../domain/region.js';
import type { Contact, Line } from '../domain/resource.js';
import { helplines as english } from '../i18n/en/helplines.js';
import { displayName, fill } from '../i18n/format.js';
import { findWords, type Localized } from '../i18n/words.js';
import { escaped, link } from './markup.js';

type FallbackWords = Localized<typeof english>;

/** Writes a link as HTML; `isFixed`: page translators must not change its text, which contains a keyword to text. */
export type LinkTo = (href: string, text: string, isFixed?: boolean) => string;

/**
 * A piece of a sentence: text, or a link; `isFixed`: it contains a keyword to text, which page translators must not
 * change.
 */
export type Part = string | { readonly href: string; readonly text: string; readonly isFixed?: boolean };

/** For which region and language a fallback is written. */
export interface FallbackOptions {
  /** From `regionCode`; without one, or with `ZZ`, the fallback is for several countries. */
  readonly region?: string | undefined;
  /** BCP 47 tag of a language that is registered; else English. */
  readonly lang?: string | undefined;
}

/** True for a contact that works as a plain link; one behind a key press or in another language would mislead. */
const isPlain = ({ method, press, languages }: Contact): boolean =>
  ['call', 'text', 'chat', 'web'].includes(method) && press === undefined && !languages?.length;

/**
 * A number or an address inside a sentence: after Arabic letters “116 123” would be shown as “123 116”. Uses control
 * characters, since only links may survive sanitizing.
 */
export function leftToRight(text: string, dir: FallbackWords['dir']): string {
  return dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** One contact, as a link if possible. */
function way(each: Contact, { words, dir }: FallbackWords): Part {
  const { contact, href, shown: plain } = contactLink(each);
  const shown = leftToRight(plain, dir);
  const sentence =
    contact.method === 'text' && contact.keyword
      ? fill(words.textWord, { word: contact.keyword })
      : words[contact.method];
  const text = fill(sentence, { number: shown, site: shown, address: shown });
  // A chat shows its address: the text must still say where, once links are removed.
  const label = contact.method === 'chat' ? `${text}: ${shown}` : text;
  return href ? { href, text: label, isFixed: contact.method === 'text' && contact.keyword !== undefined } : label;
}

/** `sentences` joined by `between`. */
const joined = (sentences: readonly (readonly Part[])[], between: string): Part[] =>
  sentences.flatMap((parts, at) => (at === 0 ? parts : [between, ...parts]));

const ways = (contacts: readonly Contact[], localized: FallbackWords): Part[] =>
  joined(
    contacts.filter(isPlain).map((contact) => [way(contact, localized)]),
    ', ',
  );

/** A name may be in any script: its direction is that of its first letter. */
const lineParts = ({ name, contacts }: Pick<Line, 'name' | 'contacts'>, localized: FallbackWords): Part[] => [
  `${localized.dir === 'rtl' ? `\u2068${name}\u2069` : name}: `,
  ...ways(contacts, localized),
];

const asHtml = (parts: readonly Part[], linkTo: LinkTo): string =>
  parts.map((part) => (typeof part === 'string' ? escaped(part) : linkTo(part.href, part.text, part.isFixed))).join('');

/** The name of a line and its contacts, as inline HTML. */
export function lineWays(line: Pick<Line, 'name' | 'contacts'>, localized: FallbackWords): string {
  return asHtml(lineParts(line, localized), link);
}

/** The built-in lines of a region, or of anywhere. */
export function regionLines(region: string | undefined): RegionLines {
  return linesFor(helplines, region);
}

function emergencyPart(region: string | undefined): Part[] {
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
  return emergency ? [{ href: `tel:${emergency}`, text: emergency }] : [];
}

function ownLines(region: string | undefined, localized: FallbackWords): Part[][] {
  const emergency = emergencyPart(region);
  return [
    ...(emergency.length > 0 ? [[`${localized.words.emergency} `, ...emergency]] : []),
    ...regionLines(region).first.map((line) => lineParts(line, localized)),
  ];
}

function directoryLine(isElsewhere: boolean, localized: FallbackWords): Part[][] {
  const [directory] = regionLines(undefined).directories;
  return directory
    ? [
        [
          `${isElsewhere ? localized.words.elsewhere : localized.words.nowhere} `,
          ...ways(directory.contacts, localized),
        ],
      ]
    : [];
}

/** One country in one sentence: its name, the emergency number and its first line. */
function countrySentence(region: string, localized: FallbackWords): Part[] {
  const first = regionLines(region)
    .first.slice(0, 1)
    .map((line) => lineParts(line, localized));
  return [
    `${displayName(region, 'region', localized.lang)}: `,
    ...joined(
      [emergencyPart(region), ...first].filter(({ length }) => length > 0),
      '; ',
    ),
  ];
}

/**
 * The crisis lines of a region, a sentence each; without a region, or for `ZZ`, those of several countries. In English
 * if there are no words in `lang`.
 */
export function crisisParts({ region, lang = 'en' }: FallbackOptions): Part[][] {
  const localized = findWords('helplines', english, lang);
  const own =
    region === undefined || region === INTERNATIONAL
      ? WIDELY_READ.map((each) => countrySentence(each, localized))
      : ownLines(region, localized);
  return [...own, ...directoryLine(own.length > 0, localized)];
}

/** The same, each as inline HTML: text and links, nothing else. */
export function crisisSentences(options: FallbackOptions, linkTo: LinkTo = link): string[] {
  return crisisParts(options).map((parts) => asHtml(parts, linkTo));
}

/**
 * The crisis lines of a region as lines of HTML that need no script: the emergency number, two lines and an online
 * directory. Only paragraphs and links, so that sanitizers (KSES, mail programs, feed readers) keep them.
 */
export function crisisLines(options: FallbackOptions): string[] {
  return crisisSentences(options).map((sentence) => `<p>${sentence}</p>`);
}
