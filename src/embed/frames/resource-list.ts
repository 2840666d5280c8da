import '../../define/resource-list.js';
import { startFrame } from '../frame.js';

void startFrame('peer-resource-list');
