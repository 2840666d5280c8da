import { parseArgs } from 'node:util';
import { emergencyNumbers } from '../content/helplines/emergency.js';
import { helplines } from '../content/helplines/index.js';
import { retiredNumbers } from '../content/helplines/retired.js';
import { serves } from '../domain/helpline.js';
import { checkLines, FAIL_DAYS, WARN_DAYS } from '../domain/line-check.js';
import { regionCode } from '../domain/region.js';
import type { Line } from '../domain/resource.js';
import { CommandError, type Command } from './command.js';

const help = `Usage: npx peer-support-widgets check-lines [options]

Checks every built-in crisis line and emergency number: when it was last checked, that it has a source,
that its number can be dialled and is not known to be dead. Ends with exit code 1 when a line was last
checked more than ${FAIL_DAYS} days ago or is wrong, warns from ${WARN_DAYS} days on.

  --region <code>  only lines of this region, such as US or GB-ENG
  --now <date>     the day to count from, such as 2026-11-22; default today
  --json           the findings as JSON
`;

const emergencyLines: readonly Line[] = emergencyNumbers.map(({ regions, number, source, checked }) => ({
  id: `emergency-${number}-${regions[0] ?? ''}`,
  name: number,
  kind: 'emergency',
  regions,
  languages: [],
  contacts: [{ method: 'call', display: number }],
  source,
  checked,
}));

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { region: { type: 'string' }, now: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new CommandError(`--now: "${values.now ?? ''}" is not a date such as 2026-11-22`);
  const region = regionCode(values.region);
  if (values.region !== undefined && region === undefined)
    throw new CommandError(`--region: "${values.region}" is not a code such as US or GB-ENG`);
  // The lines of the country around a region, and of the regions within a country, are shown there too.
  const lines = [...helplines, ...emergencyLines].filter(
    ({ regions }) =>
      region === undefined ||
      regions.length === 0 ||
      serves(regions, region) ||
      regions.some((each) => serves([region], each)),
  );
  const findings = checkLines(lines, retiredNumbers, now);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const { id, level, message } of findings) console.log(`${level}: ${id} ${message}`);
    console.log(`${lines.length} lines, ${errors} wrong, ${findings.length - errors} to check again`);
  }
  return Promise.resolve(errors > 0 ? 1 : 0);
}

/** `npx peer-support-widgets check-lines`: refuses crisis lines nobody has checked for a year. */
export const command: Command = { summary: 'refuses crisis lines that nobody has checked for a year', help, run };
