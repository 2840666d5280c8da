import type { Helpline } from '../../domain/helpline.js';

const checked = '2026-11-22';

/** Directories of lines in most countries. */
export const anywhere: readonly Helpline[] = [
  {
    id: 'find-a-helpline',
    name: 'Find A Helpline',
    kind: 'directory',
    regions: [],
    languages: [],
    contacts: [{ method: 'web', display: 'findahelpline.com', url: 'https://findahelpline.com/' }],
    source: 'https://findahelpline.com/',
    checked,
  },
  {
    id: 'befrienders',
    name: 'Befrienders Worldwide',
    kind: 'directory',
    regions: [],
    languages: [],
    contacts: [{ method: 'web', display: 'befrienders.org', url: 'https://befrienders.org/' }],
    source: 'https://befrienders.org/',
    checked,
  },
];
