import { css, html, LitElement, type TemplateResult } from 'lit';
import { CONTROL_PAIRS, contrast, TEXT_PAIRS, tokenColor } from '../../src/ui/theme-contrast.js';
import { COLORS, MEASURES, TEXT_SIZES } from '../../src/ui/tokens.js';
import { tokens } from '../../src/ui/tokens.styles.js';

const ABOUT: Readonly<Record<string, string>> = {
  surface: 'The ground of a widget',
  raised: 'Fields and buttons on it',
  ink: 'Text',
  'ink-soft': 'Secondary text',
  line: 'Hairlines between things',
  'line-strong': 'Outlines of controls',
  accent: 'The one accent',
  'accent-ink': 'Text on the accent',
  'accent-wash': 'A pale ground of the accent',
  note: 'Content notes',
  'note-wash': 'Their ground',
  help: 'Crisis lines',
  'help-ink': 'Text on their buttons',
  'help-wash': 'Their ground',
  focus: 'The focus ring; the accent without it',
  radius: 'Corners of a widget',
  'radius-control': 'Corners of controls',
  space: 'The unit of space',
  motion: 'Length of transitions',
  'text-s': 'Small print',
  'text-l': 'Names and times',
  'text-xl': 'The widget’s heading',
};

/** Every design token as the widgets see it on this page, and the contrast of all that stand on each other. For designers; not published. */
class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      .base { background: var(--_surface); color: var(--_ink); padding: 1rem; }
      table { border-collapse: collapse; inline-size: 100%; margin-block-end: 1.5rem; }
      caption { text-align: start; font-weight: 650; padding-block: 0.5rem; }
      th, td { text-align: start; padding: 0.35rem 0.5rem 0.35rem 0; border-block-end: 1px solid var(--_line); font-weight: 400; }
      thead th { font-weight: 600; }
      canvas { inline-size: 3rem; block-size: 1.5rem; border: 1px solid var(--_line-strong); border-radius: 4px; vertical-align: middle; }
      code { overflow-wrap: anywhere; }
    `,
  ];

  override connectedCallback(): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.connectedCallback();
    // The page's tokens may still be on their way.
    requestAnimationFrame(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      <table>
        <caption>Colours</caption>
        <thead><tr><th scope="col">Token</th><th scope="col">Here</th><th scope="col">Default, light and dark</th><th scope="col">Is</th></tr></thead>
        <tbody>${[...Object.keys(COLORS), 'focus'].map((name) => this.colorRow(name))}</tbody>
      </table>
      <table>
        <caption>Measures</caption>
        <thead><tr><th scope="col">Token</th><th scope="col">Default</th><th scope="col">Is</th></tr></thead>
        <tbody>
          ${[...Object.entries(MEASURES), ...Object.entries(TEXT_SIZES)].map(
            ([name, value]) =>
              html`<tr><th scope="row"><code>--peer-${name}</code></th><td>${value}</td><td>${ABOUT[name]}</td></tr>`,
          )}
          <tr><th scope="row"><code>--peer-font</code></th><td>the page’s</td><td>Typeface</td></tr>
        </tbody>
      </table>
      <table>
        <caption>Contrast here</caption>
        <thead><tr><th scope="col">In front</th><th scope="col">On</th><th scope="col">Ratio</th><th scope="col">Needs</th></tr></thead>
        <tbody>${TEXT_PAIRS.map((pair) => this.pairRow(pair, 7))}${CONTROL_PAIRS.map((pair) => this.pairRow(pair, 3))}</tbody>
      </table>
    </div>`;
  }

  protected override updated(): void {
    const frame = this.renderRoot.querySelector('.base')!;
    for (const cell of this.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas')) {
      const context = cell.getContext('2d')!;
      context.fillStyle = `rgb(${tokenColor(frame, cell.dataset.token!).join(' ')})`;
      context.fillRect(0, 0, cell.width, cell.height);
    }
    for (const cell of this.renderRoot.querySelectorAll<HTMLElement>('[data-front]')) {
      const { front = '', ground = '', least = '' } = cell.dataset;
      const ratio = contrast(tokenColor(frame, front), tokenColor(frame, ground));
      cell.textContent = `${ratio.toFixed(2)}${ratio < Number(least) ? ' – too faint' : ''}`;
    }
  }

  private colorRow(name: string): TemplateResult {
    const [light = 'the accent', dark = ''] = COLORS[name] ?? [];
    return html`<tr>
      <th scope="row"><code>--peer-${name}</code></th>
      <td><canvas width="48" height="24" data-token=${name} role="img" aria-label=${`Colour of ${name}`}></canvas></td>
      <td><code>${light} ${dark}</code></td>
      <td>${ABOUT[name]}</td>
    </tr>`;
  }

  private pairRow([front, ground]: readonly [string, string], least: number): TemplateResult {
    return html`<tr><th scope="row">${front}</th><td>${ground}</td><td data-front=${front} data-ground=${ground} data-least=${least}></td><td>${least}</td></tr>`;
  }
}
customElements.define('token-table', TokenTable);
