import { define } from '../ui/define.js';
import { StoryCard } from '../widgets/story-card/story-card.js';

define('peer-story-card', StoryCard);

export { StoryCard };
export type { FeedErrorEvent, FeedReadyEvent } from '../context/feed-events.js';
export type { StoryOpenEvent, StoryReactDetail, StoryReactEvent } from '../widgets/story-card/story-card.events.js';
