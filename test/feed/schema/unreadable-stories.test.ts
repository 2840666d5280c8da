import { expect } from '@open-wc/testing';
import { isShown, type Story } from '../../../src/domain/story.js';
import type { FeedIssue } from '../../../src/feed/feed-error.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import type { FeedData, FeedKind } from '../../../src/feed/reader.js';
import { completeReaders } from '../../../src/feed/readers/complete.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');

function read<K extends FeedKind>(
  kind: K,
  record: object,
): { value: FeedData[K][number] | undefined; issues: readonly FeedIssue[] } {
  const { data, issues } = atOnce(
    parseFeed({ version: 'peer-feed/1', [kind]: [record] }, completeReaders, { baseUrl: 'https://example.org/' }),
  );
  return { value: data[kind][0], issues };
}
const story = (rest: object): Story | undefined => read('stories', { id: 'a', text: 'It was hard.', ...rest }).value;

const called = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('consent and expiry', () => {
  const shown: unknown[] = [
    undefined,
    null,
    '',
    true,
    'yes',
    1,
    'true',
    '2026-09-20',
    { given: true },
    { given: 'yes' },
    { given: '2026-09-20', review_by: '2027-09-20' },
    { given: true, withdrawn: false },
    { reviewBy: '2027-01-01' },
  ];
  const hidden: unknown[] = [
    false,
    0,
    'no',
    'false',
    'withdrawn',
    'nein',
    [],
    [false],
    [true],
    {},
    { given: false },
    { given: 0 },
    { given: 'no' },
    { given: 'withdrawn' },
    { given: [] },
    { given: {} },
    { given: '2099-01-01' },
    { Given: false },
    { GIVEN: 'no' },
    { given: true, withdrawn: true },
    { given: true, revokedAt: '2026-01-01' },
    { revoked: true },
    { given: true, withdrawn: 'perhaps' },
    { given: true, reviewBy: 'soon' },
    { given: true, review_by: '2020-01-01' },
    { given: true, reviewBy: {} },
  ];
  const isRead = (rest: object): boolean => {
    const one = story(rest);
    return one !== undefined && isShown(one, NOW);
  };
  for (const consent of shown)
    it(`shows a story with consent ${called(consent)}`, () => expect(isRead({ consent })).to.equal(true));
  for (const consent of hidden)
    it(`hides a story with consent ${called(consent)}`, () => expect(isRead({ consent })).to.equal(false));
  for (const expires of ['2020', '01/02/2020', 'soon', 20_991_231, {}, [], true, '2020-01-01'])
    it(`hides a story that expires ${called(expires)}`, () => expect(isRead({ expires })).to.equal(false));
  for (const key of ['Consent', 'CONSENT', 'con_sent', 'consent_given', 'consented', 'hasConsent'])
    it(`knows consent by the name ${key}`, () => expect(isRead({ [key]: false })).to.equal(false));
  for (const key of ['expires_at', 'Expiry', 'expirationDate', 'valid_until'])
    for (const end of ['2020-01-01', 'soon'])
      it(`hides a story with ${key} ${end}`, () => expect(isRead({ [key]: end })).to.equal(false));
  for (const peer of [
    { consent: 'no' },
    { consent: { given: 'no' } },
    { consent: { given: true, withdrawn: true } },
    { expires: 7 },
    { withdrawn: true },
    'no',
    true,
    [1],
  ]) {
    it(`hides an item of a JSON Feed with _peer ${called(peer)}`, () => {
      const { data } = atOnce(
        parseFeed(
          { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'a', content_text: 'b', _peer: peer }] },
          completeReaders,
          { baseUrl: 'https://example.org/' },
        ),
      );
      expect([data.stories.some((each) => isShown(each, NOW)), data.resources.length]).to.deep.equal([false, 0]);
    });
  }
  it('names what it did', () => {
    expect(
      read('stories', { id: 'a', text: 'b', consent: { given: 'perhaps' }, expires: 'soon' }).issues.map(
        ({ path, kept, effect }) => [path, kept, effect],
      ),
    ).to.deep.equal([
      ['expires', true, 'tighten'],
      ['consent.given', true, 'tighten'],
    ]);
  });
});

describe('a content note', () => {
  const table: [object, string | undefined][] = [
    [{ contentNote: 'suicide' }, 'suicide'],
    [{ contentNote: ['suicide', 'self-harm'] }, 'suicide, self-harm'],
    [{ contentNote: { text: 'suicide' } }, 'suicide'],
    [{ contentNote: { en: 'suicide' } }, '…'],
    [{ contentNote: true }, '…'],
    [{ contentNote: 1 }, '…'],
    [{ contentNote: [{}] }, '…'],
    [{ contentNote: '\u0000' }, '…'],
    [{ contentNote: [] }, undefined],
    [{ contentNote: false }, undefined],
    [{ contentNote: null }, undefined],
    [{ content_note: 'suicide' }, 'suicide'],
    [{ contentWarning: 'suicide' }, 'suicide'],
    [{ 'Content note': ['suicide'] }, 'suicide'],
    [{ trigger_warning: {} }, '…'],
    [{ trigger_warnings: ['suicide'] }, 'suicide'],
    [{ warnings: ['suicide'] }, 'suicide'],
    [{ 'Content notes': 'suicide' }, 'suicide'],
  ];
  for (const [rest, note] of table) it(`of ${called(rest)}`, () => expect(story(rest)?.contentNote).to.equal(note));
  it('is read from tags in one text', () => {
    const { data } = atOnce(
      parseFeed(
        {
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ id: 'a', content_text: 'b', tags: 'grief, cw:suicide' }],
        },
        completeReaders,
        { baseUrl: 'https://example.org/' },
      ),
    );
    expect(data.stories[0]?.contentNote).to.equal('suicide');
  });
});
