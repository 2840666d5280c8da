import { withholdsItself } from '../withheld.js';
import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, firstText, textOf, type Fields } from './fields.js';
import { htmlField, peerFields, publishedField, tagNames } from './story-fields.js';

const rendered = (value: unknown): string | undefined => htmlField(fieldsOf(value)?.rendered);

const isPost = (record: unknown): boolean => {
  const post = fieldsOf(record);
  return (
    post !== undefined &&
    Object.hasOwn(post, 'id') &&
    [post.content, post.excerpt].some((part) => Object.hasOwn(fieldsOf(part) ?? {}, 'rendered'))
  );
};

/** A list of posts, or one. */
const postsOf = (body: unknown): readonly unknown[] =>
  Array.isArray(body) ? (body as unknown[]) : isPost(body) ? [body] : [];

/**
 * Names of tags and categories, which a post contains only if it was requested with `_embed`; otherwise its tags are
 * numbers.
 */
function termNames(post: Fields): readonly string[] {
  const terms = fieldsOf(post._embedded)?.['wp:term'];
  if (Array.isArray(terms))
    return tagNames(terms.flat().filter((term) => textOf(fieldsOf(term)?.slug) !== 'uncategorized'));
  return tagNames(Array.isArray(post.tags) ? (post.tags as unknown[]).filter((tag) => typeof tag !== 'number') : []);
}

function authorOf(post: Fields): string | undefined {
  const authors = fieldsOf(post._embedded)?.author;
  return Array.isArray(authors) ? htmlField(fieldsOf(authors[0])?.name) : undefined;
}

/**
 * Posts of the WordPress REST API (`/wp-json/wp/v2/posts`, best with `?_embed`): bodies and titles arrive as HTML and
 * become plain text. `_peer`, registered as a field or as post meta, carries the note, the pseudonym and consent. Posts
 * that are drafts or behind a password are not stories; avatars and images are not read.
 */
export const wordpress: Adapter = {
  id: 'wordpress',
  accepts: (body) => postsOf(body).slice(0, 20).some(isPost),
  records: postsOf,
  candidate: (record, feed, _body, report = unreported) => {
    const post = fieldsOf(record);
    if (
      !post ||
      (fieldsOf(post.content)?.protected ?? false) !== false ||
      (post.status !== undefined && post.status !== 'publish') ||
      withholdsItself(post, report)
    )
      return undefined;
    const extension = post._peer ?? fieldsOf(post.meta)?._peer;
    const peer = fieldsOf(extension);
    const gmt = textOf(post.date_gmt);
    return {
      ...peerFields(extension, termNames(post)),
      id: textOf(post.id),
      title: rendered(post.title),
      text: rendered(post.content) ?? rendered(post.excerpt),
      by: firstText(peer?.by, authorOf(post)),
      language: firstText(peer?.language, post.lang, feed.language),
      published: publishedField(gmt, post.date),
      url: textOf(post.link),
    };
  },
};
