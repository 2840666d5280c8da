/**
 * `npm run test:embed`: every way into a page, tried on the built files: in Chromium, and scripts and frames in Firefox and WebKit too.
 * `EMBED_BROWSERS=chromium` narrows it. The last line is the total.
 */
import { runNodeTests } from './node-tests.mjs';
import { buildIfNeeded } from './serve.mjs';

buildIfNeeded();
const { passed, failed } = await runNodeTests('test/embed', {}, 2); // one file waits for its browsers while the other works
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
