/** ISO 8601 weekday, Monday = 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which occurrence of a weekday within a month: 1 = first … 5 = fifth, -1 = last. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | 5 | -1;

/** The fields that all slots share. */
interface SlotTime {
  /** Start on the wall clock, minutes after local midnight, 0–1439. */
  readonly start: number;
  /** Length in minutes, 1–1440 (1440 = all day); absent when the feed does not say. */
  readonly duration?: number | undefined;
  /**
   * True if the feed gives the end as a clock time; `duration` is then the difference from `start` on the clock. Across
   * a clock change such a meeting ends at that time, any other after its minutes.
   */
  readonly fixedEnd?: true | undefined;
  /** IANA zone of the wall clock; absent = the visitor's own zone is assumed. */
  readonly timeZone?: string | undefined;
}

/** A wall-clock time that repeats in weeks. */
export interface WeeklySlot extends SlotTime {
  readonly weekday: Weekday;
  /** Only in these weeks of the month, in the order given; absent = every week. */
  readonly weeks?: readonly WeekOfMonth[] | undefined;
  /** Every n weeks counted from `from`, 1–52; absent = 1. Needs `from` when above 1. */
  readonly every?: number | undefined;
  /** First local date (ISO 8601, "2026-12-01") on which the slot can happen. */
  readonly from?: string | undefined;
  /** Last local date on which the slot can happen, inclusive. */
  readonly until?: string | undefined;
  /** Local dates on which it does not happen. */
  readonly except?: readonly string[] | undefined;
}

/** A single occasion. */
export interface DatedSlot extends SlotTime {
  /** Local date, ISO 8601. */
  readonly date: string;
}

/** When a group meets. */
export type Slot = WeeklySlot | DatedSlot;

/** How people can take part. `hybrid` is both in person and online. */
export type Attendance = 'in-person' | 'online' | 'hybrid' | 'phone';

/** Where a group meets. Latitude and longitude come together or not at all (WGS 84 degrees). */
export interface Place {
  readonly name?: string | undefined;
  /** Street address, or the whole formatted address. */
  readonly address?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 code or a name, as published. */
  readonly country?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** True if the point or address only names an area: no directions are offered. */
  readonly approximate?: boolean | undefined;
  readonly directions?: string | undefined;
  readonly accessibility?: readonly string[] | undefined;
}

/** How people join from home. */
export interface OnlineAccess {
  /** An `https:` or `http:` address. */
  readonly url?: string | undefined;
  readonly platform?: string | undefined;
  readonly notes?: string | undefined;
  /** As published; may contain `,` `*` `#` for one-tap dialling. */
  readonly phone?: string | undefined;
  readonly phoneNotes?: string | undefined;
}

/** Whom to ask about a group. */
export interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
}

/** A peer-support group, as every widget sees it, whatever feed it came from. All text is plain text. */
export interface Group {
  /** Unique within a feed. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  /** BCP 47 tags where known, else names as published. */
  readonly languages: readonly string[];
  /** Absent if the feed does not say. */
  readonly attendance?: Attendance | undefined;
  /** Empty for groups by appointment or open at all hours. */
  readonly schedule: readonly Slot[];
  /** `always` = open around the clock, `appointment` = times on request; only with an empty schedule. */
  readonly availability?: 'always' | 'appointment' | undefined;
  readonly place?: Place | undefined;
  readonly online?: OnlineAccess | undefined;
  readonly contact?: Contact | undefined;
  readonly organizer?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined;
  readonly facilitation?: 'peer' | 'professional' | 'mixed' | undefined;
  readonly cost?: string | undefined;
  /** Addresses of pages where people can give money to the group. */
  readonly contributions?: readonly string[] | undefined;
  readonly registrationUrl?: string | undefined;
  readonly url?: string | undefined;
  readonly status: 'active' | 'paused' | 'full';
  /** When the entry was last changed: ISO 8601 date, or date and time in UTC. */
  readonly updated?: string | undefined;
  /** ISO 639 / BCP 47 language of the entry, if it differs from the feed's. */
  readonly language?: string | undefined;
}

/** True for a slot that repeats. */
export function isWeekly(slot: Slot): slot is WeeklySlot {
  return 'weekday' in slot;
}
