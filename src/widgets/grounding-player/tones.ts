import type { Phase } from '../../domain/exercise.js';
import type { AudioOutput } from './audio-output.js';

/** What a tone can mark. */
export type Cue = Phase | 'step' | 'end';

/** Notes of each cue in Hz: in climbs, out falls, a hold stays. */
const NOTES: Readonly<Record<Cue, readonly number[]>> = {
  in: [294, 392],
  'hold-in': [392],
  out: [392, 294],
  'hold-out': [294],
  step: [330],
  end: [294, 370, 440],
};

/** Seconds of rise, of the gap between two notes, and of fading out. */
const [RISE, GAP, FALL] = [0.06, 0.22, 0.7];

/** Sounds `cue`: one to three short, soft notes. */
export function playTone(output: AudioOutput, cue: Cue): void {
  NOTES[cue].forEach((note, place) => {
    output.play((context, out) => {
      const start = context.currentTime + place * GAP;
      const tone = new OscillatorNode(context, { type: 'sine', frequency: note });
      const edge = new GainNode(context, { gain: 0 });
      edge.gain.setValueAtTime(0, start);
      edge.gain.linearRampToValueAtTime(0.3, start + RISE);
      edge.gain.exponentialRampToValueAtTime(0.001, start + RISE + FALL);
      tone.connect(edge).connect(out);
      tone.start(start);
      tone.stop(start + RISE + FALL + 0.05);
      return tone;
    });
  });
}
