import { css, html, LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/base.styles.js';
import { icon } from '../../src/ui/icon.js';
import * as icons from '../../src/ui/icons.js';
import { tokens } from '../../src/ui/tokens.styles.js';

/** Every icon that a widget draws, in a button and beside small print. For designers; not published. */
class IconTable extends LitElement {
  static override styles = [
    tokens,
    baseStyles,
    css`
      ul.base { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; }
      li { display: grid; justify-items: start; gap: 0.5rem; }
    `,
  ];

  protected override render(): TemplateResult {
    const named = Object.entries<string>(icons);
    return html`<ul class="base" part="base">
      ${named.map(([name, path]) => html`<li><button type="button" class="button">${icon(path, name === 'BACK' || name === 'NEXT' ? 'turns' : '')}${name}</button><span class="small soft">${icon(path)} beside small print</span></li>`)}
    </ul>`;
  }
}
customElements.define('icon-table', IconTable);
