/**
 * `npm run zones`: writes src/domain/zone-countries.ts, the country of every time zone of the tz database, links and
 * old names included, from the package countries-and-timezones (MIT), which follows that database. `--check` says
 * whether the file is what this would write.
 */
import * as prettier from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { getAllCountries, getAllTimezones } from 'countries-and-timezones';
import { importTypescript } from './run-typescript.mjs';

const FILE = 'src/domain/zone-countries.ts';
const { markOf } = await importTypescript('src/domain/zone-mark.ts');
const { version } = JSON.parse(readFileSync('node_modules/countries-and-timezones/package.json', 'utf8'));

/** Names that tell no country: fixed offsets, and the rules that old systems name after letters (`EST5EDT`, `CET`). */
export const tellsNothing = (zone) =>
  /^(Etc\/.*|Factory|GMT.*|Greenwich|UCT|UTC|Universal|Zulu|[A-Z]{3}\d[A-Z]{3}|EST|MST|HST|CET|MET|EET|WET)$/.test(
    zone,
  );

/** Areas that lie in one country: the table names only the zones of theirs that do not. */
const AREAS = {
  'US/': 'US',
  'Canada/': 'CA',
  'Brazil/': 'BR',
  'Chile/': 'CL',
  'Mexico/': 'MX',
  'Australia/': 'AU',
  'Antarctica/': 'AQ',
  'America/Argentina/': 'AR',
  'America/Indiana/': 'US',
  'America/Kentucky/': 'US',
  'America/North_Dakota/': 'US',
};

/** The database names Russia and Ukraine for it; CLDR, and so every browser, counts it as Ukraine's. */
const DISPUTED = { 'Europe/Simferopol': 'UA' };

/**
 * Zone → country, for every name that tells one: of those that use a zone, the country where its city lies stands
 * first.
 */
export function zoneCountries() {
  const zones = Object.values(getAllTimezones({ deprecated: true })).filter(({ name }) => !tellsNothing(name));
  return new Map(zones.map(({ name, countries }) => [name, DISPUTED[name] ?? countries[0]]));
}

/** Assigned, but uninhabited. */
const WITHOUT_ZONE = ['BV'];

/** Every assigned code of ISO 3166-1. */
export const assignedCodes = () => [...new Set([...Object.keys(getAllCountries()), ...WITHOUT_ZONE])].sort();

/** Code → the mark of the last part of the name of each of its zones: no two countries share one. */
function table() {
  const marks = new Map(assignedCodes().map((code) => [code, new Set()]));
  const owners = new Map();
  for (const [name, country] of zoneCountries()) {
    if (Object.entries(AREAS).some(([area, whole]) => whole === country && name.startsWith(area))) continue;
    const place = name.slice(name.lastIndexOf('/') + 1);
    const mark = markOf(place);
    if (owners.has(mark) && owners.get(mark) !== country)
      throw new Error(`the mark of ${place} is in ${owners.get(mark)} and ${country}`);
    owners.set(mark, country);
    if (place !== country) marks.get(country).add(mark);
  }
  return marks;
}

/** `AD AE … BA …` as the second letters of the codes that begin with A, with B …: “DE…|A…|…”. */
const secondLetters = (codes) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .map((first) => codes.flatMap((code) => (code.startsWith(first) ? code[1] : [])).join(''))
    .join('|');

/** The whole file. */
export async function zoneFile() {
  const marks = table();
  const text = `// Written by \`npm run zones\` from countries-and-timezones ${version} (MIT), which follows the tz database.

/** All assigned ISO 3166-1 codes: the second letters of those that begin with A, with B and so on. */
export const CODES =
  '${secondLetters([...marks.keys()])}';

/**
 * For each code, in alphabetical order, the marks (see \`markOf\`) of the last part of the name of each IANA time zone in that
 * country, except a zone named like the code.
 */
export const ZONES =
  '${[...marks.values()].map((each) => [...each].sort().join('')).join('|')}';

/** Areas whose zones are in one country, except those listed above. */
export const AREAS: readonly (readonly [area: string, country: string])[] = [
${Object.entries(AREAS)
  .map(([area, country]) => `  ['${area}', '${country}'],`)
  .join('\n')}
];
`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'typescript' });
}

if (process.argv[1]?.endsWith('time-zones.mjs')) {
  if (!process.argv.includes('--check')) writeFileSync(FILE, await zoneFile());
  else if (readFileSync(FILE, 'utf8') !== (await zoneFile())) throw new Error(`${FILE} is out of date: npm run zones`);
}
