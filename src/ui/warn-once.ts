const told = new Set<string>();

/** Warns in the console, each message once. Write `<tag>: what is wrong, what happens instead`. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  if (told.size > 500) told.clear();
  told.add(message);
  console.warn(message);
}

/** Forgets which messages were shown; for tests. */
export function forgetWarnings(): void {
  told.clear();
}
