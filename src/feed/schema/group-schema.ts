import * as z from 'zod/mini';
import type { Attendance, Group, OnlineAccess, Place, Slot } from '../../domain/group.js';
import { asText, listOfOne, oneOfWords, statusOf, textList, wholeNumber, yesOrNo } from './clear-values.js';
import { date, dateOrInstant } from './date.js';
import { groupLink } from './moved-links.js';
import { but, drop, DROP, hide, isMade, part, tighten, type Made, type Remedies, type Remedy } from './remedies.js';
import { numberWithin, oneOf, record, trueOrFalse, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts, TEXT_MAX } from './text.js';
import { timeZone } from './time-zone.js';
import { beginning, clock, weekday, weekOfMonth } from './wall-clock.js';

const DAY_MINUTES = 1_440;

const slotShape = {
  day: z.optional(weekday),
  date: z.optional(date),
  start: beginning,
  end: z.optional(clock),
  minutes: z.optional(wholeWithin(1, DAY_MINUTES)),
  timeZone: z.optional(timeZone),
  week: z.optional(z.array(weekOfMonth)),
  every: z.optional(wholeWithin(1, 52)),
  from: z.optional(date),
  until: z.optional(date),
  except: z.optional(z.array(date)),
};
const nativeSlot = record(slotShape);

/** A slot that goes leaves no promise behind that the group is there at all hours. */
const slotGoes = (read?: Remedy['read']): Remedy =>
  but(part(read), { after: (group) => Reflect.deleteProperty(group, 'availability') });
const dates = textList(/[,;]/);

/** On the clock of whoever reads, a meeting from afar is at the wrong hour; one in the same town is not. */
const isHere = ({ attendance, online }: Made): boolean =>
  attendance === 'in-person' ||
  (attendance === undefined && !(isMade(online) && (Object.hasOwn(online, 'url') || Object.hasOwn(online, 'phone'))));

const slotRemedies: Remedies<typeof slotShape> = {
  day: slotGoes(),
  date: slotGoes(),
  start: slotGoes(),
  end: DROP,
  minutes: drop(wholeNumber),
  timeZone: but(slotGoes(), { effect: (_slot, group) => (isHere(group) ? 'drop' : 'part') }),
  week: slotGoes(),
  every: slotGoes(),
  from: slotGoes(),
  until: slotGoes(),
  except: but(slotGoes(dates), { names: ['exceptions', 'excluded', 'exdate', 'exdates', 'notondates'] }),
};

/** Minutes count before an end. An end before the start is on the next day; an end equal to the start says nothing. */
function lengthOf({ start, end, minutes }: z.output<typeof nativeSlot>): Pick<Slot, 'duration' | 'fixedEnd'> {
  if (minutes !== undefined) return { duration: minutes };
  if (end === undefined || end === start) return {};
  return { duration: end > start ? end - start : end + DAY_MINUTES - start, fixedEnd: true };
}

const slot = z.pipe(
  nativeSlot.check(
    z.refine((each) => each.day !== undefined || each.date !== undefined, 'neither a day nor a date'),
    z.refine((each) => (each.every ?? 1) === 1 || each.from !== undefined, '"every" needs "from" to count from'),
  ),
  z.transform((native: z.output<typeof nativeSlot>): Slot => {
    const time = { start: native.start, ...lengthOf(native), timeZone: native.timeZone };
    if (native.date !== undefined) return { date: native.date, ...time };
    const { week: weeks, every, from, until, except } = native;
    return { weekday: native.day!, ...time, weeks, every: every === 1 ? undefined : every, from, until, except };
  }),
);

const placeShape = {
  name: z.optional(text()),
  address: z.optional(text(500)),
  city: z.optional(text()),
  region: z.optional(text()),
  postalCode: z.optional(text()),
  country: z.optional(text()),
  latitude: z.optional(numberWithin(-90, 90)),
  longitude: z.optional(numberWithin(-180, 180)),
  approximate: z.optional(trueOrFalse),
  directions: z.optional(text(TEXT_MAX)),
  accessibility: z.optional(texts),
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
  // A private home is what it may be.
  approximate: tighten(() => true, yesOrNo),
  directions: DROP,
  accessibility: drop(textList(/[,;|]/)),
};

const place = z.pipe(
  nativePlace,
  z.transform((all: z.output<typeof nativePlace>): Place => {
    const { latitude, longitude, ...rest } = all;
    // 0, 0 is the sea off Ghana: what software writes when it does not know.
    return latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0) ? rest : all;
  }),
);

const onlineShape = {
  url: z.optional(webUrl),
  platform: z.optional(text()),
  notes: z.optional(text(TEXT_MAX)),
  phone: z.optional(text()),
  phoneNotes: z.optional(text(TEXT_MAX)),
};
const contactShape = {
  name: z.optional(text()),
  email: z.optional(text()),
  phone: z.optional(text()),
  url: z.optional(webUrl),
};
const organizerShape = { name: z.optional(text()), url: z.optional(webUrl) };

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
  // A town alone is not a door.
  if (here)
    return remote === undefined
      ? 'in-person'
      : (where.name ?? where.address ?? where.latitude) === undefined
        ? remote
        : 'hybrid';
  return remote;
}

/** `part` where it says anything; that a place is approximate says nothing of itself. */
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
  description: z.optional(text(TEXT_MAX)),
  topics: texts,
  audiences: texts,
  languages: texts,
  language: z.optional(text()),
  attendance: z.optional(oneOf(...ATTENDANCES)),
  schedule: z._default(z.array(slot), []),
  availability: z.optional(oneOf('always', 'appointment')),
  place: z.optional(place),
  online: z.optional(record(onlineShape)),
  contact: z.optional(record(contactShape)),
  organizer: z.optional(record(organizerShape)),
  facilitation: z.optional(oneOf('peer', 'professional', 'mixed')),
  cost: z.optional(text()),
  contributions: z.optional(z.array(webUrl)),
  registrationUrl: z.optional(webUrl),
  url: z.optional(webUrl),
  status: z._default(oneOf(...STATUSES), 'active'),
  updated: z.optional(dateOrInstant),
};

/** Where a group meets, when how it meets cannot be read: nobody is sent to a door behind which nobody may be. */
function namesAnArea({ place: where }: Made): void {
  if (isMade(where)) where.approximate = true;
}

/** What an unreadable value does, for every field of a group. */
export const groupRemedies: Remedies<typeof groupShape> = {
  id: hide(asText),
  name: hide(),
  description: DROP,
  topics: DROP,
  audiences: but(hide(textList(/[,;|]/)), { names: ['audience'] }),
  languages: drop(textList(/[,;|]/)),
  language: DROP,
  attendance: but(drop(oneOfWords(ATTENDANCES)), { after: namesAnArea }),
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

/** The one gate between the outside world and `Group`: a native `peer-feed/1` group in, a `Group` out. */
export const groupSchema = z.pipe(
  record(groupShape),
  z.transform((group): Group => ({
    ...group,
    place: filled(group.place),
    online: filled(group.online),
    contact: filled(group.contact),
    organizer: filled(group.organizer),
    attendance: group.attendance ?? attendanceOf(group.place, group.online),
    availability: group.schedule.length > 0 ? undefined : group.availability,
  })),
) satisfies z.ZodMiniType<Group>;
