import { configure, waitFor, within } from 'storybook/test';

// The words of a failure are enough; the whole page is not. A busy machine takes its time.
configure({ asyncUtilTimeout: 8000, getElementError: (message) => new Error(message ?? 'not found') });

type Words = string | RegExp;

/** The queries that stories use. */
interface Queries {
  getByRole(role: string, options?: { readonly name?: Words }): HTMLElement;
  getAllByRole(role: string, options?: { readonly name?: Words }): HTMLElement[];
  queryByRole(role: string, options?: { readonly name?: Words }): HTMLElement | null;
  getByText(words: Words): HTMLElement;
  getAllByText(words: Words): HTMLElement[];
  queryByText(words: Words): HTMLElement | null;
}

/** The widget of a story. */
export const widgetOf = (canvas: HTMLElement, tag: string): HTMLElement => canvas.querySelector<HTMLElement>(tag)!;

/** Loads the feed of a widget again, as its Retry button does. */
export const reload = (canvas: HTMLElement, tag: string): Promise<void> =>
  (widgetOf(canvas, tag) as HTMLElement & { reload(): Promise<void> }).reload();

/** Queries inside a widget, as a visitor would look for things: by role and by text. */
export const inside = (canvas: HTMLElement, tag: string): Queries =>
  within(widgetOf(canvas, tag).shadowRoot!.querySelector<HTMLElement>('[part~=base]')!);

/** Resolves when the widget shows `state`; `ready` when it has also drawn what it read. */
export async function reaches(canvas: HTMLElement, tag: string, state: string): Promise<void> {
  await waitFor(() => {
    if (!widgetOf(canvas, tag).matches(`:state(${state})`)) throw new Error(`<${tag}> is not ${state}`);
    if (state === 'ready' && inside(canvas, tag).queryByText('Loading…'))
      throw new Error(`<${tag}> has not drawn what it read`);
  });
}
