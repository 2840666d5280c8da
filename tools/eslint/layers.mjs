/**
 * Who may import whom. Reading order is dependency order: a layer sees only what stands to its left.
 * `types` may be imported with `import type`; `packages` are the bare imports a layer may use.
 */
export const layers = {
  parts: { from: [] },
  domain: { from: [] },
  content: { from: ['parts', 'domain'] },
  i18n: { from: ['domain'], types: ['content'] },
  feed: { from: ['parts', 'domain'], packages: ['d3-dsv'] },
  reactions: { from: ['domain'] },
  page: { from: ['parts', 'domain', 'i18n'], packages: ['lit'] },
  context: { from: ['parts', 'domain', 'feed', 'page'], packages: ['lit', '@lit/context'] },
  ui: { from: ['parts', 'domain', 'i18n', 'page', 'context'], types: ['feed'], packages: ['lit'] },
  widgets: {
    from: ['parts', 'domain', 'content', 'i18n', 'feed', 'reactions', 'page', 'context', 'ui'],
    packages: ['lit'],
  },
  define: { from: ['ui', 'widgets'], types: ['context'] },
  embed: { from: ['domain', 'content', 'i18n', 'feed', 'page', 'ui', 'widgets', 'define'], packages: ['lit'] },
  builder: { from: ['domain', 'content', 'i18n', 'feed', 'ui', 'widgets', 'define', 'embed'], packages: ['lit'] },
  cli: { from: ['domain', 'content', 'i18n', 'feed', 'reactions', 'embed'], packages: ['node:'] },
};

const names = Object.keys(layers);
const escape = (text) => text.replaceAll('/', '\\/');

/** The import patterns refused in one layer, for `@typescript-eslint/no-restricted-imports`; `depth` is 2 in the folders of a widget. */
export function refusedImports(layer, depth = 1) {
  const { from, types = [], packages = [] } = layers[layer];
  const bare = packages.map((name) => (name.endsWith(':') ? name : `${escape(name)}(?:\\/|$)`));
  return [
    ...names
      .filter((other) => other !== layer && !from.includes(other))
      .map((other) => ({
        regex: `^(?:\\.\\.\\/)+${other}\\/`,
        message: types.includes(other)
          ? `src/${layer} may import only types of src/${other}`
          : `src/${layer} must not import src/${other}`,
        allowTypeImports: types.includes(other),
      })),
    {
      regex: `^(?!\\.)${bare.length > 0 ? `(?!${bare.join('|')})` : ''}`,
      message: `src/${layer} may use ${packages.length > 0 ? `only ${packages.join(', ')}` : 'no package'}`,
    },
    ...(layer === 'widgets'
      ? [
          {
            regex: `^(?:(?:\\.\\.\\/){${depth}}(?!\\.\\.\\/)|(?:\\.\\.\\/)+widgets\\/)`,
            message: 'one widget must not reach into another',
          },
        ]
      : []),
    ...everywhere,
  ];
}

/** Import patterns refused in every file of src. */
const everywhere = [
  {
    regex: '^lit\\/directives\\/(?:unsafe-(?:html|svg|mathml)|style-map)',
    message: 'feeds are plain text, and styleMap breaks under a strict CSP',
  },
  {
    group: ['lit/static-html.js', 'lit-html/static.js'],
    importNames: ['unsafeStatic'],
    message: 'no markup from strings',
  },
  { regex: '^\\.{1,2}\\/(?!.*\\.(?:js|json)$)', message: 'a relative import ends in .js' },
  { regex: '^(?:\\.\\.\\/)+(?:index|dist\\/.*)\\.js$', message: 'import the module itself, not the package entry' },
];

export const refusedEverywhere = everywhere;
