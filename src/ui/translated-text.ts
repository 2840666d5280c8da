/** No visitor sees it, and no widget writes it: a place that Lit has not written to. */
const UNWRITTEN = '\u2060';

/**
 * Runs `update`, which draws into `root` anew. Page translators put a `<font>` where Lit's text node was, and Lit would
 * write into a node that nobody
 * sees: each such text has a node again meanwhile, and what was translated goes where there is something new to say.
 */
export function overTranslations(root: ParentNode, update: () => void): void {
  const held: [text: Text, font: Element][] = [];
  for (const font of root.querySelectorAll('font:not(font *)')) {
    // Behind a comment stands what Lit writes; what else was translated never changes.
    if (font.previousSibling?.nodeType !== 8) continue;
    const text = new Text(UNWRITTEN);
    font.before(text);
    held.push([text, font]);
  }
  try {
    update();
  } finally {
    for (const [text, font] of held) (text.data === UNWRITTEN ? text : font).remove();
  }
}
