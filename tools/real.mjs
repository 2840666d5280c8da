/** `npm run test:real`: feeds as they are published are read in Node and drawn in Chromium. Their place is PEER_REAL_DATA, by default ../shared/data. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runNodeTests } from './node-tests.mjs';

const data = resolve(process.env.PEER_REAL_DATA ?? '../shared/data');
if (existsSync(data)) {
  const { passed, failed } = await runNodeTests('test/real', { PEER_REAL_DATA: data });
  console.log(`${passed} passed, ${failed} failed`);
  const drawn = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/real-pages/*.test.ts'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  process.exit(failed > 0 || passed === 0 || drawn.status !== 0 ? 1 : 0);
} else {
  console.log(`Skipped: there is no ${data}. Set PEER_REAL_DATA to a folder of published feeds.`);
}
