/**
 * Runs test files in Node with its own test runner: TypeScript is bundled first, packages stay outside.
 * `node tools/node-tests.mjs gate cli` runs the files of test/node whose path contains one of these words.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './run-typescript.mjs';

const testFiles = (dir, words) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true })
        .filter((name) => /\.test\.(ts|mjs)$/.test(name))
        .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
        .map((name) => join(dir, name))
        .sort()
    : [];

/** `{ passed, failed, failures }` of every test file under `dir`, or of those whose path contains one of `words`; failures are printed, and each is also given back as its file, test and message. */
export async function runNodeTests(dir, env = {}, concurrency = 2, words = []) {
  const entries = testFiles(dir, words);
  if (entries.length === 0) return { passed: 0, failed: 0, failures: [] };
  const folder = 'node_modules/.cache/peer-support-widgets/tests';
  rmSync(join(folder, dir), { recursive: true, force: true });
  // What is JavaScript already runs from its place, beside the tools it may start.
  const typescript = entries.filter((path) => path.endsWith('.ts'));
  const files = [
    ...entries.filter((path) => !typescript.includes(path)),
    ...(typescript.length > 0 ? await bundleForNode(typescript, folder) : []),
  ];
  Object.assign(process.env, { NODE_OPTIONS: '--enable-source-maps' }, env);
  let passed = 0;
  const failures = [];
  const events = run({ files, concurrency });
  const isTest = ({ details, skip, todo }) => details.type !== 'suite' && skip === undefined && todo === undefined;
  events.on('test:pass', (test) => void (passed += isTest(test) ? 1 : 0));
  events.on('test:fail', (test) => {
    if (isTest(test))
      failures.push(
        `${relative(process.cwd(), test.file ?? '')}: ${test.name}\n  ${test.details.error?.cause?.message ?? test.details.error?.message ?? ''}`,
      );
  });
  const report = events.compose(new spec());
  for await (const text of report) process.stdout.write(text);
  return { passed, failed: failures.length, failures };
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runNodeTests('test/node', {}, 2, process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
