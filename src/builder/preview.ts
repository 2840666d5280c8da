import type { Attributes } from '../embed/markup.js';
import type { WidgetTag } from '../embed/widget-pages.js';

/** The widget on show: one element as long as it can be the same, with the attributes that were chosen. */
export class Preview {
  private element: HTMLElement | undefined = undefined;
  private given: ReadonlyMap<string, string> = new Map();

  /** The element for `tag` with `attributes`, and nothing that would lead away from this page. */
  show(tag: WidgetTag, attributes: Attributes): HTMLElement {
    const isExit = tag === 'peer-quick-exit';
    const all = Object.entries(isExit ? { ...attributes, 'no-hotkey': true } : attributes);
    const wanted = new Map(
      all
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([name, value]) => [name, value === true ? '' : String(value)]),
    );
    // An attribute that is gone is as usual again, and how open a widget is to scripts is decided when it is made.
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
