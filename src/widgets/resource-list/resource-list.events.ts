import type { ContactMethod } from '../../domain/resource.js';

/** The resource and the contact method. */
export interface ResourceContactDetail {
  /** The resource's id: from the feed, or of a built-in line (`us-988`). */
  readonly id: string;
  readonly method: ContactMethod;
}

/**
 * The visitor used a contact. Fired only if the page sets `events="contact"`, since a tap on a crisis line is
 * health information.
 */
export class ResourceContactEvent extends CustomEvent<ResourceContactDetail> {
  static readonly type = 'peer-resource-contact';
  constructor(detail: ResourceContactDetail) {
    super(ResourceContactEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-resource-contact': ResourceContactEvent;
  }
}
