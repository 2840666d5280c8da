import { expect } from '@open-wc/testing';
import { htmlText } from '../../src/feed/html-text.js';

describe('htmlText', () => {
  const table: [name: string, html: string, text: string][] = [
    ['paragraphs', '<p>One.</p>\n<p>Two\n lines.</p>', 'One.\n\nTwo lines.'],
    ['text without markup', 'Just text', 'Just text'],
    [
      'inline markup keeps its words together',
      '<p>So <em>ve</em>ry <a href="https://example.org/x">much</a>.</p>',
      'So very much.',
    ],
    ['line breaks', '<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
    ['two line breaks part paragraphs', 'One<br><br>two', 'One\n\ntwo'],
    ['lists', '<ul><li>tea</li><li>a walk</li></ul>', '• tea\n\n• a walk'],
    ['an entry with paragraphs', '<ol><li><p>tea</p><p>green</p></li><li></li></ol><p>Then', '• tea\n\ngreen\n\nThen'],
    ['a list within an entry', '<ul><li>hot<ul><li>tea</ul><li><ul><li>water', '• hot\n\n• tea\n\n• water'],
    [
      'a poem keeps its lines',
      '<pre>Roses\n  are red,\n\nand so\non</pre>after\nit',
      'Roses\nare red,\n\nand so\non\n\nafter it',
    ],
    ['headings and quotes', '<h2>After</h2><blockquote><p>Me too.</p></blockquote>', 'After\n\nMe too.'],
    [
      'named entities',
      'Fish &amp; chips&hellip; &lsquo;yes&rsquo; caf&eacute; &Uuml;ber &nbsp;x',
      'Fish & chips… ‘yes’ café Über \u00a0x',
    ],
    ['numeric entities', '&#8217;&#x2014;&#128514;&#150;&#39', "’—😂–'"],
    ['numbers that are not a character', '&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['entities nobody knows', '&nope; &;', '&nope; &;'],
    ['escaped markup stays text', '&lt;b&gt;not bold&lt;/b&gt;', '<b>not bold</b>'],
    ['decoded once', '&amp;lt;', '&lt;'],
    ['scripts and styles vanish', 'a<script>if (1 < 2) alert("</p>")</script><style>p{}</style>b', 'ab'],
    ['end tags within a script', '<script>"<p>"</scripty></script >b', 'b'],
    [
      'media and frames vanish',
      'a<iframe src="https://example.org"><p>old</p></iframe><img src=x onerror=alert(1) alt="cat"><svg><text>t</text></svg>b',
      'ab',
    ],
    ['nested silent elements', '<object><object>x</object>y</object>z', 'z'],
    ['comments', 'a<!-- <p>x</p> -->b<!-- open', 'ab'],
    ['declarations', '<!doctype html><?xml version="1.0"?>a', 'a'],
    ['a bracket that is not a tag', '1 < 2 and 3 > 2 <3', '1 < 2 and 3 > 2 <3'],
    ['a bracket in an attribute', '<p title="a > b">x</p>', 'x'],
    ['a tag that never ends', 'a<p class="', 'a'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    [
      'a folded passage stays folded',
      '<p>A</p><details class="x"><summary>Hospital (press to read)</summary><p>Graphic <b>part</b>.<br><details open><summary>More</summary>deep</details><ul><li>x</ul></details><p>B</p>',
      'A\n\nHospital (press to read) […]\n\nB',
    ],
    ['a folded passage without a summary', 'A<details><p>Graphic.</p></details>B', 'A\n\n[…]\n\nB'],
    ['a folded passage that never ends', 'A<details><summary>S</summary>Graphic.', 'A\n\nS […]'],
    [
      'a second summary is part of what is folded',
      '<details><summary>S</summary><summary>Graphic</summary></details>',
      'S […]',
    ],
    ['an unfolded passage', '<details open><summary>S</summary><p>Text.</p></details>', 'S\n\nText.'],
    [
      'words struck out by a class',
      '<p>Call <span class="strikethrough">1-800-273-8255</span> <span class="has-text-decoration-line-through">555-0101</span> 988.</p>',
      'Call 988.',
    ],
    [
      'words without a size',
      '<p>I am here.</p><div style="height: 0; overflow: hidden">Note</div><div style="overflow:hidden; max-height:0">Note</div><p style="clip-path: inset(50%)">Note</p><p style="opacity:0%">Note</p><p class="invisible">Note</p><div popover>Note</div>',
      'I am here.',
    ],
    [
      'words with a size',
      '<div style="height: 10px; overflow: hidden">I am here.</div><p style="transform: scale(0.9); font-size: 0.9em">So are you.</p>',
      'I am here.\n\nSo are you.',
    ],
    [
      'struck words',
      '<p>Call <del>1-800-273-8255</del> <ins>988</ins>. <s>I am nothing.</s> I <strike>was</strike> am here.</p>',
      'Call 988. I am here.',
    ],
    [
      'words struck by their style',
      '<span style="Text-Decoration : line-through red">1-800-273-8255</span> 988',
      '988',
    ],
    ['struck blocks', '<del><p>1-800-273-8255</p></del><p>988</p>', '988'],
    [
      'hidden elements',
      '<p hidden>x</p><p HIDDEN="until-found">x</p><div style="display: none !important"><p>x</p><div>y</div></div><span style="visibility:hidden">x</span><i aria-hidden="true">x</i>b',
      'b',
    ],
    [
      'what only looks hidden',
      '<p data-hidden="x" title="hidden" class="unhidden" style="display:block">a</p><p aria-hidden="false">b</p>',
      'a\n\nb',
    ],
    [
      'what is put where nobody sees it',
      '<span style="color: transparent">x</span><span style="position:absolute; left:-9999px">x</span><i style="clip: rect(1px, 1px, 1px, 1px)">x</i><b style="opacity:.0">x</b><a class="visually-hidden-focusable">x</a>b',
      'b',
    ],
    [
      'small, pale and moved words stay',
      '<span style="font-size:0.9em">a</span> <span style="opacity:.5">b</span> <span style="background-color:transparent;margin-left:-2px">c</span> <span class="d-none d-md-inline">d</span>',
      'a b c d',
    ],
    [
      'covered words stay covered',
      '<p>a <span class="spoiler">x</span> b</p><div class="su-spoiler"><div>x</div></div><p class="spoiler-free">c</p>',
      'a […] b\n\n[…]\n\nc',
    ],
    ['hidden in a value with an angle', '<p title="a > b" hidden>x</p>b', 'b'],
    [
      'hidden elements without an end',
      '<p hidden>x<p>a</p><ul><li hidden>x<li>b</ul><p><span hidden>x</p>c',
      'a\n\n• b\n\nc',
    ],
    ['hidden blocks hold what is in them, whatever is missing there', '<div hidden>x</p>y<p>z</div>b', 'b'],
    ['a hidden picture hides nothing else', '<img hidden src=x><br hidden>a', 'a'],
    [
      'words for screen readers',
      '<a href="#">Read<span class="screen-reader-text"> about us</span></a> <b class="sr-only">x</b>',
      'Read',
    ],
    [
      'closed dialogs and templates',
      '<dialog>x</dialog><template><p>x</p></template><noscript>x</noscript><dialog open>a</dialog>',
      'a',
    ],
    [
      'what blogs put around a text',
      '<p>A</p><div class="sharedaddy sd-sharing-enabled"><div class="sd-block"><h3>Share this:</h3><ul><li><a><span>Click</span></a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div><div id="ez-toc-container"><p>Contents</p></div><p>B',
      'A\n\nB',
    ],
    ['nothing', '<p> </p>\n<div><br></div>', ''],
    ['upper case', '<P>One</P><SCRIPT>x</SCRIPT><P>Two', 'One\n\nTwo'],
  ];
  for (const [name, html, text] of table) it(name, () => expect(htmlText(html)).to.equal(text));

  it('stays linear on what makes a careless parser quadratic', () => {
    // A quadratic pass over any of these would run into the time limit of the suite.
    for (const piece of [
      '<',
      '<p',
      '<p>',
      '<!--',
      '&',
      '&#',
      '<a href="',
      '</',
      '<script>',
      '<svg>',
      '<br>',
      ' \n',
      '<li>',
      '<pre>\n',
      "<p x='",
      '<p hidden>',
      '<s>',
      '<details>',
      '<details><summary>',
      '<div class="',
      '<span hidden class=a ',
      '<p a="b" style=',
    ]) {
      expect(htmlText(piece.repeat(200_000)).length).to.be.at.most(piece.length * 200_000);
    }
  });
});
