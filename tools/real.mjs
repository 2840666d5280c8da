/** `npm run test:real`: the tests that read feeds as they are published. Their place is PEER_REAL_DATA, by default ../shared/data. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runNodeTests } from './node-tests.mjs';

const data = resolve(process.env.PEER_REAL_DATA ?? '../shared/data');
if (existsSync(data)) {
  const { passed, failed } = await runNodeTests('test/real', { PEER_REAL_DATA: data });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
} else {
  console.log(`Skipped: there is no ${data}. Set PEER_REAL_DATA to a folder of published feeds.`);
}
