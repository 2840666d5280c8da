import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';
import { dialled, links, settle, show } from '../support/resource-list.js';

/** What the links on paper lead to. Only Chromium can be told to draw as if for print: elsewhere, what is there to be printed. */
async function printed(list: ResourceList): Promise<string[]> {
  const isDrawn = navigator.userAgent.includes('Chrome');
  dispatchEvent(new Event('beforeprint'));
  if (isDrawn) await emulateMedia({ media: 'print' });
  try {
    await settle(list);
    return links(list)
      .filter((link) => !isDrawn || link.checkVisibility())
      .map((link) => link.getAttribute('href')!);
  } finally {
    if (isDrawn) await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
  }
}

describe('<peer-resource-list> in print', () => {
  it('has every resource, also those of later pages', async () => {
    const list = await show(
      { region: 'US' },
      {
        resources: Array.from({ length: 30 }, (_, n) => ({
          id: `r${n}`,
          name: `Line ${n}`,
          kind: 'warmline',
          contacts: [{ method: 'call', display: `555-01${n + 10}` }],
        })),
      },
    );
    const paper = await printed(list);
    expect(
      Array.from({ length: 30 }, (_, n) => `tel:55501${n + 10}`).filter((href) => !paper.includes(href)),
    ).to.deep.equal([]);
  });

  for (const region of ['US', 'GB', 'CA', 'SG']) {
    it(`has every number for ${region}, folded away on the screen or not`, async () => {
      const list = await show({ region });
      const all = dialled(list);
      const paper = await printed(list);
      expect(all).to.have.length.at.least(2);
      expect(all.filter((href) => !paper.includes(href))).to.deep.equal([]);
    });
  }
});
