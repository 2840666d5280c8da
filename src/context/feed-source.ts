import type { FeedRequest } from '../feed/load-feed.js';

/**
 * Where a widget's own data comes from, in order of precedence (object, inline text, addresses), and how it is read.
 */
export type FeedSource = Pick<FeedRequest, 'format' | 'maxBytes'> &
  (
    | { readonly kind: 'data'; readonly content: unknown }
    | { readonly kind: 'inline'; readonly content: string }
    /** One address or several, separated by spaces. */
    | { readonly kind: 'src'; readonly content: string }
  );

/** True if both sources give the same data, so that nothing has to be loaded again. */
export function isSameSource(one: FeedSource | undefined, other: FeedSource | undefined): boolean {
  return (
    one?.kind === other?.kind &&
    one?.content === other?.content &&
    one?.format === other?.format &&
    Object.is(one?.maxBytes, other?.maxBytes)
  );
}
