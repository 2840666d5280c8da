import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/grounding-player.js';
import '../../src/define/resource-list.js';
import type { GroundingPlayer } from '../../src/widgets/grounding-player/grounding-player.js';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';

/** Whether widgets in the US keep what the page put inside them in sight: the list, then the player. */
async function areKept(inside: TemplateResult): Promise<[boolean, boolean]> {
  const list = await fixture<ResourceList>(html`<peer-resource-list region="US"><p>${inside}</p></peer-resource-list>`);
  const player = await fixture<GroundingPlayer>(
    html`<peer-grounding-player region="US"><p>${inside}</p></peer-grounding-player>`,
  );
  await Promise.all([list.updateComplete, player.updateComplete]);
  return [list, player].map((widget) => widget.querySelector('p')!.checkVisibility()) as [boolean, boolean];
}

describe('the page’s own number inside a widget', () => {
  const cases: [string, TemplateResult, boolean][] = [
    ['a link under other words', html`<a href="tel:+15550100">Call our team</a>`, true],
    ['a link to text', html`<a href="SMS:5550100?body=HELLO">Text our team</a>`, true],
    ['a number written out', html`Call 555-0100`, true],
    ['a number in Arabic digits', html`٥٥٥-٠١٠٠`, true],
    ['a short number spelled out', html`In danger? 9-9-9`, true],
    ['a number that the widget shows', html`<a href="tel:988">988</a>`, false],
    ['the same, written out', html`Call or text 988, or 911`, false],
    ['a date', html`Checked on 2026-11-01 and 1.12.2026`, false],
    ['the name of an exercise', html`4-7-8 breathing, then 5-4-3-2-1`, false],
    ['no number at all', html`1. Sit down. 2. Breathe.`, false],
  ];
  for (const [what, inside, isKept] of cases)
    it(`${isKept ? 'keeps in sight' : 'has no need of'} ${what}`, async () => {
      expect(await areKept(inside)).to.deep.equal([isKept, isKept]);
    });
});
