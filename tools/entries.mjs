/** What the package consists of, found by looking: nothing here is edited when a widget or a language is added. */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

const list = (dir, suffix) =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(suffix))
        .sort()
    : [];

/** Modules that define one tag each, by the name of their published file: `{ 'group-finder': 'src/define/group-finder.ts' }`. */
export const tags = Object.fromEntries(
  list('src/define', '.ts').map((file) => [basename(file, '.ts'), `src/define/${file}`]),
);

/** Modules that register one language each, by language code. */
export const languages = Object.fromEntries(
  list('src/i18n/lang', '.ts').map((file) => [basename(file, '.ts'), `src/i18n/lang/${file}`]),
);

/** The module that defines every tag. */
export const everything = 'src/index.ts';

/** The module that reads feeds without a page; runs in Node. */
export const feed = 'src/feed.ts';

/** The other end of the reaction wire, for servers. */
export const reactions = 'src/reactions.ts';

/** Warns of themes that are hard to read, for development. */
export const checkTheme = 'src/check-theme.ts';

/** The command line. */
export const commandLine = 'src/cli/main.ts';

/** What a framed page runs, one file per widget, and what the page around it runs. */
export const frames = Object.fromEntries(
  list('src/embed/frames', '.ts').map((file) => [basename(file, '.ts'), `src/embed/frames/${file}`]),
);
export const resizer = 'src/embed/resize.ts';

/** Loads the files of the tags that a page uses. */
export const autoloader = 'src/embed/autoload.ts';

/** What the page where one builds a widget runs. */
export const builder = 'src/builder/builder-page.ts';

/** Entries of the unbundled build; each keeps its own module under dist/esm. */
export const modules = [everything, feed, reactions, checkTheme, commandLine, ...Object.values(tags)].filter((path) =>
  existsSync(path),
);
