/**
 * What the page's relative addresses start from. Asked of a new node, since an `<img name="baseURI">` of the page
 * stands in the document's own way.
 */
export const pageBase = (): string => new Text().baseURI;
