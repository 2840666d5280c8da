import { instantOfDate } from '../../domain/story.js';
import { noteAndTopics } from '../../domain/story-text.js';
import { htmlText } from '../html-text.js';
import { fieldsOf, firstText, textOf, type Fields } from './fields.js';

/** Longest HTML body that is read; a story is shown up to 20,000 characters. */
const MAX_HTML = 400_000;

/** The plain text of an HTML body, entities and paragraphs included. */
export function htmlField(value: unknown): string | undefined {
  return typeof value === 'string' ? textOf(htmlText(value.slice(0, MAX_HTML))) : undefined;
}

/** An instant in UTC from an ISO 8601 date or date and time, one without a zone being UTC; `undefined` for anything else. */
export function publishedField(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const instant = typeof value === 'string' ? instantOfDate(value) : undefined;
    if (instant !== undefined) return new Date(instant).toISOString();
  }
  return undefined;
}

/** Names of a list of tags: texts, or records with a `name`. */
export function tagNames(tags: unknown): readonly string[] {
  const names = Array.isArray(tags) ? (tags as unknown[]).map((tag) => textOf(tag) ?? textOf(fieldsOf(tag)?.name)) : [];
  return names.filter((name) => name !== undefined);
}

/**
 * What only people who publish stories say, from the extension object `_peer` (JSON Feed) or its like, with tags such as
 * `cw:hospital` filling in for the note: topics, content note, pseudonym, consent, hope, help.
 */
export function peerFields(extension: unknown, tags: readonly string[]): Fields {
  const peer = fieldsOf(extension) ?? {};
  const consent = fieldsOf(peer.consent);
  const { note, topics } = noteAndTopics(tags);
  return {
    topics: Array.isArray(peer.topics) ? peer.topics : topics,
    contentNote: firstText(peer.content_note, peer.contentNote) ?? note,
    relationship: peer.relationship,
    hope: peer.hope,
    help: peer.help,
    // `consent: false` is a whole answer.
    consent: consent ? { given: consent.given, reviewBy: consent.review_by ?? consent.reviewBy } : peer.consent,
    expires: peer.expires,
    direction: peer.direction,
    reactions: peer.reactions,
  };
}
