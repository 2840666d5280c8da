/** The usual names of the phases of a breath. */
export const phases = { in: 'Breathe in', 'hold-in': 'Hold', out: 'Breathe out', 'hold-out': 'Hold' };
