import MagicString from 'magic-string';

const SOURCE = /,\s*(?:source|reason):\s*(?:'[^']*'|\w+)(?=\s*[,}])/g;
const NEVER_SHOWN = /,\s*source:\s*(?:'[^']*'|\w+)(?=\s*[,}])/g;

/** A line's languages (those of one of its numbers stay: they are shown with it), that it has interpreters, and that it costs nothing. */
const ONLY_LISTED = /^ {4}(?:languages: \[[^\]]*\]|interpreter: true),\n|,\s*free: true/gm;

/**
 * Rollup plugin: takes out of the data of crisis lines what a file never shows. The sources of emergency and retired numbers are nowhere shown;
 * those of the lines, why a number was retired, and what else only the resource list shows, only there (`showsSources`).
 * `check-lines` and the tests read them where they are written.
 */
export const withoutSources = ({ showsSources = false } = {}) => ({
  name: 'without-sources',
  transform(code, id) {
    if (!/\/src\/content\/helplines\/(?!index|regions)[a-z]+\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    if (showsSources && !/\/(?:emergency|retired)\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    const text = new MagicString(code);
    text.replace(showsSources ? NEVER_SHOWN : SOURCE, '');
    if (!text.hasChanged()) this.error(`no source found in ${id}: look again at how the lines are written`);
    if (!showsSources) text.replace(ONLY_LISTED, '');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
