import { unsafeCSS } from 'lit';
import { COLORS, MEASURES, TEXT_SIZES } from './tokens.js';

// No `CSS` on a server, no `light-dark()` in engines from 2023 and earlier: these get the light theme only.
const css = (globalThis as { CSS?: Partial<typeof CSS> }).CSS;
const hasSchemes = css?.supports?.('color: light-dark(red, red)') ?? true;

/** Default of every token whose value the browser can validate. */
const defaults: Record<string, string> = { ...MEASURES };
for (const [name, [light, dark]] of Object.entries({ ...COLORS, focus: COLORS.accent! }))
  defaults[name] = hasSchemes ? `light-dark(${light},${dark})` : light;

/**
 * A registered property with an invalid value (`--peer-accent: blurple`) inherits instead. The frame's parent is the
 * host, which has the default: a broken theme falls back token by token. In engines from 2023 and earlier, without
 * registration, only a missing token does.
 */
for (const name in defaults) {
  try {
    const [syntax, initialValue] = Object.hasOwn(MEASURES, name) ? ['<length>|<time>', '0s'] : ['<color>', 'red'];
    css?.registerProperty?.({ name: `--_peer-${name}`, syntax, inherits: true, initialValue });
  } catch (error) {
    // Another copy of the library on the page registered it first; that serves both.
    if (!(error instanceof DOMException)) throw error;
  }
}

const lines = (tokens: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string =>
  Object.entries(tokens)
    .map(([name, value]) => line(name, value))
    .join('');

/** The page's value, else the default; for the focus ring, the frame's own accent. */
const own = (name: string, value: string): string =>
  `--_peer-${name}:var(--peer-${name},${name === 'focus' ? 'var(--_accent)' : value});--_${name}:var(--_peer-${name});`;

/**
 * The design tokens: a page sets `--peer-<name>`, the widgets read `--_<name>`.
 * Text has a contrast of 7:1 or more on its background, controls and focus 3:1 or more, in light and in dark.
 */
export const tokens = unsafeCSS(
  `:host{${lines(defaults, (name, value) => `--_peer-${name}:${value};`)}}` +
    `:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}` +
    `.base{${lines(defaults, own)}${lines(TEXT_SIZES, (name, size) => `--_${name}:var(--peer-${name},${size});`)}` +
    `${[1, 2, 3, 4, 5, 6].map((steps) => `--_space-${String(steps)}:calc(var(--_space)*${String(steps)});`).join('')}}` +
    `@media (prefers-contrast:more){.base{--_ink-soft:var(--_ink);--_line:var(--_line-strong)}}`,
);
