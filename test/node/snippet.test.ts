import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fallbackLines,
  frameAddress,
  PLATFORMS,
  snippetAs,
  snippetsFor,
  type Delivery,
  type Embedding,
  type Platform,
} from '../../src/embed/snippet.js';
import '../../src/cli/languages.js';

const finder: Embedding = {
  tag: 'peer-group-finder',
  attributes: { src: 'https://example.org/groups.json?a=1&b="2"', region: 'us', compact: true, topics: undefined },
  title: 'Find <a> group',
  page: 'https://example.org/groups',
};
const delivery: Delivery = {
  base: 'https://cdn.example.org/peer/',
  integrity: {
    'autoload.js': 'sha384-LLLL',
    'group-finder.js': 'sha384-AAAA',
    'lang/es.js': 'sha384-BBBB',
    'resize.js': 'sha384-CCCC',
  },
  sharePage: 'https://example.org/share/groups.html',
};
const oneFile: Delivery = { ...delivery, oneFile: true };
const html = (form: 'script' | 'frame' | 'lines', embedding = finder, place = delivery): string =>
  snippetAs(form, embedding, place).pieces[0]!.text;

describe('snippets', () => {
  for (const [script, place] of [
    ['autoload.js" integrity="sha384-LLLL"', delivery],
    ['group-finder.js" integrity="sha384-AAAA"', oneFile],
  ] as const) {
    it(`start with one script and its hash, ${script}`, () => {
      const text = html('script', finder, place);
      assert.equal(text.match(/<script/g)?.length, 1);
      assert.ok(
        text.startsWith(
          `<script type="module" src="https://cdn.example.org/peer/cdn/${script} crossorigin="anonymous"></script>\n`,
        ),
        text,
      );
    });
  }

  it('hold the tag and the lines of the region', () => {
    const text = html('script');
    assert.ok(
      text.includes(
        '<peer-group-finder src="https://example.org/groups.json?a=1&amp;b=&quot;2&quot;" region="us" compact>',
      ),
    );
    for (const part of ['<a href="tel:911">911</a>', '<a href="tel:988">Call 988</a>', '>Find &lt;a&gt; group</a>'])
      assert.ok(text.includes(part), text);
    assert.ok(text.endsWith('</peer-group-finder>'));
  });

  it('include the language they are set to, in their text, and as a script beside a complete file', () => {
    const spanish: Embedding = { ...finder, attributes: { lang: 'es-MX', region: 'US' } };
    for (const place of [delivery, oneFile]) {
      const text = html('script', spanish, place);
      assert.ok(text.includes('>Llama al 988<') || /Llam\S+ al? 988/.test(text), text);
      assert.ok(text.includes('lang="es-MX"'), text);
    }
    assert.match(html('script', spanish, oneFile), /cdn\/lang\/es\.js" integrity="sha384-BBBB"/);
    assert.doesNotMatch(html('script', { ...finder, attributes: { lang: 'fr' } }, oneFile), /lang\/fr/);
    assert.equal(html('script', spanish).match(/<script/g)?.length, 1, 'the loader finds the language');
  });

  it('name the complete file in fields, which need the script that defines the tag', () => {
    const [address] = snippetAs('fields', finder, delivery).pieces;
    assert.equal(address?.text, 'https://cdn.example.org/peer/cdn/group-finder.js');
  });

  it('keep numbers and names in their order among Arabic words, and say nothing of it elsewhere', () => {
    const arabic = html('lines', { ...finder, attributes: { lang: 'ar', region: 'GB' } });
    assert.match(arabic, /<a href="tel:116123">[^<]*\u2066116 123\u2069[^<]*<\/a>/);
    assert.match(arabic, /<p>\u2068Samaritans\u2069: /);
    assert.match(html('lines', { ...finder, attributes: { lang: 'ar', region: 'US' } }), /\u20661-800-273-8255\u2069/);
    assert.doesNotMatch(html('lines', { ...finder, attributes: { lang: 'es', region: 'GB' } }), /[\u2066-\u2069]/);
  });

  it('have no integrity where the hash is not known', () => {
    assert.doesNotMatch(html('script', finder, { base: delivery.base }), /integrity|crossorigin/);
  });

  it('put the attributes into the query of a frame, and the lines beside it', () => {
    const url = new URL(frameAddress(finder, delivery));
    assert.equal(url.pathname, '/peer/embed/group-finder.html');
    assert.deepEqual(
      [...url.searchParams],
      [
        ['src', 'https://example.org/groups.json?a=1&b="2"'],
        ['region', 'us'],
        ['compact', ''],
      ],
    );
    const text = html('frame');
    assert.match(
      text,
      /<iframe src="[^"]+" title="Find &lt;a&gt; group" [^>]*loading="lazy"[^>]* data-peer-embed><\/iframe>/,
    );
    assert.ok(text.includes('href="tel:988"'));
    assert.match(text, /embed\/resize\.js" integrity="sha384-CCCC"/);
  });

  it('are paragraphs and links only where nothing else is let in', () => {
    const tags = [...html('lines').matchAll(/<(\w+)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(tags)].sort(), ['a', 'p']);
  });

  it('give every platform something to copy, and Medium nothing it would drop', () => {
    for (const platform of Object.keys(PLATFORMS) as Platform[])
      assert.ok(snippetsFor(platform, finder, delivery).length > 0, platform);
    for (const { pieces } of snippetsFor('medium', finder, delivery))
      for (const { text } of pieces) assert.doesNotMatch(text, /<(script|iframe|peer-)/);
    assert.deepEqual(
      snippetsFor('medium', finder, { base: delivery.base }).map(({ form }) => form),
      ['lines'],
    );
  });

  it('become a shortcode of the WordPress plugin that no value can end', () => {
    const [piece] = snippetAs(
      'plugin',
      { ...finder, attributes: { near: 'a] [b "c"', compact: true } },
      delivery,
    ).pieces;
    assert.deepEqual(piece, {
      kind: 'shortcode',
      text: '[peer_group_finder near="a&#93; &#91;b &quot;c&quot;" compact]',
    });
    assert.deepEqual(snippetAs('plugin', { ...finder, tag: 'peer-quick-exit' }, delivery).pieces, []);
  });

  it('name the directory for a region without lines', () => {
    assert.match(fallbackLines({ ...finder, attributes: {} }).join('\n'), /findahelpline\.com/);
  });
});
