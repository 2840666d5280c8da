import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';
const regions = ['US'];

/** Lines of the United States. */
export const lines: readonly Helpline[] = [
  {
    id: 'us-988',
    name: '988 Suicide & Crisis Lifeline',
    kind: 'crisis-line',
    // Every state and territory had to put it into service by 16 July 2022:
    // https://www.guampdn.com/news/call-988-for-guams-local-lifeline-center-new-national-local-hotline-for-mental-health-suicide/article_b5f75cfe-057b-11ed-9dc0-5b1b39a3f521.html (GU; PR, MP);
    // AS: https://www.samoanews.com/local-news/look-how-9-8-8-helpline-call-center-works;
    // VI: http://www.virginislandsdailynews.com/news/local/resources-available-for-those-facing-mental-health-crises/article_d10d5731-b818-5ef0-b06b-975179eecaed.html
    regions: ['US', 'PR', 'GU', 'VI', 'AS', 'MP'],
    languages: ['en', 'es'],
    interpreter: true,
    hours: 'always',
    contacts: [
      { method: 'call', display: '988' },
      { method: 'text', display: '988' },
      { method: 'chat', display: '988lifeline.org', url: 'https://988lifeline.org/' },
      { method: 'call', display: '988', press: '2', languages: ['es'] },
      { method: 'video', display: '988lifeline.org', url: 'https://988lifeline.org/', languages: ['ase'] },
      { method: 'call', display: '1-800-273-8255' },
    ],
    source: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
    checked,
  },
  {
    id: 'us-crisis-text-line',
    name: 'Crisis Text Line',
    kind: 'text-line',
    regions,
    languages: ['en', 'es'],
    hours: 'always',
    contacts: [
      { method: 'text', display: '741741', keyword: 'HOME' },
      { method: 'text', display: '741741', keyword: 'HOLA', languages: ['es'] },
    ],
    source: 'https://www.alexproject.org/crisis-text-line-text-home-to-741741',
    checked,
  },
  {
    id: 'us-veterans',
    name: 'Veterans Crisis Line',
    kind: 'crisis-line',
    focus: 'veterans',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '988', press: '1' },
      { method: 'text', display: '838255' },
    ],
    source: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
    checked,
  },
  {
    id: 'us-trevor',
    name: 'The Trevor Project',
    kind: 'crisis-line',
    focus: 'lgbtq-young',
    regions,
    languages: ['en'],
    hours: 'always',
    contacts: [
      { method: 'call', display: '1-866-488-7386' },
      { method: 'text', display: '678678', keyword: 'START' },
      { method: 'chat', display: 'thetrevorproject.org', url: 'https://www.thetrevorproject.org/' },
    ],
    source: 'https://davidmglasgow.com/trevor',
    checked,
  },
  {
    id: 'us-domestic-violence',
    name: 'National Domestic Violence Hotline',
    kind: 'crisis-line',
    focus: 'abuse',
    regions,
    languages: ['en'],
    interpreter: true,
    hours: 'always',
    contacts: [
      { method: 'call', display: '1-800-799-7233' },
      { method: 'text', display: '88788', keyword: 'START' },
      { method: 'tty', display: '800-787-3224' },
    ],
    source: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    checked,
  },
  {
    id: 'us-trans-lifeline',
    name: 'Trans Lifeline',
    kind: 'crisis-line',
    focus: 'trans',
    regions,
    languages: [],
    contacts: [{ method: 'call', display: '877-565-8860' }],
    source: 'https://theaslanfoundation.org/crisis-hotlines/',
    checked,
  },
  {
    id: 'us-samhsa',
    name: 'SAMHSA National Helpline',
    kind: 'crisis-line',
    focus: 'treatment',
    regions,
    languages: ['en', 'es'],
    hours: 'always',
    contacts: [{ method: 'call', display: '1-800-662-4357' }],
    source: 'https://www.samhsa.gov/find-help/national-helpline',
    checked,
  },
];
