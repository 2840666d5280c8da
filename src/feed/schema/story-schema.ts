import * as gate from './gate.js';
import { instantOfDate, type Story } from '../../domain/story.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { asText, isNone, isUnpublished, oneOfWords, textList, textsOf, yesOrNo } from './clear-values.js';
import { extend, drop, DROP, hide, tighten, type Remedies } from './remedies.js';
import { oneOf, record, textWhere, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts } from './text.js';

/** Longest story, in characters. */
export const STORY_MAX = 20_000;

/** The placeholder for an unreadable end date; not being a date, it counts as past. */
const UNREAD = '?';

const isEnd = (text: string): boolean => text === UNREAD || instantOfDate(text) !== undefined;

/** The end of a permission. An unreadable one must not count as none, or a story meant to be removed would stay. */
const endDate = textWhere(isEnd, 'not a date or a date and time');

const given = gate.custom<boolean | string>(
  (value) => typeof value === 'boolean' || (typeof value === 'string' && instantOfDate(value) !== undefined),
  'neither true, false nor a date',
);

const consentShape = { given: gate.optional(given), reviewBy: gate.optional(endDate) };

const consent = record(consentShape).check(
  gate.refine((each) => (each.given ?? each.reviewBy) !== undefined, 'neither true, false nor { given, reviewBy }'),
);

/** A consent given as `true`, `false`, “yes”, “no” or a date alone. */
function consentOf(value: unknown): object | undefined {
  const agreed =
    yesOrNo(value) ?? (typeof value === 'string' && instantOfDate(value) !== undefined ? value : undefined);
  return agreed === undefined ? undefined : withoutPrototype({ given: agreed });
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

/** “suicide” in `["suicide"]`. */
const noteOf = (value: unknown): string | undefined =>
  (typeof value === 'object' && textsOf(value)?.join(', ')) || undefined;

/** A note that reveals only that there is one; `undefined` for `false` and an empty list, which mean “none”. */
const noteAnyway = (value: unknown): string | undefined => (isNone(value) ? undefined : '…');

/** What happens to each field of a story whose value cannot be read. */
export const storyRemedies: Remedies<typeof storyShape> = {
  id: hide(asText),
  text: hide(),
  title: DROP,
  by: DROP,
  relationship: drop(oneOfWords(RELATIONSHIPS)),
  topics: DROP,
  contentNote: extend(tighten(noteAnyway, noteOf), {
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
  published: extend(DROP, { effect: ({ published }) => (isUnpublished(published) ? 'hide' : 'drop') }),
  url: DROP,
  reactions: DROP,
  help: drop(textList(/[,;|]/)),
  consent: [
    extend(
      tighten(() => withoutPrototype({ given: false }), consentOf),
      { names: ['consented', 'consentgiven', 'hasconsent'] },
    ),
    consentRemedies,
  ],
  expires: extend(
    tighten(() => UNREAD),
    { names: ['expiresat', 'expireson', 'expiry', 'expirydate', 'expirationdate', 'validuntil'] },
  ),
};

/** The only way from outside data to `Story`: a native `peer-feed/1` story in, a `Story` out. */
export const storySchema = record(storyShape) satisfies gate.Gate<Story>;
