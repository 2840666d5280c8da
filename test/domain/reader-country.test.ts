import { expect } from '@open-wc/testing';
import { findRegion } from '../../src/domain/region.js';

/** Who reads in which languages and in which zone; the country, and the one to offer beside it. */
const READERS: [languages: string, zone: string | undefined, region: string | undefined, other?: string][] = [
  // Firefox's own lists.
  ['nl, en-US, en', 'Europe/Amsterdam', 'NL'],
  ['nl, en-US, en', 'UTC', undefined],
  ['ja, en-US, en', 'Asia/Tokyo', 'JP'],
  ['ja, en-US, en', undefined, undefined],
  ['de, en-US, en', 'Europe/Berlin', 'DE'],
  ['de, en-US, en', 'Europe/Vienna', 'AT'],
  ['pl, en-US, en', 'Europe/Warsaw', 'PL'],
  ['sv-SE, sv, en-US, en', 'Europe/Stockholm', 'SE'],
  ['sv-SE, sv, en-US, en', 'Europe/Helsinki', 'FI', 'SE'],
  ['fr, fr-FR, en-US, en', 'Europe/Paris', 'FR'],
  ['fr, fr-FR, en-US, en', 'Africa/Dakar', 'SN', 'FR'],
  ['fr, fr-FR, en-US, en', 'Etc/UTC', 'FR'],
  ['es-ES, es, en-US, en', 'America/Bogota', 'CO', 'ES'],
  ['pt-BR, pt, en-US, en', 'Europe/Lisbon', 'PT', 'BR'],
  ['pt-BR, pt, en-US, en', 'America/Sao_Paulo', 'BR'],
  ['ko-KR, ko, en-US, en', 'Asia/Seoul', 'KR'],
  ['zh-CN, zh, zh-TW, zh-HK, en-US, en', 'Asia/Hong_Kong', 'HK', 'CN'],
  ['zh-CN, zh, zh-TW, zh-HK, en-US, en', 'Asia/Shanghai', 'CN'],
  ['ru-RU, ru, en-US, en', 'Asia/Almaty', 'KZ', 'RU'],
  ['en-GB, en', 'Asia/Dubai', 'AE', 'GB'],
  ['en-CA, en-US, en', 'America/Toronto', 'CA'],
  // An English browser anywhere.
  ...(
    [
      ['Europe/Berlin', 'DE'],
      ['Asia/Kolkata', 'IN'],
      ['Asia/Calcutta', 'IN'],
      ['Africa/Lagos', 'NG'],
      ['Africa/Accra', 'GH'],
      ['Africa/Nairobi', 'KE'],
      ['Africa/Johannesburg', 'ZA'],
      ['Europe/Amsterdam', 'NL'],
      ['Europe/London', 'GB'],
      ['Europe/Dublin', 'IE'],
      ['Australia/Sydney', 'AU'],
      ['Pacific/Auckland', 'NZ'],
      ['Asia/Singapore', 'SG'],
      ['Asia/Manila', 'PH'],
      ['Asia/Tokyo', 'JP'],
      ['Asia/Seoul', 'KR'],
      ['Asia/Hong_Kong', 'HK'],
      ['America/Toronto', 'CA'],
      ['America/Mexico_City', 'MX'],
      ['America/Sao_Paulo', 'BR'],
      ['America/Puerto_Rico', 'PR'],
      ['Europe/Jersey', 'JE'],
      ['Indian/Reunion', 'RE'],
      ['Europe/Warsaw', 'PL'],
      ['Europe/Rome', 'IT'],
      ['Atlantic/Reykjavik', 'IS'],
      ['Asia/Jerusalem', 'IL'],
      ['Asia/Karachi', 'PK'],
    ] as const
  ).map(([zone, region]): [string, string, string, string] => ['en-US, en', zone, region, 'US']),
  ['en-US, en', 'America/Chicago', 'US'],
  ['en-US', 'US/Pacific', 'US'],
  ['en-US, en', 'UTC', 'US'],
  ['en-US, en', 'EST5EDT', 'US'],
  ['en-US, en', 'Mars/Phobos', undefined, 'US'],
  ['en', 'UTC', undefined],
  ['en, es-419, fr-CA, en-NZ', 'UTC', 'NZ'],
  ['en-GB', 'Europe/Berlin', 'DE', 'GB'],
  ['en-AU', 'Asia/Bangkok', 'TH', 'AU'],
  ['en-IN', 'America/New_York', 'US', 'IN'],
  ['es-MX', 'America/Los_Angeles', 'US', 'MX'],
  ['es', 'America/Los_Angeles', 'US'],
  ['de-AT', 'Europe/Berlin', 'DE', 'AT'],
  ['de-CH', 'Europe/Zurich', 'CH'],
  ['ar', 'Asia/Riyadh', 'SA'],
  ['ar-EG, ar', 'Europe/Berlin', 'DE', 'EG'],
  ['zh-Hant-HK', 'Etc/GMT-8', 'HK'],
  ['uk', 'Europe/Kiev', 'UA'],
  ['uk-UA', 'Europe/Warsaw', 'PL', 'UA'],
  ['vi', 'Asia/Saigon', 'VN'],
  ['en-EU', 'UTC', undefined],
  ['en-XX, en-ZZ', 'UTC', undefined],
];

describe('the country of a visitor', () => {
  it('is derived from more than sixty pairs of languages and zone', () => expect(READERS.length).to.be.greaterThan(60));
  for (const [languages, timeZone, region, other] of READERS) {
    it(`who reads ${languages} in ${timeZone} is ${region}${other ? `, and ${other} is offered` : ''}`, () => {
      const found = findRegion({ languages: languages.split(', '), timeZone });
      expect([found.region, found.other]).to.deep.equal([region, other]);
    });
  }
});
