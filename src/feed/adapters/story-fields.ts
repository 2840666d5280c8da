import { instantOfDate } from '../../domain/story.js';
import { noteAndTopics } from '../../domain/story-text.js';
import { htmlText } from '../html-text.js';
import { fieldsOf, textOf, type Fields } from './fields.js';

/** Maximum length of an HTML body; a story is shown up to 20,000 characters. */
const MAX_HTML = 400_000;

/** The plain text of an HTML body, entities and paragraphs included. */
export function htmlField(value: unknown): string | undefined {
  return typeof value === 'string' ? textOf(htmlText(value.slice(0, MAX_HTML))) : undefined;
}

/**
 * An instant in UTC from an ISO 8601 date or date and time, one without a zone being UTC; `undefined` for anything
 * else.
 */
export function publishedField(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const instant = typeof value === 'string' ? instantOfDate(value) : undefined;
    if (instant !== undefined) return new Date(instant).toISOString();
  }
  return undefined;
}

/** Names of tags: a list of texts, or of records with a `name`; or one text with commas. */
export function tagNames(tags: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(tags)
    ? (tags as unknown[])
    : typeof tags === 'string'
      ? tags.split(',')
      : [];
  return list.map((tag) => textOf(tag) ?? textOf(fieldsOf(tag)?.name)).filter((name) => name !== undefined);
}

/**
 * Fields that only publishers of stories set, from the extension object `_peer` (JSON Feed) or similar, with tags such
 * as `cw:hospital` in place of the note: topics, content note, pseudonym, consent, hope, help. Unreadable values are
 * passed on, for the schema to validate.
 */
export function peerFields(extension: unknown, tags: readonly string[]): Fields {
  const peer = fieldsOf(extension) ?? {};
  const { note, topics } = noteAndTopics(tags);
  return {
    ...peer,
    topics: Array.isArray(peer.topics) ? peer.topics : topics,
    contentNote: peer.content_note ?? peer.contentNote ?? note,
    // An extension that is not a record may have restricted anything; PHP writes an empty one as a list.
    consent:
      extension === undefined || peer === extension || (Array.isArray(extension) && extension.length === 0)
        ? peer.consent
        : [],
  };
}
