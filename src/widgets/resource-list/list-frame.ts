import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../domain/resource.js';
import { fill } from '../../i18n/format.js';
import { emergencyLine } from '../../ui/first-help.js';
import { heading } from '../../ui/heading.js';
import { regionInSentence } from '../../ui/region-name.js';
import type { ListBasis } from './list-model.js';

// What is drawn before the whole list has arrived, and then with it: the same elements, which keep their places and the
// focus.

/** A list: its heading, the crisis lines, what is `below` them, and what screen readers announce. */
export const listFrame = (
  { words, lang, dir, level, label }: ListBasis,
  crisis: unknown,
  below: readonly unknown[],
  announcement = '',
): TemplateResult =>
  html`<section part="base" class="base" lang=${lang} dir=${dir} aria-label=${label}>
    ${heading(level, words.title)} ${crisis} ${below}
    <p class="hidden-text" role="status">${announcement}</p>
  </section>`;

/** The crisis block after the row of the `region`: the emergency number, lines side by side, and `more`. */
export const crisisFrame = (
  region: TemplateResult,
  { help, crisis }: ListBasis,
  lines: readonly TemplateResult[],
  more: unknown,
): TemplateResult =>
  html`${region}
    <div part="crisis" class="crisis-block" role="group" aria-label=${help.words.title}>
      ${emergencyLine(crisis?.emergency, help)}
      ${
        lines.length > 0
          ? html`<ul class="pair">
            ${lines}
          </ul>`
          : nothing
      }
      ${more}
    </div>`;

/** International directories, after what they are for. */
export const directoriesFrame = (
  { help, regions, crisis }: ListBasis,
  hasLines: boolean,
  items: readonly TemplateResult[],
): TemplateResult => {
  const { words, lang, dir } = help;
  const region = crisis?.region;
  const none = region ? fill(words.noLines, { region: regionInSentence(region, regions) }) : words.nowhere;
  return html`<div class="directories small">
      <p lang=${lang} dir=${dir}>${hasLines ? words.elsewhere : none}</p>
      <ul>
        ${items}
      </ul>
    </div>`;
};

/** One directory, and its `ways`. */
export const directoryFrame = ({ id, name }: Line, ways: TemplateResult): TemplateResult =>
  html`<li data-id=${id}><strong><bdi>${name}</bdi></strong> ${ways}</li>`;

/** One crisis line, with its name as a heading of this level; `more` is its introduction, its ways, and the rest. */
export const lineFrame = (
  { id, name, language }: Line,
  level: number,
  facts: unknown,
  more: readonly unknown[],
): TemplateResult =>
  html`<li>
    <article class="crisis" part="line" data-id=${id}>
      ${heading(level, html`<bdi lang=${language ?? nothing}>${name}</bdi>`)}
      <p class="small">${facts}</p>
      ${more}
    </article>
  </li>`;

/** The `ways` to reach a line in a row, what else is in the row, and what is below it. */
export const waysFrame = (
  ways: readonly unknown[],
  more: unknown = nothing,
  below: unknown = nothing,
): TemplateResult =>
  html`<div class="row ways">
      ${ways}
      ${more}
    </div>
    ${below}`;
