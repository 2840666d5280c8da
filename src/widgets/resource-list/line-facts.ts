import { html, nothing, type TemplateResult } from 'lit';
import type { Line, Resource } from '../../domain/resource.js';
import { fill } from '../../i18n/format.js';
import { languageNames } from './line-parts.js';
import type { ListModel } from './list-model.js';

/** Texts up to this many characters are shown in full. */
const SHORT_TEXT = 220;

function ageLabel({ minimumAge, maximumAge }: Partial<Resource>, { words }: ListModel): string | undefined {
  // 0 and 100 or more are no limits.
  const from = minimumAge !== undefined && minimumAge > 0 ? minimumAge : undefined;
  const to = maximumAge !== undefined && maximumAge < 100 ? maximumAge : undefined;
  if (from !== undefined && to !== undefined) return fill(words.ageRange, { from, to });
  if (from !== undefined) return fill(words.ageFrom, { from });
  return to === undefined ? undefined : fill(words.ageTo, { to });
}

/** How a line works, in plain words, and only as far as the feed says so. */
export function policyFacts(resource: Line & Partial<Resource>, model: ListModel): string[] {
  const { words } = model;
  const { run, anonymous, rescue, cost, contacts, languages, interpreter } = resource;
  const isFree = cost === undefined ? contacts.some(({ free }) => free) : /^(?:free|0)$/i.test(cost);
  const languageList = languageNames(languages, model);
  return [
    run && words.run[run],
    anonymous && words.anonymous,
    rescue && rescue !== 'unknown' && words.rescue[rescue],
    isFree ? words.free : cost !== undefined && fill(words.cost, { cost }),
    ageLabel(resource, model),
    languageList && fill(words.languages, { list: languageList }),
    interpreter && words.interpreter,
  ].filter((each) => typeof each === 'string' && each !== '') as string[];
}

/** True for a text that is folded to its beginning. */
export const isLongText = (text: string): boolean => text.length > SHORT_TEXT;

/** A text with its line breaks as paragraphs. */
export const paragraphs = (text: string, language: string | undefined): TemplateResult[] =>
  text.split(/\n+/).map((line) => html`<p dir="auto" lang=${language ?? nothing}>${line}</p>`);

/** A passing alert, and the description: whole where it is short, else its beginning until the details are unfolded. */
export function intro({ alert, description = '', language }: Partial<Resource>, isUnfolded = false): unknown[] {
  const lang = language ?? nothing;
  const isLong = isLongText(description);
  return [
    alert ? html`<p class="small alert" dir="auto" lang=${lang}>${alert}</p>` : nothing,
    isLong
      ? isUnfolded
        ? nothing
        : html`<p class="no-print" dir="auto" lang=${lang}>${beginning(description)}</p>`
      : description
        ? paragraphs(description, language)
        : nothing,
  ];
}

/** The beginning of a text, cut between words. */
function beginning(text: string): string {
  const cut = text.slice(0, SHORT_TEXT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT_TEXT / 2)).trimEnd()}…`;
}
