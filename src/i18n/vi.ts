import { embed } from './vi/embed.js';
import { exercises } from './vi/exercises.js';
import { feedStatus } from './vi/feed-status.js';
import { groundingPlayer } from './vi/grounding-player.js';
import { groupFinder } from './vi/group-finder.js';
import { groupSearch } from './vi/group-search.js';
import { quickExit } from './vi/quick-exit.js';
import { region } from './vi/region.js';
import { resourceList } from './vi/resource-list.js';
import { storyCard } from './vi/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const vi = {
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
