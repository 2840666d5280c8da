import { embed } from './ru/embed.js';
import { exercises } from './ru/exercises.js';
import { feedStatus } from './ru/feed-status.js';
import { groundingPlayer } from './ru/grounding-player.js';
import { groupFinder } from './ru/group-finder.js';
import { groupSearch } from './ru/group-search.js';
import { quickExit } from './ru/quick-exit.js';
import { region } from './ru/region.js';
import { resourceList } from './ru/resource-list.js';
import { storyCard } from './ru/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const ru = {
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
