// For the parent page: gives each <iframe data-peer-embed>, and each frame from this script's folder, the height of its
// content, and lets its quick exit leave the whole page.
const TALLEST = 20_000;

/** Without a folder, a text that no address begins with. */
const folder = webAddress('.', (document.currentScript as HTMLScriptElement | null)?.src)?.href ?? ' ';

const ours = (): HTMLIFrameElement[] =>
  framesIn(document).filter((frame) => frame.hasAttribute('data-peer-embed') || frame.src.startsWith(folder));

/** Every frame of a tree, and of the open shadow trees in it. */
function framesIn(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? framesIn(each.shadowRoot) : each instanceof HTMLIFrameElement ? each : [],
  );
}

/** The origin of messages from this frame's page: “null” in a sandbox without an origin. */
const originOf = (frame: HTMLIFrameElement): string | undefined =>
  frame.matches('[sandbox]:not([sandbox~=allow-same-origin i])') ? 'null' : webAddress(frame.src)?.origin;

function webAddress(text: unknown, base?: string): URL | undefined {
  try {
    const url = new URL(text as string, base);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Not an address.
  }
  return undefined;
}

/** The address that each frame's window has loaded, and the windows that have loaded another page since. */
const loaded = new WeakMap<Window, string>();
const moved = new WeakSet<Window>();

function note({ target }: { readonly target: unknown }): void {
  const { contentWindow, src } = target as HTMLIFrameElement;
  if (!contentWindow) return;
  if (loaded.get(contentWindow) === src) moved.add(contentWindow);
  else moved.delete(contentWindow);
  loaded.set(contentWindow, src);
}

/** No referrer, and Back does not return to this page. */
function leave(href: string): void {
  try {
    const meta = document.createElement('meta');
    meta.name = 'referrer';
    meta.content = 'no-referrer';
    document.head.append(meta);
  } finally {
    location.replace(href);
  }
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!(data instanceof Object)) return;
  const own = new Map<string, unknown>(Object.entries(data));
  const wish = own.get('type') ?? own.get('message');
  if (wish !== 'peer-height' && wish !== 'peer-quick-exit' && wish !== 'link') return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const root = frame.getRootNode() as Document | ShadowRoot;
  root.addEventListener('load', note, true);
  // A frame may be redirected while it loads, but not afterwards.
  const isMoved = moved.has(source as Window);
  if (isMoved && origin !== originOf(frame)) return;
  if (wish === 'peer-height') {
    const height = own.get('height') as number;
    if (Number.isInteger(height) && height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
    return;
  }
  // The page is only left while the visitor is in the frame. After another load, the origin of a sandboxed page is
  // unknown.
  if (root.activeElement !== frame || (isMoved && origin === 'null')) return;
  const url = webAddress(own.get('href') ?? own.get('value'));
  if (!url) return;
  if (wish !== 'link') leave(url.href);
  // A sandboxed frame cannot open its own full page: it is opened here, if it is on the frame's site.
  else if (url.host === webAddress(frame.src)?.host) location.assign(url);
});

document.addEventListener('load', note, true);
for (const target of ours()) {
  // By then each frame has loaded once, except for lazy ones.
  if (document.readyState === 'complete' && target.loading !== 'lazy') note({ target });
  // Frames that loaded before this script send their height again.
  target.contentWindow?.postMessage({ message: 'ready' }, '*');
}

export {};
