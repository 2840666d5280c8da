import { html, nothing, type TemplateResult } from 'lit';
import { contactLink, type ContactLink } from '../domain/contact-link.js';
import type { Contact } from '../domain/resource.js';
import type { helplines as english } from '../i18n/en/helplines.js';
import { displayName, fill, formatList } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { fillTemplate } from './fill-template.js';
import { way, wayLink } from './first-help.js';

type Words = Localized<typeof english>['words'];

/** Numbers and addresses read left to right in every language; a number is never broken across lines. */
export const leftToRight = (text: string): TemplateResult =>
  html`<bdi dir="ltr" translate="no" class=${/\p{L}/u.test(text) ? '' : 'number'}>${text}</bdi>`;

/**
 * The sentence for a contact, with its placeholders; the keyword to text is already filled in, so that it is one text
 * with the words around it.
 */
function sentence({ contact: { method, keyword, languages }, href }: ContactLink, words: Words): string {
  switch (method) {
    case 'text':
      return keyword ? fill(words.textWord, { word: keyword }) : words.text;
    case 'video': {
      const name = languages?.some((tag) => SIGNED.has(tag)) ? 'videoSign' : 'video';
      // The number that is dialled is always shown.
      return words[href?.startsWith('tel:') ? (`${name}Number` as const) : name];
    }
    default:
      return words[method];
  }
}

/** ISO 639-3 codes of sign languages whose names say so; `Intl` does not recognise them as sign languages. */
const SIGNED = new Set(['ase', 'bfi', 'asf', 'gsg', 'fsl', 'nzs', 'fcs', 'sgn', 'dse', 'ssp', 'swl', 'isg']);

function holes(
  { shown, number }: ContactLink,
  isolate: (text: string) => unknown,
  words: Words,
): Record<string, unknown> {
  const extension = number?.extension === undefined ? '' : ` ${fill(words.extension, { digits: number.extension })}`;
  return { number: [isolate(shown), extension], address: isolate(shown), site: isolate(shown) };
}

/** The same sentence as plain text, with the name of the service: the link's accessible name. */
function accessibleName(link: ContactLink, name: string, words: Words): string {
  const parts = holes(link, (text) => text, words);
  const values = { ...parts, number: (parts.number as string[]).join('') } as Record<string, string>;
  return fill(words.of, { way: fill(sentence(link, words), values), name });
}

/** What belongs to a contact but is not dialled: the key to press, the languages, a note. */
function remarks({ press, languages, note, method }: Contact, { words, lang }: Localized<typeof english>): string[] {
  const spokenLanguages = (languages ?? []).filter((tag) => !(method === 'video' && SIGNED.has(tag)));
  return [
    press && fill(words.press, { key: press }),
    spokenLanguages.length > 0 &&
      formatList(
        spokenLanguages.map((tag) => displayName(tag, 'language', lang)),
        lang,
      ),
    note,
  ].filter((each) => typeof each === 'string' && each !== '') as string[];
}

/**
 * One contact, styled by `tone` and followed by its note: a link whose text shows exactly what it dials, or plain text
 * if a link would not be safe.
 */
export function contactButton(
  contact: Contact,
  name: string,
  localized: Localized<typeof english>,
  { tone = 'help', note = nothing }: { readonly tone?: string; readonly note?: unknown } = {},
): TemplateResult {
  const link = contactLink(contact);
  const label = fillTemplate(sentence(link, localized.words), holes(link, leftToRight, localized.words));
  // A keyword is texted as it is, whatever language the page is translated to.
  const translate = link.contact.method === 'text' && link.contact.keyword ? 'no' : undefined;
  const notes = remarks(contact, localized);
  const shown = link.href
    ? wayLink({
        href: link.href,
        method: link.contact.method,
        tone,
        label,
        lang: localized.lang,
        name: accessibleName(link, name, localized.words),
        translate,
      })
    : html`<span class="unlinked" lang=${localized.lang} translate=${translate ?? nothing}>${label}</span>`;
  const remark = notes.length > 0 ? html`<span class="small remark">${notes.join(', ')}</span>` : nothing;
  return way(shown, [remark, note]);
}
