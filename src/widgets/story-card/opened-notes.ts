import { noteSubjects } from '../../domain/story.js';
import { StoredOptions } from '../../page/stored-options.js';

const stored = new StoredOptions('peer-notes/1');

function openSubjects(): readonly string[] {
  const { open } = stored.read();
  return Array.isArray(open) ? open.filter((each) => typeof each === 'string') : [];
}

/** True when the reader wants stories opened whose content note names only subjects of this one. */
export function opensAlways(note: string): boolean {
  const open = openSubjects();
  const subjects = noteSubjects(note);
  return subjects.length > 0 && subjects.every((each) => open.includes(each));
}

/** Stores on this device whether stories with such a note are opened, and deletes what is no longer wanted. */
export function openAlways(note: string, always: boolean): void {
  const subjects = noteSubjects(note);
  const others = openSubjects().filter((each) => !subjects.includes(each));
  const open = always ? [...others, ...subjects] : others;
  if (open.length > 0) stored.write({ open });
  else stored.forget();
}
