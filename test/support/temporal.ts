/** The part of Temporal that the oracles use. */
interface PlainDate {
  readonly dayOfWeek: number;
  readonly day: number;
  readonly daysInMonth: number;
  add(duration: { days: number }): PlainDate;
  since(other: PlainDate): { readonly days: number };
  toPlainDateTime(time: { hour: number; minute: number }): PlainDateTime;
  toString(): string;
}
interface PlainDateTime {
  add(duration: { days: number } | { minutes: number }): PlainDateTime;
  toZonedDateTime(timeZone: string): { readonly epochMilliseconds: number };
}
interface TemporalLike {
  PlainDate: { from(date: string): PlainDate };
  Instant: {
    fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(zone: string): {
        readonly offsetNanoseconds: number;
        readonly epochMilliseconds: number;
        toPlainDate(): PlainDate;
        getTimeZoneTransition(direction: 'next'): { readonly epochMilliseconds: number } | null;
      };
    };
  };
}

/** The engine's own Temporal; `undefined` in WebKit, which has none yet. */
export const temporal = (globalThis as { Temporal?: TemporalLike }).Temporal;

/** Zones with every kind of clock: none, 30 and 60 minute steps, midnight changes, quarter hours, both hemispheres. */
export const ZONES = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Havana',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Santiago',
];

/** Numbers in [0, 1) that are the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
