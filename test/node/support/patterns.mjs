import { parse } from 'acorn';
import { transform } from 'esbuild';
import { checkSync } from 'recheck';

/** Every pattern written in `code`, a module, as `[source, flags]`; each once. */
export function patternsIn(code) {
  const found = new Map();
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: ({ value }) =>
      value?.pattern !== undefined && found.set(`/${value.pattern}/${value.flags}`, [value.pattern, value.flags]),
  });
  return [...found.values()];
}

/** `patternsIn` TypeScript. */
export async function patternsInTypescript(code) {
  const options = { loader: 'ts', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } };
  return patternsIn((await transform(code, options)).code);
}

// Limits under which even `{0,60}` is followed through rather than guessed at.
const LIMITS = { timeout: 60_000, maxRepeatCount: 200, maxNFASize: 200_000, maxPatternSize: 3_000 };

/** What is wrong with a pattern: that it takes more time than in proportion to the text, or that nobody could show that it does not. `undefined` where it is proven. */
export function slowness([source, flags]) {
  const { status, complexity, error } = checkSync(source, flags, LIMITS);
  if (status === 'safe' && ['safe', 'linear'].includes(complexity.type)) return undefined;
  return `/${source}/${flags} is ${complexity?.summary ?? `${status}: ${error?.kind}`}`;
}
