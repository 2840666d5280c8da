import { part } from '../../parts/part.js';
import type { LateReader } from '../reader.js';

/** Reads resources. */
export const resourcesPart = part(() => import('./resources.js'));

/** The reader of resources, fetched when there is a feed to read. */
export const lateResourceReader: LateReader = {
  kind: 'resources',
  load: () => {
    const loading = resourcesPart.load();
    return loading instanceof Promise ? loading.then(({ resourceReader }) => resourceReader) : loading.resourceReader;
  },
};
