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

const FIELDS = 'input, select, textarea, [contenteditable]';
/** What a space bar presses by itself. */
const PRESSED = 'button, a, summary';

/**
 * What a key press inside the player asks for. Nothing with a modifier, in a field, or for what the browser does itself;
 * the arrows follow the reading direction. A key that has nothing to do now is left to the page.
 */
export function commandFor(event: KeyboardEvent, rightToLeft: boolean, underWay: boolean): KeyCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return undefined;
  const [target] = event.composedPath();
  if (target instanceof Element && (target.closest(FIELDS) || (event.key === ' ' && target.closest(PRESSED)))) return undefined;
  const key = event.key.toLowerCase();
  const command = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (!underWay && (command === 'next' || command === 'back' || command === 'stop')) return undefined;
  if (rightToLeft && key.startsWith('arrow')) return command === 'next' ? 'back' : 'next';
  return command;
}
