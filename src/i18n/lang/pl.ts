import { pl } from '../pl.js';
import { registerLanguage } from '../words.js';

registerLanguage('pl', pl);
