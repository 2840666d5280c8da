import type { OpeningHours } from './opening-hours.js';

/** The kinds of resources; crisis kinds come first everywhere. */
export const RESOURCE_KINDS = [
  'emergency',
  'crisis-line',
  'text-line',
  'chat',
  'warmline',
  'service',
  'support-group',
  'advocate',
  'training',
  'article',
  'directory',
] as const;

/** One of the kinds. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The ways to reach a resource. */
export const CONTACT_METHODS = ['call', 'text', 'chat', 'email', 'whatsapp', 'video', 'tty', 'web', 'social'] as const;

/** One of the contact methods. */
export type ContactMethod = (typeof CONTACT_METHODS)[number];

/** One way to reach a resource. */
export interface Contact {
  readonly method: ContactMethod;
  /** What a visitor sees: a number as published, an e-mail address, the name of a page. */
  readonly display: string;
  /** The number to dial, if it differs from the one in `display`. */
  readonly dial?: string | undefined;
  /** Digits to dial once connected. */
  readonly extension?: string | undefined;
  /** The key to press once the line answers (“988, then press 2”). */
  readonly press?: string | undefined;
  /** The word to send to a text line. */
  readonly keyword?: string | undefined;
  /** An `https:` or `http:` address. */
  readonly url?: string | undefined;
  /** BCP 47 tags, if they differ from the resource's. */
  readonly languages?: readonly string[] | undefined;
  readonly free?: boolean | undefined;
  /** Absent = those of the resource. */
  readonly hours?: OpeningHours | undefined;
  /** A short note on this contact, as published: an area, a department. */
  readonly note?: string | undefined;
}

/** Who answers: peers, volunteers, professionals or several of these. */
export type RunBy = 'peer' | 'volunteer' | 'professional' | 'mixed';

/** Whether the line may send emergency services: never, only with consent, or possibly without asking. */
export type RescuePolicy = 'never' | 'consent' | 'may' | 'unknown';

/** Whom a line is for, if not for everyone. */
export type LineFocus = 'young' | 'under-35' | 'lgbtq-young' | 'trans' | 'abuse' | 'veterans' | 'treatment';

/** The fields of a resource that the crisis block shows. */
export interface Line {
  /** Unique within its source. */
  readonly id: string;
  readonly name: string;
  readonly kind: ResourceKind;
  /** ISO 3166-1 or 3166-2 codes of the regions it serves; empty = anywhere. */
  readonly regions: readonly string[];
  readonly contacts: readonly Contact[];
  /** BCP 47 tags where known, else names as published. */
  readonly languages: readonly string[];
  /** True if other languages are spoken through an interpreter. */
  readonly interpreter?: boolean | undefined;
  /** Absent = not known. */
  readonly hours?: OpeningHours | undefined;
  /** The line's own page. */
  readonly url?: string | undefined;
  readonly focus?: LineFocus | undefined;
  /** BCP 47 language of the name, if it differs from the feed's. */
  readonly language?: string | undefined;
  /** The page that states the facts. */
  readonly source?: string | undefined;
  /** ISO 8601 date on which they were last checked. */
  readonly checked?: string | undefined;
}

/**
 * Anything a peer-support site points to: a line, a person to follow, a training, an article. All text is plain text.
 */
export interface Resource extends Line {
  readonly description?: string | undefined;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  /** Who offers it. */
  readonly provider?: string | undefined;
  readonly cost?: string | undefined;
  readonly anonymous?: boolean | undefined;
  readonly run?: RunBy | undefined;
  readonly rescue?: RescuePolicy | undefined;
  /** Age range in years. */
  readonly minimumAge?: number | undefined;
  readonly maximumAge?: number | undefined;
  readonly accessibility?: readonly string[] | undefined;
  /** Where to go; absent if the feed keeps it private. */
  readonly address?: string | undefined;
  /** A temporary notice (“closed this week”). */
  readonly alert?: string | undefined;
  /** Training: how long it takes, as published (“40 hours”). */
  readonly length?: string | undefined;
  /** Training: who certifies. */
  readonly certifier?: string | undefined;
  /** Advocate: where they post. */
  readonly platform?: string | undefined;
  /** Advocate: their name there. */
  readonly handle?: string | undefined;
  readonly pronouns?: string | undefined;
  /** Article: who wrote it. */
  readonly by?: string | undefined;
  /** Article: ISO 8601. */
  readonly published?: string | undefined;
  /** `paused` = temporarily closed. */
  readonly status?: 'active' | 'paused' | undefined;
}

const CRISIS: ReadonlySet<ResourceKind> = new Set<ResourceKind>(['emergency', 'crisis-line', 'text-line', 'chat']);

/** True for a kind that belongs in the crisis block. */
export function isCrisisKind(kind: ResourceKind): boolean {
  return CRISIS.has(kind);
}
