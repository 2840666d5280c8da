/** In place of `use-part.ts` in files that are complete in themselves: no part is waited for, and none fails to arrive. */
import type { LitElement } from 'lit';
import { Directive, directive, type ChildPart, type PartInfo } from 'lit/directive.js';
import type { Part } from '../parts/part.js';
import { addStyles } from './shadow-root.js';
import type { PartStyles } from './use-part.js';

class UseWholePart extends Directive {
  constructor(private readonly info: PartInfo) {
    super(info);
  }

  render<T extends object>(part: Part<T>, draw: (module: T) => unknown): unknown {
    const module = part.load() as T & PartStyles;
    addStyles((this.info as ChildPart).options!.host as LitElement, ...[module.styles ?? []].flat());
    return draw(module);
  }
}

/** What `draw` makes with a part; see `use-part.ts`. */
export const usePart = directive(UseWholePart);
