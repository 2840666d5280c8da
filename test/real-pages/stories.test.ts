import { expect } from '@open-wc/testing';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { storyReader } from '../../src/feed/readers/stories.js';
import { publishedFiles } from '../support/real-data.js';
import { cardOf } from '../support/stories.js';
import '../support/accessible.js';

interface Item {
  readonly title?: string;
  readonly content_text?: string;
  readonly content_html?: string;
}

const files = await publishedFiles('stories');

/** The first words of an item, read in another way than the library's. */
const beginning = ({ content_text: text, content_html: markup }: Item): string =>
  (text ?? new DOMParser().parseFromString(markup ?? '', 'text/html').body.textContent)
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .join(' ');

/** Without white space: where a paragraph ends is for the eye, and not in the text of the page. */
const letters = (text: string): string => text.replace(/\s+/g, '');

describe('published stories', () => {
  it('are there', () => expect(files).to.not.be.empty);

  for (const [name, body] of files) {
    const { items } = body as { readonly items?: readonly Item[] };
    const shown = items?.filter((each) => beginning(each) !== '') ?? [];

    if (shown.length === 0) {
      it(`${name} is no feed of stories: the page’s own words stay`, async () => {
        const page = await cardOf(body);
        expect(page.card.querySelector('.fallback-text')!.checkVisibility()).to.equal(true);
        expect(page.text).to.include('988');
      });
      continue;
    }
    it(`${name} shows each of its stories`, async () => {
      const page = await cardOf(body, { pick: 'feed', expanded: true, showNotes: true });
      page.card.style.inlineSize = '320px';
      const { stories } = atOnce(parseFeed(body, [storyReader], { baseUrl: 'https://example.org/' })).data;
      expect(stories).to.have.length(shown.length);
      for (const [at, item] of shown.entries()) {
        page.card.story = stories[at]!.id;
        await page.card.updateComplete;
        expect(letters(page.text)).to.include(letters(beginning(item)));
        if (item.title) expect(page.text).to.include(item.title);
        expect(page.card.scrollWidth).to.be.at.most(320);
      }
      await expect(page.card).to.be.accessible();
    });
  }
});
