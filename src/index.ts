import './define/grounding-player.js';
import './define/group-finder.js';
import './define/peer-feed.js';
import './define/quick-exit.js';
import './define/resource-list.js';
import './define/story-card.js';

export { FeedErrorEvent, FeedReadyEvent } from './context/feed-events.js';
export { registerLanguage } from './i18n/words.js';
export { VERSION } from './ui/version.js';
export { GroundingPlayer } from './widgets/grounding-player/grounding-player.js';
export {
  ExerciseEvent,
  type ExerciseDetail,
  type ExerciseEventType,
} from './widgets/grounding-player/grounding-player.events.js';
export { GroupFinder } from './widgets/group-finder/group-finder.js';
export { GroupSelectEvent, type GroupSelectDetail } from './widgets/group-finder/group-finder.events.js';
export { PeerFeed } from './widgets/peer-feed/peer-feed.js';
export { QuickExit } from './widgets/quick-exit/quick-exit.js';
export { ResourceList } from './widgets/resource-list/resource-list.js';
export { ResourceContactEvent, type ResourceContactDetail } from './widgets/resource-list/resource-list.events.js';
export { StoryCard } from './widgets/story-card/story-card.js';
export { StoryOpenEvent, StoryReactEvent, type StoryReactDetail } from './widgets/story-card/story-card.events.js';
export type { Story, StoryConsent, StoryPick } from './domain/story.js';
export type { Group } from './domain/group.js';
export type { Exercise, ExerciseKind, Phase, Step } from './domain/exercise.js';
export type { Contact, Line, Resource, ResourceKind } from './domain/resource.js';
