import { ja } from '../ja.js';
import { registerLanguage } from '../words.js';

registerLanguage('ja', ja);
