import { define } from '../ui/define.js';
import { GroupFinder } from '../widgets/group-finder/group-finder.js';

define('peer-group-finder', GroupFinder);

export { GroupFinder };
