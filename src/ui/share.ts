import { copyText } from './copy-text.js';

/** How sharing ended; `refused` if neither the share sheet nor the clipboard is available. */
export type Sharing = 'shared' | 'copied' | 'cancelled' | 'refused';

/**
 * Passes `text`, an address or plain text, to the device's share sheet under `title`; if there is none, or it is
 * refused, copies it. Call it only on a press; `root` as in `copyText`.
 */
export async function share(title: string, text: string, root: ShadowRoot): Promise<Sharing> {
  // Absent on most desktops and on insecure pages.
  const { share: sheet } = navigator as { share?: Navigator['share'] };
  if (sheet) {
    try {
      await sheet.call(navigator, /^https?:\S+$/.test(text) ? { title, url: text } : { title, text });
      return 'shared';
    } catch (error) {
      // AbortError if the visitor cancels; NotAllowedError in frames; TypeError for content that the device cannot
      // share.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      if (error.name === 'AbortError') return 'cancelled';
    }
  }
  return (await copyText(text, root)) ? 'copied' : 'refused';
}
