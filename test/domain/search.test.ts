import { expect } from '@open-wc/testing';
import type { Group } from '../../src/domain/group.js';
import { fold, foldWords, keyOf } from '../../src/domain/fold-text.js';
import {
  compileQuery,
  filterWords,
  searchEntry,
  synonymsOf,
  type SearchEntry,
  type Term,
} from '../../src/domain/search.js';
import { TermWeights } from '../../src/domain/term-weights.js';

const group = (rest: Partial<Group>): Group => ({
  id: 'a',
  name: 'A',
  topics: [],
  audiences: [],
  languages: [],
  schedule: [],
  status: 'active',
  ...rest,
});
function weigh(entry: SearchEntry, term: Term): number {
  const weights = new TermWeights();
  weights.add(entry);
  return weights.of(term)[0]!;
}
const weighClose = (entry: SearchEntry, typo: string) => weigh(entry, { ways: [[' \u0000']], typo });
const cafe = searchEntry(
  group({
    name: 'Café Montréal',
    description: 'Panic and worry. Self-harm is talked about with care.',
    topics: ['Anxiety'],
    organizer: { name: 'Riverside Peer Network' },
    place: { city: 'Québec', postalCode: 'G1R 4P5' },
  }),
);
const least = (text: string, entry = cafe) =>
  Math.min(...compileQuery(text).map((term) => weigh(entry, { ...term, typo: undefined })));

