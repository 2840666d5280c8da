/** Longest time that the fetching of a part gives way, ms. */
const LONGEST_MS = 6_000;

const drawing = new Set<Promise<unknown>>();

/** Has parts that can wait give way to `work`, which brings what a visitor came for. */
export function comesFirst(work: Promise<unknown>): void {
  const end = (): void => void drawing.delete(work);
  drawing.add(work);
  work.then(end, end);
}

/** Resolves once all of `work` is done or has failed; after six seconds in any case. */
export async function whenSettled(work: ReadonlySet<Promise<unknown>>): Promise<void> {
  if (work.size === 0) return;
  await Promise.race([Promise.allSettled(work), new Promise((resolve) => setTimeout(resolve, LONGEST_MS))]);
}

/** Resolves once what comes first is there, or has taken too long. */
export const whenDrawn = (): Promise<void> => whenSettled(drawing);
