import { define } from '../ui/define.js';
import { ResourceList } from '../widgets/resource-list/resource-list.js';

define('peer-resource-list', ResourceList);

export { ResourceList };
