import '../../define/grounding-player.js';
import { frameRegion } from '../frame-region.js';
import { startFrame } from '../frame.js';

void startFrame('peer-grounding-player', frameRegion);
