/** Keys that enter text but do not name a letter. */
const WRITING = new Set(['Dead', 'Process', 'Unidentified']);

function isWritten(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  // Alt, Option and AltGr enter characters (“@”, “ß”); with a plain letter, Alt is a command. A letter may be two code
  // units long.
  const isCommand = metaKey || (ctrlKey && !altKey) || (altKey && /^[a-z0-9]$/i.test(key));
  return (/^.$/su.test(key) || WRITING.has(key)) && !isCommand;
}

function stop(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.matches('input, select, textarea')) return;
  if (!(event instanceof KeyboardEvent) || isWritten(event)) event.stopPropagation();
}

/**
 * Stops key events from fields inside `root` there, so that a page's one-letter shortcuts, which see the widget instead
 * of the field, do not react to them. Listeners in the capture phase still receive them: the quick exit, and a page
 * that wants to.
 */
export function keepTypedLetters(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) root.addEventListener(type, stop);
}
