import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf } from '../../../domain/helpline.js';
import type { Resource } from '../../../domain/resource.js';
import { linkWords } from '../../../domain/shown-host.js';
import { fill } from '../../../i18n/format.js';
import { scheduleLines } from '../../../i18n/opening-label.js';
import { heading } from '../../../ui/heading.js';
import { foldIcon } from '../../../ui/icon.js';
import { shownZone } from '../../../ui/reader-zone.js';
import { regionName } from '../../../ui/region-name.js';
import type { ListActions, ListModel } from '../list-model.js';
import { intro, isLongText, paragraphs, policyFacts } from '../line-facts.js';
import { contactRow, dateLabel, freshness, hoursLabel, inRow } from '../line-parts.js';

/** Kinds that people answer, and that have hours. */
const ANSWERING = new Set(['warmline', 'service', 'support-group', 'crisis-line', 'text-line', 'chat']);

/** The facts under the name, which differ by kind. */
function byline(resource: Resource, model: ListModel): string[] {
  const { words, lang } = model;
  const { kind, provider, by, published, platform, handle, length, certifier, regions } = resource;
  return [
    provider && fill(words.provider, { name: provider }),
    by && fill(words.by, { name: by }),
    kind === 'article' && published && dateLabel(published, lang),
    kind === 'advocate' && platform,
    kind === 'advocate' && handle,
    length && fill(words.length, { length }),
    certifier && fill(words.certifier, { name: certifier }),
    kind === 'training' &&
      regions.length > 0 &&
      fill(words.inRegion, { region: regions.map((code) => regionName(code, model.regions)).join(', ') }),
  ].filter((each) => typeof each === 'string' && each !== '') as string[];
}

function when(resource: Resource, model: ListModel): TemplateResult {
  const { words } = model;
  if (!ANSWERING.has(resource.kind)) return html`<div class="when"></div>`;
  if (resource.status === 'paused') return html`<div class="when"><b>${words.paused}</b></div>`;
  // A service without known hours is not said to be open or closed.
  const hours = hoursOf(resource);
  if (hours === undefined && resource.kind !== 'warmline') return html`<div class="when"></div>`;
  const { state, detail } = hoursLabel(hours, model);
  const isOpen = state === words.hours.open || state === words.hours.always;
  return html`<div class="when">
    <b class=${isOpen ? 'now' : ''}>${isOpen ? html`<span class="dot"></span>` : nothing}${state}</b>
    ${detail ? html`<span class="small soft">${detail}</span>` : nothing}
  </div>`;
}

function pageLink({ kind, url, platform, name }: Resource, model: ListModel): TemplateResult | typeof nothing {
  if (!url) return nothing;
  const { words, help } = model;
  const label =
    kind === 'article'
      ? words.read
      : kind === 'advocate' && platform
        ? fill(words.follow, { platform: linkWords(platform, url) })
        : words.visit;
  return html`<a
    class="button"
    part="contact"
    href=${url}
    data-method=${kind === 'advocate' ? 'social' : 'web'}
    aria-label=${fill(help.words.of, { way: label, name })}
    rel="noopener noreferrer external"
    referrerpolicy="no-referrer"
    >${label}</a
  >`;
}

