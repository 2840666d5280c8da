/** Which group. */
export interface GroupSelectDetail {
  /** The group's id in the feed. */
  readonly id: string;
}

/** The visitor opened a group's details. Carries the id only: never what was typed. */
export class GroupSelectEvent extends CustomEvent<GroupSelectDetail> {
  static readonly type = 'peer-group-select';
  constructor(detail: GroupSelectDetail) {
    super(GroupSelectEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-group-select': GroupSelectEvent;
  }
}
