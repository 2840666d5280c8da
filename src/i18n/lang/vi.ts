import { vi } from '../vi.js';
import { registerLanguage } from '../words.js';

registerLanguage('vi', vi);
