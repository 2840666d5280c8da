import { expect } from '@open-wc/testing';
import { digitsOf } from '../../src/domain/digits.js';
import { publishedFiles } from '../support/real-data.js';
import { dialled, items, links, show, text } from '../support/resource-list.js';
import '../support/accessible.js';

const files = await publishedFiles('resources');

/** Every text in `value`, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}

describe('published resources', () => {
  it('are there', () => expect(files).to.not.be.empty);

  for (const [name, body] of files) {
    it(`${name} is listed under the crisis lines, each link dialling what it shows and the file says`, async () => {
      const list = await show({ region: 'US' }, body);
      list.style.inlineSize = '320px';
      const builtIn = dialled(await show({ region: 'US' }));
      expect(items(list)).to.not.be.empty;
      for (const each of items(list))
        expect(
          [...textsIn(body)].some((said) => said.includes(each)),
          each,
        ).to.equal(true);
      expect(dialled(list)).to.include.members(builtIn);
      const published = [...textsIn(body)].map(digitsOf);
      for (const link of links(list).filter(({ href }) => /^(tel|sms):/.test(href) && !builtIn.includes(href))) {
        const digits = digitsOf(link.getAttribute('href')!.replace(/\?.*/, ''));
        expect(digitsOf(text(link))).to.equal(digits);
        expect(
          published.some((each) => each !== '' && digits.startsWith(each)),
          digits,
        ).to.equal(true);
      }
      expect(list.scrollWidth).to.be.at.most(320);
      await expect(list).to.be.accessible();
    });
  }
});
