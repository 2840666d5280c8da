import { makeElement } from './make-element.js';

/**
 * Offers `text` to the visitor as a download. A blob, so that no request is made and it works under a strict policy.
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = makeElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
