/** A native feed of `count` invented groups; the same seed gives the same feed, to the byte. */

const TOPICS = [
  'Anxiety',
  'Depression',
  'Grief',
  'Bipolar',
  'Panic',
  'OCD',
  'Trauma',
  'Loneliness',
  'Sleep',
  'Voices and visions',
  'Eating',
  'Recovery',
  'Family',
  'Work',
  'Stress',
];
const AUDIENCES = ['18–30', 'Men', 'Women', 'LGBTQ+', 'Veterans', 'Parents', '60 and over', 'Newcomers'];
const LANGUAGES = ['en', 'en', 'en', 'en', 'es', 'fr', 'ar', 'zh', 'vi', 'de'];
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
const CITIES = [
  'Riverside',
  'Eastbank',
  'Northfield',
  'Lakeview',
  'Hilltop',
  'Greenford',
  'Millbrook',
  'Oakham',
  'Söderby',
  'São Exemplo',
];
const FIRST = [
  'Quiet',
  'Open',
  'Tuesday',
  'Morning',
  'River',
  'Corner',
  'Second',
  'Small',
  'Evening',
  'Garden',
  'Kitchen',
  'Lantern',
];
const SECOND = ['circle', 'table', 'hour', 'group', 'room', 'walk', 'check-in', 'bench', 'meeting'];
const SENTENCES = [
  'Led by people who have been there.',
  'You can keep your camera off and just listen.',
  'We open with a short check-in and close with a grounding exercise.',
  'Tea and biscuits from a quarter past.',
  'No diagnosis and no referral needed.',
  'Newcomers are welcome at any time.',
  'Captions are on; tell us what else you need.',
  'What is said here stays here.',
];

/** Mulberry32: small, even enough, and the same everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function generateFeed(count, seed = 2026) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => one(list)))];
  const two = (number) => String(number).padStart(2, '0');

  const slot = () => ({
    day: 1 + below(7),
    start: `${two(below(24))}:${one(['00', '00', '15', '30'])}`,
    minutes: one([45, 60, 60, 75, 90, 120]),
    timeZone: one(ZONES),
    ...(random() < 0.15 ? { week: some([1, 2, 3, 4, -1], 2) } : {}),
  });

  const group = (index) => {
    const attendance = one(['in-person', 'online', 'online', 'hybrid', 'phone']);
    return {
      id: `g${index}`,
      name: `${one(FIRST)} ${one(SECOND)} ${index}`,
      description: some(SENTENCES, 4).join(' '),
      topics: some(TOPICS, 3),
      ...(random() < 0.4 ? { audiences: some(AUDIENCES, 2) } : {}),
      languages: [one(LANGUAGES)],
      attendance,
      schedule: Array.from({ length: 1 + below(3) }, slot),
      ...(attendance === 'in-person' || attendance === 'hybrid'
        ? {
            place: {
              name: `Example Hall ${below(400)}`,
              address: `${1 + below(900)} Example Street`,
              city: one(CITIES),
              country: 'US',
              latitude: Number((30 + random() * 18).toFixed(5)),
              longitude: Number((-122 + random() * 45).toFixed(5)),
              accessibility: ['Step-free'],
            },
          }
        : {}),
      ...(attendance === 'online' || attendance === 'hybrid'
        ? { online: { url: `https://meet.example.org/${index}` } }
        : {}),
      ...(attendance === 'phone' ? { online: { phone: '+1-503-555-0177' } } : {}),
      contact: { email: `group${index}@example.org` },
      facilitation: 'peer',
      cost: 'Free',
    };
  };

  return {
    version: 'peer-feed/1',
    title: 'A generated feed',
    language: 'en',
    timeZone: 'America/New_York',
    groups: Array.from({ length: count }, (_, index) => group(index)),
  };
}
