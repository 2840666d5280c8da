/** Longest time that the fetching of a part gives way, ms. */
const LONGEST_MS = 6_000;

const drawing = new Set<Promise<unknown>>();

/** Has parts that can wait give way to `work`, which brings what a visitor came for. */
export function comesFirst(work: Promise<unknown>): void {
  const end = (): void => void drawing.delete(work);
  drawing.add(work);
  work.then(end, end);
}

/** Resolves once what comes first is there, or has taken too long. */
export function whenDrawn(): Promise<unknown> {
  return Promise.race([
    Promise.allSettled(drawing),
    ...(drawing.size > 0 ? [new Promise((resolve) => setTimeout(resolve, LONGEST_MS))] : []),
  ]);
}
