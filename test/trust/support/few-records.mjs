/** The states' addresses with few records of each kind: enough to hear what a list sounds like, and to walk through it. */
import { FEED } from './feed.mjs';
import { serveStates } from './states.mjs';

export const FEW = {
  ...FEED,
  groups: FEED.groups.slice(0, 3),
  resources: FEED.resources
    .slice(0, 8)
    .map((each, at) => (at < 5 ? each : { ...each, description: 'To read in the evening.' })),
};

/** As `serveStates`, with few records. */
export function serveFew(site) {
  serveStates(site);
  site.route('/feed.json', FEW);
  let times = 0;
  site.route('/once.json', (_, response) =>
    times++ % 2 === 0
      ? response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FEW))
      : response.writeHead(404).end(),
  );
}
