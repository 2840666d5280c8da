import { expect, fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { setViewport } from '@web/test-runner-commands';
import './accessible.js';

/** A widget's open root: what a visitor sees is in there. */
export const rootOf = (element: Element): ShadowRoot => element.shadowRoot!;

/** The text a visitor reads, white space folded. */
export const seen = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .filter(
      (each) =>
        each.children.length === 0 ||
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
    )
    .filter((each) => each.checkVisibility())
    .map((each) =>
      [...each.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join(''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a widget needs to be ready: how to give it data, and when it is. */
export interface CommonOptions {
  /** A feed object that gives the widget something to show. */
  readonly feed?: unknown;
  /** Attributes it needs to work. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** True for a widget that has content of its own and so never needs the page's fallback. */
  readonly isNeverEmpty?: boolean;
  /** True for a widget that shows nothing of a visitor's and so has no isolation. */
  readonly isOpen?: boolean;
}

interface Widget extends HTMLElement {
  feed?: unknown;
  updateComplete: Promise<boolean>;
}

/** What must hold for every widget; opens every widget's test file. */
export function commonTests(
  tag: string,
  { feed, attributes = {}, isNeverEmpty = false, isOpen = false }: CommonOptions = {},
): void {
  const make = (): Widget => {
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (feed !== undefined) widget.feed = feed;
    return widget;
  };
  const show = async (widget: Widget): Promise<Widget> => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const settled =
      feed === undefined
        ? undefined
        : new Promise((resolve) => widget.addEventListener('peer-feed-ready', resolve, { once: true }));
    place.append(widget);
    await settled;
    await widget.updateComplete;
    await widget.updateComplete;
    return widget;
  };

  describe('as every widget', () => {
    it('is registered', () => expect(customElements.get(tag) !== undefined).to.equal(true));

    it('finds nothing wrong for assistive technology, empty and filled', async () => {
      const name = unsafeStatic(tag);
      await expect(
        await fixture(staticHtml`<${name}><p>Call <a href="tel:5550100">555-0100</a></p></${name}>`),
      ).to.be.accessible();
      await expect(await show(make())).to.be.accessible();
    });

    it('honours hidden', async () => {
      const widget = await show(make());
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
    });

    if (!isNeverEmpty)
      it('shows the page’s own fallback until it has something itself', async () => {
        const name = unsafeStatic(tag);
        const widget = await fixture<Widget>(staticHtml`<${name}><p id="fallback">Call 555-0100</p></${name}>`);
        expect(widget.querySelector('#fallback')!.checkVisibility()).to.equal(true);
      });

    it('is the same whether set up before or after it is connected', async () => {
      const before = await show(make());
      const after = await fixture<Widget>(staticHtml`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>`);
      for (const [key, value] of Object.entries(attributes)) after.setAttribute(key, value);
      if (feed !== undefined) {
        after.feed = feed;
        await new Promise((resolve) => after.addEventListener('peer-feed-ready', resolve, { once: true }));
      }
      await after.updateComplete;
      expect(seen(rootOf(after))).to.equal(seen(rootOf(before)));
    });

    it('is the same after a move', async () => {
      const widget = await show(make());
      const text = seen(rootOf(widget));
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(widget);
      await widget.updateComplete;
      expect(seen(rootOf(widget))).to.equal(text);
    });

    it('reads from right to left in a language that does', async () => {
      const { registerLanguage } = await import('../../src/i18n/words.js');
      const { ar } = await import('../../src/i18n/ar.js');
      registerLanguage('ar', ar);
      const widget = make();
      widget.lang = 'ar';
      await show(widget);
      const base = rootOf(widget).querySelector('[part~=base]')!;
      expect(getComputedStyle(base).direction).to.equal('rtl');
      expect(base.getAttribute('lang')).to.equal('ar');
      await expect(widget).to.be.accessible();
    });

    it('follows the language of the page around it, also when that changes', async () => {
      const { registerLanguage } = await import('../../src/i18n/words.js');
      const { es } = await import('../../src/i18n/es.js');
      registerLanguage('es', es);
      const place = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const widget = make();
      place.append(widget);
      await widget.updateComplete;
      const base = rootOf(widget).querySelector('[part~=base]')!;
      expect(base.getAttribute('lang')).to.equal('es');
      place.lang = 'en';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(base.getAttribute('lang')).to.equal('en');
    });

    it('takes up the language of the place it is moved to', async () => {
      const { registerLanguage } = await import('../../src/i18n/words.js');
      const { es } = await import('../../src/i18n/es.js');
      registerLanguage('es', es);
      const places = await fixture<HTMLElement>(html`<div><div lang="en"></div><div lang="es"></div></div>`);
      const widget = await show(make());
      for (const place of places.children) {
        place.append(widget);
        await widget.updateComplete;
        expect(rootOf(widget).querySelector('[part~=base]')!.getAttribute('lang')).to.equal(place.getAttribute('lang'));
      }
    });

    it('is as before when an attribute that was set is removed', async () => {
      const widget = await show(make());
      const before = seen(rootOf(widget));
      for (const name of [
        'time-zone',
        'near',
        'heading-level',
        'region',
        'radius',
        'page-size',
        'attendance',
        'sort',
        'view',
        'pick',
        'topic',
        'min-count',
        'motion',
        'announce',
        'max',
        'max-bytes',
        'kinds',
        'theme',
        'units',
      ]) {
        const old = widget.getAttribute(name);
        widget.setAttribute(name, old ?? '2');
        await widget.updateComplete;
        if (old === null) widget.removeAttribute(name);
        await widget.updateComplete;
      }
      expect(seen(rootOf(widget))).to.equal(before);
    });

    it('says nothing wrong for malformed settings', async () => {
      const warn = console.warn;
      const warned: unknown[] = [];
      console.warn = (...all: unknown[]) => void warned.push(all);
      try {
        for (const lang of ['en_US', '!!', 'ht', 'so', 'x'.repeat(200)]) {
          const widget = make();
          widget.lang = lang;
          for (const name of ['time-zone', 'near', 'heading-level', 'region', 'radius', 'page-size'])
            widget.setAttribute(name, 'nonsense');
          await show(widget);
          expect(seen(rootOf(widget))).not.to.equal('');
        }
      } finally {
        console.warn = warn;
      }
    });

    it('is as before once an attribute is taken away again, and for settings that are not there', async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        readonly observedAttributes: readonly string[];
      };
      const warn = console.warn;
      console.warn = () => undefined;
      try {
        const widget = await show(make());
        const text = seen(rootOf(widget));
        // `src` and `format` have the feed read again, and isolation is settled by then.
        for (const name of observedAttributes.filter(
          (each) => !['src', 'format', 'isolation', ...Object.keys(attributes)].includes(each),
        )) {
          widget.setAttribute(name, 'nonsense');
          await widget.updateComplete;
          widget.removeAttribute(name);
          await widget.updateComplete;
          expect(seen(rootOf(widget)), name).to.equal(text);
          const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
          (widget as unknown as Record<string, unknown>)[property] = null;
          await widget.updateComplete;
          expect(seen(rootOf(widget)), `${property} = null`).to.equal(text);
        }
      } finally {
        console.warn = warn;
      }
    });

    it('needs no sideways scrolling at 320 pixels, also with wide text spacing', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const widget = await show(make());
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        rootOf(widget).adoptedStyleSheets.push(sheet);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('lives twice on a page without minding', async () => {
      const both = await Promise.all([show(make()), show(make())]);
      expect(seen(rootOf(both[0]))).to.equal(seen(rootOf(both[1])));
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.append(...both);
      await expect(page).to.be.accessible();
    });

    if (!isOpen)
      it('shows scripts of the page nothing when its isolation is closed', async () => {
        const widget = make();
        widget.setAttribute('isolation', 'closed');
        await show(widget);
        expect(widget.shadowRoot === null).to.equal(true);
        expect(widget.getBoundingClientRect().height).to.be.greaterThan(10);
      });
  });
}
