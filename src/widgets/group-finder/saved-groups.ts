import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StoredOptions } from '../../page/stored-options.js';

const stored = new StoredOptions('peer-widgets/finder/1');
/** Maximum number of ids kept; the oldest are dropped first. */
const MAX_SAVED = 500;

const hosts = new Set<ReactiveControllerHost>();
/**
 * The saved ids on this page, the newest last; `undefined` before the first use. If storage is refused, they last as
 * long as the page.
 */
let saved: ReadonlySet<string> | undefined;

/** The ids stored on the device; `undefined` if there are none or they cannot be read. */
function keptIds(): string[] | undefined {
  const ids = stored.read().saved;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : undefined;
}

function set(ids: ReadonlySet<string> | undefined): void {
  saved = ids;
  for (const host of hosts) host.requestUpdate();
}

/** Another tab saved or forgot a group. */
function handleStorage({ key }: StorageEvent): void {
  if (key === null || key === stored.key) set(undefined);
}

/** A page in the back-forward cache receives no storage events of other pages. */
function handleShow({ persisted }: PageTransitionEvent): void {
  if (persisted) set(undefined);
}

/**
 * The groups a visitor has saved, by their ids; the same for every finder of the page. Reads and writes only while
 * `remember` is set.
 */
export class SavedGroups implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly mayRemember: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      addEventListener('storage', handleStorage);
      addEventListener('pageshow', handleShow);
    }
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    removeEventListener('storage', handleStorage);
    removeEventListener('pageshow', handleShow);
  }

  /** `undefined` if `remember` is not set. */
  get ids(): ReadonlySet<string> | undefined {
    if (!this.mayRemember()) return undefined;
    return (saved ??= new Set(keptIds()));
  }

  /** Saves the group with this id, or removes it. */
  toggle(id: string): void {
    const { ids } = this;
    if (!ids) return;
    // Another page may have saved others since.
    const rest = (keptIds() ?? [...ids]).filter((each) => each !== id);
    const next = ids.has(id) ? rest : [...rest, id].slice(-MAX_SAVED);
    if (next.length > 0) stored.write({ saved: next });
    else stored.forget();
    set(new Set(next));
  }

  /** Forgets every saved group, here and on the device. */
  forget(): void {
    stored.forget();
    set(new Set());
  }
}
