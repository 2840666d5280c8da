/**
 * `npm run build:wordpress`: the plugin as a zip to upload, from integrations/wordpress and dist. Scripts, widgets.json and
 * crisis-lines.json come from the library, so that the plugin holds no copy of anything.
 */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { languages } from './entries.mjs';
import { bundleForNode } from './run-typescript.mjs';
import { buildIfNeeded } from './serve.mjs';
import { widgetSettings } from './widget-settings.mjs';

const NAME = 'peer-support-widgets';
/** The widgets that the plugin brings. */
const WIDGETS = ['group-finder', 'story-card', 'grounding-player', 'resource-list'];

const SOURCE = join('integrations/wordpress', NAME);

const filesIn = (dir) =>
  readdirSync(dir, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort();

const json = (value) => Buffer.from(`${JSON.stringify(value)}\n`);

/** Paragraphs of HTML by language and region; those of '' serve any region that has none. */
async function crisisLines() {
  const codes = Object.keys(languages);
  const entries = [
    'src/embed/fallback.ts',
    'src/content/helplines/index.ts',
    'src/content/helplines/emergency.ts',
    ...Object.values(languages),
  ];
  const modules = await Promise.all((await bundleForNode(entries)).map((path) => import(pathToFileURL(path).href)));
  const [fallback, { helplines }, { emergencyNumbers }] = modules;
  const regions = [...new Set([...helplines, ...emergencyNumbers].flatMap((each) => each.regions))].sort();
  const linesIn = (lang) =>
    Object.fromEntries(
      ['', ...regions].map((region) => [region, fallback.crisisLines({ region: region || undefined, lang })]),
    );
  return Object.fromEntries(['en', ...codes].map((lang) => [lang, linesIn(lang)]));
}

/** Writes out/peer-support-widgets.zip and gives its path. */
export async function buildPlugin() {
  buildIfNeeded();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const settings = widgetSettings();
  // The loader with what it loads: they belong together, and only in one version.
  const scripts = [
    'autoload.js',
    ...['parts', 'lang'].flatMap((folder) => filesIn(join('dist/cdn', folder)).map((name) => `${folder}/${name}`)),
  ].filter((name) => name.endsWith('.js'));
  const built = {
    ...Object.fromEntries(
      [...scripts, 'third-party.txt'].map((name) => [
        `build/scripts/${version}/${name}`,
        readFileSync(join('dist/cdn', name)),
      ]),
    ),
    'build/widgets.json': json(Object.fromEntries(WIDGETS.map((name) => [name, settings[name]]))),
    'build/crisis-lines.json': json(await crisisLines()),
    LICENSE: readFileSync('LICENSE'),
  };
  const own = Object.fromEntries(filesIn(SOURCE).map((name) => [name, readFileSync(join(SOURCE, name))]));
  for (const name of [`${NAME}.php`, 'readme.txt']) {
    if (!own[name].includes(version)) throw new Error(`${SOURCE}/${name} does not say ${version}`);
  }
  const files = Object.fromEntries(
    Object.entries({ ...own, ...built }).map(([name, content]) => [`${NAME}/${name}`, content]),
  );
  const path = `out/${NAME}.zip`;
  mkdirSync('out', { recursive: true });
  // One date for every build, so that the same files make the same zip.
  writeFileSync(path, zipSync(files, { level: 9, mtime: '1980-01-02' }));
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const path = await buildPlugin();
  console.log(`${path} ${Math.round(statSync(path).size / 1024)} KB`);
}
