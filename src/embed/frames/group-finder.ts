import '../../define/group-finder.js';
import { startFrame } from '../frame.js';

void startFrame('peer-group-finder');
