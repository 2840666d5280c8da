import type { FinderHit } from '../../../domain/finder-hit.js';
import type { FinderView } from '../finder-view.js';

/** The groups to show: the beginning of the result, and before it the pinned one where that is not among them. */
export function shownHits({ result, index, session, shown, now }: FinderView): FinderHit[] {
  const hits = result.hits(0, shown);
  const { pinned } = session;
  const isThere = pinned === undefined || hits.some(({ group }) => group.id === pinned);
  const first = isThere ? undefined : index.hit(pinned, now);
  return first ? [first, ...hits] : hits;
}
