import { uk } from '../uk.js';
import { registerLanguage } from '../words.js';

registerLanguage('uk', uk);
