import { makeElement } from './make-element.js';

/**
 * Copies `text` to the clipboard; resolves to whether that worked. In a frame without clipboard permission the
 * browser's copy command is used on a field inside `root`, and the focus is restored.
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // NotAllowedError in sandboxed frames; TypeError on insecure pages, which have no clipboard.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot | HTMLElement): boolean {
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = makeElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'hidden-text';
  root.append(field);
  field.select();
  try {
    // Deprecated, but the only way when `navigator.clipboard` is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
