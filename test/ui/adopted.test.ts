import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/grounding-player.js';
import '../../src/define/group-finder.js';
import '../../src/define/quick-exit.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';

/** The document of an empty frame of the page. */
async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document" src="about:blank"></iframe>`);
  return frame.contentDocument!;
}

/** Looks that only a widget's own styles give its box. */
const looksOf = (widget: Element): string[] => {
  const { fontFamily, lineHeight, boxSizing } = getComputedStyle(widget.shadowRoot!.querySelector('[part=base]')!);
  const { display, position } = getComputedStyle(widget);
  return [fontFamily, lineHeight, boxSizing, display, position];
};

describe('a widget that is moved to another document', () => {
  for (const tag of [
    'peer-grounding-player',
    'peer-group-finder',
    'peer-quick-exit',
    'peer-resource-list',
    'peer-story-card',
  ]) {
    it(`${tag} looks as before, there and back`, async () => {
      const home = await fixture(html`<div></div>`);
      const widget = document.createElement(tag) as LitElement;
      home.append(widget);
      await widget.updateComplete;
      const before = looksOf(widget);
      const elsewhere = await otherDocument();
      elsewhere.body.append(widget);
      await widget.updateComplete;
      expect(widget.ownerDocument).to.equal(elsewhere);
      expect(looksOf(widget)).to.deep.equal(before);
      home.append(widget);
      await widget.updateComplete;
      expect(looksOf(widget)).to.deep.equal(before);
    });

    it(`${tag} can be shown for the first time in another document`, async () => {
      const [here, there] = [tag, tag].map((name) => document.createElement(name) as LitElement);
      (await fixture(html`<div></div>`)).append(here!);
      await here!.updateComplete;
      (await otherDocument()).body.append(there!);
      await there!.updateComplete;
      expect(looksOf(there!)).to.deep.equal(looksOf(here!));
    });
  }
});
