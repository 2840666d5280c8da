import { embed } from './pl/embed.js';
import { exercises } from './pl/exercises.js';
import { feedStatus } from './pl/feed-status.js';
import { groundingPlayer } from './pl/grounding-player.js';
import { groupFinder } from './pl/group-finder.js';
import { groupSearch } from './pl/group-search.js';
import { quickExit } from './pl/quick-exit.js';
import { region } from './pl/region.js';
import { resourceList } from './pl/resource-list.js';
import { storyCard } from './pl/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const pl = {
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
