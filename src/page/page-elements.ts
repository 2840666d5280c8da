interface DocumentMethods {
  querySelector(this: Document, selector: string): HTMLElement | null;
  querySelectorAll(this: Document, selector: string): NodeListOf<HTMLIFrameElement>;
  createElement(this: Document, name: string): HTMLElement;
}

// From the prototype: a page's `<img name="createElement">` or `<form name="documentElement">` shadows the document's
// own property.
const methods = (): DocumentMethods => Document.prototype;

/** The first element of the page that matches `selector`; unaffected by names of the page's elements. */
export const findInPage = (selector: string): HTMLElement | null => methods().querySelector.call(document, selector);

/** A new element; unaffected by names of the page's elements. */
export const createInPage = (name: string): HTMLElement => methods().createElement.call(document, name);

/**
 * Calls `visit` with `view` and with the window of each frame in it that this page can access, at any depth; frames of
 * other sites are skipped.
 */
export function eachWindow(view: Window, visit: (view: Window) => void): void {
  try {
    visit(view);
    for (const { contentWindow } of methods().querySelectorAll.call(view.document, 'iframe, frame'))
      if (contentWindow) eachWindow(contentWindow, visit);
  } catch {
    // SecurityError: a frame of another site.
  }
}
