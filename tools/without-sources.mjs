import MagicString from 'magic-string';

const SOURCE = /,\s*(?:source|reason): (?:'[^']*'|\w+)(?=\s*[,}])/g;
const NEVER_SHOWN = /,\s*source: (?:'[^']*'|\w+)(?=\s*[,}])/g;

/**
 * Rollup plugin: takes out of the data of crisis lines what a file never shows. The sources of emergency and retired numbers are nowhere shown;
 * those of the lines, and why a number was retired, only by the resource list (`showsSources`). `check-lines` and the tests read them where they are written.
 */
export const withoutSources = ({ showsSources = false } = {}) => ({
  name: 'without-sources',
  transform(code, id) {
    if (!/\/src\/content\/helplines\/(?!index)[a-z]+\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    if (showsSources && !/\/(?:emergency|retired)\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    const text = new MagicString(code);
    text.replace(showsSources ? NEVER_SHOWN : SOURCE, '');
    if (!text.hasChanged()) this.error(`no source found in ${id}: look again at how the lines are written`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
