// Loads the parts that the tags of a page need, now or later, each verified. One script without exports; the parts are
// in the folder `parts` beside it, the languages in `lang`.
import { whenSettled } from '../parts/first-come.js';
import { LOADER, type FetchVerified } from './verified-part.js';

/** A file: its SHA-256 in base64, and the files it imports. */
type KnownFile = readonly [hash: string, ...imports: string[]];

/** The first parts and `manifest.js`, which knows the others, inserted by the build: `{ "core": ["…", "base"] }`. */
declare const FIRST: Readonly<Record<string, KnownFile>>;
/** Selector of every tag, inserted by the build. */
declare const TAGS: string;

/**
 * Creates trusted script addresses for pages whose policy requires them; such a policy names it:
 * `trusted-types lit-html peer-autoload 'allow-duplicates'`.
 */
interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** After this a file that is still on its way is reported, ms. */
const PATIENCE_MS = 20_000;

const page = globalThis as { [LOADER]?: FetchVerified; trustedTypes?: PolicyFactory };
const files = new Map(Object.entries(FIRST));
/** What runs or has run, by its address. */
const loads = new Map<string, Promise<string>>();
/** First parts on their way. */
const first = new Set<Promise<unknown>>();
const reported = new Set<string>();
let policy: Policy | undefined;

const addressOf = (file: string): string =>
  new URL(`${file.startsWith('lang/') ? '' : 'parts/'}${file}.js`, import.meta.url).href;

function trusted(url: string): string {
  try {
    return (
      (policy ??= page.trustedTypes?.createPolicy('peer-autoload', {
        createScriptURL: (address) => address,
      }))?.createScriptURL(url) ?? url
    );
  } catch (error) {
    // TypeError: the page's policy does not name this one. Without enforcement the plain address works.
    if (error instanceof TypeError) return url;
    throw error;
  }
}

/** Has a file's bytes under way before its turn comes. */
function preload(url: string, integrity: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: 'anonymous', integrity, href: url });
  document.head.append(link);
}

const run = (url: string, integrity: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', crossOrigin: 'anonymous', integrity });
    script.onload = () => resolve(url);
    script.onerror = () =>
      reject(new Error(`${url} is missing, is not the file it should be, or was refused by its server or this page`));
    script.src = trusted(url);
    document.head.append(script);
  });

/**
 * Runs a file, after the files it imports: only what has been verified before is what an import gets. Resolves to its
 * address. A new attempt at a file uses an address of its own, since a browser may remember a failure; not so one that
 * other files import, since they would import the address that was never verified.
 */
function load(file: string, attempt = 0): Promise<string> {
  const [hash, ...imports] = files.get(file)!;
  const integrity = `sha256-${hash}`;
  const isImported = [...files.values()].some((each) => each.includes(file));
  const url = addressOf(file) + (attempt > 0 && !isImported ? `?${attempt}` : '');
  const known = loads.get(url);
  if (known) return known;
  const before = imports.map((each) => load(each));
  if (before.length > 0) preload(url, integrity);
  const loading = Promise.all(before).then(() => run(url, integrity));
  loads.set(url, loading);
  loading.catch(() => loads.delete(url));
  return loading;
}

/** Runs a file, known from the first or from the manifest; resolves to its address, or to nothing if there is none. */
async function find(file: string, attempt = 0): Promise<string | undefined> {
  if (!files.has(file)) {
    const { manifest } = (await import(await load('manifest', attempt))) as { manifest: Record<string, KnownFile> };
    for (const [each, known] of Object.entries(manifest)) files.set(each, known);
  }
  return files.has(file) ? load(file, attempt) : undefined;
}

/** Runs a first part or a language; reports a failure once. Resolves when it has run or failed. */
async function want(file: string, otherwise: string): Promise<void> {
  if (reported.has(file)) return;
  const report = (why: string): void => {
    if (!reported.has(file))
      console.warn(`peer-support-widgets: ${file}.js could not be loaded; ${otherwise} (${why})`);
    reported.add(file);
  };
  const timer = setTimeout(() => report('it has not arrived yet'), PATIENCE_MS);
  try {
    await find(file);
  } catch (error) {
    report(String(error));
  } finally {
    clearTimeout(timer);
  }
}

page[LOADER] = async (name, { attempt, after }) => {
  if (after) {
    await whenSettled(first);
    await after();
  }
  return (await import((await find(name.replace(/^.*\/|\.js$/g, ''), attempt))!)) as object;
};

function loadFor(element: Element): void {
  const tag = element.localName;
  if (!customElements.get(tag)) {
    const loading = want(tag.replace(/^peer-(?!feed)/, ''), `<${tag}> stays as the page wrote it`);
    first.add(loading);
    void loading.then(() => first.delete(loading));
  }
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  if (language !== '' && language !== 'en') void want(`lang/${language}`, 'the words stay English');
}

function scan(root: Element): void {
  if (root.matches(TAGS)) loadFor(root);
  for (const element of root.querySelectorAll(TAGS)) loadFor(element);
}

scan(document.documentElement);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document.documentElement, { childList: true, subtree: true });
// What failed while the visitor was offline is tried again.
addEventListener('online', () => {
  reported.clear();
  scan(document.documentElement);
});
