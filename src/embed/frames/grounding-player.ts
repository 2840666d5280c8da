import '../../define/grounding-player.js';
import { startFrame } from '../frame.js';

void startFrame('peer-grounding-player');
