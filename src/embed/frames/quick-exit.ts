import '../../define/quick-exit.js';
import { startFrame } from '../frame.js';

void startFrame('peer-quick-exit');
