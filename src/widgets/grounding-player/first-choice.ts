import { FIRST, groupsWith } from './built-in-exercises.js';
import { exercisesIn, type Choice, type Offer } from './known-exercise.js';

/** Whether the exercise that is always here is among those that a list of ids offers. */
function hasFirst(list: string): boolean {
  const ids = list.split(/[\s,]+/).filter(Boolean);
  return ids.length === 0 || ids.includes('all') || ids.includes(FIRST);
}

/**
 * The choice while the code for all of it is not here: the built-in exercise that is wanted, unless the feed has one of
 * the same id. Any other stays without a title, or is on its way.
 */
export function chooseFrom({ words, feed, wanted }: Offer, changed: () => void): Choice {
  const { exercise, choose, picked } = wanted;
  const id = picked ?? (String(exercise ?? '').trim() || (hasFirst(String(choose ?? '')) ? FIRST : ''));
  const here = groupsWith([id], changed).flatMap((group) => exercisesIn(group, words));
  const isOwn = feed.some((each) => each.id === id);
  const current = isOwn ? undefined : here.find((each) => each.id === id);
  const coming = { id, title: words.scripts[id]?.title ?? '', followsBreath: false, whole: undefined };
  return { current: current ?? coming, offered: [], unknown: [], all: here };
}
