import { expect } from '@open-wc/testing';
import type { FinderQuery } from '../../src/domain/group-finder-query.js';
import { filterWords } from '../../src/domain/search.js';
import { groupSearch as ar } from '../../src/i18n/ar/group-search.js';
import { groupSearch as en } from '../../src/i18n/en/group-search.js';
import { groupSearch as es } from '../../src/i18n/es/group-search.js';
import { NOW, finder, group, on } from '../support/groups.js';

const groups = [
  group('Grief table', { topics: ['Grief'], attendance: 'online', schedule: [on(2, '19:00')] }),
  group('Grief circle', { topics: ['Grief'], attendance: 'in-person', schedule: [on(2, '09:00')] }),
  group('دائرة الحزن', { attendance: 'online', schedule: [on(3, '19:00')] }),
];

describe('words typed for a group', () => {
  const cases: [string, typeof en | typeof es, string, FinderQuery['text'], string[]][] = [
    ['en', en, 'English', 'tuesday evening online', ['Grief table']],
    ['en', en, 'English', 'grief support group in person', ['Grief circle']],
    ['en', en, 'English', 'grief tonight', ['Grief table']],
    ['es', es, 'Spanish', 'martes por la mañana', ['Grief circle']],
    ['es', es, 'Spanish', 'grupo presencial', ['Grief circle']],
    ['ar', ar, 'Arabic', 'الحزن الأربعاء مساء', ['دائرة الحزن']],
    ['ar', ar, 'Arabic', 'حزن عبر الإنترنت', ['دائرة الحزن']],
  ];
  for (const [language, words, name, text, expected] of cases) {
    it(`are understood in ${name}: ${String(text)}`, () => {
      const index = finder(groups);
      index.words = filterWords([language], [words]);
      expect(
        index
          .find({ text }, NOW)
          .hits()
          .map((hit) => hit.group.id),
      ).to.deep.equal(expected);
    });
  }
});
