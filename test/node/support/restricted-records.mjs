/**
 * Valid records with every field of the native format, its value the one that restricts most: a record that is paused, an exercise that
 * is not for everybody, a story whose consent was taken back. Several of a kind where one cannot hold every restriction.
 */
const SLOT = { day: 2, start: '19:00', end: '20:00', timeZone: 'America/Chicago' };
const HOURS = {
  timeZone: 'UTC',
  note: 'Ring twice',
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], open: '00:00', close: '24:00' }],
  exceptions: [
    { date: '2026-12-01', closed: true },
    { date: '2026-12-02', open: '10:00', close: '12:00', closed: false },
    { date: '2026-12-03', open: '10:00', close: '14:00', closed: true },
  ],
};
/** A window with each rule, and one that closes what another opens. */
const RULED = {
  timeZone: 'UTC',
  always: false,
  weekly: [
    { days: [1, 2, 3, 4, 5, 6, 7], open: '08:00', close: '20:00' },
    { days: [6], open: '20:00', close: '23:00', weeks: [1] },
    { monthDays: [4], open: '20:00', close: '23:00' },
    { dates: ['2026-12-08'], open: '20:00', close: '23:00' },
    { days: [3], open: '20:00', close: '23:00', every: 2, from: '2026-12-02', until: '2026-12-20', count: 1, weekStart: 7 },
    { days: [4], open: '20:00', close: '23:00', every: 2, from: '2026-12-03' },
    { days: [5], open: '20:00', close: '23:00', count: 1, from: '2026-12-04' },
    { days: [7], open: '20:00', close: '23:00', until: '2026-12-06' },
    { days: [1], open: '20:00', close: '23:00', from: '2026-12-14' },
    { days: [2, 7], open: '20:00', close: '23:00', every: 2, from: '2026-12-13', weekStart: 7 },
    { days: [1, 2, 3, 4, 5, 6, 7], open: '09:00', close: '10:00', from: '2026-12-10', until: '2026-12-20', override: true },
  ],
};

const GROUP = {
  id: 'a',
  name: 'A',
  description: 'B',
  topics: ['c'],
  audiences: ['Women'],
  languages: ['en'],
  language: 'en',
  attendance: 'hybrid',
  availability: 'always',
  schedule: [
    { ...SLOT, week: [1], from: '2026-01-01', until: '2026-12-31', except: ['2026-12-01'] },
    { ...SLOT, minutes: 30, every: 2, from: '2026-09-01' },
    { date: '2026-12-09', start: '9:00', minutes: 60, timeZone: 'UTC' },
  ],
  place: {
    name: 'P',
    address: '12 Quay Street',
    city: 'R',
    region: 'S',
    postalCode: 'T',
    country: 'U',
    latitude: 1,
    longitude: 2,
    approximate: true,
    directions: 'V',
    accessibility: ['w'],
  },
  online: { url: 'https://example.org/join', platform: 'X', notes: 'Y', phone: '555-0100', phoneNotes: 'Z' },
  contact: { name: 'A', email: 'a@example.org', phone: '555-0100', url: 'https://example.org/contact' },
  organizer: { name: 'B', url: 'https://example.org/organizer' },
  facilitation: 'peer',
  cost: 'free',
  contributions: ['https://example.org/give'],
  registrationUrl: 'https://example.org/register',
  url: 'https://example.org/',
  status: 'paused',
  updated: '2026-01-01',
};

const STORY = {
  id: 'a',
  text: 'B',
  title: 'C',
  by: 'D',
  relationship: 'own',
  topics: ['e'],
  contentNote: 'F',
  hope: 'G',
  language: 'en',
  direction: 'ltr',
  published: '2026-01-01',
  url: 'https://example.org/',
  reactions: 3,
  help: ['h'],
  consent: { given: '2026-01-01', reviewBy: '2027-01-01' },
  expires: '2027-01-01',
};

