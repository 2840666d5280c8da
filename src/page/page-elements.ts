interface DocumentMethods {
  querySelector(this: Document, selector: string): HTMLElement | null;
  querySelectorAll(this: Document, selector: string): NodeListOf<HTMLIFrameElement>;
  createElement(this: Document, name: string): HTMLElement;
}

// From the prototype: a page's `<img name="createElement">` or `<form name="documentElement">` stands before the
// document's own.
const methods = (): DocumentMethods => Document.prototype;

/** The first element of the page that `selector` matches, whatever the page has named its elements. */
export const findInPage = (selector: string): HTMLElement | null => methods().querySelector.call(document, selector);

/** A new element, whatever the page has named its elements. */
export const createInPage = (name: string): HTMLElement => methods().createElement.call(document, name);

/**
 * Calls `visit` with `view` and with each window of a frame in it that this page may reach, at any depth; frames of
 * other sites are left out.
 */
export function eachWindow(view: Window, visit: (view: Window) => void): void {
  try {
    visit(view);
    for (const { contentWindow } of methods().querySelectorAll.call(view.document, 'iframe, frame'))
      if (contentWindow) eachWindow(contentWindow, visit);
  } catch {
    // SecurityError: another site.
  }
}
