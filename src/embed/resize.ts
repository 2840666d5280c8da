// For the page around: gives each <iframe data-peer-embed>, and each whose page lies beside this script, the height its
// content asks for, and lets its quick exit leave the whole page.
const TALLEST = 20_000;

/** Without a folder, what no address begins with. */
const folder = webAddress('.', (document.currentScript as HTMLScriptElement | null)?.src)?.href ?? ' ';

const ours = (): HTMLIFrameElement[] =>
  framesIn(document).filter((frame) => frame.hasAttribute('data-peer-embed') || frame.src.startsWith(folder));

/** Every frame of a tree, and of the open shadow trees in it. */
function framesIn(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? framesIn(each.shadowRoot) : each instanceof HTMLIFrameElement ? each : [],
  );
}

/** What a message from the page of this frame's address has as its origin: “null” in a sandbox without one. */
const originOf = (frame: HTMLIFrameElement): string | undefined =>
  frame.matches('[sandbox]:not([sandbox~=allow-same-origin i])') ? 'null' : webAddress(frame.src)?.origin;

function webAddress(text: unknown, base?: string): URL | undefined {
  try {
    const url = new URL(text as string, base);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // No address.
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

/** The next site learns nothing of this page, and Back does not return here. */
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
  // A frame may be sent on to another address before it is there; not afterwards.
  const isMoved = moved.has(source as Window);
  if (isMoved && origin !== originOf(frame)) return;
  if (wish === 'peer-height') {
    const height = own.get('height') as number;
    if (Number.isInteger(height) && height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
    return;
  }
  // The page goes elsewhere only while the visitor is in the frame. Whose page a sandbox holds after another load
  // cannot be known.
  if (root.activeElement !== frame || (isMoved && origin === 'null')) return;
  const url = webAddress(own.get('href') ?? own.get('value'));
  if (!url) return;
  if (wish !== 'link') leave(url.href);
  // A sandboxed frame cannot open its own full page: it is opened here, if it is on the frame's site.
  else if (url.host === webAddress(frame.src)?.host) location.assign(url);
});

document.addEventListener('load', note, true);
for (const target of ours()) {
  // By then each frame has loaded once, but for those that wait to be in sight.
  if (document.readyState === 'complete' && target.loading !== 'lazy') note({ target });
  // Frames that were faster than this script say their height again.
  target.contentWindow?.postMessage({ message: 'ready' }, '*');
}

export {};
