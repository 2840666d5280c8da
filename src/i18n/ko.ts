import { embed } from './ko/embed.js';
import { exercises } from './ko/exercises.js';
import { feedStatus } from './ko/feed-status.js';
import { groundingPlayer } from './ko/grounding-player.js';
import { groupFinder } from './ko/group-finder.js';
import { groupSearch } from './ko/group-search.js';
import { quickExit } from './ko/quick-exit.js';
import { region } from './ko/region.js';
import { resourceList } from './ko/resource-list.js';
import { storyCard } from './ko/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const ko = {
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
