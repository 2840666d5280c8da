import { rollup } from 'rollup';
import { readFileSync, rmSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
const configs = (await import(process.cwd() + '/rollup.config.mjs')).default;
rmSync('dist/cdn/parts', { recursive: true, force: true });
const br = (s) => brotliCompressSync(Buffer.from(s), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const args = process.argv.slice(2);
const want = args.includes('-a')
  ? configs.filter(
      (x) =>
        x.output.dir === 'dist/cdn/parts' ||
        x.output.file === 'dist/cdn/autoload.js' ||
        /cdn\/lang/.test(x.output.file),
    )
  : configs.filter((x) => x.output.dir === 'dist/cdn/parts' || x.output.file === 'dist/cdn/autoload.js');
for (const c of want) {
  const bundle = await rollup(c);
  const { output } = await bundle.write(c.output);
  if (/lang/.test(c.output.file)) continue;
  for (const o of output.filter((o) => o.type === 'chunk').sort((a, b) => b.code.length - a.code.length)) {
    console.log(
      o.fileName.padEnd(36),
      String(o.code.length).padStart(7),
      String(br(o.code)).padStart(6),
      o.imports.join(' '),
      o.dynamicImports.length ? '→ ' + o.dynamicImports.join(' ') : '',
    );
    if (args.includes('-m') && args.includes(o.fileName))
      for (const [id, m] of Object.entries(o.modules).sort((a, b) => b[1].renderedLength - a[1].renderedLength))
        if (m.renderedLength > 0)
          console.log('      ', String(m.renderedLength).padStart(6), id.replace(/.*\/(src|node_modules)\//, '$1/'));
  }
}
// What a page with one tag loads until first content: pages × files
const sizes = Object.fromEntries(
  readdirSync('dist/cdn/parts')
    .filter((f) => f.endsWith('.js'))
    .map((f) => [f.slice(0, -3), br(readFileSync('dist/cdn/parts/' + f))]),
);
const code = readFileSync('dist/cdn/autoload.js', 'utf8');
const al = br(code);
const deps = JSON.parse(readFileSync('/dev/shm/ledger.json', 'utf8').toString());
const closure = (n, s = new Set()) => {
  if (!s.has(n)) {
    s.add(n);
    deps[n].slice(1).forEach((d) => closure(d, s));
  }
  return s;
};
for (const t of [
  ['group-finder'],
  ['story-card'],
  ['grounding-player'],
  ['resource-list'],
  ['quick-exit'],
  ['peer-feed'],
  ['group-finder', 'grounding-player', 'resource-list'],
]) {
  const s = new Set();
  t.forEach((n) => closure(n, s));
  console.log(
    t.join('+').padEnd(50),
    al + [...s].reduce((a, n) => a + sizes[n], 0),
    '= loader ' + al + ' + ' + [...s].map((n) => n + ' ' + sizes[n]).join(' + '),
  );
}
