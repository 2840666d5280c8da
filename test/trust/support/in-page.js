/**
 * Runs in every page of the suite before anything else: notes what went wrong there, and reads the page as a visitor does,
 * across open shadow roots and slots. `window.trust` is what the tests call.
 */
const trust = (() => {
  const problems = [];
  const note = (kind) => (what) => void problems.push(`${kind}: ${what}`);
  addEventListener('error', ({ message, filename }) => note('error')(`${message ?? 'not loaded'} ${filename ?? ''}`));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection')(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note('policy')(`${violatedDirective} ${blockedURI}`),
  );
  for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => note('dialog')(name);
  const said = [];
  for (const level of ['warn', 'error']) console[level] = (...all) => void said.push(all.map(String).join(' '));

  /** Every element below `root`, through open shadow roots. */
  function* below(root = document) {
    // A test may have an element that is named after the document's own method.
    for (const element of root === document
      ? Document.prototype.querySelectorAll.call(document, '*')
      : root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* below(element.shadowRoot);
    }
  }
  const all = (selector, root) => [...below(root)].filter((element) => element.matches(selector));
  const widgets = () => [...below()].filter(({ localName }) => localName.startsWith('peer-'));

  const BLOCK =
    /^(address|article|blockquote|br|button|dd|div|dl|dt|fieldset|figure|footer|h\d|header|hr|label|legend|li|main|nav|ol|option|p|section|table|td|th|tr|ul)$/;
  function read(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (/^(script|style|template|noscript)$/.test(node.localName)) return '';
      // A slot has no box of its own.
      if (
        node.localName !== 'slot' &&
        getComputedStyle(node).display !== 'contents' &&
        !node.checkVisibility({ visibilityProperty: true })
      )
        return '';
    }
    const children = node.shadowRoot
      ? [node.shadowRoot]
      : node.localName === 'slot' && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : node.childNodes;
    const text = [...children].map(read).join('');
    return BLOCK.test(node.localName ?? '') ? `\n${text}\n` : text;
  }
  /** What a visitor reads below `root`, white space folded; `lines` keeps the blocks apart. */
  const lines = (root = document.body) =>
    read(root)
      .split(/\s*\n\s*/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  const text = (root) => lines(root).join('\n');

  // A test may stop the clock of the page, not this one.
  const later = window.setTimeout.bind(window);
  const now = performance.now.bind(performance);
  const turn = () => new Promise((done) => later(done));
  const frame = () =>
    new Promise((done) => {
      later(done, 100);
      requestAnimationFrame(() => done());
    });
  /** Resolves when `isTrue`; rejects, naming `what`, when that takes longer than 20 seconds. */
  async function until(isTrue, what = String(isTrue)) {
    const end = now() + 20_000;
    for (;;) {
      const value = await isTrue();
      if (value) return value;
      if (now() > end)
        throw new Error(`waited in vain for ${what}\n${problems.join('\n')}\n${document.body ? text() : ''}`);
      await frame();
    }
  }
  const heard = new WeakSet();
  for (const type of ['peer-feed-ready', 'peer-feed-error'])
    addEventListener(type, ({ target }) => heard.add(target), true);
  /** Whether `element`'s feed has come or failed. A player is ready before that: it has exercises of its own. */
  const isAnswered = (element) => heard.has(element);
  const STATES = ['ready', 'empty', 'stale', 'failed'];
  const isState = (element, state) => element.matches(`:state(${state})`);
  const stateOf = (element) => ['loading', ...STATES].find((state) => isState(element, state)) ?? 'idle';
  const isSettled = (element) =>
    ['peer-feed', 'peer-quick-exit'].includes(element.localName) ||
    element.matches(':not(:defined)') ||
    stateOf(element) !== 'loading';
  /** Resolves after what is to be drawn now was drawn. Rows that only find-in-page reaches come in a task of their own, after those that are in sight were painted: a timer set before ours. */
  async function drawn() {
    for (let round = 0; round < 2; round++) {
      await frame();
      await turn();
    }
  }
  /** Resolves when no widget is loading or has something left to draw. */
  async function settled() {
    await until(async () => {
      for (let round = 0; round < 3; round++) for (const widget of widgets()) await widget.updateComplete;
      return widgets().every(isSettled);
    }, 'every widget to be settled');
    await drawn();
  }
  /** Resolves when every tag of the page is defined and shows something, or after five seconds: a page may be without scripts. */
  async function arrived() {
    const end = now() + 5_000;
    const isThere = (element) => element.matches(':defined') && isSettled(element);
    while (now() < end && !widgets().every(isThere)) await frame();
  }
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  /** The button, link or box below `root` whose name is `name`, else the first whose name begins with it, else the first that contains it. */
  const control = (name, root) => {
    const wanted = name.toLowerCase();
    const controls = all('button, a[href], summary, [role=button], input, select', root).filter((each) =>
      each.checkVisibility(),
    );
    const called = (matches) => controls.find((each) => matches(nameOf(each).toLowerCase()));
    return (
      called((each) => each === wanted) ??
      called((each) => each.startsWith(wanted)) ??
      called((each) => each.includes(wanted))
    );
  };
  async function press(name, root) {
    // A long feed is shown while the rest of it is still being read: what belongs to many records comes last.
    const found = await until(
      () => control(name, root),
      `a control “${name}” in: ${all('button, a', root).map(nameOf).join(' | ')}`,
    );
    found.click();
    await settled();
    return found;
  }
  async function type(words, root) {
    const box = await until(() => all('input[type=search]', root)[0], 'a search box');
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
  }
  /** Where each digit below `element` stands. */
  function digitsOf(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.data.length; at++) {
        if (!/\d/.test(node.data[at])) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        found.push(range.getBoundingClientRect());
      }
    }
    return found;
  }
  /** Whether a digit below `element` stands above the one before it, or on its line and not to the right of it. */
  const runsBackwards = (element) =>
    digitsOf(element).some(
      ({ top, left }, at, all) =>
        at > 0 && (top < all[at - 1].top - 2 || (Math.abs(top - all[at - 1].top) < 2 && left <= all[at - 1].left)),
    );
  /** Whether the words of a control stand outside of its edges. */
  function overflows(control) {
    const range = document.createRange();
    range.selectNodeContents(control);
    const [words, edges] = [range.getBoundingClientRect(), control.getBoundingClientRect()];
    return words.left < edges.left - 1 || words.right > edges.right + 1 || words.bottom > edges.bottom + 2;
  }
  /** Links that dial or write, as `[digits shown, address]`. */
  const numbers = (root) =>
    all('a[href^="tel:"], a[href^="sms:"]', root)
      .filter((link) => link.checkVisibility())
      .map((link) => [link.textContent.replace(/\D/g, ''), link.getAttribute('href')]);
  return {
    problems,
    said,
    below,
    all,
    widgets,
    read,
    lines,
    text,
    until,
    frame,
    stateOf,
    isAnswered,
    drawn,
    settled,
    arrived,
    nameOf,
    control,
    press,
    type,
    numbers,
    overflows,
    runsBackwards,
  };
})();
window.trust = trust;
