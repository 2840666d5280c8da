import { digitsOf } from '../../domain/digits.js';
import { readNumber } from '../../domain/phone-number.js';
import { regionCode } from '../../domain/region.js';
import { RESOURCE_KINDS, type Resource } from '../../domain/resource.js';
import {
  asText,
  isNone,
  isUnpublished,
  oneOfWords,
  statusOf,
  textList,
  textsOf,
  wholeNumber,
  yesOrNo,
} from './clear-values.js';
import { contactLinkRemedy, resourceLink } from './moved-resource-links.js';
import { hoursRemedies } from './opening-hours-remedies.js';
import { regionNamed, regionsNamed } from './region-names.js';
import type { Draft } from './draft.js';
import { extend, drop, DROP, hide, part, tighten, type Effect, type Remedies, type Remedy } from './remedies.js';
import { RESCUES, STATUSES, type contactShape, type resourceShape } from './resource-schema.js';

/** The keyword in `["HOME"]`. */
const keywordOf = (value: unknown): string | undefined => {
  const words = textsOf(value);
  return words?.length === 1 ? words[0] : undefined;
};

/** “2” in “press 2”, “12” in “ext. 12”; `undefined` for “1#”, which is more than digits. */
const digitsIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^(?:press|key|ext\.?|x) ?(\d{1,8})$/i.exec(value.trim())?.[1] : undefined;

/** Drops the contact if `display` has other digits, since these would be dialled instead. */
function dialEffect({ dial, display }: Draft): Effect {
  const shown = typeof display === 'string' ? readNumber(display) : undefined;
  return shown === undefined || (typeof dial === 'string' && digitsOf(dial).includes(digitsOf(shown.dial)))
    ? 'drop'
    : 'part';
}

const contactRemedies: Remedies<typeof contactShape> = {
  method: part(),
  display: drop(asText),
  dial: extend(drop(asText), { effect: dialEffect }),
  // Without its extension, the number reaches a different service.
  extension: extend(part(digitsIn), { names: ['ext'] }),
  press: extend(part(digitsIn), { names: ['presskey', 'option'] }),
  keyword: part(keywordOf),
  url: contactLinkRemedy,
  languages: part(textList(/[,;|]/)),
  free: drop(yesOrNo),
  hours: hoursRemedies,
  note: DROP,
};

/** The text of an alert given as a list of sentences. */
const alertOf = (value: unknown): string | undefined => textsOf(value)?.join(' ') || undefined;

/** The remedy for an age in words (“adults”): the words become an audience. Without words, an age is not guessed. */
const ageInWords = (field: 'minimumAge' | 'maximumAge'): Remedy =>
  extend(hide(wholeNumber), {
    effect: (resource) => {
      const { [field]: words, audiences = [] } = resource;
      if (typeof words !== 'string' || !/\p{L}/u.test(words) || !Array.isArray(audiences)) return 'hide';
      resource.audiences = [...(audiences as unknown[]), words];
      return 'drop';
    },
  });

/** Drops unreadable regions if a readable one remains, which only narrows the area served. */
const regionsEffect = ({ regions }: Draft): Effect =>
  Array.isArray(regions) && regions.some((each) => typeof each === 'string' && regionCode(each) !== undefined)
    ? 'drop'
    : 'hide';

const list = textList(/[,;|]/);

const kindNamed = (text: string): Resource['kind'] | undefined => {
  const singular = text.replace(/s$/, '');
  return /^crisi(?:-(?:hot|help)?line)?$/.test(singular)
    ? 'crisis-line'
    : RESOURCE_KINDS.find((kind) => kind === singular);
};

/** What happens to each field of a resource whose value cannot be read. */
export const resourceRemedies: Remedies<typeof resourceShape> = {
  id: hide(asText),
  name: hide(),
  kind: drop(oneOfWords(RESOURCE_KINDS, kindNamed)),
  description: DROP,
  topics: DROP,
  audiences: extend(hide(list), { names: ['audience'] }),
  languages: drop(list),
  language: DROP,
  // Without a readable region, a line would be listed among the numbers of every country.
  regions: extend(hide(regionsNamed), { effect: regionsEffect, names: ['countries', 'country'] }),
  region: hide(regionNamed),
  url: resourceLink,
  contacts: [DROP, contactRemedies],
  hours: hoursRemedies,
  length: DROP,
  provider: DROP,
  cost: DROP,
  // An unreadable promise is not made.
  anonymous: drop(yesOrNo),
  run: DROP,
  rescue: tighten(() => 'may', oneOfWords(RESCUES)),
  minimumAge: extend(ageInWords('minimumAge'), { names: ['minage', 'agefrom'] }),
  maximumAge: extend(ageInWords('maximumAge'), { names: ['maxage', 'ageto'] }),
  interpreter: drop(yesOrNo),
  accessibility: drop(list),
  address: DROP,
  // The alert may say that nobody answers.
  alert: extend(hide(alertOf), { effect: ({ alert }) => (isNone(alert) ? 'drop' : 'hide') }),
  certifier: DROP,
  platform: DROP,
  handle: DROP,
  pronouns: DROP,
  by: DROP,
  published: extend(DROP, { effect: ({ published }) => (isUnpublished(published) ? 'hide' : 'drop') }),
  checked: DROP,
  source: DROP,
  status: hide(oneOfWords(STATUSES, statusOf)),
};
