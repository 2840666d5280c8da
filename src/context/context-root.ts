import { ContextRoot } from '@lit/context';
import { findInPage } from '../page/page-elements.js';

const key = Symbol.for('peer:context-root/1');

/** Replays requests made before their provider was upgraded; one per page, however many scripts. */
export function attachContextRoot(): void {
  const page = globalThis as { [key]?: true };
  if (page[key] || typeof document === 'undefined') return;
  page[key] = true;
  new ContextRoot().attach(findInPage(':root')!);
}
