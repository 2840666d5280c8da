import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findRegion } from '../domain/region.js';
import { StoredOptions } from './stored-options.js';

const stored = new StoredOptions('peer-region/1');
/** Widgets of the page that show lines, and what the reader chose in one of them last; forgotten with the last widget. */
const hosts = new Set<ReactiveControllerHost>();
let chosenHere: string | undefined;

/** The reader's region, told without asking anybody: from their choice, the page, the browser's languages, the clock. */
export class RegionChoice implements ReactiveController {
  private chosen: string | undefined = undefined;

  constructor(
    /** `pageRegion` is what the page says; `remember`, that it lets a choice be kept on this device. */
    private readonly host: ReactiveControllerHost & { readonly pageRegion: string | undefined; readonly remember: boolean },
    /** The host lets the reader choose. One that does not follows a choice made beside it; one that does, only where the page names no region. */
    private readonly isChooser = false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size === 0) chosenHere = undefined;
  }

  /** ISO 3166-1 or 3166-2; `undefined` = international. */
  get region(): string | undefined {
    const { pageRegion, remember } = this.host;
    const kept = chosenHere ?? (remember ? stored.read().region : undefined);
    return findRegion({
      chosen: this.isChooser ? this.chosen : chosenHere,
      page: pageRegion,
      remembered: typeof kept === 'string' ? kept : undefined,
      languages: navigator.languages,
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }).region;
  }

  /** Takes the reader's choice (`ZZ` = no country), for this visit, and for later ones where the page remembers. */
  choose(region: string): void {
    this.chosen = chosenHere = region;
    if (this.host.remember) stored.write({ region });
    for (const host of hosts) host.requestUpdate();
  }
}
