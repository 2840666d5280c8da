import type { MeetingKey } from '../../../domain/finder-choices.js';

/** A key that identifies one meeting and its button. */
export const meetingKey = ({ id, start }: MeetingKey): string => `${String(start)} ${id}`;
