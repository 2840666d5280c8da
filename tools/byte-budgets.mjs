/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 71_500,
  'story-card.js': 44_900,
  'grounding-player.js': 52_200,
  'resource-list.js': 64_300,
  'peer-feed.js': 48_900,
  'quick-exit.js': 10_600,
  'peer-widgets.js': 124_500,
  'embed/resize.js': 800,
};
