/**
 * Escape closes the open part that has the focus (a group's details, the filters, the place box) and returns the focus
 * to what opened it.
 */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  const box = (event.target as Element).closest('.detail, .panel');
  const base = event.currentTarget as Element;
  // Details in the timetable have their own close button, and return the focus themselves.
  const button =
    box && (box.id ? base.querySelector<HTMLElement>(`[aria-controls="${box.id}"]`) : box.querySelector('button'));
  if (!button) return;
  // A dialog of the page around the finder stays open.
  event.preventDefault();
  button.focus();
  button.click();
}
