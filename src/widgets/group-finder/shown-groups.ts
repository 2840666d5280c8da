import type { FinderHit } from '../../domain/finder-hit.js';
import type { FinderResult } from '../../domain/group-finder-query.js';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import type { GroupFinder } from './group-finder.js';

/** Which of the groups that match are shown, and which of those with their details. */
export class ShownGroups {
  /** Groups of the result shown, from the first on. */
  count = 0;

  private open: ReadonlySet<string> = new Set();
  /** A group asked for by name that stands first, whatever the visitor searches. */
  private pinned: string | undefined = undefined;

  /** @param grown Hears how many are shown when the visitor asked for more. */
  constructor(
    private readonly host: GroupFinder,
    private readonly grown: (count: number) => void,
  ) {}

  /** The groups to show: the beginning of `result`, and before it the one asked for that is not in there. */
  hits(result: FinderResult, index: GroupIndex): FinderHit[] {
    const hits = result.hits(0, this.count);
    const { pinned } = this;
    const first =
      pinned === undefined || hits.some(({ group }) => group.id === pinned)
        ? undefined
        : index.hit(pinned, this.host.spoken.now);
    return first ? [first, ...hits] : hits;
  }

  /** Back to the beginning of a list; `count` groups of it are shown where that is more than a page. */
  restart(count: number): void {
    this.count = Math.max(count, this.host.pageSize);
    this.pinned = undefined;
  }

  isOpen({ id }: Group): boolean {
    return this.open.has(id);
  }

  toggle({ id }: Group): void {
    const open = new Set(this.open);
    const isOpen = !open.delete(id);
    if (isOpen) open.add(id);
    this.open = open;
    this.host.groupOpened(id, isOpen);
  }

  /** Closes the details of the group of that id; a keyboard inside them goes back to the button that opened them. */
  close(id: string): void {
    this.open = new Set([...this.open].filter((each) => each !== id));
    this.host.requestUpdate();
    const inside = this.item(id)
      ?.querySelector('.detail')
      ?.contains((this.host.renderRoot as ShadowRoot).activeElement);
    if (inside) void this.focus(id, '[aria-expanded]');
  }

  /** Opens the details of `group`, first bringing it into the list where it is not yet, and moves there. */
  async reveal(group: Group): Promise<void> {
    this.pinned = group.id;
    if (!this.isOpen(group)) this.toggle(group);
    this.host.requestUpdate();
    await this.focus(group.id, '[aria-expanded]');
  }

  /** Shows the next ones and moves to the first of them. */
  async more(result: FinderResult): Promise<void> {
    const first = result.hits(this.count, this.count + 1)[0]?.group.id;
    this.count += this.host.pageSize;
    this.grown(this.count);
    this.host.requestUpdate();
    await this.focus(first, 'a, button');
  }

  /** Shows the first `count`, the last of which the browser's own search has found. */
  async upTo(count: number, result: FinderResult): Promise<void> {
    this.count = count;
    this.grown(count);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.item(result.hits(count - 1, count)[0]?.group.id)?.scrollIntoView({ block: 'center' });
  }

  private item(id: string | undefined): HTMLElement | undefined {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.item')].find((item) => item.dataset.id === id);
  }

  private async focus(id: string | undefined, what: string): Promise<void> {
    await this.host.updateComplete;
    this.item(id)?.querySelector<HTMLElement>(what)?.focus();
  }
}
