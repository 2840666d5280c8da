import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The widgets of the page that have one name, each at the place of its number. */
const sharers = new Map<string, (object | undefined)[]>();

/** Numbers landmarks that would have the same name, so that who jumps from one to the next can tell them apart. */
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
   * Nothing for the first on the page that is called `name`; 2 and so on for the others. It keeps its number until it
   * goes or changes its name.
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
