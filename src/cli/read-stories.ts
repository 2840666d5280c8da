import type { Story } from '../domain/story.js';
import { isFeedError, type FeedIssue } from '../feed/feed-error.js';
import { atOnce } from '../feed/in-slices.js';
import { loadFeed } from '../feed/load-feed.js';
import { issuesOfOnePage, parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { storyReader } from '../feed/readers/stories.js';
import { CommandError } from './command.js';
import { feedAt } from './feed-at.js';

/** The stories of a feed, and what was left out of it. */
export interface ReadStories {
  readonly stories: readonly Story[];
  readonly issues: readonly FeedIssue[];
}

const readers = [storyReader];

async function feedOf(place: string): Promise<Pick<ParsedFeed, 'data' | 'issues'>> {
  // Like a card, with further pages, or their stories would be unknown here.
  if (/^https?:/.test(place)) return (await loadFeed({ url: place, readers }, { reload: true })).feed;
  const { body, baseUrl } = await feedAt(place);
  const parsed = atOnce(parseFeed(body, readers, { baseUrl }));
  return { data: parsed.data, issues: issuesOfOnePage(parsed) };
}

/**
 * Reads the stories of a feed in any accepted format: from a file, or from an address with all its pages.
 * @throws {CommandError} when it cannot be read.
 */
export async function readStories(place: string): Promise<ReadStories> {
  try {
    const { data, issues } = await feedOf(place);
    return { stories: data.stories, issues };
  } catch (error) {
    if (isFeedError(error)) throw new CommandError(`${place}: ${error.message}`);
    throw error;
  }
}
