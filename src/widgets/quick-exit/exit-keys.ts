import { EXIT_TAPS, nextTaps, NO_TAPS, type ExitInput } from '../../domain/exit-taps.js';
import { eachWindow } from '../../page/page-elements.js';

/** After this long without a tap the count begins again: time to read how many are missing, ms. */
const PATIENCE_MS = 2_000;

/** Hears of the taps: how many are missing (0 = leave, 3 = the count begins again), or `undefined` when too much time has passed. */
export type ExitKeysListener = (missing: number | undefined) => void;

const listeners = new Set<ExitKeysListener>();
let taps = NO_TAPS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Forgets the taps so far. */
export function resetExitKeys(): void {
  clearTimeout(timer);
  taps = NO_TAPS;
}

function tell(missing: number | undefined): void {
  for (const listener of [...listeners]) listener(missing);
}

function hear(input: ExitInput): void {
  const before = taps.taps;
  taps = nextTaps(taps, input);
  const count = taps.taps.length;
  if (taps.taps === before || (count === 0 && before.length === 0)) return;
  clearTimeout(timer);
  if (count >= EXIT_TAPS) resetExitKeys();
  else if (count > 0) timer = setTimeout(handleSilence, PATIENCE_MS);
  tell(Math.max(0, EXIT_TAPS - count));
}

function handleSilence(): void {
  resetExitKeys();
  tell(undefined);
}

/** When it happened, ms: windows of frames count from another moment. A page can have a variable called “performance”. */
function timeOf({ timeStamp, currentTarget }: Event): number {
  const { timeOrigin } = ((currentTarget as Window).performance as Performance | null | undefined) ?? {};
  return typeof timeOrigin === 'number' ? timeStamp + timeOrigin : Date.now();
}

function handleKey(event: KeyboardEvent): void {
  const { type, key, code, repeat } = event;
  if (key !== 'Shift') handleOther(event);
  else if (!repeat) hear({ kind: type === 'keydown' ? 'down' : 'up', key: code, at: timeOf(event) });
}

const handleOther = (event: Event): void => hear({ kind: 'other', at: timeOf(event) });

function handleBlur(event: Event): void {
  if (event.target === event.currentTarget) handleOther(event);
}

function handleMove(event: Event): void {
  // A carousel or a log that scrolls by itself is none of the visitor's doing.
  if (event.type !== 'scroll' || (event.target as Node).nodeType === Node.DOCUMENT_NODE)
    hear({ kind: 'moved', at: timeOf(event) });
}

/** A frame that has another document now has another window to listen to. */
function handleFrame({ target }: Event): void {
  const { contentWindow } = target as Partial<HTMLIFrameElement>;
  if (contentWindow) eachWindow(contentWindow, listen);
}

const HANDLERS = {
  keydown: handleKey,
  keyup: handleKey,
  pointerdown: handleOther,
  pointerup: handleOther,
  wheel: handleOther,
  input: handleOther,
  blur: handleBlur,
  focusin: handleMove,
  selectionchange: handleMove,
  scroll: handleMove,
};

function listen(view: Window): void {
  // On the window, where no element of the page that is called “addEventListener” stands in the way.
  for (const [type, handler] of Object.entries(HANDLERS))
    view.addEventListener(type, handler as EventListener, { capture: true, passive: true });
  // A window does not hear of what its document loads.
  EventTarget.prototype.addEventListener.call(view.document, 'load', handleFrame, true);
}

function stopListening(view: Window): void {
  for (const [type, handler] of Object.entries(HANDLERS))
    view.removeEventListener(type, handler as EventListener, true);
  EventTarget.prototype.removeEventListener.call(view.document, 'load', handleFrame, true);
}

/**
 * Calls `listener` as Shift is tapped, in this page or in a frame of it from the same site, until the returned function is called.
 * The page has one set of listeners, however many ask.
 */
export function onExitKeys(listener: ExitKeysListener): () => void {
  if (listeners.size === 0) eachWindow(window, listen);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    resetExitKeys();
    eachWindow(window, stopListening);
  };
}
