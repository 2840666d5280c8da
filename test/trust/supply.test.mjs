import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { patternsIn, slowness } from '../node/support/patterns.mjs';
import { parse } from 'acorn';
import { tag } from './support/feed.mjs';
import { row } from './support/row.mjs';

const execute = promisify(execFile);
const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

row(
  'T35 integrity values match the files; a changed file does not run, and the page’s fallback stays',
  ['chromium', 'firefox'],
  async ({ open, site }) => {
    const integrity = json('dist/cdn/integrity.json');
    const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    for (const [name, value] of Object.entries(integrity))
      assert.equal(value, hash(readFileSync(`dist/cdn/${name}`)), name);
    const file = read('dist/cdn/peer-widgets.js');
    const serve = (path, text) =>
      site.route(path, (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(text),
      );
    serve('/good.js', file);
    serve('/tampered.js', `${file} `);
    for (const [src, isDefined] of [
      ['/good.js', true],
      ['/tampered.js', false],
    ]) {
      const page = await open(tag('group-finder'), {
        scripts: [],
        head: `<script type="module" src="${src}" integrity="${integrity['peer-widgets.js']}" crossorigin="anonymous"></script>`,
      });
      const seen = await page.evaluate(() => ({
        isDefined: Boolean(customElements.get('peer-group-finder')),
        text: window.trust.text(),
      }));
      assert.equal(seen.isDefined, isDefined, src);
      assert.match(seen.text, /988/);
    }
  },
);

row(
  'T37 two runtime dependencies, exact, without install scripts, with known licences, and a bill of materials',
  ['node'],
  async () => {
    const { dependencies } = json('package.json');
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/context', 'lit']);
    for (const version of Object.values(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
    const { packages } = json('package-lock.json');
    const reaches = new Set();
    const follow = (name, from) => {
      const places = [
        ...from
          .split('/node_modules/')
          .map((_, at, all) => `${all.slice(0, all.length - at).join('/node_modules/')}/node_modules/${name}`),
        `node_modules/${name}`,
      ];
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
    // The whole bill: with `--omit dev` npm also leaves out what a development dependency needs as well, lit among it.
    const { stdout } = await execute('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      maxBuffer: 1 << 26,
    });
    const { bomFormat, components, dependencies: needs } = JSON.parse(stdout);
    assert.equal(bomFormat, 'CycloneDX');
    const nameOf = ({ group, name }) => [group, name].filter(Boolean).join('/');
    for (const place of reaches) {
      const found = components.find(
        (each) => nameOf(each) === place.replace(/^.*node_modules\//, '') && each.version === packages[place].version,
      );
      assert.ok(found, `${place} is in the bill`);
      assert.equal(found.licenses?.[0]?.license.id, packages[place].license, place);
      assert.equal(found.hashes?.[0]?.alg, 'SHA-512', place);
      assert.ok(
        needs.some(({ ref }) => ref === found['bom-ref']),
        `the bill says what ${place} needs`,
      );
    }
    const outside = Object.entries(packages)
      .filter(([place, { hasInstallScript }]) => hasInstallScript && place)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    assert.deepEqual(
      [...new Set(outside)].filter((name) => !['esbuild', 'fsevents', 'rs-module-lexer'].includes(name)),
      [],
      'development packages with an install script',
    );
  },
);

row('T46 every regular expression in the published files is proven to run in linear time', ['node'], () => {
  const files = [
    'cdn/peer-widgets.js',
    'cdn/peer-feed.js',
    'cdn/autoload.js',
    ...readdirSync('dist/cdn/parts').map((name) => `cdn/parts/${name}`),
    'embed/resize.js',
    'embed/group-finder.js',
  ];
  const patterns = new Map(
    files.flatMap((file) => patternsIn(read(`dist/${file}`)).map((each) => [each.join('/'), each])),
  );
  assert.ok(patterns.size > 100, `${patterns.size} patterns`);
  assert.deepEqual(
    [...patterns.values()].flatMap((each) => slowness(each) ?? []),
    [],
  );
  // Two of Lit's are put together: one of constant parts, one with the name of a raw text element of a template.
  const ofLit = /RegExp\((?:`>\|\$\{|"<\/"\+)/g;
  for (const file of files)
    assert.doesNotMatch(read(`dist/${file}`).replace(ofLit, ''), /\bRegExp\(/, `${file} makes no pattern from a text`);
});

row('T50 the classic file is ES2019 and the modules are ES2022', ['node'], () => {
  parse(read('dist/cdn/peer-widgets.classic.js'), { ecmaVersion: 2019, sourceType: 'script' });
  for (const name of Object.keys(json('dist/cdn/integrity.json')).filter((each) => !each.includes('classic')))
    parse(read(`dist/cdn/${name}`), { ecmaVersion: 2022, sourceType: 'module' });
});

row('T57 nothing on the ban list is in the published files', ['node'], () => {
  const banned =
    /\b(?:eval|Function)\(|\.insertAdjacentHTML|document\.write|DOMParser|setHTMLUnsafe|document\.cookie|sendBeacon|XMLHttpRequest|new WebSocket|\bimport\(/;
  for (const name of Object.keys(json('dist/cdn/integrity.json')))
    // Only the loader loads what comes later, after it has been verified.
    assert.equal(banned.exec(read(`dist/cdn/${name}`))?.[0], name === 'autoload.js' ? 'import(' : undefined, name);
  // Lit itself makes its templates so, and nothing else does.
  assert.equal(read('dist/cdn/peer-widgets.js').split('.innerHTML').length - 1, 1);
});

row(
  'T58 the files to be published are listed, complete, from this project only, without secrets, and have provenance',
  ['node'],
  async () => {
    const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      maxBuffer: 1 << 26,
    });
    const [{ files }] = JSON.parse(stdout);
    const paths = files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|SECURITY\.md$)/.test(path)),
      [],
    );
    assert.deepEqual(
      paths.filter((path) => /(^|\/)(\.|node_modules|test|coverage)|\.(tgz|pem|key|env|log|db)$/.test(path)),
      [],
    );
    const { exports: entries, bin, files: listed, publishConfig, scripts } = json('package.json');
    assert.deepEqual(listed, ['dist', '!dist/builder', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md']);
    const targets = [
      ...Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
      ...Object.values(bin),
    ].map((path) => path.replace('./', ''));
    const fits = (target) => {
      const [before, after = ''] = target.split(/\*(.*)/s);
      return paths.some(
        (path) =>
          path === target ||
          (target.includes('*') &&
            path.startsWith(before) &&
            path.endsWith(after.replaceAll('*', '').split('/').at(-1))),
      );
    };
    assert.deepEqual(
      targets.filter((target) => !fits(target)),
      [],
    );
    for (const path of [
      'dist/cdn/third-party.txt',
      'dist/cdn/integrity.json',
      'dist/embed/integrity.json',
      'dist/custom-elements.json',
      'LICENSE',
    ])
      assert.ok(paths.includes(path), path);
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bnpm_[A-Za-z0-9]{36}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bAKIA[0-9A-Z]{16}\b|_authToken|["'\s(](?:\/root|\/home\/\w+|\/Users\/\w+|[A-Z]:\\Users)\b/;
    assert.deepEqual(
      paths.filter((path) => /\.(js|mjs|json|html|css|map|ts|txt|md)$/.test(path) && secret.test(read(path))),
      [],
    );
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name)),
      [],
      'nothing runs where it is installed',
    );
  },
);

/** Each widget with a title, a page and its region's lines, in every form that is HTML. */
async function snippets() {
  const { snippetAs } = await import('../../dist/esm/embed/snippet.js');
  const delivery = {
    base: 'https://cdn.example.org/peer/',
    integrity: json('dist/cdn/integrity.json'),
    sharePage: 'https://example.org/share',
  };
  return ['group-finder', 'resource-list', 'story-card', 'grounding-player', 'quick-exit'].flatMap((name) =>
    ['script', 'frame', 'lines'].map((form) => {
      const isExit = name === 'quick-exit';
      const embedding = {
        tag: `peer-${name}`,
        attributes: {
          region: 'US',
          ...(isExit ? { href: 'https://example.org/all' } : { src: 'https://example.org/feed.json' }),
        },
        title: 'All we have',
        page: 'https://example.org/all',
      };
      return { name: `${name} as ${form}`, html: snippetAs(form, embedding, delivery).pieces[0]?.text };
    }),
  );
}
/** What must be left of a snippet: number, title, link, and nothing that reads like code. */
function assertWhole(name, text, links) {
  assert.match(text, /\b988\b/, name);
  assert.match(text, /All we have/, name);
  assert.ok(links.includes('https://example.org/all') && links.includes('tel:988'), `${name}: ${links}`);
  assert.doesNotMatch(text, /[{};]|=>|function|import |<|>/, name);
}

/**
 * What WordPress lets an author write, as far as a snippet has any of it; other tags go, and the text in them stays.
 */
const KSES = {
  a: ['href', 'rel', 'target'],
  p: [],
  ul: [],
  li: [],
  ol: [],
  blockquote: [],
  strong: [],
  em: [],
  br: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  div: [],
  span: [],
  details: ['open'],
  summary: [],
};
const kses = (html) =>
  html.replace(/<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/gi, (_, end, name, attributes) => {
    const allowed = KSES[name.toLowerCase()];
    if (!allowed) return '';
    return `<${end}${name}${[...attributes.matchAll(/\s+([^\s=>]+)="([^"]*)"/g)]
      .filter(([, key, value]) => allowed.includes(key) && (key !== 'href' || /^(https?|tel|sms|mailto):/.test(value)))
      .map(([whole]) => whole)
      .join('')}>`;
  });

row(
  'T62 a snippet filtered by a site still shows the number, the title and the link, and no code',
  ['node'],
  async () => {
    for (const { name, html } of await snippets()) {
      assert.doesNotMatch(html, /<script[^>]*>[^<]/, `${name} carries code of its own`);
      const left = kses(html);
      assertWhole(
        name,
        left
          .replace(/<[^>]*>/g, ' ')
          .replaceAll('&amp;', '&')
          .replaceAll('&#39;', "'"),
        [...left.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      );
    }
  },
);

row('T62 … and so does one filtered by a sanitizer', ['chromium'], async ({ open }) => {
  const page = await open('<div id="place"></div>', {
    scripts: [],
    head: '<script src="/node_modules/dompurify/dist/purify.min.js"></script>',
  });
  for (const { name, html } of await snippets()) {
    const { text, links } = await page.evaluate((snippet) => {
      const place = document.querySelector('#place');
      place.innerHTML = window.DOMPurify.sanitize(snippet);
      return {
        text: place.innerText,
        links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      };
    }, html);
    assertWhole(name, text, links);
  }
});

row('T71 the text is plain: short sentences, no double negatives, no blame', ['node'], async () => {
  const blocks = await Promise.all(
    ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'feed-status', 'quick-exit', 'helplines'].map(
      (name) => import(`../../dist/esm/i18n/en/${name}.js`),
    ),
  );
  const texts = [];
  const walk = (value) => (typeof value === 'string' ? texts.push(value) : Object.values(value ?? {}).forEach(walk));
  walk(blocks.map((module) => Object.values(module)));
  assert.ok(texts.length > 200);
  const all = texts.filter((text) => text.split(' ').length > 3);
  const syllables = (word) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
          .match(/[aeiouy]{1,2}/g) ?? []
      ).length,
    );
  const words = all.flatMap((text) => text.replace(/\{\w+\}/g, 'it').match(/[A-Za-z’']+/g) ?? []);
  const sentences = all.flatMap((text) => text.split(/[.!?]+\s*/).filter(Boolean)).length;
  const grade =
    0.39 * (words.length / sentences) +
    11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
    15.59;
  assert.ok(grade <= 6, `grade ${grade.toFixed(1)}`);
  assert.deepEqual(
    texts.filter(
      (text) =>
        /\b(?:you (?:failed|must|should have)|your fault|invalid|illegal|wrong|error|oops)\b/i.test(text) &&
        !/not your fault/.test(text),
    ),
    [],
  );
  assert.deepEqual(
    texts.filter(
      (text) =>
        /\b(?:not|never|no|cannot)\b[^.,;]*\b(?:not|never|nothing|nobody|none)\b/i.test(text) &&
        !/never what/.test(text),
    ),
    [],
  );
});

const elements = () =>
  json('dist/custom-elements.json').modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );

row(
  'T87 the manifest lists the attributes that the files observe, and nothing else',
  ['chromium'],
  async ({ open }) => {
    const page = await open('', {});
    const observed = await page.evaluate(
      (tags) => Object.fromEntries(tags.map((tag) => [tag, [...customElements.get(tag).observedAttributes]])),
      elements().map(({ tagName }) => tagName),
    );
    for (const { tagName, attributes = [] } of elements()) {
      const documented = attributes.map(({ name }) => name);
      assert.deepEqual(
        observed[tagName].filter((name) => !documented.includes(name)),
        [],
        `${tagName} has attributes that no document names`,
      );
      assert.deepEqual(
        documented.filter((name) => !observed[tagName].includes(name) && !['lang', 'events'].includes(name)),
        [],
        `${tagName} is said to have these`,
      );
    }
  },
);

row(
  'T87 the documents list every attribute, event, slot, part, property and state, what is stored and requested, and the policy',
  ['node'],
  async () => {
    await execute(process.execPath, ['tools/manifest-tables.mjs', '--check']);
    const tags = read('docs/tags.md');
    assert.equal(elements().length, 6);
    for (const {
      tagName,
      attributes = [],
      events = [],
      cssParts = [],
      cssProperties = [],
      cssStates = [],
    } of elements()) {
      const [, section] = new RegExp(`^## ${tagName}$(.*?)(?=^## |$(?![^]))`, 'ms').exec(tags) ?? [];
      assert.ok(section, tagName);
      for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties, ...cssStates]) {
        assert.ok(section.includes(name), `${tagName}: ${name} is in docs/tags.md`);
        assert.ok(description?.length > 3, `${tagName}: ${name} is described`);
      }
    }
    const script = read('dist/cdn/peer-widgets.js');
    const privacy = read('docs/privacy.md');
    const keys = new Set(
      [...script.matchAll(/["'`](peer-[a-z]+(?:\/[a-z-]+)*\/\d+)["'`]/g)]
        .map(([, key]) => key)
        .filter((key) => !key.startsWith('peer-feed/')),
    );
    assert.ok(keys.size >= 2, [...keys].join());
    for (const key of keys) assert.ok(privacy.includes(key), `${key} is in docs/privacy.md`);
    for (const words of ['react-src', 'src']) assert.ok(privacy.includes(`\`${words}\``), words);
    for (const path of ['docs/embedding.md', 'SECURITY.md'])
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html 'allow-duplicates'",
      ])
        assert.ok(read(path).includes(part), `${path}: ${part}`);
  },
);

row('T88 Storybook’s pages use no other server, and its build sends no telemetry', ['node'], () => {
  for (const name of readdirSync('.storybook'))
    assert.doesNotMatch(
      read(`.storybook/${name}`).replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''),
      /(?:src|href|url|import|fetch)[^\n]{0,40}https?:\/\//,
      name,
    );
  assert.match(read('.storybook/main.ts'), /disableTelemetry:\s*true/);
  assert.match(json('package.json').scripts['build-storybook'], /storybook build/);
});

row('T90 every row of the threat model is linked to an existing test', ['node'], async () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (S\d+) \| (.+) \|$/gm)].map(([, id, text]) => ({
    id,
    tests: [...text.matchAll(/\bT\d{2,3}\b/g)].map(([name]) => name),
  }));
  assert.ok(rows.length >= 18, `${rows.length} threats`);
  const { ROWS } = await import('./rows.mjs');
  const own = readdirSync('test/trust')
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => read(`test/trust/${name}`))
    .join('\n');
  const isTested = (name) =>
    new RegExp(`\\brow\\(\\s*'${name} `).test(own) ||
    ROWS.some(({ id, covered }) => id === name && covered?.every((path) => existsSync(path)));
  for (const { id, tests } of rows) {
    assert.ok(tests.length > 0, `${id} has no test`);
    for (const name of tests) assert.ok(isTested(name), `${id}: ${name} has no test`);
  }
  for (const words of [/Reporting/, /newest minor version/, /private vulnerability reporting/])
    assert.match(read('SECURITY.md'), words);
});
