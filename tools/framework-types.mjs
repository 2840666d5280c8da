/** Writes dist/vue.d.ts and dist/svelte.d.ts: the same tags, in the form that these frameworks expect. */
import { writeFileSync } from 'node:fs';

const note = (entry) =>
  `/** The tags of peer-support-widgets in templates: add "peer-support-widgets/${entry}" to \`types\`. */`;

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

export function writeFrameworkTypes() {
  writeFileSync('dist/vue.d.ts', vue);
  writeFileSync('dist/svelte.d.ts', svelte);
}
