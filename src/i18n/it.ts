import { embed } from './it/embed.js';
import { exercises } from './it/exercises.js';
import { feedStatus } from './it/feed-status.js';
import { groundingPlayer } from './it/grounding-player.js';
import { groupFinder } from './it/group-finder.js';
import { groupSearch } from './it/group-search.js';
import { quickExit } from './it/quick-exit.js';
import { region } from './it/region.js';
import { resourceList } from './it/resource-list.js';
import { storyCard } from './it/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const it = {
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
