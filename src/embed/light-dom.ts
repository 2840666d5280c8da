import type { Group } from '../domain/group.js';
import type { Exercise } from '../domain/exercise.js';
import { timelineOf } from '../domain/exercise-layout.js';
import type { Resource } from '../domain/resource.js';
import { linkWords } from '../domain/shown-host.js';
import { rankStories, type Story } from '../domain/story.js';
import { paragraphs } from '../domain/story-text.js';
import type { FeedData } from '../feed/reader.js';
import { exercises as englishExercises } from '../i18n/en/exercises.js';
import { groundingPlayer as englishPlayer } from '../i18n/en/grounding-player.js';
import { groupFinder as englishFinder } from '../i18n/en/group-finder.js';
import { helplines as englishHelp } from '../i18n/en/helplines.js';
import { storyCard as englishStory } from '../i18n/en/story-card.js';
import { fill } from '../i18n/format.js';
import { findWords } from '../i18n/words.js';
import { choose, knownExercises } from '../widgets/grounding-player/exercise-choice.js';
import { everyGroup } from '../widgets/grounding-player/exercises/every-group.js';
import { lengthTexts, stepText } from '../widgets/grounding-player/player-words.js';
import { addressLine } from '../widgets/group-finder/list/address-line.js';
import { scheduleLines } from '../widgets/group-finder/list/schedule-lines.js';
import { leftToRight, lineWays } from './fallback.js';
import { escaped, indented, link, startTag, textElement, type Attributes } from './markup.js';
import type { WidgetTag } from './widget-pages.js';

/** What the light DOM is written from. */
export interface LightDomOptions {
  /** The widget's attributes: which story, which exercise, how many. */
  readonly attributes: Attributes;
  /** BCP 47 tag of a registered language. */
  readonly lang: string;
  /** Epoch ms; decides which story is today's, and which have expired. */
  readonly now: number;
}

/** Maximum number of records written out; the widget shows the rest. */
const MAX_ENTRIES = 50;

const list = (name: 'ul' | 'ol', items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`<${name}>`, ...indented(items.map((item) => `<li>${item}</li>`)), `</${name}>`];
const text = (value: Attributes[string]): string | undefined => (typeof value === 'string' ? value : undefined);

function groupItem(group: Group, lang: string, now: number): string {
  const { words, dir } = findWords('groupFinder', englishFinder, lang);
  const { name, place, online, contact, url, attendance } = group;
  // Times are on the group's own clock: the reader's zone is not known.
  const when = scheduleLines(group, { words, lang, zone: '', now });
  const where = [
    place && [place.name, addressLine(place)].filter(Boolean).join(', '),
    attendance && words.values[attendance],
  ];
  const facts = [...when, ...where, contact?.phone && leftToRight(contact.phone, dir)]
    .filter(Boolean)
    .map((each) => escaped(each!));
  const links = [
    online?.url && link(online.url, linkWords(fill(words.joinName, { name }), online.url)),
    url && link(url, words.website),
  ].filter(Boolean);
  return [`<strong>${escaped(name)}</strong>`, ...facts, ...links].join(' · ');
}

function story({ title, by, contentNote, text: body, hope, language, direction }: Story, lang: string): string[] {
  const { words } = findWords('storyCard', englishStory, lang);
  const inner = [...paragraphs(body), ...(hope ? [hope] : [])].map(
    (each) => `<p>${each.split('\n').map(escaped).join('<br>')}</p>`,
  );
  const quote = [startTag('blockquote', { lang: language, dir: direction }), ...indented(inner), '</blockquote>'];
  const head = `<p>${title ? `<strong>${escaped(title)}</strong>, ` : ''}${escaped(by ?? words.someone)}</p>`;
  // Covered with or without scripts, so that nobody meets the text unprepared.
  const covered = contentNote
    ? ['<details>', ...indented([textElement('summary', {}, `${words.note} ${contentNote}`), ...quote]), '</details>']
    : quote;
  return [head, ...covered];
}

function exercise(shown: Exercise, lang: string): string[] {
  const { title, summary, cautions, avoidIf, steps } = shown;
  const localized = findWords('groundingPlayer', englishPlayer, lang);
  const { safety, free } = localized.words;
  const length = lengthTexts(shown, timelineOf(shown), localized).join(' · ');
  const notes = [summary, length, `${safety} ${free}`, ...avoidIf, ...cautions]
    .filter(Boolean)
    .map((each) => textElement('p', {}, each!));
  return [
    `<p><strong>${escaped(title)}</strong></p>`,
    ...notes,
    ...list(
      'ol',
      steps.map((step) => escaped(stepText(step, step.seconds, localized))),
    ),
  ];
}

function resourceItem(resource: Resource, lang: string): string {
  const localized = findWords('helplines', englishHelp, lang);
  const { name, url, contacts, description } = resource;
  const ways =
    contacts.length > 0 ? lineWays(resource, localized) : url ? link(url, linkWords(name, url)) : escaped(name);
  return description ? `${ways}. ${escaped(description)}` : ways;
}

/**
 * The content of a widget as lines of plain HTML for inside its tag: for visitors without scripts, search engines and
 * mail programs; hidden once the widget has loaded. A snapshot: print it again when the feed changes. Feed text is
 * escaped, never interpreted.
 */
export function lightDom(tag: WidgetTag, data: FeedData, { attributes, lang, now }: LightDomOptions): string[] {
  switch (tag) {
    case 'peer-group-finder':
      return list(
        'ul',
        data.groups.slice(0, MAX_ENTRIES).map((group) => groupItem(group, lang, now)),
      );
    case 'peer-story-card': {
      const ranked = rankStories(data.stories, { pick: 'daily', topic: text(attributes.topic), now });
      const wanted = text(attributes.story);
      const shown = wanted ? ranked.find(({ id }) => id === wanted) : ranked[0];
      return shown ? story(shown, lang) : [];
    }
    case 'peer-grounding-player': {
      const { words } = findWords('exercises', englishExercises, lang);
      const { current } = choose(knownExercises(words, data.exercises, everyGroup), {
        exercise: text(attributes.exercise),
        choose: text(attributes.choose),
      });
      return current?.whole ? exercise(current.whole, lang) : [];
    }
    case 'peer-resource-list':
      return list(
        'ul',
        data.resources.slice(0, MAX_ENTRIES).map((resource) => resourceItem(resource, lang)),
      );
    case 'peer-quick-exit':
      return [];
  }
}