describe('fold', () => {
  const cases: [string, string][] = [
    ['Café MONTRÉAL', 'cafe montreal'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ＡＢＣ１２', 'abc12'],
    ['ﬁnd', 'find'],
    ['men’s', 'mens'],
    ["men's", 'mens'],
    ['self-harm', 'self harm'],
    ['LGBTQ+', 'lgbtq '],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['Ёлка', 'елка'],
    ['القَلَق', 'القلق'],
    ['أَمَل', 'امل'],
    ['قـــلق', 'قلق'],
    ['مدرسة', 'مدرسه'],
    ['کتاب', 'كتاب'],
    ['٧:٣٠', '7 30'],
    ['שָׁלוֹם', 'שלום'],
    ['naïve', 'naive'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['हिंदी', 'हिंदी'],
    ['𝗔𝗻𝘅𝗶𝗲𝘁𝘆 𝒯𝒶𝓁𝓀', 'anxiety talk'],
    ['Recovery™ №4', 'recoverytm no4'],
  ];
  for (const [text, folded] of cases)
    it(`makes “${text}” “${folded}”`, () => {
      expect(fold(text)).to.equal(folded);
    });

  it('folds once for all: folding again changes nothing', () => {
    for (const [text] of cases) expect(fold(fold(text))).to.equal(fold(text));
  });
  it('keeps the words and the key of a text', () => {
    expect([foldWords('  Eating   Disorders! '), keyOf('Eating Disorders')]).to.deep.equal([
      ['eating', 'disorders'],
      'eating-disorders',
    ]);
  });
});

describe('search', () => {
  // [what, query, weight]
  const cases: [string, string, number][] = [
    ['a word in the name', 'montreal', 6],
    ['it without its end', 'montr', 6],
    ['it with its accents', 'MONTRÉAL', 6],
    ['several words in any order', 'montreal cafe', 6],
    ['words of several fields, by the weakest', 'cafe anxiety', 4],
    ['a topic', 'anxiety', 4],
    ['an organizer', 'riverside', 4],
    ['a city', 'quebec', 4],
    ['a postcode', 'g1r', 4],
    ['a word in the notes', 'worry', 2],
    ['a phrase', '"panic and worry"', 2],
    ['a phrase in curly quotes', '“panic and worry”', 2],
    ['a phrase over a hyphen', '"self harm"', 2],
    ['a phrase still being typed, as words', 'worry "panic an', 2],
  ];
  for (const [what, query, weight] of cases)
    it(`finds ${what}`, () => {
      expect(least(query)).to.equal(weight);
    });

  const misses: [string, string][] = [
    ['the middle of a word', 'ontreal'],
    ['one word out of two', 'montreal toronto'],
    ['words of a phrase in another order', '"worry and panic"'],
    ['a phrase over the end of the name', '"montreal anxiety"'],
    ['a phrase cut short', '"panic and wor"'],
  ];
  for (const [what, query] of misses)
    it(`does not find ${what}`, () => {
      expect(least(query)).to.equal(0);
    });

  it('finds Arabic words behind their article and conjunctions, with or without vowel signs', () => {
    const entry = searchEntry(group({ name: 'مجموعة القَلَق والاكتئاب' }));
    for (const query of ['قلق', 'القلق', 'اكتئاب', 'اكتئاب قلق']) expect(least(query, entry), query).to.equal(6);
  });
  it('finds the middle of scripts without spaces', () => {
    expect(least('不安', searchEntry(group({ name: '心の不安を話す会' })))).to.equal(6);
  });
  for (const query of ['', '   ', '""', '!?', '"', '\u200b'])
    it(`has no terms for ${JSON.stringify(query)}`, () => {
      expect(compileQuery(query)).to.deep.equal([]);
    });
  it('takes a very long text without delay or harm', () => {
    expect(compileQuery('a b c d '.repeat(50_000))).to.have.length(12);
    expect(compileQuery('"'.repeat(100_000))).to.deep.equal([]);
  });
  it('reads brackets, stars and backslashes as plain text', () => {
    expect(least('.*(montreal[\\')).to.equal(6);
  });

  describe('with one typing mistake', () => {
    const anxiety = searchEntry(
      group({ name: 'Evening circle', topics: ['Anxiety and depression'], description: 'Anxious days' }),
    );
    for (const word of [
      'anxeity',
      'anxity',
      'anxxiety',
      'anziety',
      'bnxiety',
      'naxiety',
      'nxiety',
      'aanxiety',
      'anxieti',
      'anxietyy',
      'deprssion',
      'depresion',
      'drpression',
      'depressino',
      'anxeit',
    ]) {
      it(`takes “${word}”`, () => {
        expect(weighClose(anxiety, word)).to.equal(3);
      });
    }
    for (const word of ['anxeiyt', 'axniety2', 'anxlouty', 'pression', 'eveningcircle', 'xxxxx']) {
      it(`does not take “${word}”`, () => {
        expect(weighClose(anxiety, word)).to.equal(0);
      });
    }
    it('weighs the best place', () => {
      expect(weighClose(anxiety, 'circel')).to.equal(5);
    });
    it('is left to words of five letters or more outside quotes', () => {
      expect(compileQuery('hope griev "grief" 不安不安不安').map(({ typo }) => typo)).to.deep.equal([
        undefined,
        'griev',
        undefined,
        undefined,
      ]);
    });
  });

  describe('with synonyms', () => {
    const synonyms = synonymsOf([
      ['anxiety', 'panic'],
      ['substance use', 'addiction', 'Drogues'],
      ['panic', 'fear'],
    ]);
    const weights = (query: string, name: string) =>
      compileQuery(query, undefined, synonyms).map((term) =>
        weigh(searchEntry(group({ name })), { ...term, typo: undefined }),
      );
    const found: [string, string, number[]][] = [
      ['panic', 'Anxiety circle', [5]],
      ['anxiety', 'Panic circle', [5]],
      ['anxiety', 'Anxiety and panic', [6]],
      ['fear', 'Panic circle', [5]],
      ['substance use', 'Addiction support', [5]],
      ['addiction', 'Substance use support', [5]],
      ['addiction', 'Use of a substance', [0]],
      ['substance use', 'Use of a substance', [6]],
      ['drogues', 'Addiction support', [5]],
      ['anxie', 'Panic circle', [0]],
      ['fear', 'Anxiety circle', [0]],
    ];
    for (const [query, name, expected] of found)
      it(`weighs “${query}” in “${name}” ${String(expected[0])}`, () => {
        expect(weights(query, name)).to.deep.equal(expected);
      });
  });

  describe('with words that mean filters', () => {
    const words = filterWords(
      ['en', 'es', 'ar'],
      [
        {
          when: {},
          time: { evening: 'evening|evenings' },
          attendance: { online: 'online', 'in-person': 'in person' },
          fillers: 'for|the|groups',
        },
      ],
    );
    const meanings: [string, (string | undefined)[]][] = [
      ['tuesday evening online', ['2', 'evening', 'online']],
      ['Tuesdays', [undefined]],
      ['tue', ['2']],
      ['wednes', ['3']],
      ['tu', [undefined]],
      ['miércoles', ['3']],
      ['sab', ['6']],
      ['الثلاثاء', ['2']],
      ['ثلاثاء', ['2']],
      ['أحد', ['7']],
      ['in person grief', ['in-person', undefined]],
      ['person', [undefined]],
      ['groups for grief', [undefined]],
      ['"tuesday"', [undefined]],
    ];
    for (const [query, expected] of meanings) {
      it(`reads “${query}”`, () => {
        expect(compileQuery(query, words).map(({ filter }) => filter?.value)).to.deep.equal(expected);
      });
    }
    it('leaves a beginning that several days share', () => {
      expect(words.get('الا')).to.equal(undefined);
    });
    it('searches for filler words when there is nothing else', () => {
      expect(compileQuery('groups', words)).to.have.length(1);
    });
  });
});
