import { faintPairs } from './ui/theme-contrast.js';
import { warnOnce } from './ui/warn-once.js';

/** Minimum contrast of WCAG 2.2 at level AA. */
const LEAST = { text: 4.5, control: 3 };

function frames(): Element[] {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('peer-'));
  const all = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]') ?? []);
  // The quick exit has only a few tokens; missing ones would count as white on white.
  return all.filter((frame) => getComputedStyle(frame).getPropertyValue('--_surface') !== '');
}

/** Warns once if the page's tokens make text or controls of its widgets too faint. For development. */
export function checkTheme(): void {
  const faint = new Set(frames().flatMap((frame) => faintPairs(frame, LEAST)));
  if (faint.size > 0)
    warnOnce(`peer-support-widgets: the theme of this page is hard to read.\n${[...faint].join('\n')}`);
}

let due: ReturnType<typeof setTimeout> | undefined;
/** After a change of the page, once it has settled and been painted. */
const later = (): void => {
  clearTimeout(due);
  due = setTimeout(checkTheme, 500);
};

// On a server there is no page to check.
if (typeof document !== 'undefined') {
  new MutationObserver(later).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later);
  later();
}
