import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { getAllTimezones } from 'countries-and-timezones';
import { assignedCodes, tellsNothing, zoneCountries, zoneFile } from '../../tools/time-zones.mjs';
import { importTypescript } from '../../tools/run-typescript.mjs';

const { regionCode, regionOfZone } = await importTypescript('src/domain/region.ts');

/** Every link of the tz database's file “backward” that some browser or system still names, whether or not the package does. */
const OLD =
  `Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires America/Catamarca America/Coral_Harbour
America/Cordoba America/Ensenada America/Fort_Wayne America/Godthab America/Indianapolis America/Jujuy America/Knox_IN America/Louisville America/Mendoza
America/Montreal America/Nipigon America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario America/Santa_Isabel America/Shiprock
America/Thunder_Bay America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin
Asia/Istanbul Asia/Kashgar Asia/Katmandu Asia/Macao Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Atlantic/Faeroe
Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South
Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West Canada/Atlantic Canada/Central
Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba Egypt Eire
Europe/Belfast Europe/Kiev Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire Hongkong Iceland Iran Israel Jamaica Japan Kwajalein
Libya Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC Pacific/Enderbury Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk
Pacific/Yap Poland Portugal ROC ROK Singapore Turkey US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke
US/Michigan US/Mountain US/Pacific US/Samoa W-SU`.split(/\s+/);

/** Codes that CLDR still lists for countries that are no more. */
const FORMER = new Set([
  'AN',
  'BU',
  'CS',
  'CT',
  'DD',
  'FX',
  'JT',
  'MI',
  'NH',
  'NT',
  'PU',
  'RH',
  'SU',
  'TP',
  'VD',
  'WK',
  'YD',
  'YU',
  'ZR',
  'AC',
  'TA',
  'DG',
  'EA',
  'IC',
  'CP',
  'XK',
]);

test('the table of zones is what the package gives', async () => {
  assert.equal(readFileSync('src/domain/zone-countries.ts', 'utf8'), await zoneFile());
});

test('every zone that the package knows has its country, and fixed offsets have none', () => {
  const wrong = [...zoneCountries()].filter(([zone, country]) => regionOfZone(zone) !== country);
  assert.deepEqual(wrong, []);
  const silent = Object.keys(getAllTimezones({ deprecated: true })).filter(tellsNothing);
  assert.ok(silent.length > 40);
  assert.deepEqual(
    silent.filter((zone) => regionOfZone(zone) !== undefined),
    [],
  );
});

test('no zone that the engine knows, and no old name, is without a country', () => {
  const names = [...Intl.supportedValuesOf('timeZone'), ...OLD].filter((zone) => !tellsNothing(zone));
  assert.ok(names.length > 500);
  assert.deepEqual(
    names.filter((zone) => regionOfZone(zone) === undefined),
    [],
  );
});

test('the countries are those of CLDR', () => {
  const wrong = [];
  for (const code of assignedCodes()) {
    const locale = new Intl.Locale(`und-${code}`);
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? [])
      if (regionOfZone(zone) !== code) wrong.push(`${zone} ${code} ${regionOfZone(zone)}`);
  }
  assert.deepEqual(wrong, []);
});

test('every assigned code of ISO 3166-1 is known, and no other', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.filter((code) => code !== 'ZZ' && regionCode(code) === code);
  assert.equal(known.length, 249);
  const named = codes.filter((code) => names.of(code) !== undefined && !FORMER.has(code));
  assert.deepEqual(
    named.filter((code) => !known.includes(code)),
    ['CQ', 'DY', 'EU', 'EZ', 'HV', 'QO', 'UK', 'UN', 'XA', 'XB', 'ZZ'],
  );
});
