import type { StoryRules } from '../../domain/story-check.js';
import { en } from './en.js';
import { es } from './es.js';

/** What stories are checked against, by language. A new language is one file and one line here. */
export const storyWording: Readonly<Record<string, StoryRules>> = { en, es };
