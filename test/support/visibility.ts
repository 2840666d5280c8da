import type { Contact, Resource } from '../../src/domain/resource.js';
import type { Exercise } from '../../src/domain/exercise.js';
import type { Group } from '../../src/domain/group.js';
import type { OpeningHours } from '../../src/domain/opening-hours.js';
import type { Story } from '../../src/domain/story.js';
import { contactLink } from '../../src/domain/contact-link.js';
import { isOpen, openState } from '../../src/domain/opening-hours.js';
import { upcoming } from '../../src/domain/recurrence.js';
import { isCrisisKind } from '../../src/domain/resource.js';
import { isShown } from '../../src/domain/story.js';

/** The instant at which everything is looked at. */
export const NOW = Date.parse('2026-11-28T12:00:00Z');
const YEAR = 366 * 86_400_000;

/**
 * What a visitor gets of one value: `grants` are things that are shown, offered or promised, `guards` what keeps or warns. A value is no more
 * visible than another one when it grants nothing that the other does not, and keeps each of its guards.
 */
export interface Visibility {
  readonly grants: ReadonlySet<string>;
  readonly guards: ReadonlySet<string>;
}

/** What `after` shows that `before` does not, and the guards it has lost; nothing when it is not shown at all. */
export function loosened(before: Visibility | undefined, after: Visibility | undefined): string[] {
  if (!after) return [];
  if (!before) return ['shown'];
  return [
    ...[...after.grants].filter((each) => !before.grants.has(each)),
    ...[...before.guards].filter((each) => !after.guards.has(each)).map((each) => `lost ${each}`),
  ];
}

const seen = (
  grants: Iterable<string | false | undefined>,
  guards: Iterable<string | false | undefined>,
): Visibility => ({
  grants: new Set([...grants].filter((each) => typeof each === 'string')),
  guards: new Set([...guards].filter((each) => typeof each === 'string')),
});

/** Every address in `value`. */
function* addresses(value: unknown): Generator<string> {
  if (typeof value === 'string' && /^[a-z]+:\S/i.test(value)) yield `link ${value}`;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* addresses(part);
}

function* ofGroup({ status, place, attendance, schedule, availability, ...rest }: Group): Generator<string | false> {
  if (status !== 'paused') yield 'meets';
  if (status === 'active') yield 'has room';
  if (availability === 'always') yield 'always';
  yield* addresses([rest, place]);
  if (
    place &&
    !place.approximate &&
    attendance !== 'online' &&
    attendance !== 'phone' &&
    (place.latitude ?? place.address ?? place.city) !== undefined
  )
    yield 'a door';
  for (const slot of schedule) {
    for (const { start } of upcoming({ ...slot, timeZone: 'UTC' }, NOW - YEAR, NOW + YEAR, 'UTC')) {
      yield `meets ${start}`;
      // Somebody in the same town reads the hour on the clock of the group.
      yield slot.timeZone === undefined && attendance !== 'in-person' && `meets ${start} on the clock of the reader`;
    }
  }
}

const known = new Map<string, readonly number[]>();

/** The hours of the coming weeks at which somebody answers. */
function openHours(hours: OpeningHours | undefined): readonly number[] {
  const key = JSON.stringify(hours ?? '');
  const open =
    known.get(key) ??
    Array.from({ length: 40 * 8 }, (_, at) => NOW + at * 3 * 3_600_000).filter((at) => isOpen(openState(hours, at)));
  known.set(key, open);
  return open;
}

function* openAt(hours: OpeningHours | undefined, who: string): Generator<string> {
  if (hours === 'always') yield `${who} always`;
  for (const at of openHours(hours)) yield `${who} open ${at}`;
}

function* ofContact(contact: Contact, { hours, languages }: Resource): Generator<string> {
  const { href } = contactLink(contact);
  const who = [href, contact.extension, contact.press, contact.keyword].join(' ');
  if (href === undefined) return;
  yield `link ${who}`;
  yield* openAt(contact.hours ?? hours, who);
  for (const language of contact.languages?.length ? contact.languages : languages) yield `${who} in ${language}`;
  if (contact.free) yield `${who} free`;
}

const RESCUES = ['may', undefined, 'unknown', 'consent', 'never'];

function* ofResource(resource: Resource): Generator<string | false> {
  const { regions, contacts, hours, rescue, kind, anonymous, interpreter, status, url, source } = resource;
  yield* addresses([url, source]);
  for (const region of regions.length === 0 ? ['anywhere'] : regions) yield `serves ${region}`;
  for (const contact of contacts) yield* ofContact(contact, resource);
  yield* openAt(hours, '');
  for (let each = RESCUES.indexOf(rescue); each > 0; each--)
    yield `rescue less than ${RESCUES[each - 1] ?? 'not said'}`;
  yield isCrisisKind(kind) && 'stands first';
  yield anonymous === true && 'anonymous';
  yield interpreter === true && 'interpreter';
  yield status !== 'paused' && 'goes on';
}

const told = (list: readonly string[], what: string): string[] => list.map((each) => `${what} ${each}`);

/** What of a group a visitor gets. */
export const visibleGroup = (group: Group): Visibility => seen(ofGroup(group), told(group.audiences, 'for'));

/** What of a resource a visitor gets. */
export const visibleResource = (resource: Resource): Visibility => {
  const { audiences, alert, minimumAge, maximumAge } = resource;
  // An age in words stands among those whom the service is for.
  const inWords = audiences.length > 1;
  return seen(ofResource(resource), [
    ...told(audiences, 'for'),
    alert && `alert ${alert}`,
    (minimumAge !== undefined || inWords) && 'from an age',
    (maximumAge !== undefined || inWords) && 'up to an age',
  ]);
};

/** What of a story a visitor gets; nothing where it is not shown. */
export const visibleStory = (story: Story): Visibility | undefined =>
  isShown(story, NOW)
    ? seen(['shown', ...addresses(story.url)], [story.contentNote !== undefined && 'covered'])
    : undefined;

/** What of an exercise a visitor gets. */
export function visibleExercise({ cautions, avoidIf, rounds, maxRounds = 200, steps, ...rest }: Exercise): Visibility {
  const grants: string[] = [...addresses([rest, steps])];
  for (let round = 1; round <= Math.max(rounds, maxRounds); round++) grants.push(`round ${round}`);
  for (const { phase, seconds, advance, text } of steps)
    grants.push(`step ${phase ?? text} ${phase ? seconds : advance === 'auto' ? seconds : 'waits'}`);
  const sentences = steps.filter(({ phase }) => !phase).map(({ text }) => `says ${text}`);
  return seen(
    [...grants, ...steps.map(({ phase, text }) => `step ${phase ?? text} waits`)],
    [...told(cautions, 'caution'), ...told(avoidIf, 'not if'), ...sentences],
  );
}
