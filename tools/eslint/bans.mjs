/** What may not be written in src, as options for ESLint's `no-restricted-…` rules. */

const localDate = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds', 'Year'];
const local = [
  ...localDate.flatMap((part) => [`get${part}`, `set${part}`]),
  'getTimezoneOffset',
  'toDateString',
  'toTimeString',
  'toLocaleDateString',
  'toLocaleTimeString',
];
const sinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];

export const properties = [
  ...local.map((property) => ({
    property,
    message: 'the local zone is the machine’s, not the visitor’s or the group’s: use domain/zoned-time',
  })),
  ...sinks.map((property) => ({ property, message: 'text from outside is never markup' })),
  { object: 'document', property: 'write', message: 'text from outside is never markup' },
  { object: 'document', property: 'writeln', message: 'text from outside is never markup' },
  { object: 'document', property: 'cookie', message: 'no cookies' },
  { property: 'sendBeacon', message: 'no beacons' },
  { property: 'DOMParser', message: 'text from outside is never markup' },
];

export const globals = [{ name: 'DOMParser', message: 'text from outside is never markup' }];

const markup = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';
const css = "TaggedTemplateExpression[tag.name='css'] > TemplateLiteral > TemplateElement";

/** Syntax refused in every file of src. */
export const syntax = [
  {
    selector:
      "PropertyDefinition[key.type='Identifier'][value=null][static=false][declare=false][definite=false][decorators.length=0][readonly=false]:has(TSUndefinedKeyword)",
    message:
      'a field without a first value is looked for in Object.prototype, which a page may have spoiled: = undefined',
  },
  {
    selector: `${markup}[value.raw=/\\sstyle\\s*=/i]`,
    message: 'style="…" is refused by a strict CSP: use static styles or style.setProperty',
  },
  { selector: `${markup}[value.raw=/<style/i]`, message: '<style> is refused by a strict CSP: use static styles' },
  {
    selector: `${markup}[value.raw=/\\.(inner|outer)HTML\\s*=|srcdoc\\s*=/i]`,
    message: 'text from outside is never markup',
  },
  {
    selector: `${css}[value.raw=/(^|[;{\\s])(margin|padding|border|inset)-(left|right|top|bottom)\\b/]`,
    message: 'logical properties only (margin-inline-start …)',
  },
  {
    selector: `${css}[value.raw=/(^|[;{\\s])(left|right|top|bottom)\\s*:/]`,
    message: 'logical properties only (inset-inline-start …)',
  },
  {
    selector: `${css}[value.raw=/(text-align|float|clear)\\s*:\\s*(left|right)\\b/]`,
    message: 'logical values only (start, end, inline-start …)',
  },
  {
    selector: `${css}[value.raw=/@media[^{]*\\b(width|height|orientation)\\b/]`,
    message: 'container queries, never the viewport',
  },
  { selector: `${css}[value.raw=/var\\(\\s*--peer-[\\w-]+\\s*\\)/]`, message: 'every var(--peer-…) has a default' },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'new Date(y, m, d) reads the local zone: use Date.UTC or domain/zoned-time',
  },
  { selector: 'ExportAllDeclaration', message: 'no barrels: name what is exported' },
];

/**
 * Syntax refused in what runs in a page: old libraries (Prototype.js, MooTools) put other functions in the place of
 * these.
 */
export const replacedSyntax = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'old libraries replace Array.from: use domain/times, [...all] or map',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'old libraries replace entries() of lists: use forEach or an index; a Map is iterated itself',
  },
  {
    selector: "CallExpression[callee.object.name='JSON'][callee.property.name='stringify']",
    message: 'old libraries give lists a toJSON: use domain/as-json',
  },
];

export const dynamicImport = {
  selector: "ImportExpression:not(ArrowFunctionExpression[params.length=0] > ImportExpression[source.type='Literal'])",
  message: "only a part is loaded later, as part(() => import('./x.js')): import statically",
};

/** More syntax banned in src/domain: the time is a parameter, never read from a clock. */
export const domainSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'domain has no clock: pass `now` in' },
  { selector: "CallExpression[callee.name='Date']", message: 'domain has no clock: pass `now` in' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'domain has no clock: pass `now` in',
  },
  { selector: "MemberExpression[object.name='performance']", message: 'domain has no clock: pass `now` in' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'domain is pure: pass the choice in',
  },
];
