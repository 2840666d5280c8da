import { EXIT_TAPS, nextTaps, NO_TAPS, type ExitInput } from '../../domain/exit-taps.js';
import { eachWindow } from '../../page/page-elements.js';

/** Without a tap for this long the count starts again, ms: long enough to read how many are missing. */
const JOIN_WINDOW_MS = 2_000;

/** Called with how many taps are missing (0 = leave, 3 = the count starts again), or `undefined` after a timeout. */
export type ExitKeysListener = (missing: number | undefined) => void;

const listeners = new Set<ExitKeysListener>();
let taps = NO_TAPS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Discards the taps so far. */
export function resetExitKeys(): void {
  clearTimeout(timer);
  taps = NO_TAPS;
}

function notify(missing: number | undefined): void {
  for (const listener of [...listeners]) listener(missing);
}

function handleInput(input: ExitInput): void {
  const before = taps.taps;
  taps = nextTaps(taps, input);
  const count = taps.taps.length;
  if (taps.taps === before || (count === 0 && before.length === 0)) return;
  clearTimeout(timer);
  if (count >= EXIT_TAPS) resetExitKeys();
  else if (count > 0) timer = setTimeout(handleTimeout, JOIN_WINDOW_MS);
  notify(Math.max(0, EXIT_TAPS - count));
}

function handleTimeout(): void {
  resetExitKeys();
  notify(undefined);
}

/** When `event` happened, epoch ms: each window has a time origin of its own. A page may redefine `performance`. */
function timeOf({ timeStamp, currentTarget }: Event): number {
  const { timeOrigin } = ((currentTarget as Window).performance as Performance | null | undefined) ?? {};
  return typeof timeOrigin === 'number' ? timeStamp + timeOrigin : Date.now();
}

function handleKey(event: KeyboardEvent): void {
  const { type, key, code, repeat } = event;
  if (key !== 'Shift') handleOther(event);
  else if (!repeat) handleInput({ kind: type === 'keydown' ? 'down' : 'up', key: code, at: timeOf(event) });
}

const handleOther = (event: Event): void => handleInput({ kind: 'other', at: timeOf(event) });

function handleBlur(event: Event): void {
  if (event.target === event.currentTarget) handleOther(event);
}

function handleMove(event: Event): void {
  // A carousel or a log may scroll by itself.
  if (event.type !== 'scroll' || (event.target as Node).nodeType === Node.DOCUMENT_NODE)
    handleInput({ kind: 'moved', at: timeOf(event) });
}

/** A frame that has loaded another document has another window to listen to. */
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
  // On the window, where no element named “addEventListener” can hide the method.
  for (const [type, handler] of Object.entries(HANDLERS))
    view.addEventListener(type, handler as EventListener, { capture: true, passive: true });
  // Load events of a document's content do not reach its window.
  EventTarget.prototype.addEventListener.call(view.document, 'load', handleFrame, true);
}

function stopListening(view: Window): void {
  for (const [type, handler] of Object.entries(HANDLERS))
    view.removeEventListener(type, handler as EventListener, true);
  EventTarget.prototype.removeEventListener.call(view.document, 'load', handleFrame, true);
}

/**
 * Calls `listener` as Shift is tapped in this page, or in a frame of it from the same site, until the returned function
 * is called. All callers share one set of event listeners.
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
