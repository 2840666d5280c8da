import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/quick-exit.js';
import type { QuickExit } from '../../src/widgets/quick-exit/quick-exit.js';
import '../support/accessible.js';

const linkOf = (exit: Element): HTMLAnchorElement => exit.shadowRoot!.querySelector('a')!;
const progress = (exit: Element): string => exit.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const show = (
  attributes = html`<peer-quick-exit href="https://example.org/weather"></peer-quick-exit>`,
): Promise<QuickExit> => fixture<QuickExit>(attributes);

/** A key goes down or up, as the page hears it: no driver presses a modifier alone in all three engines. */
function key(type: 'keydown' | 'keyup', name: string): void {
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }));
}
const press = (name: string): void => {
  key('keydown', name);
  key('keyup', name);
};

/** Counts the departures instead of making them. */
function watchLeaving(...exits: QuickExit[]): () => number {
  let left = 0;
  for (const exit of exits)
    exit.leave = (): void => {
      left++;
    };
  return () => left;
}

describe('<peer-quick-exit>', () => {
  it('is a real link that sends no referrer', async () => {
    const link = linkOf(await show());
    expect(link.href).to.equal('https://example.org/weather');
    expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('takes its address from the plain link inside', async () => {
    const exit = await show(html`<peer-quick-exit><a href="https://example.org/plain">Leave</a></peer-quick-exit>`);
    expect(linkOf(exit).href).to.equal('https://example.org/plain');
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', '']) {
    it(`goes nowhere by “${href}”`, async () => {
      expect(linkOf(await show(html`<peer-quick-exit href=${href}></peer-quick-exit>`)).href).to.equal('about:blank');
    });
  }

  it('works on a page that has broken Intl too', async () => {
    const { getCanonicalLocales } = Intl;
    (Intl as { getCanonicalLocales?: unknown }).getCanonicalLocales = undefined;
    try {
      expect(linkOf(await show()).href).to.equal('https://example.org/weather');
    } finally {
      Intl.getCanonicalLocales = getCanonicalLocales;
    }
  });

  it('says plainly that history remains', async () => {
    expect((await show()).shadowRoot!.textContent).to.contain('stay in the browser’s history');
  });

  it('leaves on the third press of Shift, and says how many are missing', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    press('Shift');
    await exit.updateComplete;
    expect(progress(exit)).to.equal('Press Shift two more times to leave.');
    press('Shift');
    await exit.updateComplete;
    expect(progress(exit)).to.equal('Press Shift one more time to leave.');
    expect(left()).to.equal(0);
    press('Shift');
    expect(left()).to.equal(1);
  });

  it('leaves once, however many there are', async () => {
    const [first, second] = [await show(), await show()];
    const left = watchLeaving(first, second);
    for (let n = 0; n < 3; n++) press('Shift');
    expect(left()).to.equal(1);
  });

  for (const value of [undefined, 5, { timeOrigin: 'yesterday' }]) {
    it(`counts on a page with a variable called “performance”: ${JSON.stringify(value)}`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'performance')!;
      const left = watchLeaving(await show());
      Object.defineProperty(window, 'performance', { configurable: true, writable: true, value });
      try {
        for (let n = 0; n < 3; n++) press('Shift');
      } finally {
        Object.defineProperty(window, 'performance', own);
      }
      expect(left()).to.equal(1);
    });
  }

  it('does not count Shift held for a capital letter', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    for (let n = 0; n < 4; n++) {
      key('keydown', 'Shift');
      press('A');
      key('keyup', 'Shift');
    }
    expect(left()).to.equal(0);
    expect(progress(exit)).to.equal('');
  });

  it('starts again after another key', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    for (const each of ['Shift', 'Shift', 'Escape']) press(each);
    await exit.updateComplete;
    expect(progress(exit), 'no press of Shift is counted any more').to.equal('');
    press('Shift');
    expect(left()).to.equal(0);
  });

  const between: [string, () => void][] = [
    ['the mouse', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['the wheel', () => document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))],
    ['dictated words', () => document.body.dispatchEvent(new InputEvent('input', { bubbles: true }))],
    ['focus that moves', () => document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
    ['a selection that moves', () => document.dispatchEvent(new Event('selectionchange'))],
    ['a page that scrolls', () => document.dispatchEvent(new Event('scroll'))],
  ];
  for (const [name, happen] of between) {
    it(`does not count Shift that is held for ${name}, nor what is pressed around it`, async () => {
      const exit = await show();
      const left = watchLeaving(exit);
      for (let n = 0; n < 3; n++) {
        key('keydown', 'Shift');
        happen();
        key('keyup', 'Shift');
      }
      press('Shift');
      press('Shift');
      happen();
      press('Shift');
      expect(left()).to.equal(0);
    });
  }

  it('counts on while only a box in the page scrolls by itself', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    for (let n = 0; n < 3; n++) {
      press('Shift');
      document.body.firstElementChild!.dispatchEvent(new Event('scroll'));
    }
    expect(left()).to.equal(1);
  });

  it('detects Shift in frames of the same site, later ones too', async () => {
    const frames = await fixture<HTMLElement>(html`<div></div>`);
    const add = async (): Promise<Window> => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Words</p>';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frames.append(frame);
      await loaded;
      return frame.contentWindow!;
    };
    const before = await add();
    const left = watchLeaving(await show());
    const after = await add();
    for (const view of [before, after, window]) {
      const { KeyboardEvent: Key } = view as Window & typeof globalThis;
      for (const type of ['keydown', 'keyup'])
        view.document.body.dispatchEvent(new Key(type, { key: 'Shift', bubbles: true }));
    }
    expect(left()).to.equal(1);
  });

  it('leaves by the middle button too, and not by the one that opens a menu', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    const click = (button: number): boolean =>
      linkOf(exit).dispatchEvent(
        new MouseEvent('auxclick', { button, bubbles: true, cancelable: true, composed: true }),
      );
    expect(click(2), 'the menu opens').to.equal(true);
    expect(left()).to.equal(0);
    expect(click(1), 'nothing opens in another tab').to.equal(false);
    expect(left()).to.equal(1);
  });

  it('leaves the keys alone with no-hotkey, and once it is gone', async () => {
    const off = await show(html`<peer-quick-exit no-hotkey href="https://example.org/"></peer-quick-exit>`);
    const gone = await show();
    const left = watchLeaving(off, gone);
    gone.remove();
    for (let n = 0; n < 3; n++) press('Shift');
    expect(left()).to.equal(0);
  });

  it('forgets half an exit when the page is shown again', async () => {
    const exit = await show();
    press('Shift');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await exit.updateComplete;
    expect(progress(exit)).to.equal('');
  });

  it('counts on when the page has only now arrived whole', async () => {
    const exit = await show();
    const left = watchLeaving(exit);
    press('Shift');
    press('Shift');
    dispatchEvent(new PageTransitionEvent('pageshow'));
    press('Shift');
    expect(left()).to.equal(1);
  });

  it('has nothing wrong for assistive technology', async () => {
    await expect(await show()).to.be.accessible();
  });
});
