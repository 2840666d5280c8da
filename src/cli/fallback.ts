import { parseArgs } from 'node:util';
import { emergencyNumbers } from '../content/helplines/emergency.js';
import { helplines } from '../content/helplines/index.js';
import { contactLink } from '../domain/contact-link.js';
import { emergencyFor, linesFor } from '../domain/helpline.js';
import { regionCode } from '../domain/region.js';
import type { Contact, Line } from '../domain/resource.js';
import { CommandError, type Command } from './command.js';

const help = `Usage: npx peer-support-widgets fallback --region <code> [--tag <name>]

Prints the HTML to paste inside a widget: the emergency number, two crisis lines of the region and an
online directory. Visitors see it before scripts run, and where they are off. Check the numbers for your
region before you go live, and print them again when the library is updated.

  --region <code>  ISO 3166, such as US or GB-ENG
  --tag <name>     the tag around it, default peer-resource-list
`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function label({ method, keyword }: Contact, shown: string): string {
  if (method === 'call') return `call ${shown}`;
  if (method === 'text') return keyword ? `text ${keyword} to ${shown}` : `text ${shown}`;
  return method === 'chat' ? `chat at ${shown}` : shown;
}

function links({ contacts }: Line): string {
  return contacts
    .filter(({ method, press, languages }) => ['call', 'text', 'chat', 'web'].includes(method) && press === undefined && !languages?.length)
    .map((contact) => ({ contact, link: contactLink(contact) }))
    .map(({ contact, link }) => (link.href ? `<a href="${escaped(link.href)}"${link.href.startsWith('http') ? ' rel="noopener noreferrer" referrerpolicy="no-referrer"' : ''}>${escaped(label(contact, link.shown))}</a>` : escaped(link.shown)))
    .join(', ');
}

/** The fallback for a region as lines of HTML. */
export function fallbackHtml(region: string, tag = 'peer-resource-list'): string {
  const { first, directories } = linesFor(helplines, region);
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
  return [
    `<${tag} region="${region}">`,
    ...(emergency ? [`  <p>If a life is in danger now, call <a href="tel:${emergency}">${emergency}</a>.</p>`] : []),
    ...first.map((line) => `  <p>${escaped(line.name)}: ${links(line)}.</p>`),
    ...directories.slice(0, 1).map((line) => `  <p>Lines in other countries: ${links(line)}.</p>`),
    `</${tag}>`,
    '',
  ].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { region: { type: 'string' }, tag: { type: 'string', default: 'peer-resource-list' } } });
  const region = regionCode(values.region);
  if (!region) throw new CommandError('which region? Give --region with a code such as US or GB-ENG');
  if (!/^[a-z][a-z0-9-]*$/.test(values.tag)) throw new CommandError(`"${values.tag}" is no tag`);
  if (linesFor(helplines, region).first.length === 0) process.stderr.write(`There are no built-in lines for ${region}: add a number of your own.\n`);
  process.stdout.write(fallbackHtml(region, values.tag));
  return Promise.resolve(0);
}

/** `npx peer-support-widgets fallback`: the numbers that work without scripts. */
export const command: Command = { summary: 'prints the crisis lines of a region as HTML that works without scripts', help, run };
