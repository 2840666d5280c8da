import * as gate from './gate.js';
import type { Attendance, Group, OnlineAccess, Place, Slot } from '../../domain/group.js';
import { date, dateOrInstant } from './date.js';
import { numberWithin, oneOf, record, trueOrFalse, wholeWithin } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts, TEXT_MAX } from './text.js';
import { timeZone } from './time-zone.js';
import { beginning, clock, weekday, weekOfMonth } from './wall-clock.js';

const DAY_MINUTES = 1_440;

/** The fields of a slot of a schedule. */
export const slotShape = {
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

/** The fields of a place. */
export const placeShape = {
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

const place = gate.pipe(
  nativePlace,
  gate.transform((all: gate.Output<typeof nativePlace>): Place => {
    const { latitude, longitude, ...rest } = all;
    // 0, 0 lies in the sea off Ghana; software writes it for an unknown position.
    return latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0) ? rest : all;
  }),
);

/** The fields of online access. */
export const onlineShape = {
  url: gate.optional(webUrl),
  platform: gate.optional(text()),
  notes: gate.optional(text(TEXT_MAX)),
  phone: gate.optional(text()),
  phoneNotes: gate.optional(text(TEXT_MAX)),
};
/** The fields of a contact. */
export const contactShape = {
  name: gate.optional(text()),
  email: gate.optional(text()),
  phone: gate.optional(text()),
  url: gate.optional(webUrl),
};
/** The fields of an organizer. */
export const organizerShape = { name: gate.optional(text()), url: gate.optional(webUrl) };

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

/** Values of `attendance`. */
export const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone'] as const satisfies readonly Attendance[];
/** Values of `status`. */
export const STATUSES = ['active', 'paused', 'full'] as const;

/** The fields of a native group. */
export const groupShape = {
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
