// Loads the file of each peer tag that the page uses, now or later. One script without exports; the others are in the
// same folder.
import { WIDGETS } from './widget-pages.js';

/** Hashes of the files in the same folder, inserted by the build: `{ "group-finder.js": "sha384-…" }`. */
declare const INTEGRITY: Readonly<Record<string, string>>;

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

const files = new Map<string, string>([
  ['peer-feed', 'peer-feed.js'],
  ...Object.entries(WIDGETS).map(([tag, { file }]) => [tag, `${file}.js`] as const),
]);
const requested = new Set<string>();
let policy: Policy | undefined;

function scriptAddress(file: string): string {
  const url = new URL(file, import.meta.url).href;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return (
      (policy ??= trustedTypes?.createPolicy('peer-autoload', {
        createScriptURL: (address) => address,
      }))?.createScriptURL(url) ?? url
    );
  } catch (error) {
    // TypeError: the page's policy does not name this one. Without enforcement the plain address works.
    if (error instanceof TypeError) return url;
    throw error;
  }
}

/** Requests a file once; one that fails to load is reported once, and the page's fallback stays. */
function load(file: string, otherwise: string): void {
  if (requested.has(file) || !Object.hasOwn(INTEGRITY, file)) return;
  requested.add(file);
  const failed = (): void => console.warn(`peer-support-widgets: ${file} could not be loaded; ${otherwise}`);
  try {
    const script = document.createElement('script');
    script.type = 'module';
    script.integrity = INTEGRITY[file]!;
    script.crossOrigin = 'anonymous';
    script.addEventListener('error', failed);
    script.src = scriptAddress(file);
    document.head.append(script);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    failed();
  }
}

function loadFor(element: Element): void {
  const file = files.get(element.localName);
  if (file === undefined) return;
  if (!customElements.get(element.localName)) load(file, `<${element.localName}> stays as the page wrote it`);
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  load(`lang/${lang.toLowerCase().split(/[-_]/)[0] ?? ''}.js`, 'the words stay English');
}

function scan(root: Element): void {
  loadFor(root);
  for (const element of root.querySelectorAll([...files.keys()].join())) loadFor(element);
}

scan(document.documentElement);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document.documentElement, { childList: true, subtree: true });

export {};
