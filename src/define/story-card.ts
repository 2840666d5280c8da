import { define } from '../ui/define.js';
import { StoryCard } from '../widgets/story-card/story-card.js';

define('peer-story-card', StoryCard);

export { StoryCard };
