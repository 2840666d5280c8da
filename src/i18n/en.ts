import { embed } from './en/embed.js';
import { exercises } from './en/exercises.js';
import { feedStatus } from './en/feed-status.js';
import { groundingPlayer } from './en/grounding-player.js';
import { groupFinder } from './en/group-finder.js';
import { groupSearch } from './en/group-search.js';
import { helplines } from './en/helplines.js';
import { quickExit } from './en/quick-exit.js';
import { region } from './en/region.js';
import { resourceList } from './en/resource-list.js';
import { storyCard } from './en/story-card.js';

/** Every block in English: the shape the other languages fill. Widgets import their own blocks, never this. */
export const en = {
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
