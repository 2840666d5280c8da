import { resolve } from 'node:path';

/** Rollup and esbuild plugin for self-contained files: `zod/mini` is the small gate that judges the same. See docs/decisions/0009. */
const GATE = resolve('src/feed/schema/gate.ts');

/** For rollup. */
export const slimGate = () => ({ name: 'slim-gate', resolveId: (source) => (source === 'zod/mini' ? GATE : null) });

/** For esbuild. */
export const slimGateForEsbuild = {
  name: 'slim-gate',
  setup: ({ onResolve }) => onResolve({ filter: /^zod\/mini$/ }, () => ({ path: GATE })),
};
