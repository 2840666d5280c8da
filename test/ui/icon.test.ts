import { expect, fixture, html } from '@open-wc/testing';
import { baseStyles } from '../../src/ui/base.styles.js';
import { foldIcon, icon } from '../../src/ui/icon.js';
import * as icons from '../../src/ui/icons.js';

const all = Object.entries<string>(icons);

async function button(
  content: unknown,
  expanded = 'false',
  direction = 'ltr',
): Promise<{ button: HTMLElement; picture: SVGSVGElement }> {
  document.adoptedStyleSheets = [baseStyles.styleSheet!];
  const shown = await fixture<HTMLElement>(
    html`<button class="button" dir=${direction} style="color: rgb(1, 2, 3); transition: none" aria-expanded=${expanded}>${content}Call</button>`,
  );
  return { button: shown, picture: shown.querySelector('svg')! };
}

describe('icons', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [name, path] of all)
    it(`draw ${name} inside their square`, async () => {
      const { picture } = await button(icon(path));
      const { x, y, width, height } = picture.querySelector('path')!.getBBox();
      expect(Math.min(x, y)).to.be.at.least(0);
      expect(Math.max(x + width, y + height)).to.be.at.most(24);
      expect(Math.max(width, height)).to.be.at.least(6);
    });

  it('say nothing, and have the colour and size of the words beside them', async () => {
    const { button: shown, picture } = await button(icon(icons.CALL));
    await expect(shown).to.be.accessible();
    expect(shown.textContent.trim()).to.equal('Call');
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(picture).stroke).to.equal('rgb(1, 2, 3)');
    expect(picture.getBoundingClientRect().height).to.be.closeTo(
      parseFloat(getComputedStyle(shown).fontSize) * 1.25,
      0.5,
    );
  });

  it('turn with the direction of writing only where they point along it', async () => {
    const turned = async (content: unknown, direction: string): Promise<boolean> =>
      getComputedStyle((await button(content, 'false', direction)).picture).transform !== 'none';
    expect(await turned(icon(icons.BACK, 'turns'), 'rtl')).to.equal(true);
    expect(await turned(icon(icons.BACK, 'turns'), 'ltr')).to.equal(false);
    expect(await turned(icon(icons.PLAY), 'rtl')).to.equal(false);
  });

  it('point up where something is folded open', async () => {
    const angle = async (expanded: string): Promise<string> =>
      getComputedStyle((await button(foldIcon, expanded)).picture).transform;
    expect(await angle('false')).to.equal('none');
    expect(await angle('true')).to.match(/^matrix\(-1/);
  });
});
