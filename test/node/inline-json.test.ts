import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { parseInlineJson } from '../../src/feed/inline-json.js';
import { withoutNos } from '../../src/embed/flags.js';
import { snippetAs } from '../../src/embed/snippet.js';
import '../../src/cli/languages.js';

const JSON_TEXT = '{"stories":[{"id":"a","text":"One \\"quoted\\" // not a comment, <br> and ]]> stay"}]}';
const VALUE = JSON.parse(JSON_TEXT) as unknown;

describe('inline JSON', () => {
  for (const [name, text] of [
    ['as it is', JSON_TEXT],
    ['in a line comment with CDATA', `// <![CDATA[\n${JSON_TEXT}\n// ]]>`],
    ['in CDATA', `<![CDATA[${JSON_TEXT}]]>`],
    ['in CDATA within a block comment', `/*<![CDATA[*/ ${JSON_TEXT} /*]]>*/`],
    ['in CDATA within a spaced block comment', `/* <![CDATA[ */\n${JSON_TEXT}\n/* ]]> */`],
    ['in an HTML comment', `<!--\n${JSON_TEXT}\n-->`],
    ['in an HTML comment that ends in a script comment', `<!--\n${JSON_TEXT}\n//-->`],
    ['as Drupal writes it', `<!--//--><![CDATA[//><!--\n${JSON_TEXT}\n//--><!]]>`],
    ['behind a byte order mark', `\uFEFF${JSON_TEXT}`],
    ['indented by fixed spaces', JSON_TEXT.replace('[', '[\n\u00a0\u00a0')],
    ['with fixed spaces as entities', `&nbsp;${JSON_TEXT.replace(':[', ':&nbsp;[')}&nbsp;`],
    ['with paragraphs between its lines', JSON_TEXT.replace('[', '[</p>\n<p>').replace(']}', '<br />\n]}')],
    ['in CDATA, with paragraphs', `// <![CDATA[\n${JSON_TEXT.replace('[', '[</p>\n<p>')}\n// ]]>`],
  ] as const) {
    it(`is read ${name}`, () => assert.deepEqual(parseInlineJson(text), VALUE));
  }

  it('is read after the real wpautop', () => {
    const text = autop(`<p>Before</p>\n\n<script type="application/json">{"a":\n\n[1,\n\n2],\n "b": "x"}</script>`);
    assert.deepEqual(parseInlineJson(/<script[^>]*>([^]*)<\/script>/.exec(text)![1]!), { a: [1, 2], b: 'x' });
  });

  for (const [text, said] of [
    ['{&quot;a&quot;:1}', '&quot;'],
    ['{“a”:1}', '“'],
    ['var data = {"a":1', 'var data ='],
    ['{"a":<strong>1</strong>}', '<strong>'],
  ] as const) {
    it(`names what was put in: ${said}`, () =>
      assert.throws(
        () => parseInlineJson(text),
        (error: Error) => error.message.includes(`“${said}`),
      ));
  }
});

describe('attributes that are on or off', () => {
  it('are left out where they say no, others stay', () => {
    assert.deepEqual(
      withoutNos({
        'show-notes': 'false',
        compact: '0',
        remember: 'No',
        'no-holds': 'off',
        'no-crisis': 'yes',
        announce: 'off',
        max: '0',
        expanded: true,
      }),
      { 'no-crisis': 'yes', announce: 'off', max: '0', expanded: true },
    );
  });
});

describe('the printed snippet', () => {
  const delivery = { base: 'https://cdn.example.org/peer/' };
  for (const embedding of [
    { tag: 'peer-resource-list', attributes: { region: 'US' }, title: 'Help', page: 'https://example.org/help' },
    { tag: 'peer-quick-exit', attributes: { href: 'https://example.org/weather' }, title: 'Leave this page' },
    { tag: 'peer-group-finder', attributes: { src: '/groups.json' }, title: 'Groups' },
  ] as const) {
    it(`keeps its fallback inside ${embedding.tag} in an editor that makes paragraphs`, () => {
      const { text } = snippetAs('script', embedding, delivery).pieces[0]!;
      const after = autop(`Intro.\n\n${text}\n\nAfter.`);
      const inside = new RegExp(`<${embedding.tag}[^>]*>(.*)</${embedding.tag}>`).exec(after)![1]!;
      assert.doesNotMatch(inside, /<\/?(p|div|ul|li)\b/);
      assert.match(inside, /<a href=/);
      assert.equal(after.match(/<p>/g)?.length, 3);
    });
  }
});
