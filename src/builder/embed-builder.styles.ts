import { css } from 'lit';

/** Styles of the page: one column that becomes two, the snippet across both. */
export const styles = css`
  .base {
    padding: 0;
    border: 0;
    background: none;
  }
  header {
    max-inline-size: 46rem;
    margin-block-end: var(--_space-6);
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h1 {
    font-size: clamp(1.75em, 1.3em + 2vw, 2.5em);
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1em;
  }
  .lead {
    margin-block-start: var(--_space-3);
    font-size: 1.0625em;
    color: var(--_ink-soft);
  }
  .languages {
    margin-block-end: var(--_space-3);
  }
  .columns,
  .steps {
    display: grid;
    gap: var(--_space-5);
    align-items: start;
  }
  section {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
    padding: var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-3);
  }
  .choice,
  .tick {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice {
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .stack {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .stack > label,
  .wide > legend {
    font-weight: 600;
  }
  .joined {
    flex-wrap: nowrap;
  }
  .joined .button {
    flex: none;
    overflow-wrap: normal;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    column-gap: var(--_space-4);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details > .fields {
    margin-block-start: var(--_space-3);
  }
  .report:empty {
    display: none;
  }
  .report {
    display: grid;
    gap: var(--_space-2);
  }
  .right,
  .wrong {
    padding: var(--_space-3);
    border-radius: var(--_radius-control);
    font-weight: 600;
  }
  .right {
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  .wrong {
    background: var(--_note-wash);
    color: var(--_note);
  }
  .issues {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_text-s);
  }
  .preview > .row {
    justify-content: space-between;
  }
  .stage {
    overflow: auto;
    max-block-size: min(80vh, 56rem);
    border-radius: var(--_radius-control);
  }
  .phone {
    inline-size: min(100%, 23.4375rem);
    margin-inline: auto;
  }
  .desktop {
    inline-size: 60rem;
  }
  .waiting {
    display: grid;
    place-items: center;
    min-block-size: 12rem;
    padding: var(--_space-5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    text-align: center;
  }
  .snippet {
    margin-block-start: var(--_space-5);
  }
  .where {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .form {
    padding: var(--_space-4) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
  }
  .piece {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  pre {
    overflow: auto;
    max-block-size: 22rem;
    margin: 0;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font-size: var(--_text-s);
    line-height: 1.6;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  @container (min-inline-size: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .preview {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }
`;
