import { createInPage, eachWindow, findInPage } from '../../page/page-elements.js';

/** A page that is still there this long after its `beforeunload` is taken to stay, ms. */
const STAYS_MS = 1_000;

/** Undo the changes made to the page, in case it is shown again. */
const undoing: (() => void)[] = [];

/** The message from a framed page to the page around it: to go to `href`. */
export interface ExitRequest {
  readonly type: 'peer-quick-exit';
  readonly href: string;
}

/** Runs a step that leaving does not depend on, whatever it throws. */
function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    console.warn('<peer-quick-exit>:', error);
  }
}

function coverPage(words: string): void {
  const cover = createInPage('div');
  cover.setAttribute('role', 'alert');
  cover.textContent = words;
  const looks = {
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    margin: '0',
    padding: '1rem',
    border: '0',
    width: '100vw',
    height: '100vh',
    'max-width': 'none',
    'max-height': 'none',
    'box-sizing': 'border-box',
    background: '#fff',
    color: '#595959',
    font: '1rem/1.5 sans-serif',
  };
  for (const [name, value] of Object.entries(looks)) cover.style.setProperty(name, value, 'important');
  findInPage(':root')!.append(cover);
  undoing.push(() => cover.remove());
  // As a popover it also covers open dialogs.
  cover.popover = 'manual';
  (cover as { showPopover?: () => void }).showPopover?.();
}

function hideReferrer(): void {
  const meta = createInPage('meta') as HTMLMetaElement;
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  (findInPage('head') ?? findInPage(':root')!).append(meta);
  undoing.push(() => meta.remove());
}

function changeTitle(words: string): void {
  const { title } = document;
  document.title = words;
  undoing.push(() => (document.title = title));
}

/** Restores a page that comes back from the history; one that has only just loaded stays covered. */
function handleShow({ persisted }: PageTransitionEvent): void {
  if (persisted) undoLeaving();
}

/** Shows the page again as it was. */
function undoLeaving(): void {
  removeEventListener('pageshow', handleShow);
  for (const undo of undoing.splice(0)) attempt(undo);
}

/** Restores the page in case the browser asks the visitor whether to leave, and they stay. */
function handleUnload({ defaultPrevented }: Event): void {
  if (defaultPrevented) setTimeout(undoLeaving, STAYS_MS);
}

/** Keeps listeners to `navigate` events from blocking it, where the browser has them; `undoLeaving` reverts this. */
function stopBlocking(view: Window): void {
  const { prototype } = (view as { NavigateEvent?: { prototype: object } }).NavigateEvent ?? {};
  if (!prototype) return;
  for (const name of ['preventDefault', 'intercept']) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { configurable: true, value: () => undefined });
    undoing.push(() => (own ? Object.defineProperty(prototype, name, own) : Reflect.deleteProperty(prototype, name)));
  }
}

/** Keeps all listeners to `beforeunload` in `view` from asking the visitor; `undoLeaving` reverts this. */
function stopPrompts(view: Window): void {
  const { prototype } = (view as Window & typeof globalThis).BeforeUnloadEvent;
  const { onbeforeunload } = view;
  const returnValue = Object.getOwnPropertyDescriptor(prototype, 'returnValue');
  undoing.push(() => {
    view.removeEventListener('beforeunload', handleUnload);
    view.onbeforeunload = onbeforeunload;
    delete (prototype as Partial<Event>).preventDefault;
    if (returnValue) Object.defineProperty(prototype, 'returnValue', returnValue);
  });
  view.addEventListener('beforeunload', handleUnload);
  view.onbeforeunload = null;
  Object.defineProperty(prototype, 'preventDefault', { configurable: true, value: () => undefined });
  Object.defineProperty(prototype, 'returnValue', { configurable: true, get: () => '', set: () => undefined });
}

/** Goes to `href`; inside a frame in the place of the whole page, where it may, and else asks the page around it. */
function go(href: string): void {
  // A page can redefine `parent`, but not `top` or `location`.
  if (window.top === window) {
    location.replace(href);
    return;
  }
  attempt(() => window.parent.postMessage({ type: 'peer-quick-exit', href } satisfies ExitRequest, '*'));
  try {
    window.top?.location.replace(href);
  } catch {
    // SecurityError in sandboxed frames: the frame stays blank.
  }
}

/**
 * Leaves for `href` at once: blanks the page, sends no referrer, and replaces this page in the history, so that Back
 * does not return to it. Pages visited before stay in the history. Inside a frame it asks the page around it, replaces
 * the whole page where the browser allows that, and blanks the frame in any case. Nothing that a page has broken keeps
 * it from leaving.
 */
export function leavePage(href: string, words: string): void {
  try {
    undoLeaving();
    addEventListener('pageshow', handleShow);
    attempt(() => coverPage(words));
    attempt(hideReferrer);
    attempt(() => changeTitle(words));
    attempt(() => eachWindow(window, stopPrompts));
    attempt(() => stopBlocking(window));
  } finally {
    go(href);
  }
}
