import { createInPage, eachWindow, findInPage } from '../../page/page-elements.js';

/** How long after a page was asked whether it may be left it counts as staying, ms. */
const STAYS_MS = 1_000;

/** What was done to the page to leave it, so that it can be undone when the page is shown again. */
const undoing: (() => void)[] = [];

/** What a framed page asks of the page around it: to go to `href` in its place. */
export interface ExitRequest {
  readonly type: 'peer-quick-exit';
  readonly href: string;
}

/** Does what only makes leaving nicer: where a page has broken it, leaving goes on. */
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
  // Above dialogs too, where the browser can.
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

/** A page that has only now arrived whole is shown as well, and stays covered; one that comes back from the history was left. */
function handleShow({ persisted }: PageTransitionEvent): void {
  if (persisted) undoLeaving();
}

/** Shows the page again as it was. */
function undoLeaving(): void {
  removeEventListener('pageshow', handleShow);
  for (const undo of undoing.splice(0)) attempt(undo);
}

/** Somebody got through to ask the visitor, and the page may stay. */
function handleUnload({ defaultPrevented }: Event): void {
  if (defaultPrevented) setTimeout(undoLeaving, STAYS_MS);
}

/** Keeps the listeners of `view` for the navigation itself from holding it up, in browsers that tell them of it; `undoLeaving` gives that back. */
function stopHolding(view: Window): void {
  const { prototype } = (view as { NavigateEvent?: { prototype: object } }).NavigateEvent ?? {};
  if (!prototype) return;
  for (const name of ['preventDefault', 'intercept']) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { configurable: true, value: () => undefined });
    undoing.push(() => (own ? Object.defineProperty(prototype, name, own) : Reflect.deleteProperty(prototype, name)));
  }
}

/** Takes from the listeners of `view`, whenever they came, what they ask with before a page is left; `undoLeaving` gives it back. */
function stopAsking(view: Window): void {
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
  // A page can have a variable called “parent”; nobody can replace `top` and `location`.
  if (window.top === window) {
    location.replace(href);
    return;
  }
  attempt(() => window.parent.postMessage({ type: 'peer-quick-exit', href } satisfies ExitRequest, '*'));
  try {
    window.top?.location.replace(href);
  } catch {
    // SecurityError: a sandboxed frame may not. The frame stays blank.
  }
}

/**
 * Leaves for `href` at once: blanks the page, tells the next site nothing of this one, and takes this page's place in the history, so that Back
 * does not return to it. What was visited before stays in the history. Inside a frame it goes in the place of the whole page where the browser
 * allows it, asks the page around it, and blanks the frame in any case. Nothing that a page has broken keeps it from leaving.
 */
export function leavePage(href: string, words: string): void {
  try {
    undoLeaving();
    addEventListener('pageshow', handleShow);
    attempt(() => coverPage(words));
    attempt(hideReferrer);
    attempt(() => changeTitle(words));
    attempt(() => eachWindow(window, stopAsking));
    attempt(() => stopHolding(window));
  } finally {
    go(href);
  }
}
