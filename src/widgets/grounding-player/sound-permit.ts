/**
 * What devices allow only within a reader's press: it is done there, even where the code that makes the sound is still
 * on its way.
 */
export class SoundPermit {
  /** The device's output; nothing before sound is wanted, and after it has been given back. */
  context: AudioContext | undefined = undefined;
  /** True once something was spoken. */
  hasSpoken = false;

  /** Opens the output; only a reader's action may call it. Throws where the device has no sound. */
  open(): AudioContext {
    const context = (this.context ??= new AudioContext());
    if (context.state !== 'running') void context.resume().catch(() => undefined);
    return context;
  }

  /** Gives the output back. */
  close(): void {
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
  }

  /** Allows speech later on; only a reader's action may call it. iOS is silent until something was spoken in one. */
  unlockSpeech(): void {
    const { speechSynthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
    if (this.hasSpoken || !speechSynthesis) return;
    this.hasSpoken = true;
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  }
}
