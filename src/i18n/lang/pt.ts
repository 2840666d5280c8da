import { pt } from '../pt.js';
import { registerLanguage } from '../words.js';

registerLanguage('pt', pt);
