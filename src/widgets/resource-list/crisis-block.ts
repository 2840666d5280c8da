import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf, serves } from '../../domain/helpline.js';
import type { Line, Resource } from '../../domain/resource.js';
import { fill, plural } from '../../i18n/format.js';
import { missingLines } from '../../ui/help-now.js';
import { foldIcon } from '../../ui/icon.js';
import { regionName } from '../../ui/region-name.js';
import type { CrisisLines } from './crisis-lines.js';
import { intro, policyFacts } from './line-facts.js';
import { contactRow, freshness, hoursLabel, hoursRank, inRow, isStale } from './line-parts.js';
import { crisisFrame, directoriesFrame, directoryFrame, lineFrame } from './list-frame.js';
import type { ListActions, ListModel } from './list-model.js';

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
function lineRank(line: Resource, region: string | undefined, model: ListModel): number {
  const elsewhere = line.regions.length > 0 && !serves(line.regions, region) ? ELSEWHERE : 0;
  const closed = line.status === 'paused' ? 2 : hoursRank(hoursOf(line), model);
  return elsewhere + 2 * closed + (isStale(line.checked, model.now) ? 1 : 0);
}

function facts(line: Line & Partial<Resource>, model: ListModel, isSecond: boolean): unknown[] {
  const { help, words } = model;
  const { state, detail } = hoursLabel(hoursOf(line), model);
  const ofHelp = [isSecond && help.words.ifBusy, line.focus && help.words.focus[line.focus]];
  return [
    ...ofHelp.filter(Boolean).map((each) => html`<span lang=${help.lang}>${each}</span>`),
    line.status === 'paused' ? words.paused : [state, detail].filter(Boolean).join(', '),
    ...policyFacts(line, model),
  ].filter((each) => each !== '');
}

function lineCard(
  line: Line & Partial<Resource>,
  model: ListModel,
  act: ListActions,
  isSecond = false,
): TemplateResult {
  const region = model.crisis?.region;
  const elsewhere = line.regions.length > 0 && line.kind !== 'directory' && !serves(line.regions, region);
  const areas = line.regions.map((code) => regionName(code, model.regions)).join(', ');
  const all = [
    ...facts(line, model, isSecond),
    ...(elsewhere ? [fill(model.words.servesRegion, { region: areas })] : []),
  ];
  const ways = contactRow(line, { tones: ['help', 'help-quiet'], short: 3 }, model, act);
  return lineFrame(line, model.level + 1, inRow(all), [
    intro(line),
    line.contacts.length > 0 ? ways : line.url ? pageLink(line.url, line.name, model) : nothing,
    freshness(line, model, model.words.unchecked),
  ]);
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
  return directoryFrame(line, ways);
}

/**
 * The crisis block: the emergency number, two lines side by side, the page's own lines, the region's others, and
 * international directories last. The built-in lines need no network, and no search or filter ever shortens the block.
 */
export function crisisBlock(
  picker: TemplateResult,
  lines: CrisisLines,
  model: ListModel,
  act: ListActions,
): TemplateResult {
  const { region, builtIn, missing } = lines;
  const { words, lang } = model;
  const ranked = lines.own
    .map((line) => ({ line, rank: lineRank(line, region, model) }))
    .sort((a, b) => a.rank - b.rank);
  const near = ranked.filter(({ rank }) => rank < ELSEWHERE).slice(0, MAX_OWN_FIRST).length;
  const own = ranked.map(({ line }) => line);
  const first = [...builtIn.first, ...own.slice(0, near)];
  const more = [...builtIn.more, ...own.slice(near)];
  const isOpenMore = model.unfolded.has('lines');
  const isDrawn = isOpenMore || model.isPrinting || more.length <= MAX_FOLDED;
  const folded =
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
      : nothing;
  return crisisFrame(
    picker,
    model,
    first.map((line, at) => lineCard(line, model, act, at === 1)),
    [
      missingLines(missing),
      folded,
      directoriesFrame(
        model,
        builtIn.first.length > 0,
        builtIn.directories.map((line) => directory(line, model, act)),
      ),
    ],
  );
}
