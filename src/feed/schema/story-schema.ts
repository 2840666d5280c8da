import * as gate from './gate.js';
import { instantOfDate, type Story } from '../../domain/story.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { asText, isNone, isUnpublished, oneOfWords, textList, textsOf, yesOrNo } from './clear-values.js';
import { but, drop, DROP, hide, tighten, type Remedies } from './remedies.js';
import { oneOf, record, textWhere, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts } from './text.js';

/** Longest story, in characters. */
export const STORY_MAX = 20_000;

/** What stands where the end of a permission cannot be read: no date, and so over. */
const UNREAD = '?';

const isEnd = (text: string): boolean => text === UNREAD || instantOfDate(text) !== undefined;

/**
 * The end of a permission. One that nobody can read must not count as none, for then a story would stay that was meant
 * to go.
 */
const endDate = textWhere(isEnd, 'not a date or a date and time');

const given = gate.custom<boolean | string>(
  (value) => typeof value === 'boolean' || (typeof value === 'string' && instantOfDate(value) !== undefined),
  'neither true, false nor a date',
);

const consentShape = { given: gate.optional(given), reviewBy: gate.optional(endDate) };

const consent = record(consentShape).check(
  gate.refine(
    ({ given: said, reviewBy }) => (said ?? reviewBy) !== undefined,
    'neither true, false nor { given, reviewBy }',
  ),
);

/** `true`, “yes” or a date alone is when it was given; so is `false`. */
function consentOf(value: unknown): object | undefined {
  const said = yesOrNo(value) ?? (typeof value === 'string' && instantOfDate(value) !== undefined ? value : undefined);
  return said === undefined ? undefined : withoutPrototype({ given: said });
}

const consentRemedies: Remedies<typeof consentShape> = {
  given: tighten(() => false, yesOrNo),
  reviewBy: tighten(() => UNREAD),
};

const DIRECTIONS = ['ltr', 'rtl'] as const;
const RELATIONSHIPS = ['own', 'family', 'worker'] as const;

const storyShape = {
  id: text(500),
  text: text(STORY_MAX),
  title: gate.optional(text()),
  by: gate.optional(text(80)),
  relationship: gate.optional(oneOf(...RELATIONSHIPS)),
  topics: texts,
  contentNote: gate.optional(text()),
  hope: gate.optional(text(400)),
  language: gate.optional(text(60)),
  direction: gate.optional(oneOf(...DIRECTIONS)),
  published: gate.optional(textWhere((date) => instantOfDate(date) !== undefined, 'not a date or a date and time')),
  url: gate.optional(webUrl),
  reactions: gate.optional(wholeWithin(0, Number.MAX_SAFE_INTEGER)),
  help: texts,
  consent: gate.optional(consent),
  expires: gate.optional(endDate),
};

/** “suicide” of `["suicide"]`. */
const noteOf = (value: unknown): string | undefined =>
  (typeof value === 'object' && textsOf(value)?.join(', ')) || undefined;

/** A note that says there is one, and no more; an empty list and `false` say that there is none. */
const noteAnyway = (value: unknown): string | undefined => (isNone(value) ? undefined : '…');

/** What an unreadable value does, for every field of a story. */
export const storyRemedies: Remedies<typeof storyShape> = {
  id: hide(asText),
  text: hide(),
  title: DROP,
  by: DROP,
  relationship: drop(oneOfWords(RELATIONSHIPS)),
  topics: DROP,
  contentNote: but(tighten(noteAnyway, noteOf), {
    names: [
      'contentnotes',
      'contentwarning',
      'contentwarnings',
      'triggerwarning',
      'triggerwarnings',
      'warning',
      'warnings',
      'cw',
      'tw',
    ],
  }),
  hope: DROP,
  language: DROP,
  direction: DROP,
  published: but(DROP, { effect: ({ published }) => (isUnpublished(published) ? 'hide' : 'drop') }),
  url: DROP,
  reactions: DROP,
  help: drop(textList(/[,;|]/)),
  consent: [
    but(
      tighten(() => withoutPrototype({ given: false }), consentOf),
      { names: ['consented', 'consentgiven', 'hasconsent'] },
    ),
    consentRemedies,
  ],
  expires: but(
    tighten(() => UNREAD),
    { names: ['expiresat', 'expireson', 'expiry', 'expirydate', 'expirationdate', 'validuntil'] },
  ),
};

/** The one gate between the outside world and `Story`: a native `peer-feed/1` story in, a `Story` out. */
export const storySchema = record(storyShape) satisfies gate.Gate<Story>;
