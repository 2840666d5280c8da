import { html, nothing, type CSSResult, type LitElement } from 'lit';
import { Directive, directive, type ChildPart, type PartInfo } from 'lit/directive.js';
import { feedStatus } from '../i18n/en/feed-status.js';
import { findWords } from '../i18n/words.js';
import { nearestLang } from '../page/page-language.js';
import type { Part } from '../parts/part.js';
import { addStyles } from './shadow-root.js';

/** The styles that a part brings for what it draws. */
export interface PartStyles {
  readonly styles?: readonly CSSResult[] | CSSResult;
}

/** Draws with a part of the library, for `usePart`. */
class UsePart extends Directive {
  constructor(private readonly info: PartInfo) {
    super(info);
  }

  render<T extends object>(part: Part<T>, draw: (module: T) => unknown, waiting: unknown = nothing): unknown {
    const host = (this.info as ChildPart).options!.host as LitElement;
    const changed = (): void => host.requestUpdate();
    const module = part.need(changed);
    if (module) {
      addStyles(host, ...[(module as PartStyles).styles ?? []].flat());
      return draw(module);
    }
    return part.hasFailed ? html`${waiting}${trouble(part, host, changed)}` : waiting;
  }
}

/**
 * What `draw` makes with a part, in the `styles` that the part exports. The part is fetched now if it is not there yet:
 * until it arrives, `waiting`; where it does not arrive, also words and a button that tries again.
 */
export const usePart = directive(UsePart) as <T extends object>(
  part: Part<T>,
  draw: (module: T) => unknown,
  waiting?: unknown,
) => unknown;

function trouble(part: Part<object>, host: LitElement, changed: () => void): unknown {
  const { words, lang, dir } = findWords('feedStatus', feedStatus, nearestLang(host) || 'en');
  const retry = (): void => {
    const loading = part.load();
    if (loading instanceof Promise) loading.then(changed, changed);
    changed();
  };
  return html`<div class="trouble" lang=${lang} dir=${dir}>
    <p role="alert">${words.failed.network}</p>
    <button type="button" class="button wide no-print" @click=${retry}>${words.retry}</button>
  </div>`;
}
