import { makeElement } from './make-element.js';

/**
 * Puts `text` on the clipboard; resolves to whether it is there. In a frame without clipboard rights the page's own
 * copy command is used,
 * from a field inside `root`, whose focus is given back.
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // NotAllowedError in sandboxed frames, TypeError where the page is not secure and there is no clipboard.
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
    // Deprecated, and the only way where `navigator.clipboard` is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
