import type { EmergencyNumber } from '../../domain/helpline.js';

const checked = '2026-11-22';
const travel = 'https://karryon.com.au/lifestyle/travel-hacks/basic-safety-tip-for-abroad';

/** Emergency numbers that two sources agree on; a country without one here shows none. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  { regions: ['US', 'CA'], number: '911', source: travel, checked },
  { regions: ['MX'], number: '911', source: travel, checked },
  { regions: ['GB'], number: '999', source: 'https://giveusashout.org/about-us/faq/', checked },
  { regions: ['HK'], number: '999', source: 'https://csrp.hku.hk/getting-help/', checked },
  { regions: ['AU'], number: '000', source: 'https://www.worldsupporter.org/en/blog/emergency-numbers-what-it-and-should-you-take-it-you-trip-or-while-backpacking-116388', checked },
  { regions: ['NZ'], number: '111', source: 'http://wildabouttravel.boardingarea.com/2016/05/12338', checked },
  { regions: ['NO'], number: '113', source: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352', checked },
  { regions: ['IN', 'CH'], number: '112', source: travel, checked },
  // 112 is the number of the whole European Union.
  {
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
    number: '112',
    source: 'https://savagerose.org/sv/federal-communications-commission-svenska',
    checked,
  },
];
