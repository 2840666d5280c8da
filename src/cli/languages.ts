// Every language of the library, for commands that print words.
import '../i18n/lang/ar.js';
import '../i18n/lang/de.js';
import '../i18n/lang/es.js';
import '../i18n/lang/fr.js';
import '../i18n/lang/it.js';
import '../i18n/lang/ja.js';
import '../i18n/lang/ko.js';
import '../i18n/lang/nl.js';
import '../i18n/lang/pl.js';
import '../i18n/lang/pt.js';
import '../i18n/lang/ru.js';
import '../i18n/lang/sv.js';
import '../i18n/lang/uk.js';
import '../i18n/lang/vi.js';
import '../i18n/lang/zh.js';
