import type { LitElement } from 'lit';

/** Where the update under way takes the focused control of `host` away, moves to what `selector` finds: a keyboard never starts again at the top of the page. */
export async function keepFocus(host: LitElement, selector: string): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const hasFocus = (): boolean => root.activeElement !== null;
  if (!hasFocus()) return;
  await host.updateComplete;
  if (!hasFocus()) root.querySelector<HTMLElement>(selector)?.focus();
}
