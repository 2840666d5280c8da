import { css } from 'lit';

/** The looks of what comes with the whole list. */
export const wholeStyles = css`
  .fresh,
  .fresh a {
    color: inherit;
  }
  .source {
    display: inline-block;
    padding-block: var(--_space-1);
    min-inline-size: 24px;
  }
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
  @container (max-width: 30rem) {
    .ways > .button.minor {
      padding-inline: var(--_space-1);
    }
  }
  @media print {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .crisis {
      border: 1px solid;
      break-inside: avoid;
    }
    .button[href^='http']::after {
      content: ' ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
