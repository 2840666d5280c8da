import { define } from '../ui/define.js';
import { GroundingPlayer } from '../widgets/grounding-player/grounding-player.js';

define('peer-grounding-player', GroundingPlayer);

export { GroundingPlayer };
export type { FeedErrorEvent, FeedReadyEvent } from '../context/feed-events.js';
export type { ExerciseDetail, ExerciseEvent } from '../widgets/grounding-player/grounding-player.events.js';
