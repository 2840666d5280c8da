import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { HOST_PAGES, PAGE } from './host-pages.js';
import { themes } from './themes.js';
import { ask } from './visitor-wishes.js';

const TAGS = ['peer-group-finder', 'peer-story-card', 'peer-grounding-player', 'peer-resource-list', 'peer-quick-exit'];

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const directionOf = ({ direction, language }: Record<string, unknown>): string =>
  direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : String(direction);

/** Puts a story on the page that the toolbar asks for. */
export const surroundings: Decorator = (story, { globals }) => {
  const { look, scheme, language, width, host, motion, contrast } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = language ?? 'en';
  root.dir = directionOf(globals);
  const isFixed = scheme === 'light' || scheme === 'dark';
  const size =
    Number(width) > 0
      ? `.host-page { inline-size: ${String(Number(width))}px; max-inline-size: none; box-sizing: border-box; }`
      : '';
  sheet.replaceSync(
    [
      PAGE,
      isFixed ? `html { color-scheme: ${scheme}; }` : '',
      themes[look ?? ''] ?? '',
      HOST_PAGES[host ?? ''] ?? '',
      size,
    ].join('\n'),
  );
  ask({ motion: motion ?? 'auto', contrast: contrast ?? 'auto' }, TAGS);
  return html`<main class="host-page">${story()}</main>`;
};
