/** What was done to the page to leave it, so that it can be undone when the page is shown again. */
interface Departure {
  readonly cover: HTMLElement;
  readonly meta: HTMLMetaElement;
  readonly title: string;
}

let departure: Departure | undefined;

/** What a framed page asks of the page around it: to go to `href` in its place. */
export interface ExitRequest {
  readonly type: 'peer-quick-exit';
  readonly href: string;
}

function coverPage(words: string): HTMLElement {
  const cover = document.createElement('div');
  cover.setAttribute('role', 'alert');
  cover.textContent = words;
  const looks = {
    position: 'fixed', inset: '0', 'z-index': '2147483647', margin: '0', padding: '1rem', border: '0', width: '100vw', height: '100vh',
    'max-width': 'none', 'max-height': 'none', 'box-sizing': 'border-box', background: '#fff', color: '#595959', font: '1rem/1.5 sans-serif',
  };
  for (const [name, value] of Object.entries(looks)) cover.style.setProperty(name, value, 'important');
  document.documentElement.append(cover);
  // Above dialogs too, where the browser can.
  cover.popover = 'manual';
  (cover as { showPopover?: () => void }).showPopover?.();
  return cover;
}

/** A page that has only now arrived whole is shown as well, and stays covered; one that comes back from the history was left. */
function handleShow({ persisted }: PageTransitionEvent): void {
  if (persisted) undoLeaving();
}

/** Shows the page again as it was. */
function undoLeaving(): void {
  if (!departure) return;
  const { cover, meta, title } = departure;
  departure = undefined;
  removeEventListener('pageshow', handleShow);
  cover.remove();
  meta.remove();
  document.title = title;
}

/**
 * Leaves for `href` at once: blanks the page, tells the next site nothing of this one, and takes this page's place in the history, so that Back
 * does not return to it. What was visited before stays in the history. Inside a frame it goes in the place of the whole page where the browser
 * allows it, asks the page around it, and blanks the frame in any case.
 */
export function leavePage(href: string, words: string): void {
  undoLeaving();
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
  departure = { cover: coverPage(words), meta, title: document.title };
  document.title = words;
  addEventListener('pageshow', handleShow);
  if (window.parent === window) {
    location.replace(href);
    return;
  }
  window.parent.postMessage({ type: 'peer-quick-exit', href } satisfies ExitRequest, '*');
  try {
    window.top?.location.replace(href);
  } catch (error) {
    // SecurityError: a sandboxed frame may not. The frame stays blank.
    if (!(error instanceof DOMException)) throw error;
  }
}
