/** Completes dist/jsx.d.ts and writes dist/vue.d.ts and dist/svelte.d.ts: the same tags, told to frameworks that look for them elsewhere. */
import { readFileSync, writeFileSync } from 'node:fs';

const note = (entry) => `/** The tags of peer-support-widgets in templates: add "peer-support-widgets/${entry}" to \`types\`. */`;

const vue = `${note('vue.d.ts')}
import type { CustomElements } from './jsx.js';

type Elements = { [Tag in keyof CustomElements]: new () => { $props: CustomElements[Tag] } };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

const svelte = `${note('svelte.d.ts')}
import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`;

/** The generator names the classes of events and imports none of them. */
function importEvents() {
  const text = readFileSync('dist/jsx.d.ts', 'utf8');
  const names = [...new Set([...text.matchAll(/\(e: (\w+Event)\)/g)].map(([, name]) => name))].sort();
  writeFileSync('dist/jsx.d.ts', `import type { ${names.join(', ')} } from './esm/index.js';\n${text}`);
}

export function writeFrameworkTypes() {
  importEvents();
  writeFileSync('dist/vue.d.ts', vue);
  writeFileSync('dist/svelte.d.ts', svelte);
}
