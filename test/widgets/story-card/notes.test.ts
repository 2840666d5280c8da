import { expect } from '@open-wc/testing';
import { cardOf, fakeServer, feedOf, NOTED, type CardPage } from '../../support/stories.js';
import '../../support/accessible.js';

const TEXT = 'only one';
const tick = (page: CardPage): HTMLInputElement | null =>
  page.root.querySelector<HTMLInputElement>('[part~=note] input');
const story = (contentNote: string) => feedOf({ ...NOTED, contentNote });

describe('notes that a reader always wants opened', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => void (server = fakeServer()));
  afterEach(() => {
    server.restore();
    localStorage.clear();
  });

  async function always(page: CardPage): Promise<void> {
    await page.press('Read the story');
    tick(page)!.click();
    await page.card.updateComplete;
  }

  it('are offered only once the story is open, and only with remember', async () => {
    const page = await cardOf(story('hospital'), { remember: true });
    expect(tick(page)).to.equal(null);
    await page.press('Read the story');
    expect(tick(page)!.checked).to.equal(false);
    expect(page.text).to.include('Always open stories with a note like this');
    await expect(page.card).to.be.accessible();
    const other = await cardOf(story('hospital'));
    await other.press('Read the story');
    expect(tick(other)).to.equal(null);
  });

  const later: [string, boolean][] = [
    ['Hospital', true],
    ['self-harm', true],
    ['hospital, self-harm', true],
    ['hospital, loss', false],
    ['loss', false],
  ];
  for (const [note, isOpen] of later) {
    it(`${isOpen ? 'opens' : 'covers'} a story with the note “${note}” after “self-harm, hospital”`, async () => {
      await always(await cardOf(story('self-harm, hospital'), { remember: true }));
      const page = await cardOf(story(note), { remember: true });
      expect(page.text.includes(TEXT)).to.equal(isOpen);
      expect(page.text).to.include(`Content note: ${note}`);
      expect((await cardOf(story(note))).text).to.not.include(TEXT);
    });
  }

  it('are forgotten when the tick is taken away, and the story stays open meanwhile', async () => {
    await always(await cardOf(story('hospital'), { remember: true }));
    expect(Object.keys(localStorage)).to.deep.equal(['peer-notes/1']);
    const page = await cardOf(story('hospital'), { remember: true });
    tick(page)!.click();
    await page.card.updateComplete;
    expect([page.text.includes(TEXT), localStorage.length]).to.deep.equal([true, 0]);
    expect((await cardOf(story('hospital'), { remember: true })).text).to.not.include(TEXT);
  });

  it('can be covered again, one by one', async () => {
    await always(await cardOf(story('hospital'), { remember: true }));
    const page = await cardOf(story('hospital'), { remember: true });
    await page.press('Cover again');
    expect(page.text).to.not.include(TEXT);
  });

  it('work with a store that anyone may have written to', async () => {
    for (const kept of ['[]', '{"open":7}', '{"open":[7,{}]}', 'x']) {
      localStorage.setItem('peer-notes/1', kept);
      expect((await cardOf(story('hospital'), { remember: true })).text).to.not.include(TEXT);
    }
  });
});
