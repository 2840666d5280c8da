import { embed } from './de/embed.js';
import { exercises } from './de/exercises.js';
import { feedStatus } from './de/feed-status.js';
import { groundingPlayer } from './de/grounding-player.js';
import { groupFinder } from './de/group-finder.js';
import { groupSearch } from './de/group-search.js';
import { quickExit } from './de/quick-exit.js';
import { region } from './de/region.js';
import { resourceList } from './de/resource-list.js';
import { storyCard } from './de/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const de = {
  embed,
  exercises,
  feedStatus,
  groundingPlayer,
  groupFinder,
  groupSearch,
  quickExit,
  region,
  resourceList,
  storyCard,
};
