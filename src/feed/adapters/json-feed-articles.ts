import { withholdsItself } from '../withheld.js';
import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, firstText, isoInstant, listOf, plainText, textOf, type Fields } from './fields.js';

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.1)?\/?$/i;
const EXCERPT = 300;

function authorOf(fields: Fields | undefined): string | undefined {
  const authors: unknown[] = Array.isArray(fields?.authors) ? (fields.authors as unknown[]) : [];
  return firstText(...[...authors, fields?.author].map((author) => fieldsOf(author)?.name));
}

/** The beginning of a text: up to `max` characters, cut between words. */
function beginning(text: string | undefined, max: number): string | undefined {
  if (text === undefined || text.length <= max) return text;
  const cut = text.slice(0, max);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).trimEnd()}…`;
}

/**
 * JSON Feed 1.1 and 1 (jsonfeed.org): an item is an article to read elsewhere. Items with `_peer` are stories, not
 * articles.
 */
export const jsonFeedArticles: Adapter = {
  id: 'json-feed',
  accepts: (body) => VERSION.test(textOf(fieldsOf(body)?.version) ?? '') && Array.isArray(fieldsOf(body)?.items),
  records: (body) => {
    const items = fieldsOf(body)?.items;
    return Array.isArray(items) ? (items as unknown[]) : [];
  },
  candidate: (record, feed, body, report = unreported) => {
    const item = fieldsOf(record);
    if (!item || item._peer !== undefined || withholdsItself(item, report)) return undefined;
    const text = firstText(item.content_text) ?? plainText(item.content_html);
    return {
      kind: 'article',
      id: textOf(item.id),
      name: textOf(item.title) ?? beginning(text?.replace(/\s+/g, ' '), 80),
      description: textOf(item.summary) ?? beginning(text, EXCERPT),
      url: firstText(item.url, item.external_url),
      by: firstText(authorOf(item), authorOf(fieldsOf(body))),
      published: isoInstant(firstText(item.date_published, item.date_modified)),
      topics: listOf(item.tags),
      language: firstText(item.language, feed.language),
    };
  },
  nextPage: (body) => textOf(fieldsOf(body)?.next_url),
};
