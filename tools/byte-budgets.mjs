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
