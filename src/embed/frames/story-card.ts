import '../../define/story-card.js';
import { frameRegion } from '../frame-region.js';
import { startFrame } from '../frame.js';

void startFrame('peer-story-card', frameRegion);
