import { ar } from '../ar.js';
import { registerLanguage } from '../words.js';

registerLanguage('ar', ar);
