/** Runs test files in Node with its own test runner: TypeScript is bundled first, packages stay outside. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { bundleForNode } from './run-typescript.mjs';

const testFiles = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true })
        .filter((name) => /\.test\.(ts|mjs)$/.test(name))
        .map((name) => join(dir, name))
        .sort()
    : [];

/** `{ passed, failed, failures }` of every test file under `dir`; failures are printed, and each is also given back as its file, test and message. */
export async function runNodeTests(dir, env = {}, concurrency = 2) {
  const entries = testFiles(dir);
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
