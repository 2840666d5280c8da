import { sv } from '../sv.js';
import { registerLanguage } from '../words.js';

registerLanguage('sv', sv);
