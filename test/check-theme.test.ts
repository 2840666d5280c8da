import { expect, fixture, html } from '@open-wc/testing';
import '../src/define/quick-exit.js';
import '../src/define/story-card.js';
import { checkTheme } from '../src/check-theme.js';

/** What the console hears while `act` runs. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...words: unknown[]) => void heard.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('check-theme', () => {
  it('warns once of a theme that is hard to read, naming tokens and ratios', async () => {
    const heard = await warnings(async () => {
      await fixture(
        html`<div style="color-scheme: light; --peer-ink: #aaa"><peer-story-card></peer-story-card><peer-story-card></peer-story-card></div>`,
      );
      checkTheme();
      checkTheme();
    });
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(/--peer-ink on --peer-surface has 2\.\d+:1, text needs 4\.5:1/);
  });

  it('says nothing of the default theme', async () => {
    const heard = await warnings(async () => {
      await fixture(
        html`<div><peer-story-card></peer-story-card><peer-quick-exit href="https://example.org/"></peer-quick-exit></div>`,
      );
      checkTheme();
    });
    expect(heard).to.deep.equal([]);
  });
});
