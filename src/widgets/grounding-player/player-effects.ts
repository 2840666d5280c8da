import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AudioOutput } from './audio-output.js';
import { MOVE_MS, whenRemoved } from '../../page/departure.js';
import { sessionClock } from './exercise-session.js';
import { Speech } from './speech.js';
import { recordingOf, StepRecordings } from './step-recording.js';
import { playTone, type Cue } from './tones.js';
import { vibrate } from './vibration.js';
import { WakeLock } from './wake-lock.js';
import type { Step } from '../../domain/exercise.js';
import { warnAbout } from './attribute-values.js';
import type { ReaderOptions } from './reader-options.js';

/** Vibration for each cue, milliseconds on and off. */
const BUZZ: Readonly<Record<Cue, number[]>> = {
  in: [40, 60, 80],
  'hold-in': [30],
  out: [120],
  'hold-out': [30],
  step: [60],
  end: [80, 80, 80],
};

/** Devices refuse these things in ways of their own: whatever is thrown, the exercise goes on in words. */
function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    warnAbout(`sound, voice, vibration or the screen's light failed (${String(error)}), the words go on`);
    return undefined;
  }
}

/** What a session does besides being seen: tones, voice, vibration, and the screen kept on. All of it may fail without harm. */
export class PlayerEffects implements ReactiveController {
  private readonly output = new AudioOutput();
  private readonly recordings = new StepRecordings(this.output);
  private readonly speech = new Speech();
  private readonly screen = new WakeLock();
  private buzzed = false;
  private stopVoices: (() => void) | undefined = undefined;

  /** Calls off the giving back of the device that a removal leads to. */
  private keep: (() => void) | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  hostConnected(): void {
    // The voices of a device become known late.
    this.keep?.();
    this.keep = undefined;
    tried(() => this.output.awake());
    this.stopVoices = tried(() => this.speech.onVoices(() => this.host.requestUpdate()));
  }

  hostDisconnected(): void {
    this.stopVoices?.();
    void whenRemoved(this.host, () => {
      this.rest();
      if (this.keep || !this.output.isOpen) return;
      tried(() => this.output.sleep());
      this.keep = sessionClock.after(MOVE_MS, () => {
        this.keep = undefined;
        tried(() => this.output.close());
      });
    });
  }

  /** True where the device has a voice of its own for BCP 47 `lang`. */
  hasVoice(lang: string): boolean {
    return tried(() => this.speech.voiceFor(lang)) !== undefined;
  }

  /** Gets ready; only a reader's action may call it. */
  ready(options: ReaderOptions): void {
    this.output.volume = options.volume ?? 0.6;
    if (options.sound || options.voice) tried(() => this.output.open());
  }

  /** Lets a voice speak later; only a reader's action may call it, after what is to be spoken at once. */
  unlock({ voice }: ReaderOptions): void {
    if (voice) tried(() => this.speech.unlock());
  }

  /** A session moves: the screen stays on. */
  hold(): void {
    tried(() => this.screen.hold());
  }

  /** Marks a step that begins; recordings from elsewhere are played from `origins`. */
  step(step: Step, options: ReaderOptions, lang: string, origins: readonly string[]): void {
    this.cue(step.phase ?? 'step', options);
    if (options.voice) void this.speak(step, options, lang, recordingOf(step, origins));
  }

  /** Marks the end. */
  end(options: ReaderOptions): void {
    this.rest();
    this.cue('end', options);
  }

  /** What is being said and played ends at once. */
  hush(): void {
    this.recordings.stop();
    tried(() => this.output.silence());
    tried(() => this.speech.cancel());
  }

  /** Everything falls silent and dark at once. */
  rest(): void {
    this.hush();
    if (this.buzzed) tried(() => vibrate(0));
    this.buzzed = false;
    tried(() => this.screen.release());
  }

  private cue(cue: Cue, options: ReaderOptions): void {
    if (options.sound) tried(() => playTone(this.output, cue));
    if (!options.vibration) return;
    this.buzzed = true;
    tried(() => vibrate(BUZZ[cue]));
  }

  private async speak(step: Step, options: ReaderOptions, lang: string, recording: string | undefined): Promise<void> {
    // One voice at a time: what the last step still says ends here.
    tried(() => this.recordings.stop());
    if (recording) {
      tried(() => this.speech.cancel());
      if (await this.recordings.play(recording)) return;
    }
    tried(() => this.speech.say(step.say ?? step.text, lang, options.volume ?? 0.6));
  }
}
