import { asText, listOfOne, oneOfWords, statusOf, textList, wholeNumber, yesOrNo } from './clear-values.js';
import {
  ATTENDANCES,
  STATUSES,
  type contactShape,
  type groupShape,
  type onlineShape,
  type organizerShape,
  type placeShape,
  type slotShape,
} from './group-schema.js';
import { groupLink } from './moved-links.js';
import { isDraft, type Draft } from './draft.js';
import { extend, drop, DROP, hide, part, tighten, type Remedies, type Remedy } from './remedies.js';

/** Drops a slot, and with it `availability`: a group that lost a slot must not appear open at all hours. */
const slotGoes = (read?: Remedy['read']): Remedy =>
  extend(part(read), { after: (group) => Reflect.deleteProperty(group, 'availability') });

const dates = textList(/[,;]/);

/**
 * True for a group met in person only. Read in the visitor's zone, the time of a distant meeting would be wrong; that
 * of one in the same town is not.
 */
const isHere = ({ attendance, online }: Draft): boolean =>
  attendance === 'in-person' ||
  (attendance === undefined && !(isDraft(online) && (Object.hasOwn(online, 'url') || Object.hasOwn(online, 'phone'))));

const slotRemedies: Remedies<typeof slotShape> = {
  day: slotGoes(),
  date: slotGoes(),
  start: slotGoes(),
  end: DROP,
  minutes: drop(wholeNumber),
  timeZone: extend(slotGoes(), { effect: (_slot, group) => (isHere(group) ? 'drop' : 'part') }),
  week: slotGoes(),
  every: slotGoes(),
  from: slotGoes(),
  until: slotGoes(),
  except: extend(slotGoes(dates), { names: ['exceptions', 'excluded', 'exdate', 'exdates', 'notondates'] }),
};

const placeRemedies: Remedies<typeof placeShape> = {
  name: DROP,
  address: DROP,
  city: DROP,
  region: DROP,
  postalCode: DROP,
  country: DROP,
  latitude: DROP,
  longitude: DROP,
  // Unreadable, the place may be a private home.
  approximate: tighten(() => true, yesOrNo),
  directions: DROP,
  accessibility: drop(textList(/[,;|]/)),
};

const onlineRemedies: Remedies<typeof onlineShape> = {
  url: groupLink('url', true),
  platform: DROP,
  notes: DROP,
  phone: DROP,
  phoneNotes: DROP,
};

const contactRemedies: Remedies<typeof contactShape> = { name: DROP, email: DROP, phone: DROP, url: groupLink('url') };

const organizerRemedies: Remedies<typeof organizerShape> = { name: DROP, url: groupLink('url') };

/**
 * Marks the place as approximate if attendance cannot be read, so that nobody is sent to an address where nobody may
 * be.
 */
function namesAnArea({ place: where }: Draft): void {
  if (isDraft(where)) where.approximate = true;
}

/** What to do if the value of a field cannot be read; every field of `groupShape` has an entry. */
export const groupRemedies: Remedies<typeof groupShape> = {
  id: hide(asText),
  name: hide(),
  description: DROP,
  topics: DROP,
  audiences: extend(hide(textList(/[,;|]/)), { names: ['audience'] }),
  languages: drop(textList(/[,;|]/)),
  language: DROP,
  attendance: extend(drop(oneOfWords(ATTENDANCES)), { after: namesAnArea }),
  schedule: [slotGoes(listOfOne), slotRemedies],
  availability: DROP,
  place: [DROP, placeRemedies],
  online: [DROP, onlineRemedies],
  contact: [DROP, contactRemedies],
  organizer: [DROP, organizerRemedies],
  facilitation: DROP,
  cost: DROP,
  contributions: DROP,
  registrationUrl: groupLink('registrationUrl'),
  url: groupLink('url'),
  status: hide(oneOfWords(STATUSES, statusOf)),
  updated: DROP,
};
