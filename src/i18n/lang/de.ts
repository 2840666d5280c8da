import { de } from '../de.js';
import { registerLanguage } from '../words.js';

registerLanguage('de', de);
