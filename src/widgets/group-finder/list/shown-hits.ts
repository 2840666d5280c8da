import type { FinderHit } from '../../../domain/finder-hit.js';
import type { FinderView } from '../finder-view.js';

/** The groups to show: the beginning of the result, preceded by the pinned group unless it is among them. */
export function shownHits({ result, index, session, shown, now }: FinderView): FinderHit[] {
  const hits = result.hits(0, shown);
  const { pinned } = session;
  const isThere = pinned === undefined || hits.some(({ group }) => group.id === pinned);
  const first = isThere ? undefined : index?.hit(pinned, now);
  return first ? [first, ...hits] : hits;
}
