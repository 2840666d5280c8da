import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { checkSync } from 'recheck';
import { parse } from 'acorn';
import { FALLBACK, tag } from './support/feed.mjs';
import { row } from './support/row.mjs';

const execute = promisify(execFile);
const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

row('T35 integrity values are those of the files, and a changed byte is not run while the page’s words stay', ['chromium', 'firefox'], async ({ open, site }) => {
  const integrity = json('dist/cdn/integrity.json');
  const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  for (const [name, value] of Object.entries(integrity)) assert.equal(value, hash(readFileSync(`dist/cdn/${name}`)), name);
  const file = read('dist/cdn/peer-widgets.js');
  const serve = (path, text) => site.route(path, (_, response) => response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(text));
  serve('/good.js', file);
  serve('/tampered.js', `${file} `);
  for (const [src, isDefined] of [['/good.js', true], ['/tampered.js', false]]) {
    const page = await open(tag('group-finder'), { scripts: [], head: `<script type="module" src="${src}" integrity="${integrity['peer-widgets.js']}" crossorigin="anonymous"></script>` });
    const seen = await page.evaluate(() => ({ isDefined: Boolean(customElements.get('peer-group-finder')), text: window.trust.text() }));
    assert.equal(seen.isDefined, isDefined, src);
    assert.match(seen.text, /988/);
  }
});

