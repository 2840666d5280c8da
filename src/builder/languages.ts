import { builder as ar } from '../i18n/ar/builder.js';
import { builderSettings as arSettings } from '../i18n/ar/builder-settings.js';
import { builder as es } from '../i18n/es/builder.js';
import { builderSettings as esSettings } from '../i18n/es/builder-settings.js';
import '../i18n/lang/ar.js';
import '../i18n/lang/es.js';
import { registerLanguage } from '../i18n/words.js';

// The page's own words are here instead of in the language files, which every visitor of a widget would load.
registerLanguage('es', { builder: es, builderSettings: esSettings });
registerLanguage('ar', { builder: ar, builderSettings: arSettings });

/** The languages of the page, each named in itself. */
export const LANGUAGES = { en: 'English', es: 'Español', ar: 'العربية' } as const;

/** One of the languages. */
export type Language = keyof typeof LANGUAGES;
