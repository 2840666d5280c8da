import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The widgets on the page that share a name, each at the index of its number. */
const sharers = new Map<string, (object | undefined)[]>();

/** Numbers landmarks that would have the same name, so that screen reader users can tell them apart. */
export class LandmarkNumber implements ReactiveController {
  private name = '';

  constructor(private readonly host: ReactiveControllerHost & { readonly isConnected: boolean }) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.release();
  }

  /**
   * `undefined` for the first widget on the page called `name`; 2 and up for the others. A widget keeps its number
   * until it is removed or renamed.
   */
  of(name: string): number | undefined {
    if (name !== this.name) this.release();
    this.name = name;
    const all = sharers.get(name) ?? [];
    if (!all.includes(this) && this.host.isConnected) {
      const free = all.indexOf(undefined);
      all[free < 0 ? all.length : free] = this;
      sharers.set(name, all);
    }
    const place = all.indexOf(this);
    return place > 0 ? place + 1 : undefined;
  }

  private release(): void {
    const all = sharers.get(this.name);
    if (all?.includes(this)) all[all.indexOf(this)] = undefined;
    if (all?.every((each) => each === undefined)) sharers.delete(this.name);
  }
}
