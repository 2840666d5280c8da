import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';
import '../../src/i18n/lang/fr.js';

/** The language of the nearest element that says one, without leaving the widget. */
const languageOf = (text: string, root: ShadowRoot): string | undefined | null =>
  [...root.querySelectorAll('*')]
    .filter((each) => each.textContent.includes(text))
    .at(-1)
    ?.closest('[lang]')
    ?.getAttribute('lang');

describe('words around crisis lines, in a language without reviewed ones', () => {
  it('are English in the resource list, and marked as English; the rest is in the language of the page', async () => {
    const list = await fixture(html`<peer-resource-list lang="fr" region="CA"></peer-resource-list>`);
    const root = list.shadowRoot!;
    expect(languageOf('If a life is in danger now', root)).to.equal('en');
    expect(languageOf('Call', root)).to.equal('en');
    expect(languageOf('In another country', root)).to.equal('en');
    expect(languageOf('Copier le numéro', root)).to.equal('fr');
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).to.include('tel:988');
  });

  it('are English below a story too', async () => {
    const card = await fixture(
      html`<peer-story-card lang="fr" region="US" .feed=${{ stories: [{ id: 'one', text: 'Une histoire.' }] }}></peer-story-card>`,
    );
    const root = card.shadowRoot!;
    expect(languageOf('If a life is in danger now', root)).to.equal('en');
    expect(languageOf('J’ai vécu ça aussi', root)).to.equal('fr');
  });
});
