import type { Story } from '../domain/story.js';
import { isFeedError, type FeedIssue } from '../feed/feed-error.js';
import { parseFeed } from '../feed/parse-feed.js';
import { storyReader } from '../feed/readers/stories.js';
import { CommandError } from './command.js';
import { feedAt } from './feed-at.js';

/** The stories of a feed, and what was left out of it. */
export interface ReadStories {
  readonly stories: readonly Story[];
  readonly issues: readonly FeedIssue[];
}

/**
 * Reads the stories of a feed in any accepted format, from a file or an address.
 * @throws {CommandError} when it cannot be read.
 */
export async function readStories(place: string): Promise<ReadStories> {
  const { body, baseUrl } = await feedAt(place);
  try {
    const steps = parseFeed(body, [storyReader], { baseUrl });
    for (;;) {
      const step = steps.next();
      if (step.done) return { stories: step.value.data.stories, issues: step.value.issues };
    }
  } catch (error) {
    if (isFeedError(error)) throw new CommandError(`${place}: ${error.message}`);
    throw error;
  }
}
