import type { Step } from '../../domain/exercise.js';
import { originsFrom } from './audio-origins.js';
import { AudioOutput } from './audio-output.js';
import type { SoundPermit } from './sound-permit.js';
import { recordingOf, StepRecordings } from './step-recording.js';
import { playTone, type Cue } from './tones.js';

/** Tones, and recordings of steps, on the one output of a player. */
export class PlayerSound {
  readonly output: AudioOutput;
  private readonly recordings: StepRecordings;

  constructor(permit: SoundPermit) {
    this.output = new AudioOutput(permit);
    this.recordings = new StepRecordings(this.output);
  }

  /** Sounds the tone of `cue`. */
  tone(cue: Cue): void {
    playTone(this.output, cue);
  }

  /** The recording of `step` that may be played; `origins` as the page writes them. */
  recordingOf(step: Step, origins: string | undefined): string | undefined {
    return recordingOf(step, originsFrom(origins));
  }

  /** Plays the recording at `url`; false where that is not possible. */
  play(url: string): Promise<boolean> {
    return this.recordings.play(url);
  }

  /** Stops the recording, or the one that is still loading. */
  stopRecording(): void {
    this.recordings.stop();
  }
}
