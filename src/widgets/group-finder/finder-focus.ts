import type { LitElement } from 'lit';
import { meetingKey, type MeetingKey } from '../../domain/finder-choices.js';
import type { FinderStore, SessionListener } from './finder-store.js';
import type { FinderView } from './finder-view.js';

const DETAILS_BUTTON = '[aria-expanded]';

/**
 * Moves the focus to what an action has opened or revealed, and back to the control that opened it; `viewOf` gives the
 * most recently rendered view.
 */
export function followFocus(host: LitElement, store: FinderStore, viewOf: () => FinderView | undefined): void {
  const root = (): ShadowRoot => host.renderRoot as ShadowRoot;
  const item = (id: string | undefined): HTMLElement | undefined =>
    [...root().querySelectorAll<HTMLElement>('.item')].find(({ dataset }) => dataset.id === id);
  const holdsFocus = (element: Element | null | undefined): boolean => element?.contains(root().activeElement) ?? false;
  const hitAt = (index: number): string | undefined => viewOf()?.result.hits(index, index + 1)[0]?.group.id;

  const drawn = async (move: () => HTMLElement | null | undefined): Promise<void> => {
    await host.updateComplete;
    move()?.focus();
  };
  const toItem = (id: string | undefined, selector: string): void =>
    void drawn(() => item(id)?.querySelector<HTMLElement>(selector));
  const toMeeting = (meeting: MeetingKey): void =>
    void drawn(() =>
      [...root().querySelectorAll<HTMLElement>('.entry')].find(({ dataset }) => dataset.key === meetingKey(meeting)),
    );

  const handleAction: SessionListener = (session, before, action) => {
    switch (action.type) {
      case 'reveal':
        toItem(action.id, DETAILS_BUTTON);
        break;
      case 'showMore':
        toItem(hitAt(viewOf()?.shown ?? 0), 'a, button');
        break;
      case 'showFound':
        void host.updateComplete.then(() => item(hitAt(action.shown - 1))?.scrollIntoView({ block: 'center' }));
        break;
      case 'toggleMeeting':
      case 'revealMeeting':
        if (session.meeting !== before.meeting)
          if (session.meeting) void drawn(() => root().querySelector<HTMLElement>('.opened'));
          else toMeeting(before.meeting!);
        break;
      case 'return': {
        const closed = [...before.open].find((id) => !session.open.has(id));
        if (holdsFocus(item(closed)?.querySelector('.detail'))) toItem(closed, DETAILS_BUTTON);
        if (before.meeting && !session.meeting && holdsFocus(root().querySelector('.opened')))
          toMeeting(before.meeting);
        break;
      }
    }
  };
  store.subscribe(handleAction);
}
