// Every language the library speaks, for commands that print words.
import '../i18n/lang/ar.js';
import '../i18n/lang/es.js';

/** Their codes; English is in every file. */
export const languageCodes: readonly string[] = ['ar', 'es'];
