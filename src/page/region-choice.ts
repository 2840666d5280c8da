import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findRegion, type FoundRegion } from '../domain/region.js';
import { readerHints } from './reader-hints.js';
import { StoredOptions } from './stored-options.js';

const stored = new StoredOptions('peer-region/1');
/**
 * The widgets on the page that show lines, and the visitor's latest choice in any of them; forgotten with the last
 * widget.
 */
const hosts = new Set<ReactiveControllerHost>();
let chosenHere: string | undefined;

/**
 * The visitor's region, determined locally: from their choice, the page, the time zone or the browser's languages.
 */
export class RegionChoice implements ReactiveController {
  /** True while the visitor is choosing a region. */
  isOpen = false;
  private chosen: string | undefined = undefined;

  constructor(
    /** `pageRegion` is the region set by the page; `remember` allows a choice to be kept on this device. */
    private readonly host: ReactiveControllerHost & {
      readonly pageRegion: string | undefined;
      readonly remember: boolean;
    },
    /** The host keeps the region set by the page when the visitor chooses another one in another widget. */
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

  /** The region, how it was determined, and where the visitor may be instead. */
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

  /** Shows or hides the choices. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  }

  /** Applies the visitor's choice (`ZZ` = no country) to this visit, and to later ones if `remember` is set. */
  choose(region: string): void {
    this.chosen = chosenHere = region;
    if (this.host.remember) stored.write({ region });
    for (const host of hosts) host.requestUpdate();
  }
}
