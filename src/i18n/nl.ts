import { embed } from './nl/embed.js';
import { exercises } from './nl/exercises.js';
import { feedStatus } from './nl/feed-status.js';
import { groundingPlayer } from './nl/grounding-player.js';
import { groupFinder } from './nl/group-finder.js';
import { groupSearch } from './nl/group-search.js';
import { quickExit } from './nl/quick-exit.js';
import { region } from './nl/region.js';
import { resourceList } from './nl/resource-list.js';
import { storyCard } from './nl/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const nl = {
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
