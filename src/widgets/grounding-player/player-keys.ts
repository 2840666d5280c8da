/** What a key can make the player do. */
export type KeyCommand = 'toggle' | 'next' | 'back' | 'again' | 'stop' | 'voice' | 'sound' | 'keys';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ' ': 'toggle',
  k: 'toggle',
  arrowright: 'next',
  n: 'next',
  arrowleft: 'back',
  p: 'back',
  home: 'again',
  escape: 'stop',
  m: 'voice',
  s: 'sound',
  '?': 'keys',
};

/** What `no-hotkeys` switches off: nothing for false, the commands it names, or all of them where it names none. */
export function keysOff(noHotkeys: boolean | string): readonly KeyCommand[] {
  if (noHotkeys === false) return [];
  const all = Object.values(KEYS);
  const named = all.filter((command) => String(noHotkeys).split(/\s+/).includes(command));
  return named.length > 0 ? named : all;
}

const FIELDS = 'input, select, textarea, [contenteditable]';
/** Elements that the space bar presses. */
const PRESSED = 'button, a, summary';

/**
 * The command of a key press inside the player: none with a modifier, in a field, or where the browser acts itself.
 * The arrows follow the reading direction. A key that is `off` or without effect now is left to the page.
 */
export function commandFor(
  event: KeyboardEvent,
  rightToLeft: boolean,
  underWay: boolean,
  off: readonly KeyCommand[],
): KeyCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return undefined;
  const [target] = event.composedPath();
  if (target instanceof Element && (target.closest(FIELDS) || (event.key === ' ' && target.closest(PRESSED))))
    return undefined;
  const key = event.key.toLowerCase();
  let command = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (rightToLeft && command && key.startsWith('arrow')) command = command === 'next' ? 'back' : 'next';
  if (!command || off.includes(command)) return undefined;
  return !underWay && ['next', 'back', 'stop'].includes(command) ? undefined : command;
}
