import { expect } from '@open-wc/testing';
import { htmlText } from '../../src/feed/html-text.js';

describe('htmlText', () => {
  const table: [name: string, html: string, text: string][] = [
    ['paragraphs', '<p>One.</p>\n<p>Two\n lines.</p>', 'One.\n\nTwo lines.'],
    ['text without markup', 'Just text', 'Just text'],
    ['inline markup keeps its words together', '<p>So <em>ve</em>ry <a href="https://example.org/x">much</a>.</p>', 'So very much.'],
    ['line breaks', '<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
    ['two line breaks part paragraphs', 'One<br><br>two', 'One\n\ntwo'],
    ['lists', '<ul><li>tea</li><li>a walk</li></ul>', '• tea\n\n• a walk'],
    ['an entry with paragraphs', '<ol><li><p>tea</p><p>green</p></li><li></li></ol><p>Then', '• tea\n\ngreen\n\nThen'],
    ['a list within an entry', '<ul><li>hot<ul><li>tea</ul><li><ul><li>water', '• hot\n\n• tea\n\n• water'],
    ['a poem keeps its lines', '<pre>Roses\n  are red,\n\nand so\non</pre>after\nit', 'Roses\nare red,\n\nand so\non\n\nafter it'],
    ['headings and quotes', '<h2>After</h2><blockquote><p>Me too.</p></blockquote>', 'After\n\nMe too.'],
    ['named entities', 'Fish &amp; chips&hellip; &lsquo;yes&rsquo; caf&eacute; &Uuml;ber &nbsp;x', 'Fish & chips… ‘yes’ café Über \u00a0x'],
    ['numeric entities', '&#8217;&#x2014;&#128514;&#150;&#39', '’—😂–\''],
    ['numbers that are no character', '&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['entities nobody knows', '&nope; &;', '&nope; &;'],
    ['escaped markup stays text', '&lt;b&gt;not bold&lt;/b&gt;', '<b>not bold</b>'],
    ['decoded once', '&amp;lt;', '&lt;'],
    ['scripts and styles vanish', 'a<script>if (1 < 2) alert("</p>")</script><style>p{}</style>b', 'ab'],
    ['end tags within a script', '<script>"<p>"</scripty></script >b', 'b'],
    ['media and frames vanish', 'a<iframe src="https://example.org"><p>old</p></iframe><img src=x onerror=alert(1) alt="cat"><svg><text>t</text></svg>b', 'ab'],
    ['nested silent elements', '<object><object>x</object>y</object>z', 'z'],
    ['comments', 'a<!-- <p>x</p> -->b<!-- open', 'ab'],
    ['declarations', '<!doctype html><?xml version="1.0"?>a', 'a'],
    ['a bracket that is no tag', '1 < 2 and 3 > 2 <3', '1 < 2 and 3 > 2 <3'],
    ['a bracket in an attribute', '<p title="a > b">x</p>', 'x'],
    ['a tag that never ends', 'a<p class="', 'a'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['nothing', '<p> </p>\n<div><br></div>', ''],
    ['upper case', '<P>One</P><SCRIPT>x</SCRIPT><P>Two', 'One\n\nTwo'],
  ];
  for (const [name, html, text] of table) it(name, () => expect(htmlText(html)).to.equal(text));

  it('stays linear on what makes a careless parser quadratic', () => {
    // A quadratic pass over any of these would run into the time limit of the suite.
    for (const piece of ['<', '<p', '<p>', '<!--', '&', '&#', '<a href="', '</', '<script>', '<svg>', '<br>', ' \n', '<li>', '<pre>\n', "<p x='"]) {
      expect(htmlText(piece.repeat(200_000)).length).to.be.at.most(piece.length * 200_000);
    }
  });
});
