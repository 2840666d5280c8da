import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import type { KnownExercise } from './known-exercise.js';

/** The title of an exercise, which names the player. */
export const exerciseTitle = (
  { title: text, language }: Pick<KnownExercise, 'title' | 'language'>,
  level: number,
): TemplateResult => heading(level, html`<span id="title" lang=${language ?? nothing}>${text}</span>`);
