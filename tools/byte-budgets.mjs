/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 72_900,
  'story-card.js': 45_400,
  'grounding-player.js': 52_700,
  'resource-list.js': 64_900,
  'peer-feed.js': 49_000,
  'quick-exit.js': 10_500,
  'peer-widgets.js': 126_900,
  'embed/resize.js': 800,
};

/** Brotli 11 bytes of script that a page with these tags may request until each shows its first useful content. */
export const pageCeilings = {
  '<peer-group-finder>': 34_000,
  '<peer-story-card>': 24_000,
  '<peer-grounding-player>': 28_000,
  '<peer-resource-list>': 30_000,
  '<peer-quick-exit>': 10_000,
  '<peer-group-finder><peer-grounding-player><peer-resource-list>': 72_000,
};
