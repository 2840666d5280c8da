import { it } from '../it.js';
import { registerLanguage } from '../words.js';

registerLanguage('it', it);
