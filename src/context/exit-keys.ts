/** Between two presses no more than this may pass, ms. */
const WINDOW_MS = 5_000;
/** Presses of Shift that mean “leave”. */
const PRESSES = 3;

/** Hears of the presses: how many are missing (0 = leave, 3 = the count begins again), or `undefined` when too much time has passed. */
export type ExitKeysListener = (missing: number | undefined) => void;

const listeners = new Set<ExitKeysListener>();
let presses = 0;
let isModifier = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Forgets the presses so far. */
export function resetExitKeys(): void {
  clearTimeout(timer);
  presses = 0;
  isModifier = false;
}

function tell(missing: number | undefined): void {
  for (const listener of [...listeners]) listener(missing);
}

function handleDown({ key, repeat }: KeyboardEvent): void {
  if (key === 'Shift') isModifier = repeat && isModifier;
  // Shift held for a capital letter is not a press of its own; another key starts the count again.
  else {
    if (presses > 0) {
      resetExitKeys();
      tell(PRESSES);
    }
    isModifier = true;
  }
}

function handleUp({ key }: KeyboardEvent): void {
  if (key !== 'Shift') return;
  if (isModifier) {
    isModifier = false;
    return;
  }
  presses++;
  clearTimeout(timer);
  if (presses >= PRESSES) {
    resetExitKeys();
    tell(0);
    return;
  }
  timer = setTimeout(() => {
    resetExitKeys();
    tell(undefined);
  }, WINDOW_MS);
  tell(PRESSES - presses);
}

/** Calls `listener` as Shift is pressed, until the returned function is called. The page has one pair of listeners, however many ask. */
export function onExitKeys(listener: ExitKeysListener): () => void {
  if (listeners.size === 0) {
    document.addEventListener('keydown', handleDown, true);
    document.addEventListener('keyup', handleUp, true);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    resetExitKeys();
    document.removeEventListener('keydown', handleDown, true);
    document.removeEventListener('keyup', handleUp, true);
  };
}
