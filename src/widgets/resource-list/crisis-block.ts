import { html, nothing, type TemplateResult } from 'lit';
import { openState, isOpen } from '../../domain/opening-hours.js';
import type { RegionLines } from '../../domain/helpline.js';
import { serves, isAlwaysOpen } from '../../domain/helpline.js';
import type { Line } from '../../domain/resource.js';
import { fill, plural } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import { emergencyLine } from '../../ui/help-now.js';
import { contactRow, freshness, hoursLabel, inRow, isStale, languageNames, regionInSentence, regionName, type ListView } from './list-view.js';

/** What the crisis block shows; nothing in it depends on what the reader typed or chose. */
export interface CrisisLines {
  readonly region: string | undefined;
  readonly builtIn: RegionLines;
  /** Crisis lines of the page's own feed. */
  readonly own: readonly Line[];
  readonly emergency?: string | undefined;
}

/** How soon one of the feed's lines should be seen: for this region first, open before closed, fresh before stale. */
export function lineRank(line: Line, region: string | undefined, now: number): number {
  const elsewhere = line.regions.length > 0 && !serves(line.regions, region) ? 8 : 0;
  const isClosed = !isAlwaysOpen(line) && !isOpen(openState(line.hours, now)) ? 2 : 0;
  return elsewhere + isClosed + (isStale(line.checked, now) ? 1 : 0);
}

function facts(line: Line, view: ListView, isSecond: boolean): string[] {
  const { words, help, lang } = view;
  const label = isAlwaysOpen(line) ? { state: words.hours.always } : hoursLabel(line.hours, view);
  return [
    isSecond && help.words.ifBusy,
    line.focus && help.words.focus[line.focus],
    line.contacts.some(({ free }) => free) && help.words.free,
    [label.state, 'detail' in label && label.detail].filter(Boolean).join(', '),
    languageNames(line.languages, lang),
  ].filter((each) => typeof each === 'string' && each !== '') as string[];
}

function lineCard(line: Line, view: ListView, region: string | undefined, isSecond = false): TemplateResult {
  const elsewhere = line.regions.length > 0 && line.kind !== 'directory' && !serves(line.regions, region);
  const areas = elsewhere ? line.regions.map((code) => regionName(code, view)).join(', ') : '';
  return html`<li>
    <article class="crisis" part="line" data-id=${line.id}>
      ${heading(view.level + 1, html`<bdi lang=${line.language ?? nothing}>${line.name}</bdi>`)}
      <p class="small">${inRow([...facts(line, view, isSecond), ...(areas ? [fill(view.words.servesRegion, { region: areas })] : [])])}</p>
      ${line.contacts.length > 0 ? contactRow(line, view, ['help', 'help-quiet'], 3) : nothing}
      ${line.url && line.contacts.length === 0 ? pageLink(line.url, line.name, view) : nothing} ${freshness(line, view, view.words.unchecked)}
    </article>
  </li>`;
}

const pageLink = (url: string, name: string, { words, help }: ListView): TemplateResult =>
  html`<p><a href=${url} rel="noopener noreferrer external" referrerpolicy="no-referrer" aria-label=${fill(help.words.of, { way: words.visit, name })}>${words.visit}</a></p>`;

function directory(line: Line, view: ListView): TemplateResult {
  return html`<li data-id=${line.id}><strong><bdi>${line.name}</bdi></strong> ${contactRow(line, view, ['link', 'link'], 9)}</li>`;
}

/**
 * The crisis block: the emergency number, two lines side by side, the page's own lines, the region's others, and international directories last.
 * It is drawn from the built-in lines alone when there is nothing else, so that it needs no network, and never shrinks by a search or a filter.
 */
export function crisisBlock({ region, builtIn, own, emergency }: CrisisLines, view: ListView): TemplateResult {
  const { words, help, lang } = view;
  const ranked = [...own].sort((a, b) => lineRank(a, region, view.now) - lineRank(b, region, view.now));
  const near = ranked.filter((line) => lineRank(line, region, view.now) < 8);
  const first = [...builtIn.first, ...near];
  const more = [...builtIn.more, ...ranked.slice(near.length)];
  const isOpenMore = view.unfolded.has('lines');
  const name = region === undefined ? undefined : regionInSentence(region, view);
  return html`<div part="crisis" class="crisis-block" role="group" aria-label=${help.words.title}>
    ${emergencyLine(emergency, help)}
    ${first.length > 0
      ? html`<ul class="pair">
          ${first.map((line, at) => lineCard(line, view, region, at === 1))}
        </ul>`
      : nothing}
    ${more.length > 0
      ? html`<button type="button" class="button no-print" aria-expanded=${isOpenMore} aria-controls="more-lines" @click=${() => view.toggle('lines')}>
            ${isOpenMore ? words.fewerLines : plural(words.moreLines, more.length, lang)}
          </button>
          <ul id="more-lines" class="pair ${isOpenMore ? '' : 'folded'}">
            ${more.map((line) => lineCard(line, view, region))}
          </ul>`
      : nothing}
    <div class="directories small">
      <p>${builtIn.first.length > 0 ? help.words.elsewhere : name ? fill(help.words.noLines, { region: name }) : help.words.nowhere}</p>
      <ul>
        ${builtIn.directories.map((line) => directory(line, view))}
      </ul>
    </div>
  </div>`;
}
