import { nl } from '../nl.js';
import { registerLanguage } from '../words.js';

registerLanguage('nl', nl);
