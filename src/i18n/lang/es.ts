import { es } from '../es.js';
import { registerLanguage } from '../words.js';

registerLanguage('es', es);
