import { define } from '../ui/define.js';
import { ResourceList } from '../widgets/resource-list/resource-list.js';

define('peer-resource-list', ResourceList);

export { ResourceList };
export type { FeedErrorEvent, FeedReadyEvent } from '../context/feed-events.js';
export type { ResourceContactDetail, ResourceContactEvent } from '../widgets/resource-list/resource-list.events.js';
