import { ko } from '../ko.js';
import { registerLanguage } from '../words.js';

registerLanguage('ko', ko);
