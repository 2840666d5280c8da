import type { CSSResultOrNative, PropertyDeclaration, ReactiveController, ReactiveControllerHost } from 'lit';
import { attributeOf, withoutNo } from './boolean-attribute.js';
import { restyle, styledRoot } from './shadow-root.js';

// On a server there is none: there the class is loaded, and nothing is made of it.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * As much of Lit's `ReactiveElement` as an element without templates needs: an open shadow root, controllers, properties
 * that are texts or booleans and have an attribute each, and one update for all changes made at a time.
 */
export abstract class PlainElement extends Base implements ReactiveControllerHost {
  /** What `@property()` declared, by name. */
  static elementProperties = new Map<string, PropertyDeclaration>();

  /** The styles of its shadow root. */
  static elementStyles: CSSResultOrNative[] = [];

  /** @internal Its shadow root, from the first connection on. */
  renderRoot!: ShadowRoot;

  /** @internal True once it has been drawn. */
  hasUpdated = false;

  private readonly controllers = new Set<ReactiveController>();
  private readonly values = new Map<string, unknown>();
  /** Properties that were set before the element was defined. */
  private readonly early = new Map<string, unknown>();
  private updating: Promise<boolean> | undefined = undefined;

  /** Called by `@property()`. */
  static createProperty(name: string, declaration: PropertyDeclaration = {}): void {
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map();
    // Without a prototype, so that a page's `Object.prototype` adds nothing.
    this.elementProperties.set(name, Object.setPrototypeOf({ ...declaration }, null) as PropertyDeclaration);
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: PlainElement) {
        return this.values.get(name);
      },
      set(this: PlainElement, value: unknown) {
        if (Object.is(value, this.values.get(name))) return;
        this.values.set(name, value);
        this.requestUpdate();
      },
    });
  }

  static get observedAttributes(): string[] {
    return [...this.elementProperties].map(attributeOf);
  }

  constructor() {
    super();
    for (const name of this.declared.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
  }

  private get declared(): typeof PlainElement.elementProperties {
    return (this.constructor as typeof PlainElement).elementProperties;
  }

  connectedCallback(): void {
    if (!(this.renderRoot as ShadowRoot | undefined)) this.renderRoot = styledRoot(this, 'open');
    for (const [name, value] of this.early) Reflect.set(this, name, value);
    this.early.clear();
    for (const controller of this.controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const given = withoutNo(this, attribute, value) ?? undefined;
    for (const each of this.declared)
      if (attributeOf(each) === attribute)
        Reflect.set(this, each[0], each[1].type === Boolean ? given !== undefined : given);
  }

  /** @internal To be called by the constructor. */
  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }

  /** @internal */
  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }

  /** @internal Draws soon, once for all changes until then; an element that was never connected is drawn when it is. */
  requestUpdate(): void {
    if (this.renderRoot as ShadowRoot | undefined) this.updating ??= this.update();
  }

  /** @internal Resolves when everything changed so far is shown; rejects where it cannot be. */
  get updateComplete(): Promise<boolean> {
    return this.updating ?? Promise.resolve(true);
  }

  /** Shows what the properties say. */
  protected abstract draw(): void;

  /** Draws, and lets the controllers know. */
  protected performUpdate(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
    this.draw();
    for (const controller of this.controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
  }

  private async update(): Promise<boolean> {
    await Promise.resolve();
    this.updating = undefined;
    this.performUpdate();
    return true;
  }
}
