import type { StoryRules } from '../../domain/story-check.js';
import { en } from './en.js';
import { es } from './es.js';

/** The rules for stories, by language. A new language takes one file, and one line here. */
export const storyWording: Readonly<Record<string, StoryRules>> = { en, es };