const EXERCISE = {
  id: 'a',
  title: 'B',
  kind: 'breath',
  summary: 'C',
  source: { label: 'D', url: 'https://example.org/' },
  cautions: ['Stop when you feel dizzy'],
  avoidIf: ['You have epilepsy'],
  alternatives: ['g'],
  rounds: 2,
  maxRounds: 4,
  language: 'en',
  steps: [
    { text: 'Sit down.', advance: 'reader', seconds: 5 },
    { text: 'In', say: 'in', seconds: 4, phase: 'in', audio: 'https://example.org/a.mp3' },
    { text: 'Hold', seconds: 4, phase: 'hold-in', audioElsewhere: 'https://example.net/b.mp3' },
    { text: 'Out', seconds: 6, phase: 'out', advance: 'auto', count: 2 },
    { text: 'If you feel faint, stop.', seconds: 9 },
  ],
};

const RESOURCE = {
  id: 'a',
  name: 'B',
  kind: 'warmline',
  description: 'C',
  topics: ['d'],
  audiences: ['Veterans'],
  languages: ['en'],
  language: 'en',
  regions: ['AU'],
  region: 'NZ',
  url: 'https://example.org/',
  contacts: [
    { method: 'call', display: '555-0100', dial: '5550100', extension: '12', languages: ['es'], free: false, hours: HOURS, note: 'N' },
    { method: 'call', display: 'HELP LINE', dial: '5550101', press: '3' },
    { method: 'text', display: '55501', keyword: 'HOME', hours: RULED },
    { method: 'chat', display: 'Chat', url: 'https://example.org/chat' },
  ],
  hours: 'always',
  length: '40 hours',
  provider: 'P',
  cost: 'free',
  anonymous: false,
  run: 'peer',
  rescue: 'may',
  minimumAge: 18,
  maximumAge: 25,
  interpreter: false,
  accessibility: ['a'],
  address: 'A',
  alert: 'Closed this week',
  certifier: 'C',
  platform: 'D',
  handle: 'E',
  pronouns: 'they',
  by: 'F',
  published: '2026-01-01',
  checked: '2026-01-01',
  source: 'https://example.org/source',
  status: 'paused',
};

const IN_REGION = Object.fromEntries(Object.entries(RESOURCE).filter(([field]) => field !== 'regions'));

/** By kind. */
export const RESTRICTED = {
  groups: [
    GROUP,
    { ...GROUP, status: 'active', attendance: 'online', place: { ...GROUP.place, approximate: false } },
    { ...GROUP, status: 'full', attendance: 'phone', place: { ...GROUP.place, approximate: false } },
    { id: 'b', name: 'B', attendance: 'in-person', place: { ...GROUP.place, approximate: false }, schedule: [{ ...SLOT, until: '2026-06-30' }] },
    { id: 'c', name: 'C', place: { address: '1 Home Street', approximate: true }, availability: 'appointment' },
    { id: 'd', name: 'D', attendance: 'in-person', schedule: [SLOT], availability: 'always' },
  ],
  stories: [
    STORY,
    { ...STORY, consent: { given: false } },
    { ...STORY, consent: { given: false, reviewBy: '2027-01-01' } },
    { ...STORY, consent: { given: true, reviewBy: '2020-01-01' } },
    { ...STORY, consent: false },
    { ...STORY, expires: '2020-01-01' },
  ],
  exercises: [
    EXERCISE,
    {
      id: 'b',
      title: 'B',
      cautions: ['Sit'],
      avoidIf: ['x'],
      maxRounds: 1,
      steps: [{ text: 'Look around.' }, { text: 'Stop here.', advance: 'reader', seconds: 8 }],
    },
  ],
  resources: [
    RESOURCE,
    { ...RESOURCE, hours: HOURS },
    { ...RESOURCE, hours: RULED, kind: 'crisis-line', rescue: 'consent' },
    { ...IN_REGION, hours: { ...HOURS, always: true } },
    { id: 'b', name: 'B', regions: ['AU', 'NZ'], contacts: [{ method: 'call', display: '555-0100', dial: '5550199' }] },
  ],
};
