import { waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** How long a busy machine may take to hand a key to the page, ms. */
const PATIENCE = { timeout: 5000 };

/** Another window may have the keys, and a driver may answer before the page has heard them: both are waited for. A key that opens a window comes up in there. */
async function heard(type: 'keyup' | 'input', times: number, send: () => Promise<void>): Promise<void> {
  if (await executeServerCommand('bring-to-front'))
    await waitUntil(() => document.hasFocus(), 'the page has no focus', PATIENCE);
  let count = 0;
  const hear = ({ target }: Event): void => void (count += target === window ? times : 1);
  addEventListener(type, hear, true);
  addEventListener('blur', hear);
  try {
    await send();
    await waitUntil(() => count >= times, 'the page heard too few keys', PATIENCE);
  } finally {
    removeEventListener(type, hear, true);
    removeEventListener('blur', hear);
  }
}

/** Presses real keys one after the other, as “Tab”, “Enter” or “Shift+Tab”. The page has heard them when this resolves. */
export async function pressKeys(...keys: string[]): Promise<void> {
  for (const names of keys) {
    const held = names.split('+');
    const key = held.pop()!;
    await heard('keyup', held.length + 1, async () => {
      for (const each of held) await sendKeys({ down: each });
      await sendKeys({ press: key });
      for (const each of held) await sendKeys({ up: each });
    });
  }
}

/** Types into the field that has the focus, by real keys; every letter is in when this resolves. */
export const typeText = (text: string): Promise<void> =>
  heard('input', Array.from(text).length, () => sendKeys({ type: text }));
