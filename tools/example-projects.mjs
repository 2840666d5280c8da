/**
 * `npm run test:examples`: installs the packed package in `examples/`, type-checks and builds each project, and proves that
 * importing one widget brings no other. The last line is the total.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './serve.mjs';
import { tags } from './entries.mjs';

/** How each project is checked, and which widget it imports. */
const projects = {
  plain: { check: ['tsc', '-p', 'plain'], widget: 'story-card' },
  react: { check: ['tsc', '-p', 'react'], widget: 'group-finder' },
  vue: { check: ['vue-tsc', '--noEmit', '-p', 'vue/tsconfig.json'], widget: 'grounding-player' },
  svelte: {
    check: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    widget: 'resource-list',
  },
  angular: { check: ['ngc', '-p', 'angular'], widget: 'story-card', entry: 'dist/ngc/help.component.js' },
};

const run = (file, args, cwd = 'examples') =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const bin = (name, ...args) => run(resolve('examples/node_modules/.bin', name), args);

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'peer-pack-'));
  try {
    run('npm', ['pack', '--silent', '--pack-destination', folder], '.');
    run('npm', ['ci', '--no-audit', '--no-fund']);
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', join(folder, readdirSync(folder)[0])]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tags that the built scripts of a project define. */
function definedIn(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  // The class of a widget is known by the name under which it is defined, which no build can change.
  return Object.keys(tags).filter((tag) =>
    new RegExp(`\\(["'\`]${tag.startsWith('peer-') ? tag : `peer-${tag}`}["'\`],`).test(code),
  );
}

function tryProject(name, { check, widget, entry }) {
  bin(...check);
  const out = resolve('examples', name, 'dist/site');
  const build = entry ? ['--ssr', entry, '--config', resolve('examples/angular/vite.config.js')] : [];
  bin('vite', 'build', name, '--outDir', out, '--emptyOutDir', '--logLevel', 'error', ...build);
  const found = definedIn(out);
  if (found.join() !== widget) throw new Error(`imports ${widget}, but holds ${found.join(', ') || 'none'}`);
}

buildIfNeeded();
install();
let failed = 0;
for (const [name, project] of Object.entries(projects)) {
  try {
    tryProject(name, project);
    console.log(`ok   ${name}: checked, built, holds ${project.widget} alone`);
  } catch (error) {
    failed += 1;
    console.log(
      `FAIL ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout === undefined ? error.message : ''}`,
    );
  }
}
console.log(`${Object.keys(projects).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
