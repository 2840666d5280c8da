import type { SoundPermit } from './sound-permit.js';

/** How quickly sound is let in and out, seconds: edges this soft do not click. */
const FADE = 0.04;

/**
 * The one output for all sound of a player, on what a reader's action has opened.
 * Until the device allows sound, `play` does nothing. When the system interrupts sound, the output is resumed.
 */
export class AudioOutput {
  private gain: GainNode | undefined = undefined;
  private level = 0.6;
  private isAsleep = false;
  private readonly playing = new Set<AudioScheduledSourceNode>();

  constructor(private readonly permit: SoundPermit) {}

  private get context(): AudioContext | undefined {
    return this.permit.context;
  }

  /** Loudness, 0–1. */
  set volume(level: number) {
    this.level = level;
    if (this.context) this.gain?.gain.setTargetAtTime(this.level, this.context.currentTime, FADE);
  }

  /** Makes sound possible, also after `sleep`. Throws where the device has no sound. */
  open(): void {
    const context = this.permit.open();
    if (!this.gain) {
      this.gain = context.createGain();
      this.gain.gain.value = this.level;
      this.gain.connect(context.destination);
    }
    context.onstatechange = () => this.wake();
    this.isAsleep = false;
  }

  /** Has `make` build a sound on the open output; false where sound is not possible now. */
  play(make: (context: AudioContext, out: AudioNode) => AudioScheduledSourceNode): boolean {
    const { context, gain } = this;
    // Not every system tells us when an alarm or a call is over.
    this.wake();
    if (context?.state !== 'running' || !gain) return false;
    const source = make(context, gain);
    this.playing.add(source);
    source.onended = () => this.playing.delete(source);
    return true;
  }

  /**
   * Decodes sound; `undefined` while the output is closed. Rejects with a `DOMException` where the sound cannot be
   * decoded.
   */
  decode(data: ArrayBuffer): Promise<AudioBuffer> | undefined {
    return this.context?.decodeAudioData(data);
  }

  /** Ends every sound at once. */
  silence(): void {
    for (const source of this.playing) {
      source.onended = null;
      source.stop();
      source.disconnect();
    }
    this.playing.clear();
  }

  /** Ends every sound and suspends the device until `awake` or `open`. */
  sleep(): void {
    this.silence();
    this.isAsleep = true;
    void this.context?.suspend().catch(() => undefined);
  }

  /** Resumes the device after `sleep`. */
  awake(): void {
    this.isAsleep = false;
    this.wake();
  }

  /** Ends every sound and gives the device back. */
  close(): void {
    this.silence();
    if (this.context) this.context.onstatechange = null;
    this.permit.close();
    this.gain = undefined;
  }

  private wake(): void {
    if (!this.isAsleep && this.context && this.context.state !== 'running')
      void this.context.resume().catch(() => undefined);
  }
}
