import * as gate from './gate.js';
import { instantOfDate, type Story } from '../../domain/story.js';
import { oneOf, record, textWhere, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts } from './text.js';

/** Longest story, in characters. */
export const STORY_MAX = 20_000;

/** The placeholder for an unreadable end date; not being a date, it counts as past. */
export const UNREAD = '?';

const isEnd = (text: string): boolean => text === UNREAD || instantOfDate(text) !== undefined;

/** The end of a permission. An unreadable one must not count as none, or a story meant to be removed would stay. */
const endDate = textWhere(isEnd, 'not a date or a date and time');

const given = gate.custom<boolean | string>(
  (value) => typeof value === 'boolean' || (typeof value === 'string' && instantOfDate(value) !== undefined),
  'neither true, false nor a date',
);

/** The fields of a consent. */
export const consentShape = { given: gate.optional(given), reviewBy: gate.optional(endDate) };

const consent = record(consentShape).check(
  gate.refine((each) => (each.given ?? each.reviewBy) !== undefined, 'neither true, false nor { given, reviewBy }'),
);

const DIRECTIONS = ['ltr', 'rtl'] as const;
/** Values of `relationship`. */
export const RELATIONSHIPS = ['own', 'family', 'worker'] as const;

/** The fields of a native story. */
export const storyShape = {
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

/** The only way from outside data to `Story`: a native `peer-feed/1` story in, a `Story` out. */
export const storySchema = record(storyShape) satisfies gate.Gate<Story>;
