/** WTR plugin: `executeServerCommand('cdp', { method, params })` in tests, Chromium only. */
export const cdpCommand = () => {
  const sessions = new WeakMap();
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.type !== 'puppeteer') throw new Error('cdp: Chromium only');
      const page = session.browser.getPage(session.id);
      // Emulation ends with its session, so keep one per page.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return (await sessions.get(page).send(payload.method, payload.params)) ?? {};
    },
  };
};

/**
 * WTR plugin: `executeServerCommand('bring-to-front')`: the page gets the keys again after another window had them. Answers whether
 * the page then knows that it has the focus: in WebKit there is nothing to do, and without a window manager no page ever does.
 */
export const frontCommand = () => ({
  name: 'front-command',
  async executeCommand({ command, session }) {
    if (command !== 'bring-to-front') return undefined;
    const page = session.browser.getPage?.(session.id);
    await page?.bringToFront();
    return page !== undefined;
  },
});
