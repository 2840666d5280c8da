import { fixture, html } from '@open-wc/testing';
import '../../src/define/resource-list.js';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';

/** An invented feed with every kind of resource. */
export const feedOf = async (): Promise<object> =>
  (await fetch(new URL('../fixtures/resources/peer-feed.json', import.meta.url))).json() as Promise<object>;
/** What a visitor sees is in here. */
export const root = (list: Element): ShadowRoot => list.shadowRoot!;
/** Text with white space folded. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Every link of the list. */
export const links = (list: Element): HTMLAnchorElement[] => [...root(list).querySelectorAll('a')];
/** What its links dial, in order. */
export const dialled = (list: Element): string[] =>
  links(list)
    .map((link) => link.getAttribute('href')!)
    .filter((href) => /^(tel|sms):/.test(href));
/** The button whose words match. */
export const button = (list: Element, name: RegExp): HTMLButtonElement =>
  [...root(list).querySelectorAll('button')].find((each) => name.test(text(each)))!;
/** Names of the resources below the lines. */
export const items = (list: Element): string[] => [...root(list).querySelectorAll('.item .heading')].map(text);

/** Resolves when nothing is left to draw. */
export async function settle(list: ResourceList): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
/** A list with attributes, a feed and a fallback. */
export async function show(
  attributes: Record<string, string> = {},
  feed?: unknown,
  inside = html``,
): Promise<ResourceList> {
  const list = await fixture<ResourceList>(html`<peer-resource-list .feed=${feed}>${inside}</peer-resource-list>`);
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await settle(list);
  while (feed !== undefined && list.matches(':state(loading)')) await settle(list);
  return list;
}
