import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['CA'];

/** Lines of Canada. */
export const lines: readonly Helpline[] = [
  {
    id: 'ca-988',
    name: '9-8-8: Suicide Crisis Helpline',
    kind: 'crisis-line',
    regions,
    languages: ['en', 'fr'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '988' },
      { method: 'text', display: '988' },
    ],
    source:
      'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
    checked,
  },
  {
    id: 'ca-kids-help-phone',
    name: 'Kids Help Phone',
    kind: 'crisis-line',
    focus: 'young',
    regions,
    languages: ['en', 'fr'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '1-800-668-6868' },
      { method: 'text', display: '686868' },
    ],
    source: 'https://kidshelpphone.ca/get-involved/about-us/who-is-kids-help-phone/',
    checked,
  },
  {
    id: 'ca-trans-lifeline',
    name: 'Trans Lifeline',
    kind: 'crisis-line',
    focus: 'trans',
    regions,
    languages: [],
    contacts: [{ method: 'call', display: '877-330-6366' }],
    source: 'https://en.wikipedia.org/wiki/Trans_Lifeline',
    checked,
  },
];
