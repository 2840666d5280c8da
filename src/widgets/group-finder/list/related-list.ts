import { html, nothing, type TemplateResult } from 'lit';
import type { GroupIndex } from '../../../domain/finder.js';
import type { Group } from '../../../domain/group.js';
import { relatedGroups, type RelatedGroups } from '../../../domain/related-groups.js';
import { formatList } from '../../../i18n/format.js';
import type { Act, FinderView } from '../finder-view.js';
import { scheduleLines } from './schedule-lines.js';

/** Maximum number of related groups of each kind. */
const MAX_LINKS = 8;

/** Related groups found in an index, as long as it has the same number of groups. */
const known = new WeakMap<GroupIndex, { readonly size: number; readonly related: Map<Group, RelatedGroups> }>();

function relatedTo(group: Group, index: GroupIndex): RelatedGroups {
  const { size } = index;
  let found = known.get(index);
  if (found?.size !== size) known.set(index, (found = { size, related: new Map() }));
  const { related } = found;
  if (!related.has(group)) related.set(group, relatedGroups(group, index.groups, index.nameOf));
  return related.get(group)!;
}

/** Groups by the label of their button. */
type LabelledGroups = readonly (readonly [label: string, group: Group])[];

function links(title: string, groups: LabelledGroups, act: Act): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<div class="related">
    <p class="small soft">${title}</p>
    <ul class="row">
      ${groups.map(([label, group]) => html`<li><button type="button" class="button" @click=${() => act({ type: 'showGroup', group })}><bdi>${label}</bdi></button></li>`)}
    </ul>
  </div>`;
}

/** Links from one group to related ones: the same group at other times, others at the same place. */
export function relatedList(group: Group, view: FinderView, act: Act): TemplateResult | typeof nothing {
  const { index, words, lang } = view;
  if (!index) return nothing;
  const { otherTimes, samePlace } = relatedTo(group, index);
  const times = (each: Group): string => formatList(scheduleLines(each, view), lang);
  const labelled = (groups: readonly Group[], label: (group: Group) => string): LabelledGroups =>
    groups.slice(0, MAX_LINKS).map((each) => [label(each), each]);
  return html`${links(
    words.otherTimes,
    labelled(otherTimes, (each) => times(each) || each.name),
    act,
  )}
  ${links(
    words.samePlace,
    labelled(samePlace, (each) => [each.name, times(each)].filter(Boolean).join(' · ')),
    act,
  )}`;
}
