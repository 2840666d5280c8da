/** A short lived-experience story, as every widget sees it, whatever feed it came from. All text is plain text. */
export interface Story {
  /** Unique within a feed. */
  readonly id: string;
  /** Paragraphs are separated by blank lines; a single newline is a line break. */
  readonly text: string;
  readonly title?: string | undefined;
  /** The pseudonym the author chose. */
  readonly by?: string | undefined;
  /** Whose experience it is: the author's own, a relative's, or a worker's. */
  readonly relationship?: 'own' | 'family' | 'worker' | undefined;
  readonly topics: readonly string[];
  /** What a reader may want to know before reading: short, specific, neutral. */
  readonly contentNote?: string | undefined;
  /** One line about what helped. */
  readonly hope?: string | undefined;
  /** BCP 47 tag of the story's own language, if known. */
  readonly language?: string | undefined;
  /** Text direction, if the feed gives it. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** ISO 8601 date, or date and time. */
  readonly published?: string | undefined;
  /** Where the story was first published: an `https:` or `http:` address. */
  readonly url?: string | undefined;
  /** Number of “I've been there too” reactions when the feed was written. */
  readonly reactions?: number | undefined;
  /** Ids of resources that go with this story. */
  readonly help: readonly string[];
  readonly consent?: StoryConsent | undefined;
  /** ISO 8601 date (shown until that day has ended) or date and time after which the story is not shown. */
  readonly expires?: string | undefined;
}

/** What the author agreed to. */
export interface StoryConsent {
  /** The date of consent, or whether it stands; `false` means it was withdrawn. */
  readonly given?: string | boolean | undefined;
  /** The day on which to ask the author again; after it the story is not shown. */
  readonly reviewBy?: string | undefined;
}

/** How one of many stories is picked. */
export type StoryPick = 'newest' | 'feed' | 'daily' | 'fewest-reactions';

/** The parameters of `rankStories`. */
export interface StoryChoice {
  readonly pick: StoryPick;
  /** Only stories with this topic, case and accents ignored; empty = all. */
  readonly topic?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Live counts by story id; they take precedence over those in the feed. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
}

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * The instant of an ISO 8601 date or date and time, in epoch ms; a time without a zone is read as UTC. With `end`, a
 * date alone means the end of that day. `undefined` for anything else.
 */
export function instantOfDate(text: string, end = false): number | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [, year, month = '', day = '', hour, minute, second, zone] = found;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February and month 13 would roll over.
  if (new Date(midnight).toISOString().slice(5, 10) !== `${month}-${day}`) return undefined;
  if (hour === undefined) return end ? midnight + DAY : midnight;
  const offset = /^[+-]/.test(zone ?? '')
    ? Number(`${zone![0]}1`) * (Number(zone!.slice(1, 3)) * 60 + Number(zone!.slice(-2)))
    : 0;
  return midnight + (Number(hour) * 60 + Number(minute) - offset) * 60_000 + Number(second ?? 0) * 1000;
}

/**
 * True if a story may be shown at `now` (epoch ms): it has text and has not expired, the consent of its author is not
 * withdrawn or still to come, and the day to ask again has not passed. An unreadable date hides the story: the author
 * gets the benefit of the doubt.
 */
export function isShown(story: Story, now: number): boolean {
  const { consent, expires } = story;
  const open = (date: string | undefined): boolean => date === undefined || (instantOfDate(date, true) ?? 0) > now;
  const given =
    typeof consent?.given === 'string' ? (instantOfDate(consent.given) ?? Infinity) <= now : consent?.given !== false;
  return story.text !== '' && given && open(consent?.reviewBy) && open(expires);
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The subjects of a content note, case and accents ignored: “Self-harm, hospital” → `self-harm`, `hospital`; none for
 * “…”.
 */
export function noteSubjects(note: string): readonly string[] {
  return note
    .split(/[,;،؛]/)
    .map(fold)
    .filter((subject) => /[\p{L}\p{N}]/u.test(subject));
}

/** The stories that may be shown and have the topic, best first; a day of `daily` starts at midnight UTC. */
export function rankStories(stories: readonly Story[], { pick, topic, now, counts }: StoryChoice): readonly Story[] {
  const wanted = fold(topic ?? '');
  const found = stories.filter(
    (story) => isShown(story, now) && (wanted === '' || story.topics.some((each) => fold(each) === wanted)),
  );
  // Every story gets its turn: a different one leads each day.
  const turn = found.length > 0 ? Math.floor(now / DAY) % found.length : 0;
  const daily = [...found.slice(turn), ...found.slice(0, turn)];
  if (pick === 'feed') return found;
  if (pick === 'daily') return daily;
  if (pick === 'newest') return sortedBy(found, ({ published }) => -(instantOfDate(published ?? '') ?? -Infinity));
  return sortedBy(daily, ({ id, reactions }) => counts?.get(id) ?? reactions ?? 0);
}

function sortedBy(stories: readonly Story[], key: (story: Story) => number): readonly Story[] {
  const keys = new Map(stories.map((story) => [story, key(story)]));
  return [...stories].sort((a, b) => (keys.get(a) === keys.get(b) ? 0 : keys.get(a)! - keys.get(b)!));
}

/** The initials of a pseudonym, one or two letters: “R., 34” → “R”, “Maria K.” → “MK”; '' if it has no letter. */
export function initials(by: string): string {
  const words = by.split(/\s+/u).map((word) => /^[^\p{L}]*(\p{L}\p{M}*)/u.exec(word)?.[1] ?? '');
  return words.filter(Boolean).slice(0, 2).join('').toLocaleUpperCase('und');
}
