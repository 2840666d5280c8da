import { embed } from './fr/embed.js';
import { exercises } from './fr/exercises.js';
import { feedStatus } from './fr/feed-status.js';
import { groundingPlayer } from './fr/grounding-player.js';
import { groupFinder } from './fr/group-finder.js';
import { groupSearch } from './fr/group-search.js';
import { quickExit } from './fr/quick-exit.js';
import { region } from './fr/region.js';
import { resourceList } from './fr/resource-list.js';
import { storyCard } from './fr/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const fr = {
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
