/** Countries named where a page cannot know where its reader is: those with the most readers of English. */
export const WIDELY_READ: readonly string[] = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'];
