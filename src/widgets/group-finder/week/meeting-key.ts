import type { MeetingKey } from '../../../domain/finder-choices.js';

/** One word for one meeting, by which its button is found. */
export const meetingKey = ({ id, start }: MeetingKey): string => `${String(start)} ${id}`;
