import '../../define/story-card.js';
import { startFrame } from '../frame.js';

void startFrame('peer-story-card');
