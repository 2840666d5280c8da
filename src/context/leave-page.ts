import { createInPage, eachWindow, findInPage } from './page-elements.js';

/** How long after a page was asked whether it may be left it counts as staying, ms. */
const STAYS_MS = 1_000;

/** What was done to the page to leave it, so that it can be undone when the page is shown again. */
const undoing: (() => void)[] = [];
let isLeaving = false;

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
    position: 'fixed', inset: '0', 'z-index': '2147483647', margin: '0', padding: '1rem', border: '0', width: '100vw', height: '100vh',
    'max-width': 'none', 'max-height': 'none', 'box-sizing': 'border-box', background: '#fff', color: '#595959', font: '1rem/1.5 sans-serif',
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
  isLeaving = false;
  removeEventListener('pageshow', handleShow);
  for (const undo of undoing.splice(0)) attempt(undo);
}

/** While the page is being left by us nobody else is asked, so that the browser does not ask the visitor. */
function handleUnload(event: BeforeUnloadEvent): void {
  if (!isLeaving) return;
  event.stopImmediatePropagation();
  const { returnValue } = event as { returnValue: unknown };
  if (returnValue) (event as { returnValue: unknown }).returnValue = '';
  // Somebody was there before us: the visitor may be asked now, and the page may stay.
  if (event.defaultPrevented || returnValue) setTimeout(undoLeaving, STAYS_MS);
}

function stopAsking(view: Window): void {
  const { onbeforeunload } = view;
  view.onbeforeunload = null;
  undoing.push(() => (view.onbeforeunload = onbeforeunload));
}

const watchUnload = (view: Window): void => view.addEventListener('beforeunload', handleUnload, true);

/** Listens before the page does where it can: call it as early as a way out is on the page, and again for frames that came later. */
export function prepareLeaving(): void {
  eachWindow(window, watchUnload);
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
    isLeaving = true;
    addEventListener('pageshow', handleShow);
    attempt(() => coverPage(words));
    attempt(hideReferrer);
    attempt(() => changeTitle(words));
    attempt(prepareLeaving);
    attempt(() => eachWindow(window, stopAsking));
  } finally {
    go(href);
  }
}
