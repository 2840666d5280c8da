import { expect } from '@open-wc/testing';
import { ar } from '../../src/i18n/ar.js';
import { builder as arBuilder } from '../../src/i18n/ar/builder.js';
import { builderSettings as arSettings } from '../../src/i18n/ar/builder-settings.js';
import { en } from '../../src/i18n/en.js';
import { builder as enBuilder } from '../../src/i18n/en/builder.js';
import { builderSettings as enSettings } from '../../src/i18n/en/builder-settings.js';
import { es } from '../../src/i18n/es.js';
import { builder as esBuilder } from '../../src/i18n/es/builder.js';
import { builderSettings as esSettings } from '../../src/i18n/es/builder-settings.js';

interface Tree { readonly [key: string]: string | Tree }

const isPlural = (value: Tree): boolean => typeof value.other === 'string';
const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Every text of a language by its path; plural forms count as one. */
function* textsOf(tree: Tree, path = ''): Generator<[string, string | Tree]> {
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string' || isPlural(value)) yield [at, value];
    else yield* textsOf(value, at);
  }
}

const english = new Map(textsOf({ ...en, builder: enBuilder, builderSettings: enSettings } as unknown as Tree));

for (const [name, language] of [
  ['es', { ...es, builder: esBuilder, builderSettings: esSettings }],
  ['ar', { ...ar, builder: arBuilder, builderSettings: arSettings }],
] as const) {
  describe(`the words of ${name}`, () => {
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
      const wrong = [...texts].filter(([, value]) => typeof value !== 'string' && Object.keys(value).sort().join() !== needed.join());
      expect(wrong.map(([path]) => path)).to.deep.equal([]);
    });

    it('are not left in English', () => {
      const long = [...english].filter(([path, text]) => typeof text === 'string' && text.replace(/\{\w+\}/g, '').length > 12 && texts.get(path) === text);
      expect(long.map(([path]) => path)).to.deep.equal([]);
    });
  });
}
