import { withholdsItself } from '../withheld.js';
import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, firstText, textOf, type Fields } from './fields.js';
import { htmlField, peerFields, publishedField, tagNames } from './story-fields.js';

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.1)?\/?$/i;

/** The first author with a name: version 1.1 has a list, version 1 a single one. Addresses and avatars are not read. */
function authorOf(fields: Fields | undefined): string | undefined {
  const authors: unknown[] = Array.isArray(fields?.authors) ? (fields.authors as unknown[]) : [];
  return firstText(...[...authors, fields?.author].map((author) => fieldsOf(author)?.name));
}

const itemsOf = (body: unknown): readonly unknown[] => {
  const items = fieldsOf(body)?.items;
  return Array.isArray(items) ? (items as unknown[]) : [];
};

/**
 * JSON Feed 1.1 and 1 (jsonfeed.org): an item is a story, its text before its HTML. `_peer` carries what JSON Feed has
 * no field for; without it the note comes from tags such as `cw:hospital`. Images, attachments and authors' pages are
 * not read.
 */
export const jsonFeed: Adapter = {
  id: 'json-feed',
  accepts: (body) => VERSION.test(textOf(fieldsOf(body)?.version) ?? '') && Array.isArray(fieldsOf(body)?.items),
  records: itemsOf,
  candidate: (record, feed, body, report = unreported) => {
    const item = fieldsOf(record);
    if (!item || withholdsItself(item, report)) return undefined;
    const peer = fieldsOf(item._peer);
    return {
      ...peerFields(item._peer, tagNames(item.tags)),
      id: textOf(item.id),
      title: textOf(item.title),
      text: textOf(item.content_text) ?? htmlField(item.content_html) ?? textOf(item.summary),
      by: firstText(peer?.by, authorOf(item), authorOf(fieldsOf(body))),
      language: firstText(item.language, feed.language),
      published: publishedField(item.date_published, item.date_modified),
      url: firstText(item.url, item.external_url),
    };
  },
  nextPage: (body) => textOf(fieldsOf(body)?.next_url),
};
