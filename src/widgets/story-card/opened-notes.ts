import { noteSubjects } from '../../domain/story.js';
import { StoredOptions } from '../../page/stored-options.js';

const stored = new StoredOptions('peer-notes/1');

function kept(): readonly string[] {
  const { open } = stored.read();
  return Array.isArray(open) ? open.filter((each) => typeof each === 'string') : [];
}

/** True when the reader wants stories opened whose content note names only such subjects as this one. */
export function opensAlways(note: string): boolean {
  const open = kept();
  const subjects = noteSubjects(note);
  return subjects.length > 0 && subjects.every((each) => open.includes(each));
}

/** Keeps on this device whether stories with a note like this one are opened; what is not wanted any more is forgotten. */
export function openAlways(note: string, always: boolean): void {
  const subjects = noteSubjects(note);
  const others = kept().filter((each) => !subjects.includes(each));
  const open = always ? [...others, ...subjects] : others;
  if (open.length > 0) stored.write({ open });
  else stored.forget();
}
