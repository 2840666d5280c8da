import { expect } from '@open-wc/testing';
import { fill, formatNumber, plural } from '../../src/i18n/format.js';
import { canonicalTag, findWords, registerLanguage } from '../../src/i18n/words.js';

const english = { hello: 'Hello', bye: 'Bye' };
registerLanguage('xx', { block: { hello: 'Xello', bye: 'Xye' } });
registerLanguage('xx-YY', { block: { hello: 'Yello' } });

describe('findWords', () => {
  const cases: [string, string, string, string][] = [
    ['the exact tag', 'xx-YY', 'Yello', 'xx-YY'],
    ['the language of a longer tag', 'xx-ZZ', 'Xello', 'xx-ZZ'],
    ['underscores for hyphens', 'xx_ZZ', 'Xello', 'xx-ZZ'],
    ['English for a language that is not there', 'ht', 'Hello', 'en'],
    ['a region’s English', 'en-GB', 'Hello', 'en-GB'],
    ['English for what is not a tag', '!!', 'Hello', 'en'],
    ['English for a very long tag', 'x'.repeat(200), 'Hello', 'en'],
  ];
  for (const [name, tag, hello, lang] of cases) {
    it(`takes ${name}`, () => {
      const localized = findWords('block', english, tag);
      expect([localized.words.hello, localized.lang]).to.deep.equal([hello, lang]);
    });
  }

  it('fills what a language lacks with English', () =>
    expect(findWords('block', english, 'xx-YY').words.bye).to.equal('Bye'));

  it('lets a page change one sentence of a language, or of English, and keeps the others', () => {
    registerLanguage('zz', { own: { hello: 'Zello', bye: 'Zye' } });
    registerLanguage('zz', { own: { bye: 'Zee you' } });
    registerLanguage('en', { own: { hello: 'Welcome' } });
    expect(findWords('own', english, 'zz').words).to.deep.equal({ hello: 'Zello', bye: 'Zee you' });
    expect(findWords('own', english, 'en-GB').words).to.deep.equal({ hello: 'Welcome', bye: 'Bye' });
    expect(findWords('own', english, 'ht').words.hello).to.equal('Welcome');
  });

  it('gives the same words as the same object, for those who keep what they made of them', () => {
    expect(findWords('block', english, 'xx').words).to.equal(findWords('block', english, 'xx').words);
    expect(findWords('block', english, 'en').words).to.equal(english);
  });

  it('fills in English that comes later, where a language lacks it', () => {
    registerLanguage('yy', { grows: { hello: 'Yo' } });
    expect(findWords('grows', { hello: 'Hello' }, 'yy').words).to.deep.equal({ hello: 'Yo' });
    expect(findWords('grows', english, 'yy').words).to.deep.equal({ hello: 'Yo', bye: 'Bye' });
  });

  it('knows which way a language reads', () => {
    registerLanguage('fa', { block: english });
    expect(findWords('block', english, 'fa-AF').dir).to.equal('rtl');
    // English words stay left to right, whatever was asked for.
    expect(findWords('block', english, 'ur').dir).to.equal('ltr');
  });
});

describe('formatting', () => {
  it('fills holes and leaves unknown ones', () =>
    expect(fill('{a} {b} {toString}', { a: 1 })).to.equal('1 {b} {toString}'));
  it('picks the plural of the language', () => {
    const forms = { one: '{n} group', other: '{n} groups' };
    expect(plural(forms, 1, 'en')).to.equal('1 group');
    expect(plural(forms, 1200, 'en')).to.equal('1,200 groups');
  });
  it('writes numbers in English where the engine does not know the language', () =>
    expect(formatNumber(1200, 'ht')).to.match(/^1[.,\s\u00a0\u202f]?200$/));
  it('refuses malformed tags quietly', () =>
    expect(['!!', 'en_US', ''].map(canonicalTag)).to.deep.equal([undefined, 'en-US', undefined]));
});
