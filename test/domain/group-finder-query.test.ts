import { expect } from '@open-wc/testing';
import { queryFromFragment, queryToFragment } from '../../src/domain/group-finder-query.js';

describe('a query in a fragment', () => {
  it('is restored as it was', () => {
    const query = {
      text: 'grief & loss "niñez"',
      filters: { day: ['2', '4'], topic: ['eating-disorders'], attendance: ['online'] },
      sort: 'name' as const,
    };
    const fragment = queryToFragment(query);
    expect(fragment).to.equal(
      'text=grief%20%26%20loss%20%22ni%C3%B1ez%22&day=2&day=4&attendance=online&topic=eating-disorders&sort=name',
    );
    expect(queryFromFragment(`#${fragment}`)).to.deep.include({ text: query.text, sort: 'name' });
    expect(queryFromFragment(fragment).filters).to.deep.include(query.filters);
  });
  it('says nothing for an empty query, and never where someone is', () => {
    expect(
      queryToFragment({ text: ' ', filters: {}, sort: 'next', near: { latitude: 1, longitude: 2 }, radius: 3 }),
    ).to.equal('');
  });
  for (const fragment of [
    '',
    '#',
    '#chapter-2',
    '#text=%E0%A4%A',
    '#day=9&time=noon&attendance=telepathy&sort=__proto__',
    '#__proto__=x&constructor=y',
    `#${'&='.repeat(10_000)}`,
  ]) {
    it(`makes nothing of “${fragment.slice(0, 30)}”`, () => {
      const { text, filters, sort } = queryFromFragment(fragment);
      expect([
        text,
        sort,
        Object.values(filters ?? {})
          .flat()
          .filter(Boolean),
      ]).to.deep.equal([undefined, undefined, []]);
    });
  }
});
