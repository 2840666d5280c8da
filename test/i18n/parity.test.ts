import { expect } from '@open-wc/testing';
import { ar } from '../../src/i18n/ar.js';
import { builder as arBuilder } from '../../src/i18n/ar/builder.js';
import { builderSettings as arSettings } from '../../src/i18n/ar/builder-settings.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { builder as enBuilder } from '../../src/i18n/en/builder.js';
import { builderSettings as enSettings } from '../../src/i18n/en/builder-settings.js';
import { es } from '../../src/i18n/es.js';
import { builder as esBuilder } from '../../src/i18n/es/builder.js';
import { builderSettings as esSettings } from '../../src/i18n/es/builder-settings.js';
import { fr } from '../../src/i18n/fr.js';
import { it as italian } from '../../src/i18n/it.js';
import { ja } from '../../src/i18n/ja.js';
import { ko } from '../../src/i18n/ko.js';
import { nl } from '../../src/i18n/nl.js';
import { pl } from '../../src/i18n/pl.js';
import { pt } from '../../src/i18n/pt.js';
import { ru } from '../../src/i18n/ru.js';
import { sv } from '../../src/i18n/sv.js';
import { uk } from '../../src/i18n/uk.js';
import { vi } from '../../src/i18n/vi.js';
import { zh } from '../../src/i18n/zh.js';
import { holes, textsOf, type Tree } from '../support/texts.js';

const everything = { ...en, builder: enBuilder, builderSettings: enSettings };
/** What a language owes whose words around crisis lines nobody has reviewed: it must not hold them. */
const withoutCrisisWords = Object.fromEntries(Object.entries(en).filter(([block]) => block !== 'helplines'));

for (const [name, language, owed] of [
  ['es', { ...es, builder: esBuilder, builderSettings: esSettings }, everything],
  ['ar', { ...ar, builder: arBuilder, builderSettings: arSettings }, everything],
  ['de', de, withoutCrisisWords],
  ['fr', fr, withoutCrisisWords],
  ['it', italian, withoutCrisisWords],
  ['ja', ja, withoutCrisisWords],
  ['ko', ko, withoutCrisisWords],
  ['nl', nl, withoutCrisisWords],
  ['pl', pl, withoutCrisisWords],
  ['pt', pt, withoutCrisisWords],
  ['ru', ru, withoutCrisisWords],
  ['sv', sv, withoutCrisisWords],
  ['uk', uk, withoutCrisisWords],
  ['vi', vi, withoutCrisisWords],
  ['zh', zh, withoutCrisisWords],
] as const) {
  describe(`the words of ${name}`, () => {
    const english = new Map(textsOf(owed as unknown as Tree));
    const texts = new Map(textsOf(language as unknown as Tree));

    it('are there for every English one, and no other', () => {
      expect([...texts.keys()].sort()).to.deep.equal([...english.keys()].sort());
    });

    it('have the holes of the English ones', () => {
      const different = [...english].filter(([path, text]) => {
        const here = texts.get(path);
        return typeof text === 'string' && typeof here === 'string' && holes(text).join() !== holes(here).join();
      });
      expect(different.map(([path]) => path)).to.deep.equal([]);
    });

    it('have every plural form of the language, and no other', () => {
      const needed = new Intl.PluralRules(name).resolvedOptions().pluralCategories.slice().sort();
      const wrong = [...texts].filter(
        ([, value]) => typeof value !== 'string' && Object.keys(value).sort().join() !== needed.join(),
      );
      expect(wrong.map(([path]) => path)).to.deep.equal([]);
    });

    it('are not left in English', () => {
      const long = [...english].filter(
        ([path, text]) =>
          typeof text === 'string' && text.replace(/\{\w+\}/g, '').length > 12 && texts.get(path) === text,
      );
      expect(long.map(([path]) => path)).to.deep.equal([]);
    });
  });
}
