/**
 * Escape closes what is open around the keyboard – a group's details, the filters, the place box – and goes back to
 * what opened it.
 */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  const box = (event.target as Element).closest('.detail, .panel');
  const base = event.currentTarget as Element;
  // Details in the timetable bring their own way to close them, and go back by themselves.
  const button =
    box && (box.id ? base.querySelector<HTMLElement>(`[aria-controls="${box.id}"]`) : box.querySelector('button'));
  if (!button) return;
  // A dialog of the page around the finder stays open.
  event.preventDefault();
  button.focus();
  button.click();
}
