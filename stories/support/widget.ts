import type { ArgTypes, Args } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { action } from 'storybook/actions';

/** What a page would put inside a tag: the way to a human, shown whenever the widget has nothing. */
export const fallback = html`<p>Our list as a page: <a href="https://example.org/list">example.org/list</a></p>
  <p>In the US, call or text <a href="tel:988">988</a> at any hour.</p>`;

/** Puts args on an element as a page would: attributes, custom properties, and `feed`, which is a property. */
function apply(element: HTMLElement, args: Args, argTypes: ArgTypes): void {
  for (const [name, value] of Object.entries<unknown>(args)) {
    const category = argTypes[name]?.table?.category;
    if (name.startsWith('--')) element.style.setProperty(name, typeof value === 'string' ? value : null);
    else if (category === 'properties') Object.assign(element, { [name]: value });
    else if (category !== 'attributes') continue;
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value === undefined || value === null || value === '') element.removeAttribute(name);
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
}

const seen = new WeakSet<Element>();

function listen(element: Element, argTypes: ArgTypes): void {
  if (seen.has(element)) return;
  seen.add(element);
  for (const [name, { table }] of Object.entries(argTypes)) {
    if (table?.category === 'events')
      element.addEventListener(name, (event) => void action(name)((event as CustomEvent<unknown>).detail));
  }
}

/** What one can change from outside; parts, slots, states, methods and events are named in the documentation, without a control. */
const SETTABLE = ['attributes', 'properties', 'css properties'];

/** What the stories of one tag share: controls and documentation from the manifest, and how args become a page's markup. */
export function widget(tag: string): { component: string; argTypes: ArgTypes; render: (args: Args) => TemplateResult } {
  const { argTypes } = getStorybookHelpers(tag);
  for (const argType of Object.values(argTypes))
    if (!SETTABLE.includes(argType.table?.category ?? '')) argType.control = false;
  const name = unsafeStatic(tag);
  return {
    component: tag,
    argTypes,
    render: (args) =>
      staticHtml`<${name} ${ref((element) => {
        if (!element) return;
        listen(element, argTypes);
        apply(element as HTMLElement, args, argTypes);
      })}>${fallback}</${name}>`,
  };
}
