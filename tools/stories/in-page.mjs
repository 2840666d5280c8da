/** Functions that run inside a story's page; each is complete in itself. */

/**
 * Two frames after a change everything is drawn, in the fonts it asks for. Nothing has the focus: whether a press by script shows
 * a ring depends on the key pressed last, perhaps in another story. Rings are looked at in the walk.
 */
export const drawn = async () => {
  document.documentElement.style.caretColor = 'transparent'; // it blinks
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused?.blur();
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

/** How the story ended; nothing while it is on its way. */
export const outcome = () => {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const last = (name) => channel?.last(name)?.[0];
  const broken = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ]
    .map(last)
    .find(Boolean);
  const finished = last('storyFinished');
  if (!finished && !broken) return undefined;
  const [error] = [broken].flat();
  const reports = (finished?.reporters ?? []).filter(({ type }) => type === 'a11y');
  return {
    error: error && String(error.message ?? error.description ?? error),
    violations: reports.flatMap(({ result }) => result?.violations ?? []),
    says: last('storyPrepared')?.parameters.says ?? [],
  };
};

/** What axe finds in this look, whether the page is wider than its window, and where the story ends. */
export const problemsOfLook = async (axeSource, options, width) => {
  if (!window.axe) (0, eval)(axeSource);
  const { violations } = await window.axe.run('.host-page', options);
  const over = document.documentElement.scrollWidth - width;
  if (over > 0) violations.push({ id: 'reflow', help: `${over} px wider than the window`, nodes: [] });
  scrollTo(0, 0);
  const { bottom } = document.querySelector('.host-page').getBoundingClientRect();
  return { violations, clip: { x: 0, y: 0, width, height: Math.max(1, Math.ceil(bottom)) } };
};

/** What is wrong with where the focus is; `isEnd` where it has left the page. */
export const focusProblem = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body) return { isEnd: true };
  if (at.getRootNode() === document) return {}; // the page's own link inside a tag
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom, width, height } = at.getBoundingClientRect();
  const name = `${at.localName} “${(at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 60)}”`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { problem: `${name} shows no focus` };
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight)
    return { problem: `${name} has the focus out of sight` };
  return {};
};
