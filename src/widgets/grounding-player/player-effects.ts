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

/** Runs `call`. Whatever a device throws, the exercise goes on in words. */
function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    warnAbout(`sound, voice, vibration or the wake lock failed (${String(error)}); the exercise goes on in words`);
    return undefined;
  }
}

/** Everything about a session that is not drawn: tones, voice, vibration, the wake lock. Each may fail without harm. */
export class PlayerEffects implements ReactiveController {
  private readonly output = new AudioOutput();
  private readonly recordings = new StepRecordings(this.output);
  private readonly speech = new Speech();
  private readonly screen = new WakeLock();
  private hasVibrated = false;
  private stopVoices: (() => void) | undefined = undefined;

  /** Cancels the closing of the device that follows a removal. */
  private cancelClose: (() => void) | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  hostConnected(): void {
    this.cancelClose?.();
    this.cancelClose = undefined;
    tried(() => this.output.awake());
    this.stopVoices = tried(() => this.speech.onVoices(() => this.host.requestUpdate()));
  }

  hostDisconnected(): void {
    this.stopVoices?.();
    void whenRemoved(this.host, () => {
      this.rest();
      if (this.cancelClose || !this.output.isOpen) return;
      tried(() => this.output.sleep());
      this.cancelClose = sessionClock.after(MOVE_MS, () => {
        this.cancelClose = undefined;
        tried(() => this.output.close());
      });
    });
  }

  /** True where the device has a voice of its own for BCP 47 `lang`. */
  hasVoice(lang: string): boolean {
    return tried(() => this.speech.voiceFor(lang)) !== undefined;
  }

  /** Prepares for sound; only a reader's action may call it. */
  ready(options: ReaderOptions): void {
    this.output.volume = options.volume ?? 0.6;
    if (options.sound || options.voice) tried(() => this.output.open());
  }

  /** Allows speech later on; only a reader's action may call it, after anything to be spoken at once. */
  unlock({ voice }: ReaderOptions): void {
    if (voice) tried(() => this.speech.unlock());
  }

  /** Keeps the screen on while a session is running. */
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

  /** Ends speech and sound at once. */
  hush(): void {
    this.recordings.stop();
    tried(() => this.output.silence());
    tried(() => this.speech.cancel());
  }

  /** Ends everything at once and lets the screen go dark. */
  rest(): void {
    this.hush();
    if (this.hasVibrated) tried(() => vibrate(0));
    this.hasVibrated = false;
    tried(() => this.screen.release());
  }

  private cue(cue: Cue, options: ReaderOptions): void {
    if (options.sound) tried(() => playTone(this.output, cue));
    if (!options.vibration) return;
    this.hasVibrated = true;
    tried(() => vibrate(BUZZ[cue]));
  }

  private async speak(step: Step, options: ReaderOptions, lang: string, recording: string | undefined): Promise<void> {
    // One voice at a time: the speech of the last step ends here.
    tried(() => this.recordings.stop());
    if (recording) {
      tried(() => this.speech.cancel());
      if (await this.recordings.play(recording)) return;
    }
    tried(() => this.speech.say(step.say ?? step.text, lang, options.volume ?? 0.6));
  }
}
