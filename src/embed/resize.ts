// For the page around: gives each <iframe data-peer-embed> the height its content asks for, and lets its quick exit leave the whole page.
const TALLEST = 20_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-peer-embed]')];

/** What a message from this frame has as its origin: “null” in a sandbox without one. */
const originOf = (frame: HTMLIFrameElement): string | undefined =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : webAddress(frame.src)?.origin;

function webAddress(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The next site is told nothing, and Back does not return here. */
function leave(href: string): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
  location.replace(href);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
  if (!frame || origin !== originOf(frame) || typeof data !== 'object' || data === null) return;
  const own = new Map<string, unknown>(Object.entries(data));
  const height = own.get('height');
  if (own.get('type') === 'peer-height' && Number.isInteger(height) && (height as number) > 0) {
    frame.style.setProperty('height', `${Math.min(height as number, TALLEST)}px`);
  }
  const exit = own.get('type') === 'peer-quick-exit' && webAddress(own.get('href'));
  if (exit) leave(exit.href);
  // A sandboxed frame cannot open its own full page: it is opened here, if it is on the frame's site and the visitor is in the frame.
  const page = own.get('message') === 'link' && webAddress(own.get('value'));
  if (page && page.host === webAddress(frame.src)?.host && document.activeElement === frame) location.assign(page.href);
});

// Frames that were faster than this script say their height again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'ready' }, '*');

export {};
