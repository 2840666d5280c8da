/** Invisible, and never written by a widget: marks a text node that Lit has not written to. */
const UNWRITTEN = '\u2060';

/**
 * Runs `update`, which renders into `root` again. Page translators replace Lit's text nodes by `<font>` elements, so
 * that Lit would write into detached nodes: during the update each such text gets a node again, and the translation is
 * removed where the text has changed.
 */
export function overTranslations(root: ParentNode, update: () => void): void {
  const held: [text: Text, font: Element][] = [];
  for (const font of root.querySelectorAll('font:not(font *)')) {
    // Text after a comment is written by Lit; other translated text never changes.
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
