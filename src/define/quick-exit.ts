import { define } from '../ui/define.js';
import { QuickExit } from '../widgets/quick-exit/quick-exit.js';

define('peer-quick-exit', QuickExit);

export { QuickExit };
