import type { EmergencyNumber } from '../../domain/helpline.js';

const checked = '2026-11-22';
/** Source of the numbers that were compared with the travel advice of the United Kingdom. */
const compared = 'https://github.com/Compyra/oasis-online.labidi.eu/blob/main/data.js';
/** Emergency numbers confirmed by two sources; a country not listed here shows none. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  {
    regions: ['US', 'CA'],
    number: '911',
    source: 'https://karryon.com.au/lifestyle/travel-hacks/basic-safety-tip-for-abroad',
    checked,
  },
  {
    regions: ['MX'],
    number: '911',
    source: 'https://thenews.mx/mexico/new-emergency-number-to-be-put-in-effect',
    checked,
  },
  { regions: ['GB'], number: '999', source: 'https://giveusashout.org/about-us/faq/', checked },
  { regions: ['HK'], number: '999', source: 'https://csrp.hku.hk/getting-help/', checked },
  {
    regions: ['AU'],
    number: '000',
    source: 'https://www.qld.gov.au/emergency/emergencies-services/assistance/triple-000',
    checked,
  },
  {
    regions: ['NZ'],
    number: '111',
    source: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
    checked,
  },
  // Health services; 112 reaches the police.
  { regions: ['NO'], number: '113', source: 'https://www.helsenorge.no/nn/forstehjelp/ring-113/', checked },
  {
    regions: ['IN'],
    number: '112',
    source:
      'https://www.businesstoday.in/current/economy-politics/20-states-join-pan-india-single-emergency-helpline-number-112/story/338636.html',
    checked,
  },
  { regions: ['CH'], number: '112', source: 'https://ch.ch/en/road-accident-what-should-i-do', checked },
  // 112 works throughout the European Union.
  {
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
    number: '112',
    source: 'https://www.govtech.com/public-safety/European-Emergency-Number-112-Now-Works.html',
    checked,
  },
  // If police, fire and ambulance have separate numbers, that of the ambulance.
  ...Object.entries({
    '101': 'IL',
    '112': 'IS KW NG RU TR UA ZA',
    '115': 'VN',
    '119': 'JP KR',
    '120': 'CN',
    '123': 'CO EG',
    '131': 'CL',
    '14': 'DZ',
    '140': 'LB',
    '15': 'MA',
    '1669': 'TH',
    '190': 'TN',
    '192': 'BR',
    '911': 'AR JO PH',
    '995': 'SG',
    '998': 'AE',
    '999': 'BD BH KE MY QA',
    '9999': 'OM',
  }).map(([number, regions]) => ({ regions: regions.split(' '), number, source: compared, checked: '2026-11-27' })),
  { regions: ['ID'], number: '119', source: 'https://kesprimkom.kemkes.go.id/', checked: '2026-11-27' },
  { regions: ['SA'], number: '997', source: 'https://www.cst.gov.sa/', checked: '2026-11-27' },
  // Territories that share the numbers of a country.
  {
    regions: ['JE'],
    number: '999',
    source: 'https://www.gov.je/Health/Hospitals/EmergencyOutHours/Pages/999.aspx',
    checked: '2026-11-28',
  },
  {
    regions: ['GG'],
    number: '999',
    source: 'https://ambulance.gg/ambulance-response-awareness-campaign/',
    checked: '2026-11-28',
  },
  {
    regions: ['IM'],
    number: '999',
    source:
      'https://www.gov.im/about-the-government/departments/home-affairs/communications-division/emergency-services-joint-control-room/',
    checked: '2026-11-28',
  },
  {
    regions: ['PR'],
    number: '911',
    source: 'https://www.puertoricoheadlinenews.com/public-safety-restores-the-9-1-1-system/',
    checked: '2026-11-28',
  },
  { regions: ['VI'], number: '911', source: 'https://stthomassource.com/?p=401570', checked: '2026-11-28' },
  {
    regions: ['GP', 'MQ', 'GF'],
    number: '112',
    source:
      'https://la1ere.francetvinfo.fr/guadeloupe/les-numeros-d-urgence-des-pompiers-du-samu-et-de-la-police-connaissent-des-dysfonctionnements-dans-plusieurs-departements-1024690.html',
    checked: '2026-11-28',
  },
  {
    regions: ['RE'],
    number: '112',
    source:
      'https://la1ere.francetvinfo.fr/reunion/panne-des-numeros-d-urgence-orange-annonce-un-retablissement-du-reseau-1025041.html',
    checked: '2026-11-28',
  },
  {
    regions: ['AX'],
    number: '112',
    source: 'https://www.alarmcentralen.ax/nyheter/112-gemensamt-nummer-hjalp-hela-europa',
    checked: '2026-11-28',
  },
  {
    regions: ['SJ'],
    number: '113',
    source:
      'https://www.unn.no/nyheter/ny-mottaker-for-medisinske-nodsamtaler-pa-svalbard-new-recipient-for-medical-emergency-calls-in-svalbard/',
    checked: '2026-11-28',
  },
];
