/** Countries listed if the region is unknown: those with the most readers of English. */
export const WIDELY_READ: readonly string[] = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'];
