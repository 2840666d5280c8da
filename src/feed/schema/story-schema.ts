import * as z from 'zod/mini';
import { instantOfDate, type Story } from '../../domain/story.js';
import { ownCopy } from '../own-copy.js';
import { oneOf, record, textWhere, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { cleanText, text, texts } from './text.js';

/** Longest story, in characters. */
export const STORY_MAX = 20_000;

/**
 * The end of a permission: kept as it was written, and as “?” where it is no text. A date that nobody can read must not
 * count as no date, for then a story would stay that was meant to go.
 */
const endDate = z.pipe(
  z.unknown(),
  z.transform((value: unknown): string | undefined => (value === undefined ? undefined : typeof value === 'string' ? cleanText(value, 40) : '?')),
);

const given = z.custom<boolean | string>((value) => typeof value === 'boolean' || typeof value === 'string', 'neither true, false nor a date');

const consent = z.pipe(
  z.custom<boolean | object>((value: unknown) => typeof value === 'boolean' || (typeof value === 'object' && value !== null), 'neither true, false nor { given, reviewBy }'),
  z.pipe(
    z.transform((value: boolean | object) => (typeof value === 'boolean' ? ownCopy({ given: value }) : value)),
    record({ given: z.optional(given), reviewBy: z.optional(endDate) }),
  ),
);

/** The one gate between the outside world and `Story`: a native `peer-feed/1` story in, a `Story` out. */
export const storySchema = record({
  id: text(500),
  text: text(STORY_MAX),
  title: z.optional(text()),
  by: z.optional(text(80)),
  relationship: z.optional(oneOf('own', 'family', 'worker')),
  topics: texts,
  contentNote: z.optional(text()),
  hope: z.optional(text(400)),
  language: z.optional(text(60)),
  direction: z.optional(oneOf('ltr', 'rtl')),
  published: z.optional(textWhere((date) => instantOfDate(date) !== undefined, 'not a date or a date and time')),
  url: z.optional(webUrl),
  reactions: z.optional(wholeWithin(0, Number.MAX_SAFE_INTEGER)),
  help: texts,
  consent: z.optional(consent),
  expires: z.optional(endDate),
}) satisfies z.ZodMiniType<Story>;
