import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/grounding-player.js';
import '../../src/define/resource-list.js';
import '../support/accessible.js';

/** The names of the landmarks of `all`, as a screen reader lists them. */
async function namesOf(all: ParentNode): Promise<string[]> {
  const widgets = [
    ...all.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>(
      'peer-grounding-player, peer-resource-list',
    ),
  ];
  await Promise.all(widgets.map((each) => each.updateComplete));
  return widgets.map(({ shadowRoot }) => {
    const region = shadowRoot!.querySelector('section.base')!;
    const ids = region.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return region.getAttribute('aria-label') ?? ids.map((id) => shadowRoot!.getElementById(id)!.textContent).join(' ');
  });
}

describe('landmarks of one name', () => {
  it('are numbered from the second on', async () => {
    const page = await fixture(html`<main>
      <peer-grounding-player exercise="box-breathing"></peer-grounding-player>
      <peer-grounding-player exercise="box-breathing"></peer-grounding-player>
      <peer-grounding-player exercise="calm-place"></peer-grounding-player>
      <peer-resource-list region="US"></peer-resource-list>
      <peer-resource-list region="US"></peer-resource-list>
    </main>`);
    expect(await namesOf(page)).to.deep.equal([
      'Box breathing',
      'Box breathing 2',
      'Calm place',
      'Help and resources',
      'Help and resources 2',
    ]);
    await expect(page).to.be.accessible();
  });

  it('keep their number while others come and go, and give it away with their name', async () => {
    const page = await fixture(html`<main>
      <peer-grounding-player exercise="orienting"></peer-grounding-player>
      <peer-grounding-player exercise="orienting"></peer-grounding-player>
    </main>`);
    const [first, second] = [...page.querySelectorAll('peer-grounding-player')];
    first!.remove();
    expect(await namesOf(page)).to.deep.equal(['Here and now 2']);
    page.append(first!);
    expect(await namesOf(page)).to.deep.equal(['Here and now 2', 'Here and now']);
    second!.setAttribute('exercise', 'body-scan');
    expect(await namesOf(page)).to.deep.equal(['Body scan', 'Here and now']);
  });
});
