import type { Attributes } from '../embed/markup.js';
import type { WidgetTag } from '../embed/widget-pages.js';

/** The preview: one element, reused as long as possible, with the chosen attributes. */
export class Preview {
  private element: HTMLElement | undefined = undefined;
  private given: ReadonlyMap<string, string> = new Map();

  /** The element for `tag` with `attributes`, without anything that would leave this page. */
  show(tag: WidgetTag, attributes: Attributes): HTMLElement {
    const isExit = tag === 'peer-quick-exit';
    const all = Object.entries(isExit ? { ...attributes, 'no-hotkey': true } : attributes);
    const wanted = new Map(
      all
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([name, value]) => [name, value === true ? '' : String(value)]),
    );
    // A removed attribute falls back to its default only in a new element, and `isolation` is fixed when an element is
    // created.
    const isOther =
      this.element?.localName !== tag ||
      [...this.given.keys()].some((name) => !wanted.has(name)) ||
      this.given.get('isolation') !== wanted.get('isolation');
    const element = isOther ? document.createElement(tag) : this.element!;
    element.inert = isExit;
    for (const [name, text] of wanted) if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    this.element = element;
    this.given = wanted;
    return element;
  }
}
