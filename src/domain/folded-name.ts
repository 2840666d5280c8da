import { fold } from './fold-text.js';
import type { Group } from './group.js';

/** The folded name of a group, with a space on either side. */
export const foldedName = ({ name }: Group): string => fold(` ${name} `);
