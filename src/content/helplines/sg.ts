import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['SG'];

/** Lines of Singapore. */
export const lines: readonly Helpline[] = [
  {
    id: 'sg-sos',
    name: 'Samaritans of Singapore (SOS)',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '1767' },
      { method: 'whatsapp', display: '+65 9151 1767' },
    ],
    source:
      'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241',
    checked,
  },
  {
    id: 'sg-mindline',
    name: 'national mindline',
    kind: 'crisis-line',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '1771' },
      { method: 'whatsapp', display: '+65 6669 1771' },
      { method: 'chat', display: 'mindline.sg', url: 'https://www.mindline.sg/1771' },
    ],
    source:
      'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
    checked,
  },
];
