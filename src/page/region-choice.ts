import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findRegion, type FoundRegion } from '../domain/region.js';
import { readerHints } from './reader-hints.js';
import { StoredOptions } from './stored-options.js';

const stored = new StoredOptions('peer-region/1');
/**
 * Widgets of the page that show lines, and what the reader chose in one of them last; forgotten with the last widget.
 */
const hosts = new Set<ReactiveControllerHost>();
let chosenHere: string | undefined;

/**
 * The reader's region, told without asking anybody: from their choice, the page, the clock, the browser's languages.
 */
export class RegionChoice implements ReactiveController {
  /** The reader is about to choose. */
  isOpen = false;
  private chosen: string | undefined = undefined;

  constructor(
    /** `pageRegion` is what the page says; `remember`, that it lets a choice be kept on this device. */
    private readonly host: ReactiveControllerHost & {
      readonly pageRegion: string | undefined;
      readonly remember: boolean;
    },
    /** The host stays with the region that its page gave it while the reader chooses another in a widget beside it. */
    private readonly keepsPage = false,
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
    return this.found.region;
  }

  /** The region, how it was told, and where the reader may be instead. */
  get found(): FoundRegion {
    const { pageRegion, remember } = this.host;
    const kept = chosenHere ?? (remember ? stored.read().region : undefined);
    return findRegion({
      chosen: this.keepsPage && pageRegion ? this.chosen : chosenHere,
      page: pageRegion,
      remembered: typeof kept === 'string' ? kept : undefined,
      ...readerHints(),
    });
  }

  /** Shows or hides what there is to choose from. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  }

  /** Takes the reader's choice (`ZZ` = no country), for this visit, and for later ones where the page remembers. */
  choose(region: string): void {
    this.chosen = chosenHere = region;
    if (this.host.remember) stored.write({ region });
    for (const host of hosts) host.requestUpdate();
  }
}
