import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * WTR plugin: `/__real-data__/stories/` lists the JSON files of that folder of published feeds, and each is served below it.
 * Files are read from where they are: nothing is copied.
 */
export const realData = (root) => ({
  name: 'real-data',
  serve({ path }) {
    const [, folder, name] = /^\/__real-data__\/([a-z]+)\/([^/]*)$/.exec(path) ?? [];
    if (!folder || !root || !existsSync(join(root, folder))) return undefined;
    const body = name
      ? readFileSync(join(root, folder, basename(name)), 'utf8')
      : JSON.stringify(readdirSync(join(root, folder)).filter((each) => each.endsWith('.json')));
    return { body, type: 'json' };
  },
});
