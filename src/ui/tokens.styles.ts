import { css } from 'lit';

/**
 * The design tokens: a page sets `--peer-<role>`, the widgets read `--_<role>`.
 * Text on its surface has 7:1 or more, controls and focus 3:1 or more, in light and in dark.
 */
export const tokens = css`
  :host {
    --_surface: var(--peer-surface, #fffdf9);
    --_raised: var(--peer-raised, #ffffff);
    --_ink: var(--peer-ink, #1d2a2f);
    --_ink-soft: var(--peer-ink-soft, #465258);
    --_line: var(--peer-line, #dcd6ca);
    --_line-strong: var(--peer-line-strong, #6f7a7c);
    --_accent: var(--peer-accent, #0b5351);
    --_accent-ink: var(--peer-accent-ink, #ffffff);
    --_accent-wash: var(--peer-accent-wash, #e3efeb);
    --_note: var(--peer-note, #5f420c);
    --_note-wash: var(--peer-note-wash, #fbf1dc);
    --_help: var(--peer-help, #37306b);
    --_help-ink: var(--peer-help-ink, #ffffff);
    --_help-wash: var(--peer-help-wash, #eceafa);
    --_focus: var(--peer-focus, var(--_accent));
    --_radius: var(--peer-radius, 14px);
    --_radius-control: var(--peer-radius-control, 10px);
    --_space-1: var(--peer-space, 4px);
    --_space-2: calc(var(--_space-1) * 2);
    --_space-3: calc(var(--_space-1) * 3);
    --_space-4: calc(var(--_space-1) * 4);
    --_space-5: calc(var(--_space-1) * 5);
    --_space-6: calc(var(--_space-1) * 6);
    --_text-s: 0.875em;
    --_text-l: 1.0625em;
    --_text-xl: 1.25em;
    --_motion: var(--peer-motion, 200ms);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--peer-surface, light-dark(#fffdf9, #171c1f));
      --_raised: var(--peer-raised, light-dark(#ffffff, #1e2529));
      --_ink: var(--peer-ink, light-dark(#1d2a2f, #edf2f0));
      --_ink-soft: var(--peer-ink-soft, light-dark(#465258, #b9c5c4));
      --_line: var(--peer-line, light-dark(#dcd6ca, #364046));
      --_line-strong: var(--peer-line-strong, light-dark(#6f7a7c, #8b9898));
      --_accent: var(--peer-accent, light-dark(#0b5351, #8fd6c6));
      --_accent-ink: var(--peer-accent-ink, light-dark(#ffffff, #06201d));
      --_accent-wash: var(--peer-accent-wash, light-dark(#e3efeb, #1d3533));
      --_note: var(--peer-note, light-dark(#5f420c, #f0cf8a));
      --_note-wash: var(--peer-note-wash, light-dark(#fbf1dc, #3a2f17));
      --_help: var(--peer-help, light-dark(#37306b, #cfc8ff));
      --_help-ink: var(--peer-help-ink, light-dark(#ffffff, #17142e));
      --_help-wash: var(--peer-help-wash, light-dark(#eceafa, #272446));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_ink-soft: var(--_ink);
      --_line: var(--_line-strong);
    }
  }
`;
