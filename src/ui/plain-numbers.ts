/** One way to get help, as text and an address; `name` says whose, or where. */
export interface PlainNumber {
  readonly name: string;
  readonly ways: readonly { readonly href: string | undefined; readonly shown: string }[];
}

// Taken from the prototype: a page's `<img name="createElement">` stands in the way of the document's own.
const make = (name: string): HTMLElement => Document.prototype.createElement.call(document, name);

/** Puts the page's own fallback and plain links into `root`, with nothing but what the browser itself has. Returns what holds them. */
export function drawPlainly(root: ParentNode, numbers: readonly PlainNumber[]): Element {
  const base = make('div');
  base.setAttribute('part', 'base');
  base.append(make('slot'));
  const list = make('ul');
  numbers.forEach(({ name, ways }) => {
    const item = make('li');
    item.append(name);
    ways.forEach(({ href, shown }) => {
      const way = make(href ? 'a' : 'span');
      if (href) way.setAttribute('href', href);
      if (href) way.setAttribute('rel', 'noopener noreferrer');
      way.append(shown);
      item.append(' ', way);
    });
    list.append(item);
  });
  if (numbers.length > 0) base.append(list);
  root.append(base);
  return base;
}
