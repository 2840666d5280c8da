const COMMANDS = ['toggle', 'next', 'back', 'again', 'stop', 'voice', 'sound', 'keys'] as const;

/** What a key can make the player do. */
export type KeyCommand = (typeof COMMANDS)[number];

/** What `no-hotkeys` switches off: nothing for false, the commands it names, or all of them where it names none. */
export function keysOff(noHotkeys: boolean | string): readonly KeyCommand[] {
  if (noHotkeys === false) return [];
  const named = COMMANDS.filter((command) => String(noHotkeys).split(/\s+/).includes(command));
  return named.length > 0 ? named : COMMANDS;
}
