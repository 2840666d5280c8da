/** Takes out of dist the declarations that no public entry leads to: nobody could import them. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** What the package's exports point at, whatever the condition. */
const exportTargets = (exports) =>
  typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(exportTargets);

/** Matches the paths that an export points at; every `*` in it stands for the same text. */
function pathsOf(target) {
  const [start, ...rest] = target
    .replace(/^\.\//, '')
    .split('*')
    .map((part) => part.replace(/[$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${start}${rest.length > 0 ? `(.+)${rest.join('\\1')}` : ''}$`);
}

/** The modules that a script or a declaration file imports, as it names them. */
export const importsOf = (code) => ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);

/** `entries` and every declaration file that they import, directly or not. */
function reachable(entries) {
  const found = new Set();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const beside = importsOf(readFileSync(path, 'utf8')).filter((name) => name.startsWith('.'));
    const types = beside.map((name) => join(dirname(path), name.replace(/\.js$/, '.d.ts')));
    open.push(...types.filter((each) => existsSync(each)));
  }
  return found;
}

/** Removes the declaration files of dist that cannot be reached from the exports of package.json. */
export function removeInternalTypes() {
  const declarations = readdirSync('dist', { recursive: true })
    .map((name) => `dist/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.d.ts'));
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = exportTargets(exports).map(pathsOf);
  const needed = reachable(declarations.filter((path) => entries.some((entry) => entry.test(path))));
  for (const path of declarations) if (!needed.has(path)) rmSync(path);
}
