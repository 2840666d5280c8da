import { fr } from '../fr.js';
import { registerLanguage } from '../words.js';

registerLanguage('fr', fr);
