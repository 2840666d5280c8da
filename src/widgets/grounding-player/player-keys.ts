/** What a key can ask of the player. */
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
/** What a space bar presses by itself. */
const PRESSED = 'button, a, summary';

/**
 * What a key press inside the player asks for. Nothing with a modifier, in a field, or for what the browser does itself;
 * the arrows follow the reading direction. A key that is `off` or has nothing to do now is left to the page.
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
