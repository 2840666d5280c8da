/** What WordPress does with an answer from a site that it does not know, written from the words of its own documentation. */
import assert from 'node:assert/strict';

/** The secret that this page gives its frame. */
export const SECRET = 'aB3dE6gH9j';
const KEPT = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** What WordPress does to the HTML of an answer from a site it does not know, as its own words for it say: tags and attributes it keeps, one quotation, one frame. */
export function asWordpress(html) {
  const kept = html.replace(/<(\/?)([a-z0-9]+)((?:\s[^>]*)?)>/gi, (_, close, name, rest) => {
    const allowed = KEPT[name.toLowerCase()];
    if (!allowed) return '';
    const attributes = close
      ? []
      : [...rest.matchAll(/([a-z-]+)="([^"]*)"/g)]
          .filter(([, key]) => allowed.includes(key))
          .map(([, key, value]) => ` ${key}="${value}"`);
    return `<${close}${name}${attributes.join('')}>`;
  });
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  assert.ok(found?.[1] && found[2], kept);
  const frame = found[2]
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" data-secret="${SECRET}"`,
    )
    .replace(/src="([^"]*)"/, `src="$1#?secret=${SECRET}"`);
  return found[1].replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${SECRET}">`) + frame;
}

/** The page's side of it: shows the frame in the place of the quotation once it speaks, clamps its height, and follows links to its own host. */
export const HOST_SCRIPT = `
  window.messages = [];
  addEventListener('message', ({ source, data }) => {
    messages.push(data);
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link' && new URL(frame.src).host === new URL(data.value).host && document.activeElement === frame) top.location.href = data.value;
    }
  });
  addEventListener('load', () => document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*'));`;
