/**
 * A new element. The method is taken from the prototype: a page's `<img name="createElement">` shadows the document's
 * own.
 */
export function makeElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only the overload is
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];
}
