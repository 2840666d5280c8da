import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';

const run = (file, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${file} ${args.join(' ')}\n${stderr}`);
  return stdout;
};

/** What is published, by its beginning. */
const BELONGS = [
  /^dist\/(cdn|embed|esm)\//,
  /^dist\/(builder|themes|wordpress)\//,
  /^dist\/[\w.-]+\.(json|d\.ts)$/,
  /^(README|CHANGELOG|SECURITY)\.md$/,
  /^LICENSE$/,
  /^package\.json$/,
];
const NEVER = [/(^|\/)(test|tools|node_modules|\.env|\.npmrc|\.git)/, /\.test\.|tsconfig|\.tgz$/];

describe('the packed package', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-package-'));
  let files;
  before(() => {
    [{ files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], '.'));
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
    const [tarball] = readdirSync(dir).filter((name) => name.endsWith('.tgz'));
    run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev', '--omit=optional', join(dir, tarball)],
      dir,
    );
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  it('holds only what belongs in it', () => {
    const paths = files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !BELONGS.some((each) => each.test(path)) || NEVER.some((each) => each.test(path))),
      [],
    );
    for (const path of [
      'dist/cdn/autoload.js',
      'dist/cdn/integrity.json',
      'dist/embed/resize.js',
      'dist/embed/group-finder.html',
      'dist/jsx.d.ts',
      'dist/vue.d.ts',
      'dist/svelte.d.ts',
      'dist/feed.schema.json',
      'dist/custom-elements.json',
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });

  it('includes its command', () => {
    const call = (...args) => run('npx', ['--no-install', 'peer-support-widgets', ...args], dir);
    assert.equal(call('--version'), `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
    for (const name of [
      'validate',
      'convert',
      'render',
      'oembed',
      'snippet',
      'check-lines',
      'check-stories',
      'reactions',
      'fallback',
    ]) {
      assert.match(call('--help'), new RegExp(`^ {2}${name} `, 'm'));
      assert.match(call(name, '--help'), new RegExp(`^Usage: npx peer-support-widgets ${name}`));
    }
    assert.match(call('render', 'grounding-player'), /<peer-grounding-player>[\s\S]*988/);
    assert.match(call('snippet', 'story-card', '--base', 'https://example.org/peer/'), /integrity="sha384-/);
    writeFileSync(
      join(dir, 'pages.json'),
      JSON.stringify({
        site: 'https://example.org/peer/',
        provider: { name: 'P', url: 'https://example.org/' },
        pages: [{ name: 'lines', widget: 'resource-list', title: 'Lines' }],
      }),
    );
    call('oembed', 'pages.json', '--out', 'out');
    assert.deepEqual(readdirSync(join(dir, 'out')).sort(), [
      'embed.css',
      'lang',
      'lines.html',
      'lines.json',
      'resource-list.js',
      'third-party.txt',
    ]);
  });

  for (const [at, code] of [...readFileSync('README.md', 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)]
    .map(([, code]) => code)
    .entries()) {
    it(`README, JavaScript ${at + 1}: builds against it, and every import is there`, async () => {
      await build({
        stdin: { contents: code, resolveDir: dir },
        bundle: true,
        write: false,
        format: 'esm',
        logLevel: 'silent',
      });
    });
  }

  it('one widget brings no other', async () => {
    const { metafile } = await build({
      stdin: { contents: "import 'peer-support-widgets/story-card.js';", resolveDir: dir },
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    });
    const widgets = new Set(
      Object.keys(metafile.inputs).flatMap((path) => /esm\/widgets\/([\w-]+)\//.exec(path)?.[1] ?? []),
    );
    assert.deepEqual([...widgets], ['story-card']);
  });

  it('a class alone defines nothing', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { StoryCard } from 'peer-support-widgets/classes/story-card.js'; console.log(StoryCard);",
        resolveDir: dir,
      },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    assert.doesNotMatch(outputFiles[0].text, /customElements\.define\((?!.*tagName)/);
  });

  it('can be imported on a server, as frameworks do', () => {
    writeFileSync(
      join(dir, 'server.mjs'),
      "import 'peer-support-widgets'; import { StoryCard } from 'peer-support-widgets/classes/story-card.js'; console.log(typeof StoryCard);",
    );
    assert.equal(run(process.execPath, ['server.mjs'], dir), 'function\n');
  });

  it('reads feeds in Node where Lit is not installed', () => {
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
      rmSync(join(dir, 'node_modules', name), { recursive: true, force: true });
    writeFileSync(
      join(dir, 'read.mjs'),
      `import { readFeed } from 'peer-support-widgets/feed.js';
       const { data, issues } = readFeed({ version: 'peer-feed/1', groups: [{ id: 'a', name: 'Circle' }, { id: 'b' }] }, { baseUrl: 'https://example.org/' });
       console.log(data.groups.length, issues.length > 0);`,
    );
    assert.equal(run(process.execPath, ['read.mjs'], dir), '1 true\n');
  });
});
