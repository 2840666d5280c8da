import { embed } from './es/embed.js';
import { exercises } from './es/exercises.js';
import { feedStatus } from './es/feed-status.js';
import { groundingPlayer } from './es/grounding-player.js';
import { groupFinder } from './es/group-finder.js';
import { groupSearch } from './es/group-search.js';
import { helplines } from './es/helplines.js';
import { quickExit } from './es/quick-exit.js';
import { region } from './es/region.js';
import { resourceList } from './es/resource-list.js';
import { storyCard } from './es/story-card.js';

/** Every block in this language; the type check and the parity test name what is missing. */
export const es = {
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
