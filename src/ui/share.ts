import { copyText } from './copy-text.js';

/** How sharing ended; `refused` where there is neither a share sheet nor a clipboard. */
export type Sharing = 'shared' | 'copied' | 'cancelled' | 'refused';

/**
 * Hands `text`, an address or words, to the device's share sheet under `title`; where there is none, or it is refused,
 * copies it. Call it on a press only; `root` as in `copyText`.
 */
export async function share(title: string, text: string, root: ShadowRoot): Promise<Sharing> {
  // Absent on most desktops and on insecure pages.
  const { share: sheet } = navigator as { share?: Navigator['share'] };
  if (sheet) {
    try {
      await sheet.call(navigator, /^https?:\S+$/.test(text) ? { title, url: text } : { title, text });
      return 'shared';
    } catch (error) {
      // AbortError when the visitor changed their mind; NotAllowedError in frames, TypeError for what the device cannot
      // share.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      if (error.name === 'AbortError') return 'cancelled';
    }
  }
  return (await copyText(text, root)) ? 'copied' : 'refused';
}
