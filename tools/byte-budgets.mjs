/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 73_000,
  'story-card.js': 45_500,
  'grounding-player.js': 52_900,
  'resource-list.js': 65_000,
  'peer-feed.js': 49_000,
  'quick-exit.js': 10_600,
  'peer-widgets.js': 127_200,
  'embed/resize.js': 800,
};
