/** `npm run test:wordpress`: the plugin's code style, then the plugin in a real WordPress, used as people use it. */
import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from './find-browser.mjs';
import { ensureWordPress } from './find-wordpress.mjs';
import { runNodeTests } from './node-tests.mjs';
import { buildPlugin } from './wordpress-plugin.mjs';

const { codeSniffer } = ensureWordPress();
ensureBrowsers(['chromium']);
execFileSync(codeSniffer, ['--standard=integrations/wordpress/phpcs.xml'], { stdio: 'inherit' });
const { passed, failed } = await runNodeTests('test/wordpress', { PLUGIN_ZIP: await buildPlugin() });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
