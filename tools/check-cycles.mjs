/**
 * Rejects circular imports in src/, type imports included. A planted cycle must be found first: a rule that never fires
 * is worse than none.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';

/** The import cycles among the files below `folder`, each as the list of its paths. */
async function cyclesIn(folder) {
  const { output } = await cruise([folder], {
    ruleSet: { forbidden: [{ name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } }] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  return output.summary.violations.map(({ from, cycle }) => [from, ...cycle.map(({ name }) => name)].join(' → '));
}

const planted = mkdtempSync(join(tmpdir(), 'cycle-'));
try {
  writeFileSync(join(planted, 'a.ts'), "import type { B } from './b.js';\nexport interface A { b: B }\n");
  writeFileSync(join(planted, 'b.ts'), "import { type A } from './a.js';\nexport interface B { a: A }\n");
  if ((await cyclesIn(planted)).length === 0) throw new Error('a planted circle of types was not found');
} finally {
  rmSync(planted, { recursive: true });
}

const cycles = await cyclesIn('src');
if (cycles.length > 0) {
  console.error(cycles.join('\n'));
  process.exitCode = 1;
}
