import { css } from 'lit';

/** The looks of any line: its alert and the ways to reach it. */
export const styles = css`
  .ways > .button.minor {
    padding-inline: var(--_space-2);
    border-color: transparent;
    background: none;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .alert {
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_note-wash);
    color: var(--_note);
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  /* Short contacts share a row, so that the second line is visible on a phone. */
  @container (max-width: 30rem) {
    .ways .button:not(.link) {
      flex: 1 1 auto;
      padding-inline: var(--_space-1);
    }
    .ways > .button:not(.link) {
      flex-basis: 6.5em;
    }
    .ways > .way {
      flex: 1 1 auto;
    }
    .ways > .way:first-child {
      flex-basis: 100%;
    }
  }
  @media print {
    .button[href^='http']::after {
      content: ' ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
