import { embed } from './ar/embed.js';
import { exercises } from './ar/exercises.js';
import { feedStatus } from './ar/feed-status.js';
import { groundingPlayer } from './ar/grounding-player.js';
import { groupFinder } from './ar/group-finder.js';
import { groupSearch } from './ar/group-search.js';
import { helplines } from './ar/helplines.js';
import { quickExit } from './ar/quick-exit.js';
import { region } from './ar/region.js';
import { resourceList } from './ar/resource-list.js';
import { storyCard } from './ar/story-card.js';

/** Every block in this language; the type check and the parity test name what is missing. */
export const ar = {
  embed,
  exercises,
  feedStatus,
  groundingPlayer,
  groupFinder,
  groupSearch,
  helplines,
  quickExit,
  region,
  resourceList,
  storyCard,
};
