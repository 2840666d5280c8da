import { expect } from '@open-wc/testing';
import { findRegion } from '../../src/domain/region.js';
import { readerHints } from '../../src/page/reader-hints.js';

const { DateTimeFormat } = Intl;

/** A browser, or a page, that has something else in the place of the languages. */
function speak(languages: unknown): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
}

describe('the browser’s hints about its visitor', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'languages');
    Intl.DateTimeFormat = DateTimeFormat;
  });

  for (const [what, languages] of [
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
  ] as const)
    it(`leaves out languages that are ${what}`, () => {
      speak(languages);
      expect(readerHints().languages).to.equal(undefined);
      expect(findRegion(readerHints()).origin).to.be.oneOf(['zone', 'none']);
    });

  it('leaves out a time zone that cannot be read', () => {
    speak(['en-Latn-US']);
    Intl.DateTimeFormat = (() => {
      throw new RangeError('no data');
    }) as unknown as typeof DateTimeFormat;
    expect(readerHints()).to.deep.equal({ languages: ['en-Latn-US'], timeZone: undefined });
    expect(findRegion(readerHints()).region).to.equal('US');
  });
});
