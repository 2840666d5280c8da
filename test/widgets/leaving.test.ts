import { expect } from '@open-wc/testing';
import type { QuickExit } from '../../src/widgets/quick-exit/quick-exit.js';
import { pressKeys } from '../support/keys.js';

const address = (name: string): string => new URL(`../fixtures/quick-exit/${name}.html`, import.meta.url).href;

/** Resolves once `test` holds. */
async function until(test: () => boolean): Promise<void> {
  for (const from = performance.now(); performance.now() - from < 8_000;) {
    try {
      if (test()) return;
    } catch (error) {
      // While a document is being replaced its window may refuse to answer.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`not within 8 s: ${String(test)}`);
}

/** A new window; by a key, as a visitor would, where the engine opens none without one (WebKit). */
async function openWindow(href: string): Promise<Window> {
  const open = (): Window | null => window.open(href, 'exit', 'popup');
  let opened = open();
  if (opened) return opened;
  const button = document.createElement('button');
  button.addEventListener('click', () => void (opened = open()));
  document.body.append(button);
  button.focus();
  await pressKeys('Enter');
  await until(() => opened !== null);
  button.remove();
  return opened!;
}

/** A window of its own, since inside a frame the whole page is left. */
async function openPage(): Promise<Window> {
  const page = await openWindow(address('before'));
  await until(() => page.document.title === 'Before' && page.document.readyState === 'complete');
  page.location.href = address('page');
  await until(() => page.document.querySelector('peer-quick-exit')?.shadowRoot?.querySelector('a') != null);
  return page;
}

describe('leaving a page for good', () => {
  let page: Window;
  beforeEach(async () => void (page = await openPage()));
  afterEach(() => page.close());

  const ways: [string, (page: Window) => void][] = [
    [
      'by the link',
      ({ document }) => document.querySelector('peer-quick-exit')!.shadowRoot!.querySelector('a')!.click(),
    ],
    [
      'by three presses of Shift',
      ({ document }) => {
        for (let press = 0; press < 3; press++)
          for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
      },
    ],
  ];
  for (const [name, leave] of ways) {
    it(`tells the next page nothing and does not come back on Back, ${name}`, async () => {
      const entries = page.history.length;
      leave(page);
      await until(() => page.document.title === 'Weather' && page.document.readyState === 'complete');
      expect(page.document.referrer).to.equal('');
      expect(page.history.length).to.equal(entries);
      page.history.back();
      await until(() => page.document.title !== 'Weather' && page.document.readyState === 'complete');
      expect(page.document.title).to.equal('Before');
    });
  }

  const broken: [string, (page: Window & typeof globalThis) => void][] = [
    ['a variable called parent', (view) => Object.assign(view, { parent: view.document.body })],
    ['no head', ({ document }) => document.head.remove()],
    [
      'an image called head',
      ({ document }) => document.body.append(Object.assign(document.createElement('img'), { name: 'head' })),
    ],
    [
      'a form called documentElement',
      ({ document }) =>
        document.body.append(Object.assign(document.createElement('form'), { name: 'documentElement' })),
    ],
    [
      'a title that cannot be written',
      ({ document }) => Object.defineProperty(document, 'title', { get: () => 'Fixed' }),
    ],
    [
      'prototypes that throw',
      ({ Document: { prototype }, Element: { prototype: element } }) => {
        const fail = (): never => {
          throw new Error('spoiled by the page');
        };
        Object.assign(prototype, { querySelector: fail, querySelectorAll: fail, createElement: fail });
        Object.assign(element, { append: fail, setAttribute: fail });
      },
    ],
    [
      'listeners that ask before the page is left',
      (view) => {
        view.addEventListener('beforeunload', (event) => event.preventDefault());
        view.addEventListener('beforeunload', (event) => event.preventDefault(), true);
        view.onbeforeunload = () => 'Stay?';
      },
    ],
  ];
  for (const [name, spoil] of broken) {
    it(`leaves a page with ${name}`, async () => {
      const exit = page.document.querySelector<QuickExit>('peer-quick-exit')!;
      spoil(page as Window & typeof globalThis);
      exit.leave();
      await until(() => page.document.title === 'Weather');
    });
  }

  it('covers the page at once, says so, and uncovers it when it is shown again', () => {
    const { document } = page;
    const exit = document.querySelector<HTMLElement>('peer-quick-exit')!;
    // A page that is only blanked does not go anywhere, so that the cover can be looked at.
    exit.setAttribute('href', 'about:blank#');
    const stay = (event: Event): void => event.stopImmediatePropagation();
    page.addEventListener('pagehide', stay);
    exit.shadowRoot!.querySelector('a')!.click();
    const cover = document.querySelector<HTMLElement>('html > [role=alert]')!;
    expect(cover.textContent).to.equal('Leaving this page');
    expect(cover.getBoundingClientRect().height).to.be.at.least(page.innerHeight);
    expect(document.title).to.equal('Leaving this page');
    page.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(cover.isConnected, 'a page that has only now arrived whole stays covered').to.equal(true);
    page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(document.querySelector('html > [role=alert]')).to.equal(null);
    expect(document.title).to.equal('A page about help');
  });
});
