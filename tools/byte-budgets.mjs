/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 53_800,
  'story-card.js': 35_000,
  'grounding-player.js': 42_500,
  'resource-list.js': 49_000,
  'peer-feed.js': 33_700,
  'quick-exit.js': 8_000,
  'peer-widgets.js': 102_400,
  'embed/resize.js': 800,
};
