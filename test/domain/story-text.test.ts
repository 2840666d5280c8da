import { expect } from '@open-wc/testing';
import { excerpt, noteAndTopics, paragraphs, readingMinutes } from '../../src/domain/story-text.js';

describe('paragraphs', () => {
  it('parts at blank lines and keeps single line breaks', () => {
    expect(paragraphs('One\r\ntwo\n \n\nthree  \n')).to.deep.equal(['One\ntwo', 'three']);
    expect(paragraphs('   ')).to.deep.equal([]);
  });
});

describe('excerpt', () => {
  const long = 'word '.repeat(100).trim();

  it('shows a short text whole', () => {
    expect(excerpt(['a', 'b'], 100)).to.deep.equal({ paragraphs: ['a', 'b'], cut: false, more: false });
  });

  it('shows a text whole that is only a little longer than the limit', () => {
    expect(excerpt(['x'.repeat(140)], 100).more).to.equal(false);
  });

  it('ends at a paragraph when enough is shown', () => {
    expect(excerpt(['a'.repeat(80), long], 100)).to.deep.equal({
      paragraphs: ['a'.repeat(80)],
      cut: false,
      more: true,
    });
  });

  it('breaks a paragraph that is too long after a word', () => {
    const {
      paragraphs: [first],
      cut,
    } = excerpt([long], 101);
    expect(cut).to.equal(true);
    expect(first).to.match(/word$/).and.have.length.below(102);
  });

  it('never breaks inside a character', () => {
    expect(excerpt(['😀'.repeat(300)], 101).paragraphs[0]).to.equal('😀'.repeat(50));
  });
});

describe('readingMinutes', () => {
  it('counts words, and ideographs where there are no words', () => {
    expect(readingMinutes('one two')).to.equal(1);
    expect(readingMinutes('word '.repeat(600))).to.equal(3);
    expect(readingMinutes('日'.repeat(800))).to.equal(2);
  });
});

describe('noteAndTopics', () => {
  it('turns tags that say so into the note and leaves the others', () => {
    expect(
      noteAndTopics(['panic', 'cw:hospital', 'Content-Note: self-harm', '#tw/grief', 'cwtch', 'cw:']),
    ).to.deep.equal({
      note: 'hospital, self harm, grief',
      topics: ['panic', 'cwtch'],
    });
  });

  it('has no note without such tags', () => expect(noteAndTopics(['work']).note).to.equal(undefined));
});
