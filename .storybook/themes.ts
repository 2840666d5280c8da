import calm from '../src/themes/calm.css?inline';
import clear from '../src/themes/clear.css?inline';
import warm from '../src/themes/warm.css?inline';

/** The published themes, by name. */
export const themes: Readonly<Record<string, string>> = { calm, clear, warm };
