/**
 * The base of the page's relative addresses. Read from a new node, since an `<img name="baseURI">` on the page shadows
 * the document's own property.
 */
export const pageBase = (): string => new Text().baseURI;
