/** A document of `docs/` for a page of Storybook: links to its neighbours, which are not there, become plain text. */
export const inStorybook = (markdown: string): string => markdown.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
