import { html, nothing, type TemplateResult } from 'lit';
import { openRank, openState } from '../../domain/opening-hours.js';
import { hoursOf, serves } from '../../domain/helpline.js';
import type { Line, Resource } from '../../domain/resource.js';
import { fill, plural } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import { emergencyLine } from '../../ui/first-help.js';
import { missingLines } from '../../ui/help-now.js';
import { foldIcon } from '../../ui/icon.js';
import { regionInSentence, regionName } from '../../ui/region-name.js';
import type { CrisisLines } from './crisis-lines.js';
import { contactRow, freshness, hoursLabel, inRow, isStale } from './line-parts.js';
import type { ListActions, ListModel } from './list-model.js';
import { intro, policyFacts } from './resource-item.js';

/** Lines of this rank and above serve other regions. */
const ELSEWHERE = 8;
/** The page's own lines shown beside the built-in ones at most; the rest is one press away. */
const MAX_OWN_FIRST = 6;
/** More folded lines than this are only drawn once unfolded. */
const MAX_FOLDED = 40;

/**
 * The order of the feed's lines, lowest first: for this region before others, open before unknown before closed,
 * recently checked before stale.
 */
export function lineRank(line: Resource, region: string | undefined, now: number): number {
  const elsewhere = line.regions.length > 0 && !serves(line.regions, region) ? ELSEWHERE : 0;
  const closed = line.status === 'paused' ? 2 : openRank(openState(hoursOf(line), now));
  return elsewhere + 2 * closed + (isStale(line.checked, now) ? 1 : 0);
}

function facts(line: Line & Partial<Resource>, model: ListModel, isSecond: boolean): unknown[] {
  const { help, words } = model;
  const { state, detail } = hoursLabel(hoursOf(line), model);
  const ofHelp = [isSecond && help.words.ifBusy, line.focus && help.words.focus[line.focus]];
  return [
    ...ofHelp.filter(Boolean).map((each) => html`<span lang=${help.lang}>${each}</span>`),
    line.status === 'paused' ? words.paused : [state, detail].filter(Boolean).join(', '),
    ...policyFacts(line, model),
  ];
}

function lineCard(
  line: Line & Partial<Resource>,
  model: ListModel,
  act: ListActions,
  isSecond = false,
): TemplateResult {
  const { region } = model.home.found;
  const elsewhere = line.regions.length > 0 && line.kind !== 'directory' && !serves(line.regions, region);
  const areas = line.regions.map((code) => regionName(code, model.regions)).join(', ');
  const all = [
    ...facts(line, model, isSecond),
    ...(elsewhere ? [fill(model.words.servesRegion, { region: areas })] : []),
  ];
  const ways = contactRow(line, { tones: ['help', 'help-quiet'], short: 3 }, model, act);
  return html`<li>
    <article class="crisis" part="line" data-id=${line.id}>
      ${heading(model.level + 1, html`<bdi lang=${line.language ?? nothing}>${line.name}</bdi>`)}
      <p class="small">${inRow(all)}</p>
      ${intro(line)} ${line.contacts.length > 0 ? ways : nothing}
      ${line.url && line.contacts.length === 0 ? pageLink(line.url, line.name, model) : nothing}
      ${freshness(line, model, model.words.unchecked)}
    </article>
  </li>`;
}

const pageLink = (url: string, name: string, { words, help }: ListModel): TemplateResult =>
  html`<p><a
      href=${url}
      rel="noopener noreferrer external"
      referrerpolicy="no-referrer"
      aria-label=${fill(help.words.of, { way: words.visit, name })}
    >${words.visit}</a></p>`;

function directory(line: Line, model: ListModel, act: ListActions): TemplateResult {
  const ways = contactRow(line, { tones: ['link', 'link'], short: 9 }, model, act);
  return html`<li data-id=${line.id}><strong><bdi>${line.name}</bdi></strong> ${ways}</li>`;
}

/**
 * The crisis block: the emergency number, two lines side by side, the page's own lines, the region's others, and
 * international directories last. The built-in lines need no network, and no search or filter ever shortens the block.
 */
export function crisisBlock(
  { region, builtIn, own, missing, emergency }: CrisisLines,
  model: ListModel,
  act: ListActions,
): TemplateResult {
  const { words, help, lang } = model;
  const ranked = own.map((line) => ({ line, rank: lineRank(line, region, model.now) })).sort((a, b) => a.rank - b.rank);
  const near = ranked.filter(({ rank }) => rank < ELSEWHERE).slice(0, MAX_OWN_FIRST).length;
  const lines = ranked.map(({ line }) => line);
  const first = [...builtIn.first, ...lines.slice(0, near)];
  const more = [...builtIn.more, ...lines.slice(near)];
  const isOpenMore = model.unfolded.has('lines');
  const isDrawn = isOpenMore || model.isPrinting || more.length <= MAX_FOLDED;
  const name = region === undefined ? undefined : regionInSentence(region, model.regions);
  const noLines = name ? fill(help.words.noLines, { region: name }) : help.words.nowhere;
  return html`<div part="crisis" class="crisis-block" role="group" aria-label=${help.words.title}>
    ${emergencyLine(emergency, help)}
    ${
      first.length > 0
        ? html`<ul class="pair">
          ${first.map((line, at) => lineCard(line, model, act, at === 1))}
        </ul>`
        : nothing
    }
    ${missingLines(missing)}
    ${
      more.length > 0
        ? html`<button
            type="button"
            class="button wide no-print"
            aria-expanded=${isOpenMore}
            aria-controls="more-lines"
            @click=${() => act.toggle('lines')}
          >
            ${isOpenMore ? words.fewerLines : plural(words.moreLines, more.length, lang)}${foldIcon}
          </button>
          <ul id="more-lines" class="pair ${isOpenMore ? '' : 'folded'}">
            ${isDrawn ? more.map((line) => lineCard(line, model, act)) : nothing}
          </ul>`
        : nothing
    }
    <div class="directories small">
      <p lang=${help.lang} dir=${help.dir}>${builtIn.first.length > 0 ? help.words.elsewhere : noLines}</p>
      <ul>
        ${builtIn.directories.map((line) => directory(line, model, act))}
      </ul>
    </div>
  </div>`;
}
