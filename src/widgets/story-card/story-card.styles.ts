import { css } from 'lit';

/** Looks of the story card: the note, then the text at reading size, then the one reaction. */
export const styles = css`
  .base {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .by {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
  }
  .heading + .by {
    margin-block-start: var(--_space-3);
  }
  .by .heading,
  .name {
    font-size: var(--_text-l);
    font-weight: 650;
    line-height: 1.35;
  }
  .initials {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    white-space: nowrap;
    background: var(--_accent-wash);
    color: var(--_accent);
    font-weight: 700;
  }
  .about span:not(:last-child)::after {
    content: ' ·';
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_note-wash);
    color: var(--_note);
  }
  .note .button {
    border-color: currentColor;
    background: transparent;
    color: inherit;
  }
  .note .button:hover {
    background: color-mix(in oklab, currentColor 12%, transparent);
  }
  .note .button + .button {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .always {
    flex-basis: 100%;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 44px;
  }
  .always input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: currentColor;
  }
  .story-help {
    display: grid;
    gap: var(--_space-2);
  }
  #body {
    display: grid;
    gap: var(--_space-4);
  }
  .story {
    display: grid;
    gap: 0.8em;
    max-inline-size: 65ch;
    font-size: var(--peer-story-card-size, 1.125em);
    line-height: 1.65;
    white-space: pre-line;
  }
  .hope {
    margin-block: var(--_space-1);
    max-inline-size: 65ch;
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
    font-size: var(--_text-l);
    font-weight: 600;
  }
  #body > .button {
    justify-self: start;
  }
  .back {
    align-self: start;
  }
  .react {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
    position: relative;
  }
  .count:empty {
    display: none;
  }
  .unshared {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
  }
  .base > .trouble,
  .base > .status {
    margin: 0;
  }
  /* Help is always there, and quieter than the story. */
  .base > .help-now {
    gap: var(--_space-2);
    margin-block-start: auto;
    padding: var(--_space-4) 0 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    background: none;
    font-size: var(--_text-s);
  }
  .base > p.help-now {
    display: block;
    padding: var(--_space-4) 0 0;
  }
  .help-lines {
    gap: var(--_space-2) var(--_space-4);
  }
  .help-now .button.help {
    background: transparent;
    color: var(--_help);
  }
  .help-now .button.help:hover {
    background: color-mix(in oklab, var(--_help) 12%, transparent);
  }
  .help-now .small {
    font-size: inherit;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin-block: calc(-2 * var(--_space-1)) calc(-3 * var(--_space-1));
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .skeletons {
    display: grid;
    gap: var(--_space-3);
  }
  .skeletons :last-child {
    inline-size: 60%;
  }
  @container (max-width: 30rem) {
    .note .row,
    .note .button,
    .react .button,
    .back,
    #body > .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .note,
    .initials {
      border: 1px solid CanvasText;
    }
    .base > .help-now {
      border-width: 1px 0 0;
    }
    .hope {
      border-color: CanvasText;
    }
  }
  @media print {
    .note {
      padding: 0;
      background: none;
    }
    .react {
      border: 0;
    }
  }
`;
