import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/define/quick-exit.js';

const TAG = html`<peer-quick-exit href="https://example.org/weather"></peer-quick-exit>`;
const LONG = html`<div style="block-size: 4000px"><a id="near" href="#near" style="display: block; margin-block-start: 400px">Near</a></div>`;
const linkIn = (place: Element): HTMLElement => place.querySelector('peer-quick-exit')!.shadowRoot!.querySelector('a')!;

/** The link is wholly in the window, and nothing lies over its middle. */
function isSeen(place: Element): boolean {
  const { left, right, top, bottom } = linkIn(place).getBoundingClientRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return (
    isInside &&
    document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === place.querySelector('peer-quick-exit')
  );
}

describe('the link of the quick exit while the page scrolls', () => {
  afterEach(() => scrollTo(0, 0));

  const places: [string, TemplateResult][] = [
    ['by itself', TAG],
    ['in a box of a page builder', html`<div>${TAG}</div>`],
    ['in a paragraph of an editor', html`<p>${TAG}</p>`],
    ['in a box that hides what does not fit', html`<div style="overflow-x: hidden">${TAG}</div>`],
    ['in a box that is moved', html`<div style="transform: translateX(1px); overflow: hidden">${TAG}</div>`],
    ['in a box with a filter that contains its paint', html`<div style="filter: blur(0); contain: paint">${TAG}</div>`],
    [
      'under a header that stays',
      html`<div style="position: sticky; inset-block-start: 0; z-index: 1000; block-size: 90px; background: white">Header</div>${TAG}`,
    ],
  ];
  for (const [name, box] of places) {
    it(`stays in sight ${name}, moves nothing, and goes back into its place`, async () => {
      const place = await fixture<HTMLElement>(html`<div>${box}${LONG}</div>`);
      const height = document.documentElement.scrollHeight;
      const start = linkIn(place).getBoundingClientRect().top;
      for (const top of [60, 100, 130, 600, 2000]) {
        scrollTo(0, top);
        await waitUntil(() => isSeen(place), `in sight at ${top}`);
        expect(document.documentElement.scrollHeight, `the page at ${top}`).to.equal(height);
      }
      scrollTo(0, 0);
      await waitUntil(() => linkIn(place).getBoundingClientRect().top === start);
    });
  }

  it('says how many presses are missing within a small window, however large its letters', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      const place = await fixture<HTMLElement>(html`<div style="font-size: 32px">${TAG}${LONG}</div>`);
      scrollTo(0, 2000);
      await waitUntil(() => isSeen(place));
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(
          new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true, composed: true }),
        );
      const words = place.querySelector('peer-quick-exit')!.shadowRoot!.querySelector('[role=status]')!;
      await waitUntil(() => words.textContent.includes('two more'));
      const { left, right } = words.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('never covers the focused element, and leaves the page as it was when removed', async () => {
    const place = await fixture<HTMLElement>(html`<div>${TAG}${LONG}</div>`);
    scrollTo(0, 2000);
    await waitUntil(() => isSeen(place));
    const near = place.querySelector<HTMLElement>('#near')!;
    near.focus({ preventScroll: true });
    scrollTo(0, scrollY + near.getBoundingClientRect().top - 10);
    await nextFrame();
    await waitUntil(
      () => isSeen(place) && linkIn(place).getBoundingClientRect().top > near.getBoundingClientRect().bottom,
      'at the other edge',
    );
    place.querySelector('peer-quick-exit')!.remove();
    expect(document.documentElement.getAttribute('style') ?? '').to.equal('');
  });

  it('keeps the focus that it has', async () => {
    const place = await fixture<HTMLElement>(html`<div>${TAG}${LONG}</div>`);
    linkIn(place).focus();
    scrollTo(0, 2000);
    await waitUntil(() => isSeen(place));
    expect(place.querySelector('peer-quick-exit')!.shadowRoot!.activeElement).to.equal(linkIn(place));
    scrollTo(0, 0);
    await waitUntil(() => isSeen(place));
    expect(place.querySelector('peer-quick-exit')!.shadowRoot!.activeElement).to.equal(linkIn(place));
  });
});
