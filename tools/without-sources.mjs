import MagicString from 'magic-string';

const SOURCE = /,\s*(?:source|reason): (?:'[^']*'|\w+)(?=\s*[,}])/g;

/** A line's languages (those of one of its numbers stay: they are shown with it), and that it costs nothing. */
const ONLY_LISTED = /^ {4}languages: \[[^\]]*\],\n|, free: true/gm;

/**
 * Rollup plugin for files that show crisis lines without their sources: takes the addresses of the sources out of the data,
 * and why a number was retired, with what else only the resource list shows. `check-lines` and the tests read them where they are written.
 */
export const withoutSources = () => ({
  name: 'without-sources',
  transform(code, id) {
    if (!/\/src\/content\/helplines\/(?!index)[a-z]+\.ts$/.test(id.replaceAll('\\', '/'))) return null;
    const text = new MagicString(code);
    text.replace(SOURCE, '');
    if (!text.hasChanged()) this.error(`no source found in ${id}: look again at how the lines are written`);
    text.replace(ONLY_LISTED, '');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
