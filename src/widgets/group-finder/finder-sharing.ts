import type { Group } from '../../domain/group.js';
import { formatList } from '../../i18n/format.js';
import { share } from '../../ui/share.js';
import type { FinderView } from './finder-view.js';
import { addressLine } from './group-detail.js';
import type { GroupFinder } from './group-finder.js';
import { scheduleLines } from './schedule-lines.js';

/** What to say of the last try to share, and below what: a group's id, or "" for the list. */
export interface Shared {
  readonly about: string;
  readonly text: string;
  /** What could not be copied, to be selected by hand. */
  readonly copy?: string | undefined;
}

/** A group in words for somebody elsewhere: when on its own clock, where, how to join. */
export function groupText(group: Group, view: FinderView): string {
  const { place, online, url, attendance } = group;
  // No zone is the reader's here: whoever gets this may be in another.
  const when = formatList(scheduleLines(group, { ...view, zone: '' }), view.lang);
  const where =
    place && attendance !== 'phone' && attendance !== 'online'
      ? [place.name, addressLine(place)].filter(Boolean).join(', ')
      : undefined;
  return [group.name, when, where, online?.url, online?.phone, url].filter(Boolean).join('\n');
}

/** Shares a group, or what is listed: a link where the page keeps it in its address, else the group in words. */
export class FinderSharing {
  /** The last try, while it is worth saying. */
  last: Shared | undefined = undefined;

  constructor(
    private readonly host: GroupFinder,
    private readonly linkTo: (group?: Group) => string | undefined,
  ) {}

  /** True where there is a link to what is listed now. */
  get hasLink(): boolean {
    return this.linkTo() !== undefined;
  }

  async share(group?: Group): Promise<void> {
    const { host } = this;
    const { spoken } = host;
    const { words } = spoken;
    const copy = this.linkTo(group) ?? (group ? groupText(group, spoken) : '');
    const about = group?.id ?? '';
    const outcome = await share(group?.name ?? words.title, copy, host.renderRoot as ShadowRoot);
    this.last =
      outcome === 'copied'
        ? { about, text: words.copied }
        : outcome === 'refused'
          ? { about, text: words.notCopied, copy }
          : undefined;
    host.requestUpdate();
  }
}
