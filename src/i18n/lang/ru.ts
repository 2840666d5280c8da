import { ru } from '../ru.js';
import { registerLanguage } from '../words.js';

registerLanguage('ru', ru);
