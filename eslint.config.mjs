import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import * as bans from './tools/eslint/bans.mjs';
import { houseRules } from './tools/eslint/house-rules.mjs';
import { layers, refusedEverywhere, refusedImports } from './tools/eslint/layers.mjs';

const restrict = (patterns, syntax) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': ['error', ...bans.syntax, ...syntax],
});

/** Only these may load another file while running; every other layer ends in one self-contained file. */
const mayLoad = ['embed', 'cli'];
/** These also run in Node, where nothing is replaced. */
const isServed = (layer) => !['reactions', 'embed', 'builder', 'cli'].includes(layer);
const extraSyntax = (layer) => [
  ...(layer === 'domain' ? bans.domainSyntax : []),
  ...(isServed(layer) ? bans.replacedSyntax : []),
  ...(mayLoad.includes(layer) ? [] : [bans.dynamicImport]),
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'out/', 'examples/', 'integrations/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y, house: houseRules },
    languageOptions: { parserOptions: { projectService: true }, globals: globals.browser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'PlainElement', 'WidgetElement'] }, litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'house/file-name': 'error',
      // The compiler sees unused names; `_name` says “not needed here”.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }], // an empty attribute says nothing
      '@typescript-eslint/no-non-null-assertion': 'off', // sees less than the reader: an index just checked
      '@typescript-eslint/consistent-type-imports': 'error',
      // `attribute` names differ from property names on purpose (kebab-case); classes may be empty bases.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'house/doc-comment': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-globals': ['error', ...bans.globals],
      'no-restricted-properties': ['error', ...bans.properties],
      ...restrict(refusedEverywhere, [bans.dynamicImport]),
    },
  },
  ...Object.keys(layers).map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: restrict(refusedImports(layer), extraSyntax(layer)),
  })),
  { files: ['src/widgets/*/*/**/*.ts'], rules: restrict(refusedImports('widgets', 2), extraSyntax('widgets')) },
  { files: ['src/cli/**/*.ts', 'test/node/**/*.ts', 'test/real/**/*.ts'], languageOptions: { globals: globals.node } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': 'off', // every expect(element) has a promise's type
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // a DOM query is cast to the element it finds
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: [
      'demo/**/*.js',
      'tools/bench/{measure,first-row}.mjs',
      'tools/stories/{in-page,story-page}.mjs',
      'test/node/{demo,builder}.test.mjs',
      'test/wordpress/**/*.mjs',
      'test/trust/**',
    ],
    languageOptions: { globals: globals.browser },
  },
  // What runs in a page stands among what drives it; the pages note down these for the tests.
  {
    files: ['test/embed/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser, noted: 'readonly', messages: 'readonly', shifts: 'readonly' } },
  },
);
