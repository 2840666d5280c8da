import { embed } from './pt/embed.js';
import { exercises } from './pt/exercises.js';
import { feedStatus } from './pt/feed-status.js';
import { groundingPlayer } from './pt/grounding-player.js';
import { groupFinder } from './pt/group-finder.js';
import { groupSearch } from './pt/group-search.js';
import { quickExit } from './pt/quick-exit.js';
import { region } from './pt/region.js';
import { resourceList } from './pt/resource-list.js';
import { storyCard } from './pt/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const pt = {
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
