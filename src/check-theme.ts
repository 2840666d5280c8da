import { faintPairs } from './ui/theme-contrast.js';
import { warnOnce } from './ui/warn-once.js';

/** What WCAG 2.2 asks for at level AA. */
const LEAST = { text: 4.5, control: 3 };

function frames(): Element[] {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('peer-'));
  const all = widgets.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]') ?? []);
  // The quick exit is small and has few tokens of its own; what it lacks would count as white on white.
  return all.filter((frame) => getComputedStyle(frame).getPropertyValue('--_surface') !== '');
}

/** Warns once where the tokens that the page sets make text or controls of its widgets too faint. For development. */
export function checkTheme(): void {
  const faint = new Set(frames().flatMap((frame) => faintPairs(frame, LEAST)));
  if (faint.size > 0)
    warnOnce(`peer-support-widgets: the theme of this page is hard to read.\n${[...faint].join('\n')}`);
}

let due: ReturnType<typeof setTimeout> | undefined;
/** After a change of the page, when it has come to rest and is drawn. */
const later = (): void => {
  clearTimeout(due);
  due = setTimeout(checkTheme, 500);
};

// On a server there is no page to look at.
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
