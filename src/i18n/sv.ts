import { embed } from './sv/embed.js';
import { exercises } from './sv/exercises.js';
import { feedStatus } from './sv/feed-status.js';
import { groundingPlayer } from './sv/grounding-player.js';
import { groupFinder } from './sv/group-finder.js';
import { groupSearch } from './sv/group-search.js';
import { quickExit } from './sv/quick-exit.js';
import { region } from './sv/region.js';
import { resourceList } from './sv/resource-list.js';
import { storyCard } from './sv/story-card.js';

/**
 * Every block in this language but the words around crisis lines, which stay English until somebody who works with them
 * has read a translation.
 */
export const sv = {
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
