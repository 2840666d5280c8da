import { unsafeCSS } from 'lit';
import { COLORS, MEASURES, TEXT_SIZES } from './tokens.js';

// No `CSS` on a server, no `light-dark()` in engines of 2023 and before: these are light only.
const css = (globalThis as { CSS?: typeof CSS }).CSS;
const hasSchemes = css?.supports('color: light-dark(red, red)') ?? true;
const colors = Object.entries({ ...COLORS, focus: COLORS.accent! });

/** `[name, default, syntax, initial value]` of every token whose value the browser can check. */
const checked = [
  ...colors.map(([name, [light, dark]]) => [name, hasSchemes ? `light-dark(${light},${dark})` : light, '<color>', light] as const),
  ...Object.entries(MEASURES).map(([name, [value, syntax]]) => [name, value, syntax, value] as const),
];

/**
 * A registered property whose value is none (`--peer-accent: blurple`) takes that of the element around it. Around the
 * frame is the host with the default: a broken theme falls back token by token.
 */
function register(): boolean {
  if (!css?.registerProperty) return false;
  for (const [name, , syntax, initialValue] of checked) {
    try {
      css.registerProperty({ name: `--_peer-${name}`, syntax, inherits: true, initialValue });
    } catch (error) {
      // Another copy of the library on the page was first; its registration serves both.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return true;
}

const isRegistered = register();
/** What the page says, where it says nothing the frame's accent for the focus ring, else the host's default. */
const own = (name: string): string => {
  const page = `var(--peer-${name}${name === 'focus' ? ',var(--_accent)' : isRegistered ? '' : `,var(--_peer-${name})`})`;
  return isRegistered ? `--_peer-${name}:${page};--_${name}:var(--_peer-${name});` : `--_${name}:${page};`;
};

/**
 * The design tokens: a page sets `--peer-<name>`, the widgets read `--_<name>`.
 * Text on its surface has 7:1 or more, controls and focus 3:1 or more, in light and in dark.
 */
export const tokens = unsafeCSS(
  `:host{${checked.map(([name, value]) => `--_peer-${name}:${value};`).join('')}}` +
    `:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}` +
    `.base{${checked.map(([name]) => own(name)).join('')}` +
    Object.entries(TEXT_SIZES).map(([name, size]) => `--_${name}:var(--peer-${name},${size});`).join('') +
    [1, 2, 3, 4, 5, 6].map((steps) => `--_space-${String(steps)}:calc(var(--_space)*${String(steps)});`).join('') +
    `}@media (prefers-contrast:more){.base{--_ink-soft:var(--_ink);--_line:var(--_line-strong)}}`,
);
