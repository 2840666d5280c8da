import type { ShareNotice } from '../../domain/finder-choices.js';
import type { Group } from '../../domain/group.js';
import { share } from '../../ui/share.js';
import type { FinderStore } from './finder-store.js';
import type { FinderView } from './finder-view.js';
import { groupText } from './group-text.js';

/** What sharing needs of a finder. */
export interface SharingContext {
  readonly store: FinderStore;
  /** A link to the group with this id, or without one to the list; `undefined` if the page's address does not hold it. */
  readonly linkTo: (id?: string) => string | undefined;
  readonly view: FinderView;
  readonly root: ShadowRoot;
}

/** Shares a group, or the list without one: as a link if the page's address holds it, else as the group's text. */
export async function shareGroup(
  group: Group | undefined,
  { store, linkTo, view, root }: SharingContext,
): Promise<void> {
  const id = group?.id ?? '';
  const copy = linkTo(group?.id) ?? (group ? groupText(group, view) : '');
  const outcome = await share(group?.name ?? view.words.title, copy, root);
  let shared: ShareNotice | undefined;
  if (outcome === 'copied') shared = { id, code: 'copied' };
  if (outcome === 'refused') shared = { id, code: 'notCopied', copy };
  store.dispatch({ type: 'shared', shared });
}
