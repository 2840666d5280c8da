/** An invented feed with a little of everything that the widgets show, and the words that a page puts into a tag. */

const group = (index, more = {}) => ({
  id: `group-${index}`,
  name: `Circle ${index}`,
  description: 'We listen.\n\nNobody has to speak.',
  topics: [['Anxiety', 'Grief', 'Sleep'][index % 3]],
  audiences: index % 4 === 0 ? ['Parents'] : [],
  languages: [index % 5 === 0 ? 'es' : 'en'],
  schedule: [{ day: (index % 7) + 1, start: '19:00', minutes: 60, timeZone: 'America/Chicago' }],
  ...(index % 2 === 0
    ? {
        attendance: 'online',
        online: { url: `https://meet.example.org/${index}`, platform: 'Example Meet', phone: '+1-503-555-0161,,4407#' },
      }
    : {
        attendance: 'in-person',
        place: {
          name: 'Example Library',
          address: `${index} Example Street`,
          city: 'Riverside',
          region: 'OR',
          country: 'US',
          latitude: 45 + index / 100,
          longitude: -122,
        },
      }),
  contact: { name: 'Sam', phone: '+1-503-555-0142', email: 'groups@example.org' },
  organizer: { name: 'Riverside Peer Network', url: 'https://example.org/' },
  facilitation: 'peer',
  cost: 'Free',
  registrationUrl: 'https://example.org/register',
  url: `https://example.org/groups/${index}`,
  updated: '2026-11-01T00:00:00Z',
  ...more,
});

const paragraph =
  'I sat on the floor of a corridor and counted the lights until somebody sat down beside me and counted them, too. ';

export const FEED = {
  version: 'peer-feed/1',
  language: 'en',
  timeZone: 'America/Chicago',
  groups: Array.from({ length: 25 }, (_, index) => group(index + 1)),
  stories: [
    {
      id: 'corridor',
      title: 'The corridor',
      text: paragraph.repeat(12),
      by: 'R., 34',
      topics: ['Panic'],
      hope: 'Somebody counted along.',
      url: 'https://example.org/stories/corridor',
      reactions: 31,
      consent: { given: true },
    },
    {
      id: 'kettle',
      title: 'The kettle',
      text: 'We drink a lot of tea.',
      by: 'Ana M.',
      contentNote: 'a stay in hospital',
      topics: ['Family'],
      consent: { given: true },
    },
  ],
  exercises: [
    {
      id: 'window',
      title: 'Look out of a window',
      kind: 'senses',
      summary: 'Three things outside.',
      source: { url: 'https://example.org/window', label: 'A window' },
      cautions: ['Stop when you like.'],
      steps: [
        { text: 'Find a window.', seconds: 4, advance: 'auto' },
        { text: 'Name three things.', seconds: 4, advance: 'auto' },
      ],
    },
  ],
  resources: [
    {
      id: 'county',
      name: 'Riverside County Crisis Line',
      kind: 'crisis-line',
      regions: ['US'],
      hours: { timeZone: 'America/Chicago', weekly: [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }] },
      contacts: [
        { method: 'call', display: '503-555-0100' },
        { method: 'text', display: '503-555-0101', keyword: 'HELLO' },
        { method: 'chat', display: 'Chat', url: 'https://example.org/chat' },
      ],
      checked: '2026-11-01',
      source: 'https://example.org/lines',
    },
    {
      id: 'warm',
      name: 'Riverside Warmline',
      kind: 'warmline',
      regions: ['US'],
      hours: 'always',
      contacts: [
        { method: 'call', display: '503-555-0123' },
        { method: 'email', display: 'warm@example.org' },
        { method: 'whatsapp', display: '+1 503 555 0124' },
      ],
      run: 'peer',
    },
    {
      id: 'walk',
      name: 'Robin walks',
      kind: 'advocate',
      url: 'https://example.org/robin',
      platform: 'Example',
      handle: '@robin',
      description: 'Walks and talks.',
    },
    {
      id: 'course',
      name: 'Peer course',
      kind: 'training',
      url: 'https://example.org/course',
      hours: '40 hours',
      certifier: 'Example Board',
      regions: ['US-OR'],
    },
    ...Array.from({ length: 24 }, (_, index) => ({
      id: `article-${index}`,
      name: `Article ${index}`,
      kind: 'article',
      url: `https://example.org/articles/${index}`,
      topics: [index % 2 ? 'Grief' : 'Sleep'],
      description: 'To read in the evening. '.repeat(20),
      published: '2026-10-02',
    })),
  ],
};

/** What the page puts into each tag. */
export const FALLBACK = `<p>All we have is on <a href="https://example.org/all">one page</a>.</p><p>In the US, call or text <a href="tel:988">988</a>. In the UK and Ireland, call <a href="tel:116123">116 123</a>.</p>`;

/** A tag with the page's words in it. */
export const tag = (name, attributes = '', inside = FALLBACK) => `<peer-${name} ${attributes}>${inside}</peer-${name}>`;
