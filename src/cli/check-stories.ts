import { parseArgs } from 'node:util';
import { needs } from '../content/story-wording/guidelines.js';
import { storyWording } from '../content/story-wording/languages.js';
import { checkStory, type Concern } from '../domain/story-check.js';
import type { Story } from '../domain/story.js';
import { CommandError, type Command } from './command.js';
import { readStories } from './read-stories.js';

const help = `Usage: npx peer-support-widgets check-stories <feed> [<feed> …] [options]

Reads stories in any accepted format, from files or addresses, and warns of what guidelines advise
against: method detail, words that stigmatise, a subject without a content note, missing help, missing
consent. Each warning names its guideline. People decide, not this program.

  --lang <code>  language of stories that do not say their own, default en
  --json         the warnings as JSON
  --strict       ends with exit code 1 when there is a warning
`;

interface Finding {
  readonly feed: string;
  readonly story: string;
  readonly title?: string | undefined;
  readonly concerns: readonly Concern[];
}

/** A story in a language without wording lists is still checked for its note, help and consent. */
function rulesFor({ language }: Story, fallback: string): (typeof storyWording)[string] {
  const code = (language ?? fallback).toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(storyWording, code)
    ? storyWording[code]!
    : { wording: [], subjects: Object.values(storyWording).flatMap(({ subjects }) => subjects) };
}

function printed({ story, title, concerns }: Finding): string {
  const lines = concerns.flatMap(({ kind, found, advice, guideline }) => [
    `  ${kind}${found === undefined ? '' : `: “${found}”`}`,
    `    ${advice}`,
    `    ${guideline.name}, ${guideline.url}`,
  ]);
  return `${story}${title === undefined ? '' : ` – ${title}`}\n${lines.join('\n')}\n`;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new CommandError('which feed? Name a file or an address');
  const findings: Finding[] = [];
  let count = 0;
  for (const feed of positionals) {
    const { stories, issues } = await readStories(feed);
    count += stories.length;
    for (const { index, path, message, kept } of issues) {
      console.error(`${feed} #${index}${path === '' ? '' : ` ${path}`}: ${message}${kept ? '' : ' (left out)'}`);
    }
    for (const story of stories) {
      const concerns = checkStory(story, rulesFor(story, values.lang), needs, Date.now());
      if (concerns.length > 0) findings.push({ feed, story: story.id, title: story.title, concerns });
    }
  }
  const total = findings.reduce((sum, { concerns }) => sum + concerns.length, 0);
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings) console.log(printed(finding));
    console.log(
      `${count} ${count === 1 ? 'story' : 'stories'}, ${total} ${total === 1 ? 'thing' : 'things'} to look at`,
    );
  }
  return values.strict && total > 0 ? 1 : 0;
}

/** `npx peer-support-widgets check-stories`: what to look at before stories are published. */
export const command: Command = { summary: 'warns of wording and gaps in stories, with the guideline', help, run };
