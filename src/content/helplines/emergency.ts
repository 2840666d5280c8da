import type { EmergencyNumber } from '../../domain/helpline.js';

const checked = '2026-11-22';
/** Emergency numbers that two sources agree on; a country without one here shows none. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  { regions: ['US', 'CA'], number: '911', source: 'https://karryon.com.au/lifestyle/travel-hacks/basic-safety-tip-for-abroad', checked },
  { regions: ['MX'], number: '911', source: 'https://thenews.mx/mexico/new-emergency-number-to-be-put-in-effect', checked },
  { regions: ['GB'], number: '999', source: 'https://giveusashout.org/about-us/faq/', checked },
  { regions: ['HK'], number: '999', source: 'https://csrp.hku.hk/getting-help/', checked },
  { regions: ['AU'], number: '000', source: 'https://www.qld.gov.au/emergency/emergencies-services/assistance/triple-000', checked },
  { regions: ['NZ'], number: '111', source: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/', checked },
  // The health services; 112 reaches the police.
  { regions: ['NO'], number: '113', source: 'https://www.helsenorge.no/nn/forstehjelp/ring-113/', checked },
  { regions: ['IN'], number: '112', source: 'https://www.businesstoday.in/current/economy-politics/20-states-join-pan-india-single-emergency-helpline-number-112/story/338636.html', checked },
  { regions: ['CH'], number: '112', source: 'https://ch.ch/en/road-accident-what-should-i-do', checked },
  // 112 is the number of the whole European Union.
  {
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
    number: '112',
    source: 'https://www.govtech.com/public-safety/European-Emergency-Number-112-Now-Works.html',
    checked,
  },
];
