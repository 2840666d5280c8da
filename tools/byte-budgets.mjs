/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 75_500,
  'story-card.js': 45_900,
  'grounding-player.js': 54_900,
  'resource-list.js': 65_500,
  'peer-feed.js': 49_300,
  'quick-exit.js': 6_700,
  'peer-widgets.js': 134_800,
  'autoload.js': 2_500,
  'embed/resize.js': 800,
};

/**
 * Brotli 11 bytes of script that a page with these tags may request until each shows its first useful content, and
 * what it is to come down to; see docs/decisions/0009-byte-budgets.md.
 */
export const pageCeilings = {
  '<peer-group-finder>': { ceiling: 48_600, goal: 34_000 },
  '<peer-story-card>': { ceiling: 39_700, goal: 24_000 },
  '<peer-grounding-player>': { ceiling: 32_200, goal: 28_000 },
  '<peer-resource-list>': { ceiling: 29_000, goal: 30_000 },
  '<peer-quick-exit>': { ceiling: 10_000, goal: 10_000 },
  '<peer-group-finder><peer-grounding-player><peer-resource-list>': { ceiling: 72_000, goal: 72_000 },
};
