import { define } from '../ui/define.js';
import { GroundingPlayer } from '../widgets/grounding-player/grounding-player.js';

define('peer-grounding-player', GroundingPlayer);

export { GroundingPlayer };
