/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 50_000,
  'story-card.js': 33_500,
  'grounding-player.js': 40_500,
  'resource-list.js': 46_000,
  'peer-feed.js': 33_000,
  'quick-exit.js': 8_000,
  'peer-widgets.js': 98_000,
  'embed/resize.js': 800,
};
