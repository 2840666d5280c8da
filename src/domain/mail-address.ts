const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"?&#%/]+@[^\s\p{C}@<>()[\]\\,;:"?&#%/]+\.[^\s\p{C}@<>()[\]\\,;:"?&#%/.]+$/u;

/** True for a single e-mail address: one recipient, nothing that a mail program would read as more. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text);
