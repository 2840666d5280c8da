import { expect } from '@open-wc/testing';
import { findRegion, regionCode, regionOfZone, type RegionHints } from '../../src/domain/region.js';

describe('regionCode', () => {
  const cases: [string | undefined, string | undefined][] = [
    ['US', 'US'],
    ['gb-eng', 'GB-ENG'],
    ['gb_eng', 'GB-ENG'],
    ['uk', 'GB'],
    [' ca ', 'CA'],
    ['JP-04', 'JP-04'],
    ['Canada', undefined],
    ['419', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [code, expected] of cases) it(`${code} gives ${expected}`, () => expect(regionCode(code)).to.equal(expected));
});

describe('regionOfZone', () => {
  const cases: [string, string | undefined][] = [
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Toronto', 'CA'],
    ['America/Bahia', 'BR'],
    ['America/Bahia_Banderas', 'MX'],
    ['Asia/Calcutta', 'IN'],
    ['Australia/Perth', 'AU'],
    ['Europe/London', 'GB'],
    ['Europe/Warsaw', undefined],
    ['UTC', undefined],
    ['', undefined],
  ];
  for (const [zone, region] of cases) it(`${zone} gives ${region}`, () => expect(regionOfZone(zone)).to.equal(region));
});

describe('findRegion', () => {
  const cases: [string, RegionHints, string | undefined, string][] = [
    ['a choice made now wins over everything', { chosen: 'CA', page: 'US', remembered: 'GB' }, 'CA', 'reader'],
    ['“no country” is a choice too', { chosen: 'ZZ', page: 'US' }, undefined, 'reader'],
    ['the page comes next', { page: 'gb-eng', remembered: 'CA', languages: ['en-US'] }, 'GB-ENG', 'page'],
    ['then an earlier choice', { remembered: 'CA', languages: ['en-US'] }, 'CA', 'reader'],
    ['then the first language that names a country', { languages: ['en', 'es-419', 'fr-CA', 'en-US'] }, 'CA', 'language'],
    ['a language without a country says nothing', { languages: ['pt', 'en'], timeZone: 'America/Sao_Paulo' }, 'BR', 'zone'],
    ['what is no text says nothing', { languages: [null, 5, 'en-GB'] as unknown as string[] }, 'GB', 'language'],
    ['a broken tag says nothing', { languages: ['!!', 'en_GB'] }, 'GB', 'language'],
    ['a broken page region says nothing', { page: 'nowhere', timeZone: 'Europe/Dublin' }, 'IE', 'zone'],
    ['nothing known is international', { languages: ['en'], timeZone: 'UTC' }, undefined, 'none'],
  ];
  for (const [name, hints, region, origin] of cases) it(name, () => expect(findRegion(hints)).to.deep.equal({ region, origin }));
});
