import type { ReactiveControllerHost } from 'lit';
import { findRegion } from '../domain/region.js';
import { StoredOptions } from './stored-options.js';

const stored = new StoredOptions('peer-region/1');

/** The reader's region, told without asking anybody: from their choice, the page, the browser's languages, the clock. */
export class RegionChoice {
  private chosen: string | undefined = undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** What the page says, and whether it lets the choice be kept on this device. */
    private readonly page: () => { readonly region?: string | undefined; readonly remember: boolean },
  ) {}

  /** ISO 3166-1 or 3166-2; `undefined` = international. */
  get region(): string | undefined {
    const { region, remember } = this.page();
    const kept = remember ? stored.read().region : undefined;
    return findRegion({
      chosen: this.chosen,
      page: region,
      remembered: typeof kept === 'string' ? kept : undefined,
      languages: navigator.languages,
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }).region;
  }

  /** Takes the reader's choice (`ZZ` = no country), for this visit, and for later ones where the page remembers. */
  choose(region: string): void {
    this.chosen = region;
    if (this.page().remember) stored.write({ region });
    this.host.requestUpdate();
  }
}
