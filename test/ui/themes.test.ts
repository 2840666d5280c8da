import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/group-finder.js';
import { CONTROL_PAIRS, contrast, faintPairs, paint, TEXT_PAIRS, tokenColor } from '../../src/ui/theme-contrast.js';
import { COLORS } from '../../src/ui/tokens.js';
import { rootOf } from '../support/common-tests.js';

const THEMES = ['calm', 'clear', 'warm'];
const address = (theme: string): string => new URL(`../../src/themes/${theme}.css`, import.meta.url).href;

/** The frame of a widget on a page with this style sheet. */
async function frameOn(css: string, scheme: 'light' | 'dark' | 'auto' = 'auto'): Promise<Element> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const finder = await fixture(html`<peer-group-finder theme=${scheme}></peer-group-finder>`);
  return rootOf(finder).querySelector('[part~=base]')!;
}

describe('themes', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 1e-9);
    expect(contrast(paint('#777'), paint('rgb(255 255 255)'))).to.be.closeTo(4.478, 0.001);
  });

  it('checks every colour token but the hairline, which carries no meaning', () => {
    const checked = new Set([...TEXT_PAIRS, ...CONTROL_PAIRS].flat());
    expect(Object.keys(COLORS).filter((name) => !checked.has(name))).to.deep.equal(['line']);
  });

  for (const theme of ['the default', ...THEMES])
    for (const scheme of ['light', 'dark'] as const)
      it(`${theme}, ${scheme}: 7:1 for text, 3:1 for controls and focus`, async () => {
        const css = THEMES.includes(theme) ? await (await fetch(address(theme))).text() : '';
        const frame = await frameOn(css, scheme);
        expect(faintPairs(frame, { text: 7, control: 3 })).to.deep.equal([]);
        expect(
          contrast(tokenColor(frame, 'surface'), [0, 0, 0]) > contrast(tokenColor(frame, 'surface'), [255, 255, 255]),
        ).to.equal(scheme === 'light');
      });

  for (const theme of THEMES)
    it(`${theme} sets every colour, in both of its blocks`, async () => {
      const blocks = (await (await fetch(address(theme))).text()).split('@supports');
      for (const block of blocks) for (const name of Object.keys(COLORS)) expect(block).to.include(`--peer-${name}: `);
    });

  it('takes what the page sets, on the page or on one widget', async () => {
    const frame = await frameOn(':root { --peer-ink: #123456; } peer-group-finder { --peer-surface: white; }');
    expect([tokenColor(frame, 'ink'), tokenColor(frame, 'surface')]).to.deep.equal([
      [0x12, 0x34, 0x56],
      [255, 255, 255],
    ]);
  });

  it('falls back token by token where a theme is broken', async () => {
    const frame = await frameOn(
      ':root { --peer-ink: blurple; --peer-accent: ; --peer-raised: 12px; --peer-line: var(--nothing); --peer-space: wide; --peer-note: #123456; }',
      'light',
    );
    expect(faintPairs(frame, { text: 7, control: 3 })).to.deep.equal([]);
    expect(tokenColor(frame, 'ink')).to.deep.equal(paint(COLORS.ink![0]));
    expect(tokenColor(frame, 'line')).to.deep.equal(paint(COLORS.line![0]));
    expect(tokenColor(frame, 'note')).to.deep.equal([0x12, 0x34, 0x56]);
    expect(getComputedStyle(frame).paddingTop).to.equal('20px');
  });

  it('draws the focus ring in the page’s accent', async () => {
    const frame = await frameOn(':root { --peer-accent: #123456; }');
    expect(tokenColor(frame, 'focus')).to.deep.equal([0x12, 0x34, 0x56]);
  });

  it('names the tokens that are too faint', async () => {
    const frame = await frameOn(':root { --peer-ink-soft: #999; --peer-focus: #eee; }', 'light');
    const faint = faintPairs(frame, { text: 4.5, control: 3 });
    expect(faint[0]).to.match(/^--peer-ink-soft on --peer-surface has 2\.\d+:1, text needs 4\.5:1$/);
    expect(faint.some((each) => each.startsWith('--peer-focus on --peer-surface has 1.'))).to.equal(true);
  });

  it('has stronger outlines where the device asks for more contrast', async () => {
    const frame = await frameOn('');
    const rules = rootOf((frame.getRootNode() as ShadowRoot).host).adoptedStyleSheets.flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const asking = rules.filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-contrast'),
    );
    const before = asking.map(({ media }) => media.mediaText);
    // No engine but Chromium can be told to ask for it: the rules answer as if one did.
    for (const { media } of asking) media.mediaText = 'all';
    expect(tokenColor(frame, 'line')).to.deep.equal(tokenColor(frame, 'line-strong'));
    expect(tokenColor(frame, 'ink-soft')).to.deep.equal(tokenColor(frame, 'ink'));
    asking.forEach(({ media }, at) => (media.mediaText = before[at]!));
  });
});
