import { instantOfDate } from '../../domain/story.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { asText, isNone, isUnpublished, oneOfWords, textList, textsOf, yesOrNo } from './clear-values.js';
import { extend, drop, DROP, hide, tighten, type Remedies } from './remedies.js';
import { RELATIONSHIPS, UNREAD, type consentShape, type storyShape } from './story-schema.js';

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
