/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 52_400,
  'story-card.js': 38_500,
  'grounding-player.js': 45_500,
  'resource-list.js': 49_500,
  'peer-feed.js': 36_500,
  'quick-exit.js': 8_000,
  'peer-widgets.js': 99_400,
  'embed/resize.js': 800,
};
