import type { Group, Slot } from '../../src/domain/group.js';
import { TextBody } from '../../src/feed/adapters/adapter.js';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse-feed.js';
import { groupReader } from '../../src/feed/readers/groups.js';

/** The answer for a file of `test/fixtures/groups`. */
const fetchFixture = (name: string): Promise<Response> => fetch(new URL(`../fixtures/groups/${name}`, import.meta.url));

/** The body of a fixture: parsed JSON, or text. */
export async function groupFixture(name: string): Promise<unknown> {
  const answer = await fetchFixture(name);
  return name.endsWith('.json') ? answer.json() : new TextBody(await answer.text());
}

/** Reads the groups of `body`, a feed at https://example.org/feeds/groups.json. */
export const readGroups = (body: unknown, format?: string): ParsedFeed =>
  atOnce(parseFeed(body, [groupReader], { baseUrl: 'https://example.org/feeds/groups.json', format }));

/** The first group of a feed that holds only `record`. */
export const readOne = (record: unknown, wrap: (record: unknown) => unknown = (one) => [one]): Group | undefined =>
  readGroups(wrap(record)).data.groups[0];

/** The same without what is absent, for comparing. */
export const told = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** "1 19:00 +60 Europe/London": weekday or date, start, length, zone. */
export const slotText = (slot: Slot): string =>
  [
    'date' in slot ? slot.date : slot.weekday,
    clock(slot.start),
    slot.duration === undefined ? '' : `+${slot.duration}`,
    slot.timeZone,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

/** The slots of a group as text, one after the other. */
export const times = (group: Group | undefined): string => group?.schedule.map(slotText).join(', ') ?? 'no group';

/** "2 schedule.0.start kept: message" for each issue. */
export const issueTexts = (issues: readonly FeedIssue[]): string[] =>
  issues.map(
    ({ index, row, path, message, kept }) =>
      `${row === undefined ? index : `row ${row}`} ${path}${kept ? '' : ' (left out)'}: ${message}`,
  );
