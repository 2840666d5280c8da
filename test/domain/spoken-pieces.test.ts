import { expect } from '@open-wc/testing';
import { spokenPieces } from '../../src/domain/spoken-pieces.js';

const long =
  'Look around you there, slowly, and notice the light, the ground under your feet and the air on your face.';

describe('spokenPieces', () => {
  const cases: [string, string, string, string[]][] = [
    ['one sentence is one piece', 'Breathe in.', 'en', ['Breathe in.']],
    ['without a full stop too', 'Breathe in', 'en', ['Breathe in']],
    ['sentences are parted', 'Sit down. Is it quiet? Good!', 'en', ['Sit down.', 'Is it quiet?', 'Good!']],
    ['a number is not', 'Wait 3.5 seconds.', 'en', ['Wait 3.5 seconds.']],
    ['Japanese sentences', '息を吸います。吐きます。', 'ja', ['息を吸います。', '吐きます。']],
    ['Arabic sentences', 'هل أنت بخير؟ تنفّس.', 'ar', ['هل أنت بخير؟', 'تنفّس.']],
    ['a language that nobody knows', 'One. Two.', 'not a tag', ['One.', 'Two.']],
    ['nothing', ' ', 'en', []],
  ];
  for (const [name, text, lang, pieces] of cases)
    it(name, () => expect(spokenPieces(text, lang)).to.deep.equal(pieces));

  for (const [name, text] of [
    ['a story of many sentences', `${long} `.repeat(5)],
    ['one sentence of 500 signs', `${long.slice(0, -1)} and `.repeat(5)],
    ['words without pauses', 'word '.repeat(100)],
    ['letters without blanks', 'x'.repeat(500)],
    ['Chinese without pauses', '慢'.repeat(500)],
  ] as const) {
    it(`no piece of ${name} takes long, and none is lost`, () => {
      const pieces = spokenPieces(text, 'en');
      expect(Math.max(...pieces.map(({ length }) => length))).to.be.at.most(160);
      expect(pieces.join(' ').replace(/\s+/g, '')).to.equal(text.replace(/\s+/g, ''));
    });
  }

  it('parts sentences where the engine cannot', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      expect(spokenPieces('Sit down. Is it quiet? Good', 'en')).to.deep.equal(['Sit down.', 'Is it quiet?', 'Good']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});
