import { resolve } from 'node:path';

/** The small gate that replaces `zod/mini` in self-contained files: see docs/decisions/0002-zod-mini.md. */
const GATE = resolve('src/feed/schema/gate.ts');

/** Rollup plugin that resolves `zod/mini` to the small gate. */
export const slimGate = () => ({ name: 'slim-gate', resolveId: (source) => (source === 'zod/mini' ? GATE : null) });

/** The same for esbuild. */
export const slimGateForEsbuild = {
  name: 'slim-gate',
  setup: ({ onResolve }) => onResolve({ filter: /^zod\/mini$/ }, () => ({ path: GATE })),
};
