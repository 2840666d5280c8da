import { expect } from '@open-wc/testing';
import { distanceUnit } from '../../src/domain/distance.js';
import { findRegion, regionCode, regionOfZone, type RegionHints } from '../../src/domain/region.js';

describe('regionCode', () => {
  const cases: [unknown, string | undefined][] = [
    ['US', 'US'],
    ['gb-eng', 'GB-ENG'],
    ['gb_eng', 'GB-ENG'],
    ['uk', 'GB'],
    ['UK-SCT', 'GB-SCT'],
    [' ca ', 'CA'],
    ['JP-04', 'JP-04'],
    ['PR', 'PR'],
    ['BV', 'BV'],
    ['ZZ', 'ZZ'],
    ['zz', 'ZZ'],
    ['ZZ-1', undefined],
    ['en-US', undefined],
    ['EN', undefined],
    ['EU', undefined],
    ['XX', undefined],
    ['XK', undefined],
    ['AN', undefined],
    ['SU', undefined],
    ['USA', undefined],
    ['U.S.', undefined],
    ['US-', undefined],
    ['U S', undefined],
    ['USCA', undefined],
    ['US-CALIF', undefined],
    ['840', undefined],
    ['419', undefined],
    ['Canada', undefined],
    ['Germany', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
    [840, undefined],
    [['US'], undefined],
    // Tags of languages, whose first part is the code of another country.
    ...[
      'fr-CA',
      'fr-ca',
      'es-MX',
      'es_MX',
      'pt-BR',
      'PT-BR',
      'ar-EG',
      'AR-EG',
      'nl-BE',
      'NL-BE',
      'de-AT',
      'DE-AT',
      'de-BE',
      'ca-ES',
      'it-CH',
      'FR-CA',
      'ES-US',
    ].map((tag): [unknown, undefined] => [tag, undefined]),
    ['DE-BE', 'DE-BE'],
    ['ES-CA', 'ES-CA'],
    ['us-ca', 'US-CA'],
    ['ca-on', 'CA-ON'],
    ['ar-b', 'AR-B'],
    ['FR-2A', 'FR-2A'],
    ['fr-idf', 'FR-IDF'],
    // Parts of a country with a code of their own.
    ['CN-HK', 'HK'],
    ['cn-tw', 'TW'],
    ['FR-RE', 'RE'],
    ['NL-AW', 'AW'],
    ['NL-BQ2', 'BQ'],
    ['US-PR', 'PR'],
    ['us_gu', 'GU'],
    // Letters that only become a code as capitals.
    ['ß', undefined],
    ['ﬁ', undefined],
    ['ıt', undefined],
  ];
  for (const [code, expected] of cases)
    it(`${JSON.stringify(code)} gives ${expected}`, () => expect(regionCode(code)).to.equal(expected));
});

describe('regionOfZone', () => {
  const cases: [string | undefined, string | undefined][] = [
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['America/Knox_IN', 'US'],
    ['America/Louisville', 'US'],
    ['America/Fort_Wayne', 'US'],
    ['US/Pacific', 'US'],
    ['US/Samoa', 'AS'],
    ['Navajo', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Puerto_Rico', 'PR'],
    ['Pacific/Guam', 'GU'],
    ['America/Virgin', 'VI'],
    ['America/Toronto', 'CA'],
    ['Canada/Pacific', 'CA'],
    ['America/Coral_Harbour', 'CA'],
    ['America/Bahia', 'BR'],
    ['Brazil/East', 'BR'],
    ['America/Bahia_Banderas', 'MX'],
    ['Mexico/General', 'MX'],
    ['America/Buenos_Aires', 'AR'],
    ['America/Argentina/Ushuaia', 'AR'],
    ['Chile/EasterIsland', 'CL'],
    ['Cuba', 'CU'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Katmandu', 'NP'],
    ['Asia/Saigon', 'VN'],
    ['Asia/Rangoon', 'MM'],
    ['Asia/Vientiane', 'LA'],
    ['Hongkong', 'HK'],
    ['Singapore', 'SG'],
    ['Japan', 'JP'],
    ['ROK', 'KR'],
    ['ROC', 'TW'],
    ['PRC', 'CN'],
    ['Australia/Perth', 'AU'],
    ['Australia/ACT', 'AU'],
    ['Antarctica/Macquarie', 'AU'],
    ['Antarctica/South_Pole', 'AQ'],
    ['NZ', 'NZ'],
    ['NZ-CHAT', 'NZ'],
    ['GB', 'GB'],
    ['GB-Eire', 'GB'],
    ['Europe/London', 'GB'],
    ['Europe/Belfast', 'GB'],
    ['Eire', 'IE'],
    ['Europe/Jersey', 'JE'],
    ['Europe/Isle_of_Man', 'IM'],
    ['Indian/Reunion', 'RE'],
    ['Europe/Warsaw', 'PL'],
    ['Poland', 'PL'],
    ['Europe/Kiev', 'UA'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Oslo', 'NO'],
    ['Atlantic/Jan_Mayen', 'SJ'],
    ['Arctic/Longyearbyen', 'SJ'],
    ['Europe/Copenhagen', 'DK'],
    ['Atlantic/Reykjavik', 'IS'],
    ['Iceland', 'IS'],
    ['Africa/Timbuktu', 'ML'],
    ['W-SU', 'RU'],
    ['Etc/UTC', undefined],
    ['Etc/GMT+5', undefined],
    ['GMT', undefined],
    ['GMT+0', undefined],
    ['UTC', undefined],
    ['Zulu', undefined],
    ['Universal', undefined],
    ['Factory', undefined],
    ['EST', undefined],
    ['EST5EDT', undefined],
    ['PST8PDT', undefined],
    ['CET', undefined],
    ['+05:30', undefined],
    ['Mars/Phobos', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [zone, region] of cases) it(`${zone} gives ${region}`, () => expect(regionOfZone(zone)).to.equal(region));
});

describe('findRegion', () => {
  const berlin = { languages: ['en-US'], timeZone: 'Europe/Berlin' };
  const cases: [string, RegionHints, string | undefined, string, string?][] = [
    [
      'a choice made now wins over everything, and nothing is offered beside it',
      { chosen: 'CA', page: 'US', remembered: 'GB', ...berlin },
      'CA',
      'reader',
    ],
    ['“no country” is a choice too', { chosen: 'ZZ', page: 'US', ...berlin }, undefined, 'reader'],
    [
      'the page comes next, and the zone is offered',
      { page: 'gb-eng', remembered: 'CA', ...berlin },
      'GB-ENG',
      'page',
      'DE',
    ],
    ['a page for the reader’s country leaves the language to offer', { page: 'DE', ...berlin }, 'DE', 'page', 'US'],
    [
      'a page for a part of the country is for the country',
      { page: 'GB-ENG', languages: ['en-GB'], timeZone: 'Europe/London' },
      'GB-ENG',
      'page',
    ],
    ['a page for no country is for nobody’s', { page: 'ZZ', timeZone: 'Europe/Dublin' }, undefined, 'page', 'IE'],
    ['then an earlier choice, with where the reader is now', { remembered: 'CA', ...berlin }, 'CA', 'reader', 'DE'],
    ['then the zone', berlin, 'DE', 'zone', 'US'],
    ['then the language', { languages: ['en-US'] }, 'US', 'language'],
    [
      'a language without a country says nothing',
      { languages: ['pt', 'en'], timeZone: 'America/Sao_Paulo' },
      'BR',
      'zone',
    ],
    ['what is not text is ignored', { languages: [null, 5, 'en-GB'] as unknown as string[] }, 'GB', 'language'],
    [
      'languages that are not a list say nothing',
      { languages: 'en-US' as unknown as string[], timeZone: 7 as unknown as string },
      undefined,
      'none',
    ],
    ['a broken tag says nothing', { languages: ['!!', 'en_GB'] }, 'GB', 'language'],
    ['a broken page region says nothing', { page: 'nowhere', timeZone: 'Europe/Dublin' }, 'IE', 'zone'],
    ['a language tag is not a page region', { page: 'en-US', timeZone: 'Europe/Dublin' }, 'IE', 'zone'],
    ['nothing known is international', { languages: ['en'], timeZone: 'UTC' }, undefined, 'none'],
  ];
  for (const [name, hints, region, origin, other] of cases)
    it(name, () => expect(findRegion(hints)).to.deep.equal({ region, origin, other }));

  it('takes nothing from a page’s own properties of all objects', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    for (const name of ['page', 'chosen', 'remembered', 'timeZone', 'languages'])
      polluted[name] = name === 'languages' ? ['en-AU'] : name === 'timeZone' ? 'Australia/Sydney' : 'AU';
    try {
      expect(findRegion({})).to.deep.equal({ region: undefined, origin: 'none', other: undefined });
    } finally {
      for (const name of ['page', 'chosen', 'remembered', 'timeZone', 'languages'])
        Reflect.deleteProperty(Object.prototype, name);
    }
  });

  const scripts: [string, string | undefined][] = [
    ['en-Latn-US', 'US'],
    ['en_latn_us', 'US'],
    ['zh-Hant-TW', 'TW'],
    ['zh-cmn-Hans-CN', 'CN'],
    ['zh-Hant', undefined],
    ['en-US-u-hc-h23', 'US'],
  ];
  for (const [tag, region] of scripts)
    it(`reads the country of “${tag}” behind a script or before an extension`, () => {
      expect(findRegion({ languages: [tag] }).region).to.equal(region);
    });

  it('is in miles for a reader whose language names its script as well', () => {
    expect(distanceUnit(findRegion({ languages: ['en-Latn-US'] }).region ?? '')).to.equal('mi');
  });
});
