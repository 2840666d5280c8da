import * as gate from './gate.js';
import type { Attendance, Group, OnlineAccess, Place, Slot } from '../../domain/group.js';
import { asText, listOfOne, oneOfWords, statusOf, textList, wholeNumber, yesOrNo } from './clear-values.js';
import { date, dateOrInstant } from './date.js';
import { groupLink } from './moved-links.js';
import {
  extend,
  drop,
  DROP,
  hide,
  isDraft,
  part,
  tighten,
  type Draft,
  type Remedies,
  type Remedy,
} from './remedies.js';
import { numberWithin, oneOf, record, trueOrFalse, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts, TEXT_MAX } from './text.js';
import { timeZone } from './time-zone.js';
import { beginning, clock, weekday, weekOfMonth } from './wall-clock.js';

const DAY_MINUTES = 1_440;

const slotShape = {
  day: gate.optional(weekday),
  date: gate.optional(date),
  start: beginning,
  end: gate.optional(clock),
  minutes: gate.optional(wholeWithin(1, DAY_MINUTES)),
  timeZone: gate.optional(timeZone),
  week: gate.optional(gate.array(weekOfMonth)),
  every: gate.optional(wholeWithin(1, 52)),
  from: gate.optional(date),
  until: gate.optional(date),
  except: gate.optional(gate.array(date)),
};
const nativeSlot = record(slotShape);

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

/** `minutes` wins over `end`. An end before the start is on the next day; an end equal to the start is ignored. */
function lengthOf({ start, end, minutes }: gate.Output<typeof nativeSlot>): Pick<Slot, 'duration' | 'fixedEnd'> {
  if (minutes !== undefined) return { duration: minutes };
  if (end === undefined || end === start) return {};
  return { duration: end > start ? end - start : end + DAY_MINUTES - start, fixedEnd: true };
}

const slot = gate.pipe(
  nativeSlot.check(
    gate.refine((each) => each.day !== undefined || each.date !== undefined, 'neither a day nor a date'),
    gate.refine((each) => (each.every ?? 1) === 1 || each.from !== undefined, '"every" needs "from" to count from'),
  ),
  gate.transform((native: gate.Output<typeof nativeSlot>): Slot => {
    const time = { start: native.start, ...lengthOf(native), timeZone: native.timeZone };
    if (native.date !== undefined) return { date: native.date, ...time };
    const { week: weeks, every, from, until, except } = native;
    return { weekday: native.day!, ...time, weeks, every: every === 1 ? undefined : every, from, until, except };
  }),
);

const placeShape = {
  name: gate.optional(text()),
  address: gate.optional(text(500)),
  city: gate.optional(text()),
  region: gate.optional(text()),
  postalCode: gate.optional(text()),
  country: gate.optional(text()),
  latitude: gate.optional(numberWithin(-90, 90)),
  longitude: gate.optional(numberWithin(-180, 180)),
  approximate: gate.optional(trueOrFalse),
  directions: gate.optional(text(TEXT_MAX)),
  accessibility: gate.optional(texts),
};
const nativePlace = record(placeShape);

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

const place = gate.pipe(
  nativePlace,
  gate.transform((all: gate.Output<typeof nativePlace>): Place => {
    const { latitude, longitude, ...rest } = all;
    // 0, 0 lies in the sea off Ghana; software writes it for an unknown position.
    return latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0) ? rest : all;
  }),
);

const onlineShape = {
  url: gate.optional(webUrl),
  platform: gate.optional(text()),
  notes: gate.optional(text(TEXT_MAX)),
  phone: gate.optional(text()),
  phoneNotes: gate.optional(text(TEXT_MAX)),
};
const contactShape = {
  name: gate.optional(text()),
  email: gate.optional(text()),
  phone: gate.optional(text()),
  url: gate.optional(webUrl),
};
const organizerShape = { name: gate.optional(text()), url: gate.optional(webUrl) };

const onlineRemedies: Remedies<typeof onlineShape> = {
  url: groupLink('url', true),
  platform: DROP,
  notes: DROP,
  phone: DROP,
  phoneNotes: DROP,
};
const contactRemedies: Remedies<typeof contactShape> = { name: DROP, email: DROP, phone: DROP, url: groupLink('url') };
const organizerRemedies: Remedies<typeof organizerShape> = { name: DROP, url: groupLink('url') };

function attendanceOf(where: Place | undefined, access: OnlineAccess | undefined): Attendance | undefined {
  const remote = access?.url !== undefined ? 'online' : access?.phone !== undefined ? 'phone' : undefined;
  const here =
    where !== undefined &&
    !where.approximate &&
    (where.name ?? where.address ?? where.city ?? where.latitude) !== undefined;
  // A town alone is not an address to go to.
  if (here)
    return remote === undefined
      ? 'in-person'
      : (where.name ?? where.address ?? where.latitude) === undefined
        ? remote
        : 'hybrid';
  return remote;
}

/** `part`, or `undefined` if it has no content; `approximate` alone is not content. */
const filled = <T extends object>(part: T | undefined): T | undefined =>
  part &&
  Object.values(part).some((value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== true,
  )
    ? part
    : undefined;

const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone'] as const satisfies readonly Attendance[];
const STATUSES = ['active', 'paused', 'full'] as const;

const groupShape = {
  id: text(),
  name: text(),
  description: gate.optional(text(TEXT_MAX)),
  topics: texts,
  audiences: texts,
  languages: texts,
  language: gate.optional(text()),
  attendance: gate.optional(oneOf(...ATTENDANCES)),
  schedule: gate.withDefault(gate.array(slot), []),
  availability: gate.optional(oneOf('always', 'appointment')),
  place: gate.optional(place),
  online: gate.optional(record(onlineShape)),
  contact: gate.optional(record(contactShape)),
  organizer: gate.optional(record(organizerShape)),
  facilitation: gate.optional(oneOf('peer', 'professional', 'mixed')),
  cost: gate.optional(text()),
  contributions: gate.optional(gate.array(webUrl)),
  registrationUrl: gate.optional(webUrl),
  url: gate.optional(webUrl),
  status: gate.withDefault(oneOf(...STATUSES), 'active'),
  updated: gate.optional(dateOrInstant),
};

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

/** The only way from outside data to `Group`: a native `peer-feed/1` group in, a `Group` out. */
export const groupSchema = gate.pipe(
  record(groupShape),
  gate.transform((group): Group => ({
    ...group,
    place: filled(group.place),
    online: filled(group.online),
    contact: filled(group.contact),
    organizer: filled(group.organizer),
    attendance: group.attendance ?? attendanceOf(group.place, group.online),
    availability: group.schedule.length > 0 ? undefined : group.availability,
  })),
) satisfies gate.Gate<Group>;
