/**
 * Brotli 11 bytes that a self-contained file may have. A raise needs a record in docs/decisions that says what was tried.
 * Each file holds Lit, its English words, and everything needed to first paint.
 */
export const budgets = {
  'group-finder.js': 51_600,
  'story-card.js': 34_300,
  'grounding-player.js': 41_200,
  'resource-list.js': 47_400,
  'peer-feed.js': 32_700,
  'quick-exit.js': 8_000,
  'peer-widgets.js': 99_300,
  'embed/resize.js': 800,
};
