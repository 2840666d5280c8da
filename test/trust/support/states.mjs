/** Every widget in every state a visitor can see it in: what the page holds, and what the visitor does. */
import { FEED, tag } from './feed.mjs';

const EXIT = '<a href="https://example.org/weather">Leave this page</a>';
const pressAll = async (names) => {
  for (const name of names) await window.trust.press(name);
};
const after = (...names) => ({ act: pressAll, argument: names });

/** Addresses that `states` ask for, to be set up with `serveStates`. */
export function serveStates(site) {
  site.route('/feed.json', FEED);
  site.route('/empty.json', { version: 'peer-feed/1' });
  site.route('/hanging.json', () => undefined);
  site.route('/missing.json', (_, response) => response.writeHead(404).end());
  let times = 0;
  site.route('/once.json', (_, response) =>
    times++ % 2 === 0
      ? response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEED))
      : response.writeHead(404).end(),
  );
}

const reload = {
  act: async (name) => {
    await document.querySelector(name).reload();
    await window.trust.settled();
  },
};
/** Searches for `words`, until the number of what is found is said: until then the filters are those of before. */
const search = (words) => ({
  act: async (words) => {
    await window.trust.type(words);
    await window.elapse?.(1_000);
    await window.trust.until(
      () => window.trust.all('[role=status]').some(({ textContent }) => textContent.trim() !== ''),
      'the number to be said',
    );
  },
  argument: words,
});
const stale = (name) => ({ html: tag(name, 'src="/once.json" region="US"'), ...reload, argument: `peer-${name}` });
/** `loading` never settles; a state without `state` needs no waiting for. */
const common = (name, more = '') => ({
  [`${name}: loading`]: { html: tag(name, `src="/hanging.json" region="US" ${more}`), isLoading: true },
  [`${name}: empty`]: { html: tag(name, `src="/empty.json" region="US" ${more}`) },
  [`${name}: failed`]: { html: tag(name, `src="/missing.json" region="US" ${more}`) },
  [`${name}: nothing asked for`]: { html: tag(name) },
});
const finder = (more = '') => tag('group-finder', `src="/feed.json" region="US" ${more}`);
const list = (more = '') => tag('resource-list', `src="/feed.json" region="US" ${more}`);
const card = (more = '') =>
  tag('story-card', `src="/feed.json" region="US" share-href="https://example.org/share" ${more}`);
const player = (more = '') => tag('grounding-player', `region="US" ${more}`);

export const STATES = {
  ...common('group-finder'),
  'group-finder: ready': { html: finder() },
  'group-finder: stale': stale('group-finder'),
  'group-finder: details open': {
    html: finder('correction-href="mailto:fix@example.org?subject={name}"'),
    ...after('Details'),
  },
  'group-finder: filters open': { html: finder(), ...after('filters') },
  'group-finder: place open': { html: finder(), ...after('Near me') },
  'group-finder: nothing found': { html: finder(), ...search('zzzzzz') },
  'group-finder: week': { html: finder('view="week"') },
  'group-finder: compact': { html: finder('compact no-search no-filters page-size="3"') },
  ...common('story-card'),
  'story-card: ready': { html: card('story="corridor"') },
  'story-card: stale': stale('story-card'),
  'story-card: whole': { html: card('story="corridor" expanded') },
  'story-card: covered': { html: card('story="kettle"') },
  'story-card: opened': { html: card('story="kettle"'), ...after('Read the story') },
  'story-card: skipped': { html: card('topic="Family" pick="feed"'), ...after('Skip') },
  'story-card: reacted': { html: card('story="corridor"'), ...after('been there too') },
  'story-card: story gone': { html: card('story="nowhere"') },
  'story-card: own help': { html: card('story="corridor" help-href="https://example.org/help"') },
  ...common('grounding-player', 'exercise="window"'),
  'grounding-player: ready': { html: player() },
  'grounding-player: breath': { html: player('exercise="box-breathing"') },
  'grounding-player: choice': { html: player('choose="all"') },
  'grounding-player: help open': { html: player(), ...after('I need help now') },
  'grounding-player: running': { html: player('exercise="box-breathing"'), ...after('Start') },
  'grounding-player: paused': { html: player('exercise="box-breathing"'), ...after('Start', 'Pause') },
  'grounding-player: stopped': { html: player('exercise="box-breathing"'), ...after('Start', 'Stop') },
  ...common('resource-list'),
  'resource-list: ready': { html: list() },
  'resource-list: stale': stale('resource-list'),
  'resource-list: details open': {
    html: list(),
    act: (selector) => window.trust.all(selector)[0].click(),
    argument: '[part=item] button[aria-expanded]',
  },
  'resource-list: nothing found': { html: list(), ...search('zzzzzz') },
  'resource-list: no region': { html: tag('resource-list', 'src="/feed.json"') },
  'resource-list: region without lines': { html: tag('resource-list', 'region="AQ"') },
  'quick-exit: ready': { html: tag('quick-exit', 'href="https://example.org/weather"', EXIT) },
  'quick-exit: no address': { html: tag('quick-exit', '', EXIT) },
};

/** Opens `state` with the page's `options` and does what the visitor does there. */
export async function show(open, name, options = {}) {
  const { html, act, argument, isLoading } = STATES[name];
  const page = await open(html, options);
  if (!isLoading) await page.evaluate(() => window.trust.settled());
  if (act) await page.evaluate(act, argument);
  return page;
}
