import { keysOff, type KeyCommand } from './keys-off.js';
import { openPanels, togglePanel } from './open-panels.js';
import type { PlayerActions, PlayerModel } from './player-model.js';

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
/** Elements that the space bar presses. */
const PRESSED = 'button, a, summary';

/**
 * The command of a key press on `target` inside the player: none with a modifier, in a field, or where the browser acts
 * itself. The arrows follow the reading direction. A key that is off or without effect now is left to the page.
 */
function commandFor(
  event: KeyboardEvent,
  target: EventTarget | undefined,
  { localized, isUnderWay, noHotkeys }: PlayerModel,
): KeyCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return undefined;
  if (target instanceof Element && (target.closest(FIELDS) || (event.key === ' ' && target.closest(PRESSED))))
    return undefined;
  const key = event.key.toLowerCase();
  let command = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (localized.dir === 'rtl' && command && key.startsWith('arrow')) command = command === 'next' ? 'back' : 'next';
  if (!command || keysOff(noHotkeys).includes(command)) return undefined;
  return !isUnderWay && ['next', 'back', 'stop'].includes(command) ? undefined : command;
}

/** Does what a key press on `target` inside the player stands for. */
export function pressKey(
  event: KeyboardEvent,
  target: EventTarget | undefined,
  model: PlayerModel,
  act: PlayerActions,
): void {
  const command = commandFor(event, target, model);
  if (command) event.preventDefault();
  if (!command || event.repeat) return; // one press, however long it is held
  if (command === 'keys') togglePanel('options', openPanels(model.panels, model.choice), act);
  else if (command === 'voice' || command === 'sound') act.reader.change({ [command]: !model.options[command] });
  else if (command === 'again') act.begin(true);
  else if (command === 'toggle' || command === 'stop') act[command]();
  else act.session.with((run) => run.act(command));
}
