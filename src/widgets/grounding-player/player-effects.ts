import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Step } from '../../domain/exercise.js';
import { MOVE_MS, whenRemoved } from '../../page/departure.js';
import { sessionClock } from './exercise-session.js';
import { soundPart, speechPart } from './sound-parts.js';
import type { PlayerSound } from './player-sound.js';
import type { ReaderOptions } from './reader-options.js';
import { SoundPermit } from './sound-permit.js';
import type { Speech } from './speech.js';
import type { Cue } from './tones.js';
import { tried } from './tried.js';
import { vibrate } from './vibration.js';
import { WakeLock } from './wake-lock.js';

/** Vibration for each cue, milliseconds on and off. */
const BUZZ: Readonly<Record<Cue, number[]>> = {
  in: [40, 60, 80],
  'hold-in': [30],
  out: [120],
  'hold-out': [30],
  step: [60],
  end: [80, 80, 80],
};

/**
 * Everything about a session that is not drawn: tones, voice, vibration, the wake lock. Each may fail without harm.
 * Tones and voice are fetched when they are wanted; until they are here, and where they never arrive, the exercise
 * goes on in words.
 */
export class PlayerEffects implements ReactiveController {
  private sound: PlayerSound | undefined = undefined;
  private speech: Speech | undefined = undefined;
  private readonly permit = new SoundPermit();
  private readonly screen = new WakeLock();
  private volume = 0.6;
  private hasVibrated = false;
  private stopVoices: (() => void) | undefined = undefined;

  /** Cancels the closing of the device that follows a removal. */
  private cancelClose: (() => void) | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  hostConnected(): void {
    this.cancelClose?.();
    this.cancelClose = undefined;
    tried(() => this.sound?.output.awake());
    this.awaitVoices();
  }

  hostDisconnected(): void {
    this.stopVoices?.();
    void whenRemoved(this.host, () => {
      this.rest();
      if (this.cancelClose || !this.permit.context) return;
      tried(() => this.sound?.output.sleep());
      this.cancelClose = sessionClock.after(MOVE_MS, () => {
        this.cancelClose = undefined;
        tried(() => (this.sound?.output ?? this.permit).close());
      });
    });
  }

  /** False where the device is known to have no voice of its own for BCP 47 `lang`. */
  hasVoice(lang: string): boolean {
    const speech = this.withSpeech();
    return !speech || tried(() => speech.voiceFor(lang)) !== undefined;
  }

  /** Fetches what makes sound, for a reader who may be about to want it. */
  prepare(): void {
    this.withSound();
    this.withSpeech();
  }

  /** Prepares for sound; only a reader's action may call it. */
  ready({ sound, voice, volume }: ReaderOptions): void {
    this.volume = volume ?? 0.6;
    if (this.sound) this.sound.output.volume = this.volume;
    if (sound || voice) tried(() => (this.withSound()?.output ?? this.permit).open());
    if (voice) this.withSpeech();
  }

  /** Allows speech later on; only a reader's action may call it, after anything to be spoken at once. */
  unlock({ voice }: ReaderOptions): void {
    if (voice) tried(() => this.permit.unlockSpeech());
  }

  /** Keeps the screen on while a session is running. */
  hold(): void {
    tried(() => this.screen.hold());
  }

  /** Marks a step that begins; recordings from elsewhere are played from `origins`, as the page writes them. */
  step(step: Step, options: ReaderOptions, lang: string, origins: string | undefined): void {
    this.cue(step.phase ?? 'step', options);
    if (options.voice) void this.speak(step, lang, origins);
  }

  /** Marks the end. */
  end(options: ReaderOptions): void {
    this.rest();
    this.cue('end', options);
  }

  /** Ends speech and sound at once. */
  hush(): void {
    this.sound?.stopRecording();
    tried(() => this.sound?.output.silence());
    tried(() => this.speech?.cancel());
  }

  /** Ends everything at once and lets the screen go dark. */
  rest(): void {
    this.hush();
    if (this.hasVibrated) tried(() => vibrate(0));
    this.hasVibrated = false;
    tried(() => this.screen.release());
  }

  private cue(cue: Cue, options: ReaderOptions): void {
    if (options.sound) tried(() => this.withSound()?.tone(cue));
    if (!options.vibration) return;
    this.hasVibrated = true;
    tried(() => vibrate(BUZZ[cue]));
  }

  private async speak(step: Step, lang: string, origins: string | undefined): Promise<void> {
    const [sound, speech] = [this.withSound(), this.withSpeech()];
    // One voice at a time: the speech of the last step ends here.
    tried(() => sound?.stopRecording());
    const recording = sound?.recordingOf(step, origins);
    if (sound && recording) {
      tried(() => speech?.cancel());
      if (await sound.play(recording)) return;
    }
    tried(() => speech?.say(step.say ?? step.text, lang, this.volume));
  }

  private withSound(): PlayerSound | undefined {
    const part = this.sound ? undefined : soundPart.need(this.handleSound);
    if (part) {
      this.sound = new part.PlayerSound(this.permit);
      this.sound.output.volume = this.volume;
      // A reader's action may have opened the output meanwhile.
      if (this.permit.context) tried(() => this.sound?.output.open());
    }
    return this.sound;
  }

  private withSpeech(): Speech | undefined {
    const part = this.speech ? undefined : speechPart.need(() => this.host.requestUpdate());
    if (part) {
      this.speech = new part.Speech(this.permit);
      this.awaitVoices();
    }
    return this.speech;
  }

  private awaitVoices(): void {
    if (this.host.isConnected) this.stopVoices = tried(() => this.speech?.onVoices(() => this.host.requestUpdate()));
  }

  private readonly handleSound = (): void => {
    this.withSound();
    this.host.requestUpdate();
  };
}
