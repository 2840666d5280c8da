import { createInPage } from '../../page/page-elements.js';

/** What a quick exit shows. */
export interface ExitView {
  readonly lang: string;
  readonly dir: string;
  readonly href: string;
  readonly label: string;
  /** What leaving does and does not do. */
  readonly note: string;
  /** How many presses are missing; '' while nobody presses. */
  readonly progress: string;
}

type Attributes = Readonly<Record<string, string>>;

function build(tag: string, attributes: Attributes, ...children: readonly Node[]): HTMLElement {
  const element = createInPage(tag);
  setAll(element, attributes);
  for (const child of children) element.appendChild(child);
  return element;
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** The elements of a quick exit. They are few, so they need no templates. */
export class ExitFrame {
  private readonly link: HTMLElement;
  private readonly progress = build('p', { role: 'status' });
  private readonly note = build('p', {});
  private readonly base: HTMLElement;
  private shown: ExitView | undefined = undefined;

  /** `handleClick` is called for clicks on the link, with any button. */
  constructor(handleClick: (event: MouseEvent) => void) {
    this.link = build('a', {
      part: 'link',
      rel: 'noopener noreferrer external nofollow',
      referrerpolicy: 'no-referrer',
    });
    for (const type of ['click', 'auxclick'] as const) this.link.addEventListener(type, handleClick);
    const pill = { class: 'pill', popover: 'manual', role: 'presentation' };
    this.base = build(
      'div',
      { part: 'base' },
      build('div', { class: 'place' }, build('div', pill, build('span', {}, this.link), this.progress)),
      this.note,
    );
  }

  /** Shows `view` in `root`. Only what differs is touched: a page or its translator may have changed the rest. */
  show(view: ExitView, root: Node): void {
    const { shown } = this;
    this.shown = view;
    const { lang, dir, href } = view;
    if (lang !== shown?.lang || dir !== shown.dir) setAll(this.base, { lang, dir });
    if (href !== shown?.href) setAll(this.link, { href });
    if (view.label !== shown?.label) this.link.textContent = view.label;
    if (view.progress !== shown?.progress) this.progress.textContent = view.progress;
    if (view.note !== shown?.note) this.note.textContent = view.note;
    if (this.base.parentNode !== root) root.insertBefore(this.base, root.firstChild);
  }
}
