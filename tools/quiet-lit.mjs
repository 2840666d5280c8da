import MagicString from 'magic-string';

/** What Lit tells every script of the page, and what it asks of them. */
const NOTES = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/\b\w+\.(?:(?:litHtml|litElement|reactiveElement)PolyfillSupport|litElementHydrateSupport)\b/g, 'undefined'],
  [/\b\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/g, '0'],
  [/\blitPropertyMetadata\.get\(\w+\)/g, 'undefined'],
];

/** What its errors tell those who write templates and styles: ours are written. */
const ADVICE = /\bError\("[^"]*"(?:\+\w+\+"[^"]*")?\)/g;

/**
 * Where Lit asks a page for what the page may have put something else in place of: named elements (`<img name="createElement">`) stand in the way of
 * the document's own methods, and what `Object.prototype` was given is found on every value. Each pattern has to be found.
 */
const GUARDS = {
  'lit-html': [
    ['()=>l.createComment("")', '()=>new Comment("")'],
    ['l.createTreeWalker(l,129)', 'Document.prototype.createTreeWalker.call(l,l,129)'],
    ['l.createElement("template")', 'Document.prototype.createElement.call(l,"template")'],
    ['(t?.creationScope??l).importNode(i,!0)', 'Document.prototype.importNode.call(l,i,!0)'],
    ['l.createTextNode(t)', 'new Text(t)'],
    ['a(i)?void 0:i._$litDirective$', 'a(i)||!Object.hasOwn(i,"_$litDirective$")?void 0:i._$litDirective$'],
    [
      'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?',
      'Object.hasOwn(t,"_$litType$")?this.$(t):t instanceof Node?',
    ],
    ['void 0!==s.strings?', 'Object.hasOwn(s,"strings")&&void 0!==s.strings?'],
    ['this.options=h,s.length>2', 'this.options=h,this.strings=void 0,s.length>2'],
    // Beyond the end of a list stands what `Object.prototype[0]` was given, and the loop would have no end.
    ['n=0,r=s[0];', 'n=0,r=0<s.length?s[0]:void 0;'],
    ['r=s[++n]}', 'r=++n<s.length?s[n]:void 0}'],
    ['this.element.addEventListener(this.name,this,t)', 'this.element.addEventListener(this.name,this)'],
    ['this.element.removeEventListener(this.name,this,s)', 'this.element.removeEventListener(this.name,this)'],
    // No template is compiled ahead.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['let h=e._$litPart$', 'let h=Object.hasOwn(e,"_$litPart$")?e._$litPart$:void 0'],
  ],
  'css-tag': [],
  'reactive-element': [['Symbol.metadata??=Symbol("metadata"),', '']],
  'lit-element': [],
  'directives/repeat': [],
};

/** What no template and no element of ours uses. Each text has to be found. */
const UNUSED = {
  // Templates of SVG and MathML, and expressions in comments.
  'lit-html': [
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ');'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ],
  // Properties without decorators, and decorators of the standard.
  'reactive-element': [
    [
      ',this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      ');',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
  ],
};

/**
 * Rollup plugin for self-contained files: Lit neither leaves anything on `window` nor reads anything from it. An element of the page with such an id
 * would be taken for it, and stop every widget. Nothing of it is used: no polyfills, no hydration, and no decorators (`declareProperties`).
 */
export const quietLit = () => ({
  name: 'quiet-lit',
  transform(code, id) {
    const file = /\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w/-]+)\.js$/.exec(
      id.replaceAll('\\', '/'),
    );
    if (!file || !Object.hasOwn(GUARDS, file[1])) return null;
    const text = new MagicString(code);
    text.replace(ADVICE, 'Error("Lit")');
    for (const [pattern, instead] of NOTES) text.replace(pattern, instead);
    for (const [from, to] of [...GUARDS[file[1]], ...(UNUSED[file[1]] ?? [])]) {
      if (code.split(from).length !== 2)
        this.error(`${file[0]} has changed: look again at what it asks the page (${from})`);
      text.update(code.indexOf(from), code.indexOf(from) + from.length, to);
    }
    if (/lit\w+(?:Versions|Support|Metadata)|reactiveElement\w+/i.test(text.toString().replaceAll('_$AE', '')))
      this.error(`${file[0]} has changed: look again at what it keeps on window`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
