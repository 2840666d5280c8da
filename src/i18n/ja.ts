import { embed } from './ja/embed.js';
import { exercises } from './ja/exercises.js';
import { feedStatus } from './ja/feed-status.js';
import { groundingPlayer } from './ja/grounding-player.js';
import { groupFinder } from './ja/group-finder.js';
import { groupSearch } from './ja/group-search.js';
import { quickExit } from './ja/quick-exit.js';
import { region } from './ja/region.js';
import { resourceList } from './ja/resource-list.js';
import { storyCard } from './ja/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const ja = {
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
