import { instantOfDate, type Story } from './story.js';

/** A published guideline that a rule comes from. */
export interface Guideline {
  readonly name: string;
  readonly url: string;
}

/** Words that a guideline advises against. */
export interface WordingRule {
  readonly kind: 'method-detail' | 'stigma';
  /**
   * Consecutive words, case and accents ignored; `*` at the end of a word = any ending, `#` = a number, `a|b` = either.
   */
  readonly phrases: readonly string[];
  /** What to do instead. */
  readonly advice: string;
  readonly guideline: Guideline;
}

/** A subject that readers may want to know about before they read. */
export interface SubjectRule {
  readonly subject: string;
  /** As in `WordingRule`; matched against topics, title and text. */
  readonly phrases: readonly string[];
}

/** The rules for stories in one language. */
export interface StoryRules {
  readonly wording: readonly WordingRule[];
  readonly subjects: readonly SubjectRule[];
}

/** The guidelines for what every story needs, in any language. */
export interface NeedGuidelines {
  readonly help: Guideline;
  readonly note: Guideline;
  readonly consent: Guideline;
}

/** A point for publishers of a story to look at. */
export interface Concern {
  readonly kind: WordingRule['kind'] | 'no-help' | 'no-note' | 'no-consent';
  /** The words it is about, with a few words of context. */
  readonly found?: string | undefined;
  readonly advice: string;
  readonly guideline: Guideline;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));
}

type Fits = (word: string) => boolean;

const compiled = new Map<string, readonly Fits[]>();

/** A phrase as one test per word. */
function testsOf(phrase: string): readonly Fits[] {
  let found = compiled.get(phrase);
  if (!found) {
    found = phrase.split(' ').map((pattern) => {
      const all = pattern.split('|');
      const exact = new Set(all);
      const beginnings = all.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1));
      return (word) =>
        exact.has(word) || beginnings.some((each) => word.startsWith(each)) || (exact.has('#') && /^\d+$/.test(word));
    });
    compiled.set(phrase, found);
  }
  return found;
}

/** The first match of any phrase in `text`, with a few words of context. */
function find(text: string, words: readonly Word[], phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    const tests = testsOf(phrase);
    const at = words.findIndex((_, from) => tests.every((fits, offset) => fits(words[from + offset]?.text ?? '')));
    if (at < 0) continue;
    const first = Math.max(0, at - 3);
    const last = Math.min(words.length - 1, at + tests.length + 2);
    const excerpt = text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');
    return `${first > 0 ? '…' : ''}${excerpt}${last < words.length - 1 ? '…' : ''}`;
  }
  return undefined;
}

/** What to look at before a story is published, at `now` (epoch ms). Advice for people; nothing is decided by it. */
export function checkStory(story: Story, rules: StoryRules, needs: NeedGuidelines, now: number): readonly Concern[] {
  const concerns: Concern[] = [];
  const text = [story.title, story.text, story.hope].filter(Boolean).join('\n');
  const words = wordsOf(text);
  for (const { kind, phrases, advice, guideline } of rules.wording) {
    const found = find(text, words, phrases);
    if (found !== undefined) concerns.push({ kind, found, advice, guideline });
  }
  if (story.contentNote === undefined) {
    const about = `${story.topics.join(', ')}\n${text}`;
    const aboutWords = wordsOf(about);
    const subjects = new Set(
      rules.subjects
        .filter(({ phrases }) => find(about, aboutWords, phrases) !== undefined)
        .map(({ subject }) => subject),
    );
    if (subjects.size > 0) {
      concerns.push({
        kind: 'no-note',
        advice: `It speaks of ${[...subjects].join(', ')}. Add a short, neutral contentNote.`,
        guideline: needs.note,
      });
    }
  }
  if (story.help.length === 0)
    concerns.push({
      kind: 'no-help',
      advice: 'Name in help[] the resources that go with this story.',
      guideline: needs.help,
    });
  const problem = consentProblem(story, now);
  if (problem) concerns.push({ kind: 'no-consent', advice: problem, guideline: needs.consent });
  return concerns;
}

function consentProblem({ consent, expires }: Story, now: number): string | undefined {
  const { given, reviewBy } = consent ?? {};
  if (given === false) return 'Consent was taken back: the story is not shown. Take it out of the feed.';
  if (given === undefined || given === true) return 'Say in consent.given on which day the author agreed.';
  if (instantOfDate(given) === undefined) return `consent.given is not a date: “${given}”.`;
  if (reviewBy === undefined) return 'Say in consent.reviewBy when the author will be asked again.';
  for (const [name, date] of [
    ['consent.reviewBy', reviewBy],
    ['expires', expires],
  ] as const) {
    const end = date === undefined ? Infinity : instantOfDate(date, true);
    if (end === undefined) return `${name} is not a date: “${date ?? ''}”. The story is not shown.`;
    if (end <= now)
      return `${name} has passed (${date ?? ''}): the story is not shown until its author is asked again.`;
  }
  return undefined;
}
