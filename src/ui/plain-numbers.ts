import { makeElement } from './make-element.js';

/** One way to get help, as text and an address; `name` is the service or the place. */
export interface PlainNumber {
  readonly name: string;
  readonly ways: readonly { readonly href: string | undefined; readonly shown: string }[];
}

/**
 * Puts the page's own fallback and plain links into `root`, using nothing but browser APIs. Returns their container.
 */
export function drawPlainly(root: ParentNode, numbers: readonly PlainNumber[]): Element {
  const base = makeElement('div');
  base.setAttribute('part', 'base');
  base.append(makeElement('slot'));
  const list = makeElement('ul');
  numbers.forEach(({ name, ways }) => {
    const item = makeElement('li');
    item.append(name);
    ways.forEach(({ href, shown }) => {
      const way = makeElement(href ? 'a' : 'span');
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