row('T37 three runtime dependencies, exact, without install scripts, with known licences, and a bill of materials', ['node'], async () => {
  const { dependencies } = json('package.json');
  assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/context', 'lit', 'zod']);
  for (const version of Object.values(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
  const { packages } = json('package-lock.json');
  const reaches = new Set();
  const follow = (name, from) => {
    const places = [...from.split('/node_modules/').map((_, at, all) => `${all.slice(0, all.length - at).join('/node_modules/')}/node_modules/${name}`), `node_modules/${name}`];
    const place = places.find((each) => packages[each]);
    if (!place || reaches.has(place)) return;
    reaches.add(place);
    for (const each of Object.keys(packages[place].dependencies ?? {})) follow(each, place);
  };
  for (const name of Object.keys(dependencies)) follow(name, '');
  for (const place of reaches) {
    assert.notEqual(packages[place].hasInstallScript, true, place);
    assert.match(packages[place].integrity, /^sha512-/, place);
    assert.match(packages[place].license, /^(MIT|BSD-3-Clause|ISC|Apache-2\.0|0BSD)$/, place);
  }
  const { stdout } = await execute('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'optional', '--omit', 'peer', '--package-lock-only'], { maxBuffer: 1 << 26 });
  const names = JSON.parse(stdout).components.map(({ group, name }) => [group, name].filter(Boolean).join('/'));
  for (const name of Object.keys(dependencies)) assert.ok(names.includes(name), `${name} in ${names}`);
  const outside = Object.entries(packages).filter(([place, { hasInstallScript }]) => hasInstallScript && place).map(([place]) => place.replace(/^.*node_modules\//, ''));
  assert.deepEqual([...new Set(outside)].filter((name) => !['esbuild', 'fsevents', 'rs-module-lexer'].includes(name)), [], 'development packages with an install script');
});

row('T46 every pattern in the published file takes time in proportion to the text', ['node'], () => {
  const patterns = new Map();
  parse(read('dist/cdn/peer-widgets.js'), { ecmaVersion: 'latest', sourceType: 'module', onToken: ({ value }) => value?.pattern !== undefined && patterns.set(`/${value.pattern}/${value.flags}`, value) });
  assert.ok(patterns.size > 40);
  const slow = [...patterns].flatMap(([name, { pattern, flags }]) => {
    const { status, complexity } = checkSync(pattern, flags, { timeout: 3_000 });
    return status === 'vulnerable' ? [`${name} is ${complexity?.summary}`] : [];
  });
  assert.deepEqual(slow, []);
});

row('T50 the classic file is ES2019 and the modules are ES2022', ['node'], () => {
  parse(read('dist/cdn/peer-widgets.classic.js'), { ecmaVersion: 2019, sourceType: 'script' });
  for (const name of Object.keys(json('dist/cdn/integrity.json')).filter((each) => !each.includes('classic'))) parse(read(`dist/cdn/${name}`), { ecmaVersion: 2022, sourceType: 'module' });
});

row('T57 nothing of the ban list is in the published files', ['node'], () => {
  const banned = /\b(?:eval|Function)\(|\.insertAdjacentHTML|document\.write|DOMParser|setHTMLUnsafe|document\.cookie|sendBeacon|XMLHttpRequest|new WebSocket|\bimport\(/;
  for (const name of Object.keys(json('dist/cdn/integrity.json'))) assert.equal(banned.exec(read(`dist/cdn/${name}`))?.[0], undefined, name);
  // Lit itself makes its templates so, and nothing else does.
  assert.equal(read('dist/cdn/peer-widgets.js').split('.innerHTML').length - 1, 1);
});

row('T58 what would be published is listed, is of this project alone, and has provenance', ['node'], async () => {
  const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { maxBuffer: 1 << 26 });
  const [{ files }] = JSON.parse(stdout);
  const paths = files.map(({ path }) => path);
  assert.deepEqual(paths.filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|SECURITY\.md$)/.test(path)), []);
  assert.ok(paths.includes('dist/cdn/third-party.txt'));
  assert.equal(json('package.json').publishConfig?.provenance, true);
});

row('T62 a snippet that a sanitizer went over still shows number, title and link, and no code', ['chromium'], async ({ open }) => {
  const html = `<peer-group-finder src="/groups.json"><script type="application/json">{"version":"peer-feed/1"}</script>${FALLBACK}</peer-group-finder>`;
  const page = await open('<div id="place"></div>', { scripts: [], head: '<script src="/node_modules/dompurify/dist/purify.min.js"></script>' });
  const seen = await page.evaluate((snippet) => {
    const place = document.querySelector('#place');
    place.innerHTML = window.DOMPurify.sanitize(snippet);
    return { text: place.innerText, links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')) };
  }, html);
  assert.match(seen.text, /988/);
  assert.doesNotMatch(seen.text, /[{}]|version/);
  assert.ok(seen.links.includes('tel:988') && seen.links.includes('https://example.org/all'));
});

row('T71 words are plain: short sentences, no double negatives, no blame', ['node'], async () => {
  const blocks = await Promise.all(['group-finder', 'story-card', 'grounding-player', 'resource-list', 'feed-status', 'quick-exit', 'helplines'].map((name) => import(`../../dist/esm/i18n/en/${name}.js`)));
  const texts = [];
  const walk = (value) => (typeof value === 'string' ? texts.push(value) : Object.values(value ?? {}).forEach(walk));
  walk(blocks.map((module) => Object.values(module)));
  assert.ok(texts.length > 200);
  const all = texts.filter((text) => text.split(' ').length > 3);
  const syllables = (word) => Math.max(1, (word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length);
  const words = all.flatMap((text) => text.replace(/\{\w+\}/g, 'it').match(/[A-Za-z’']+/g) ?? []);
  const sentences = all.flatMap((text) => text.split(/[.!?]+\s*/).filter(Boolean)).length;
  const grade = 0.39 * (words.length / sentences) + 11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) - 15.59;
  assert.ok(grade <= 6, `grade ${grade.toFixed(1)}`);
  assert.deepEqual(texts.filter((text) => /\b(?:you (?:failed|must|should have)|your fault|invalid|illegal|wrong|error|oops)\b/i.test(text) && !/not your fault/.test(text)), []);
  assert.deepEqual(texts.filter((text) => /\b(?:not|never|no|cannot)\b[^.,;]*\b(?:not|never|nothing|nobody|none)\b/i.test(text) && !/never what/.test(text)), []);
});

row('T90 every row of the threat model is linked to a test that is there', ['node'], async () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (S\d+) \| (.+) \|$/gm)].map(([, id, text]) => ({ id, tests: [...text.matchAll(/\bT\d\d\b/g)].map(([name]) => name) }));
  assert.ok(rows.length >= 18, `${rows.length} threats`);
  const { ROWS } = await import('./rows.mjs');
  const own = readdirSync('test/trust')
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => read(`test/trust/${name}`))
    .join('\n');
  const isTested = (name) => own.includes(`row('${name} `) || ROWS.some(({ id, covered }) => id === name && covered?.every((path) => existsSync(path)));
  for (const { id, tests } of rows) {
    assert.ok(tests.length > 0, `${id} has no test`);
    for (const name of tests) assert.ok(isTested(name), `${id}: ${name} has no test`);
  }
  for (const words of [/Reporting/, /newest minor version/, /private vulnerability reporting/]) assert.match(read('SECURITY.md'), words);
});
