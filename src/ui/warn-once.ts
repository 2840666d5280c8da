const shown = new Set<string>();

/** Warns in the console, each message once. Write `<tag>: what is wrong, what happens instead`. */
export function warnOnce(message: string): void {
  if (shown.has(message)) return;
  if (shown.size > 500) shown.clear();
  shown.add(message);
  console.warn(message);
}

/** Forgets which messages were shown; for tests. */
export function forgetWarnings(): void {
  shown.clear();
}
