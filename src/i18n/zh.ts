import { embed } from './zh/embed.js';
import { exercises } from './zh/exercises.js';
import { feedStatus } from './zh/feed-status.js';
import { groundingPlayer } from './zh/grounding-player.js';
import { groupFinder } from './zh/group-finder.js';
import { groupSearch } from './zh/group-search.js';
import { quickExit } from './zh/quick-exit.js';
import { region } from './zh/region.js';
import { resourceList } from './zh/resource-list.js';
import { storyCard } from './zh/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const zh = {
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
