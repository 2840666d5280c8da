import { define } from '../ui/define.js';
import { GroupFinder } from '../widgets/group-finder/group-finder.js';

define('peer-group-finder', GroupFinder);

export { GroupFinder };
export type { FeedErrorEvent, FeedReadyEvent } from '../context/feed-events.js';
export type { GroupSelectDetail, GroupSelectEvent } from '../widgets/group-finder/group-finder.events.js';
