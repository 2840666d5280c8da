import { embed } from './uk/embed.js';
import { exercises } from './uk/exercises.js';
import { feedStatus } from './uk/feed-status.js';
import { groundingPlayer } from './uk/grounding-player.js';
import { groupFinder } from './uk/group-finder.js';
import { groupSearch } from './uk/group-search.js';
import { quickExit } from './uk/quick-exit.js';
import { region } from './uk/region.js';
import { resourceList } from './uk/resource-list.js';
import { storyCard } from './uk/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const uk = {
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
