import { zh } from '../zh.js';
import { registerLanguage } from '../words.js';

registerLanguage('zh', zh);
