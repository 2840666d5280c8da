/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 73_500,
  'story-card.js': 45_700,
  'grounding-player.js': 53_100,
  'resource-list.js': 65_500,
  'peer-feed.js': 49_300,
  'quick-exit.js': 10_700,
  'peer-widgets.js': 127_900,
  'embed/resize.js': 800,
};
