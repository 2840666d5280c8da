import { part, type Part } from '../../parts/part.js';
import type { ExerciseGroup } from './exercises/exercise-group.js';
import { group as senses } from './exercises/senses.js';

const thoughts = part(() => import('./exercises/thoughts.js'));
const body = part(() => import('./exercises/body.js'));
const breathing = part(() => import('./exercises/breathing.js'));

/** A group of exercises that is fetched when one of them is needed. */
export type GroupPart = Part<{ readonly group: ExerciseGroup }>;

/** Every built-in exercise that is not always here. Without a prototype, since a page names the ids. */
const PARTS: ReadonlyMap<string, GroupPart> = new Map([
  ['orienting', thoughts],
  ['grounding-object', thoughts],
  ['calm-place', thoughts],
  ['journaling-prompts', thoughts],
  ['butterfly-hug', body],
  ['body-scan', body],
  ['muscle-relaxation', body],
  ['extended-exhale', breathing],
  ['box-breathing', breathing],
  ['coherent-breathing', breathing],
  ['physiological-sigh', breathing],
  ['four-seven-eight', breathing],
]);

/** The part that holds the built-in exercise of this id; `undefined` for one that is always here, or unknown. */
export const partOf = (id: string): GroupPart | undefined => PARTS.get(id);

/** True for the built-in exercise of this id if it follows the breath. */
export const followsBreath = (id: string): boolean => partOf(id) === breathing;

/** The exercise shown where the page names none, and the only one that is always here. */
export const FIRST = 'five-senses';

let here: readonly ExerciseGroup[] = [senses];

/**
 * The groups that are here, among them, as soon as they can be, those of the exercises `ids`: they are fetched if need
 * be, and `changed` is called when one has arrived or failed.
 */
export function groupsWith(ids: readonly string[], changed: () => void): readonly ExerciseGroup[] {
  for (const each of new Set(ids.map(partOf))) {
    const group = each?.need(changed)?.group;
    if (group && !here.includes(group)) here = [...here, group];
  }
  return here;
}
