import { expect, fixture, html } from '@open-wc/testing';
import { property } from 'lit/decorators.js';
import { PlainElement } from '../../src/ui/plain-element.js';

/** Shows its words, louder where it is loud. */
class PlainWords extends PlainElement {
  @property() words?: string;
  @property({ type: Boolean, attribute: 'is-loud' }) isLoud = false;
  draws = 0;

  protected override draw(): void {
    this.draws++;
    if (this.words === 'unspeakable') throw new Error('cannot be shown');
    this.renderRoot.textContent = `${this.words ?? 'nothing'}${this.isLoud ? '!' : ''}`;
  }
}

const shown = (element: Element): string => element.shadowRoot!.textContent;

describe('an element without templates', () => {
  before(() => customElements.define('test-plain-words', PlainWords));
  const make = (): PlainWords => document.createElement('test-plain-words') as PlainWords;
  const show = async (element = make()): Promise<PlainWords> => {
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  };

  it('shows what its attributes say, and follows them', async () => {
    const element = make();
    element.setAttribute('words', 'one');
    await show(element);
    expect(shown(element)).to.equal('one');
    element.setAttribute('words', 'two');
    element.setAttribute('is-loud', '');
    await element.updateComplete;
    expect(shown(element)).to.equal('two!');
    element.removeAttribute('words');
    element.setAttribute('is-loud', 'false');
    await element.updateComplete;
    expect(shown(element)).to.equal('nothing');
  });

  it('keeps what was set before it was defined, over its attributes', async () => {
    const place = await fixture(html`<div></div>`);
    const early = document.createElement('test-later-words') as PlainWords;
    Object.assign(early, { words: 'early', isLoud: true });
    early.setAttribute('words', 'of the page');
    place.append(early);
    customElements.define('test-later-words', class extends PlainWords {});
    await early.updateComplete;
    expect(shown(early)).to.equal('early!');
    early.words = 'later';
    await early.updateComplete;
    expect(shown(early)).to.equal('later!');
  });

  it('is drawn once for all changes made at a time, and not for none', async () => {
    const element = await show();
    const before = element.draws;
    element.words = 'one';
    element.words = 'two';
    element.isLoud = true;
    await element.updateComplete;
    element.words = 'two';
    await element.updateComplete;
    expect(element.draws).to.equal(before + 1);
  });

  it('says that it cannot be shown, and is shown again when it can', async () => {
    const element = await show();
    element.words = 'unspeakable';
    let problem: unknown;
    await element.updateComplete.catch((error: unknown) => (problem = error));
    expect(String(problem)).to.equal('Error: cannot be shown');
    element.words = 'fine';
    await element.updateComplete;
    expect(shown(element)).to.equal('fine');
  });
});
