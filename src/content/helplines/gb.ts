import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['GB'];

/** Lines of the United Kingdom; Samaritans also serve Ireland, the Channel Islands and the Isle of Man. */
export const lines: readonly Helpline[] = [
  {
    id: 'gb-samaritans',
    name: 'Samaritans',
    kind: 'crisis-line',
    // JE: http://jerseyeveningpost.com/news/2017/07/24/samaritans-launch-new-text-service/;
    // GG: https://guernseypress.com/news/2020/09/10/we-are-good-listeners-that-is-essentially-what-we-all-do/;
    // IM: https://www.iomtoday.co.im/news/samaritans-awareness-day-highlights-work-of-isle-of-man-charity-814945
    regions: ['GB', 'IE', 'JE', 'GG', 'IM'],
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '116 123', free: true },
      { method: 'email', display: 'jo@samaritans.org', hours: { windows: [] } },
    ],
    source: 'https://fullfact.org/online/samaritans-text-message-service/',
    checked,
  },
  {
    id: 'gb-shout',
    name: 'Shout',
    kind: 'text-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [{ method: 'text', display: '85258', keyword: 'SHOUT' }],
    source: 'https://giveusashout.org/about-us/faq/',
    checked,
  },
  {
    id: 'gb-eng-nhs-111',
    name: 'NHS 111, mental health option',
    kind: 'crisis-line',
    regions: ['GB-ENG'],
    languages: ['en'],
    hours: 'always',
    contacts: [{ method: 'call', display: '111', press: '2' }],
    source:
      'https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness',
    checked,
  },
  {
    id: 'gb-calm',
    name: 'CALM',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: { timeZone: 'Europe/London', windows: [{ open: 1020, close: 1440 }] },
    contacts: [
      { method: 'call', display: '0800 58 58 58' },
      { method: 'chat', display: 'thecalmzone.net', url: 'https://www.thecalmzone.net/' },
    ],
    source: 'https://www.thecalmzone.net/helpline-terms/',
    checked,
  },
  {
    id: 'gb-papyrus',
    name: 'PAPYRUS',
    kind: 'crisis-line',
    focus: 'under-35',
    regions,
    languages: ['en'],
    contacts: [{ method: 'call', display: '0800 068 4141' }],
    source: 'https://www.papyrus-uk.org/hopelineuk-faqs/',
    checked,
  },
  {
    id: 'gb-childline',
    name: 'Childline',
    kind: 'crisis-line',
    focus: 'young',
    regions,
    languages: ['en'],
    contacts: [{ method: 'call', display: '0800 1111' }],
    source: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
    checked,
  },
];