/** What is behind “More”: the whole description, all hours, the address, accessibility. */
function details(resource: Resource, model: ListModel): TemplateResult | TemplateResult[] | undefined {
  const { words, lang } = model;
  const { description = '', hours, address, accessibility = [] } = resource;
  const isLong = isLongText(description);
  const schedule = typeof hours === 'object' ? hours : undefined;
  const lines = schedule ? [...scheduleLines(schedule, lang, words.hours), ...(schedule.note?.split('\n') ?? [])] : [];
  const whole = isLong ? paragraphs(description, resource.language) : undefined;
  const otherZone =
    schedule?.timeZone === shownZone(model.givenZone, 'peer-resource-list') ? undefined : schedule?.timeZone;
  // Screen readers would announce an empty list.
  if (lines.length === 0 && !address && accessibility.length === 0) return whole;
  return html`${whole}
    <dl class="facts small">
      ${
        lines.length > 0
          ? html`<div>
            <dt>${words.hours.all}</dt>
            ${lines.map((line) => html`<dd dir="auto">${line}</dd>`)}
            ${otherZone ? html`<dd>${fill(words.hours.theirTime, { zone: zoneName(otherZone) })}</dd>` : nothing}
          </div>`
          : nothing
      }
      ${address ? html`<div><dt>${words.address}</dt><dd><bdi>${address}</bdi></dd></div>` : nothing}
      ${
        accessibility.length > 0
          ? html`<div><dt>${words.access}</dt>${accessibility.map((each) => html`<dd dir="auto">${each}</dd>`)}</div>`
          : nothing
      }
    </dl>`;
}

/** The name of a zone: its place, or its UTC offset, whose sign is reversed in IANA names (“Etc/GMT+6” is UTC−6). */
function zoneName(zone: string): string {
  const match = /^(?:Etc\/)?(?:GMT|UTC|UCT|Universal|Zulu|Greenwich)0?(?:([-+])(\d\d?))?$/i.exec(zone);
  if (!match) return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const hours = Number(match[2] ?? 0);
  return hours === 0 ? 'UTC' : `UTC${match[1] === '+' ? '−' : '+'}${hours}`;
}

/** At the end of the row: the resource's page, and what unfolds the details. */
function lastInRow(resource: Resource, hasMore: boolean, model: ListModel, act: ListActions): TemplateResult {
  const { words, help } = model;
  const { contacts, url, name } = resource;
  const fold = foldOf(resource);
  const isOpen = model.unfolded.has(fold);
  const label = isOpen ? words.fewerDetails : words.details;
  return html`${contacts.some((contact) => contact.url === url) ? nothing : pageLink(resource, model)}${
    hasMore
      ? html`<button
          type="button"
          class="button quiet no-print"
          aria-expanded=${isOpen}
          aria-label=${fill(help.words.of, { way: label, name })}
          @click=${() => act.toggle(fold)}
        >
          ${label}${foldIcon}
        </button>`
      : nothing
  }`;
}

const foldOf = ({ id }: Resource): string => `item ${id}`;

/** One resource of the list. */
export function resourceItem(
  resource: Resource,
  model: ListModel,
  act: ListActions,
  isFirstNew: boolean,
): TemplateResult {
  const { id, name, pronouns, topics, contacts, language } = resource;
  const facts = policyFacts(resource, model);
  const under = byline(resource, model);
  const more = details(resource, model);
  const isOpen = model.unfolded.has(foldOf(resource));
  const suffix = pronouns ? html` <span class="soft pronouns">${pronouns}</span>` : nothing;
  const title = html`<bdi lang=${language ?? nothing}>${name}</bdi>${suffix}`;
  const tags = topics.slice(0, 8).map((topic) => html`<bdi>${topic}</bdi>`);
  const last = lastInRow(resource, more !== undefined, model, act);
  return html`<li class="item" part="item">
    <article data-id=${id}>
      ${when(resource, model)}
      <div class="about">
        <div class="name" tabindex=${isFirstNew ? -1 : nothing}>${heading(model.level + 2, title)}</div>
        ${under.length > 0 ? html`<p class="small soft">${inRow(under)}</p>` : nothing}
        ${intro(resource, isOpen)}
        ${facts.length > 0 ? html`<p class="small">${inRow(facts)}</p>` : nothing}
        ${topics.length > 0 ? html`<p class="tags small soft" lang=${language ?? nothing}>${tags}</p>` : nothing}
        ${more ? html`<div class="details ${isOpen ? '' : 'folded'}">${more}</div>` : nothing}
        ${freshness(resource, model)}
      </div>
      <div class="go ${contacts.length > 0 ? '' : 'single'}">
        ${contactRow(resource, { tones: ['', ''], short: 3, last }, model, act)}
      </div>
    </article>
  </li>`;
}
