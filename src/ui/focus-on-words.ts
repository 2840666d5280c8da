/**
 * Gives the focus to `element`, which may be words, for as long as they have it: Tab leaves them out. A screen reader
 * reads them, and after them
 * those of the element whose id is `description`.
 */
export function focusOnWords(element: HTMLElement | null, description?: string): void {
  if (!element) return;
  const added: { tabindex?: string; 'aria-describedby'?: string } = {};
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) added.tabindex = '-1';
  if (description) added['aria-describedby'] = description;
  for (const [name, value] of Object.entries(added)) element.setAttribute(name, value);
  element.addEventListener('blur', () => Object.keys(added).forEach((name) => element.removeAttribute(name)), {
    once: true,
  });
  element.focus();
}
