/** What was cut off is over after this pause; without it some systems lose the next phrase, ms. */
const BREATHER = 80;

/** A phrase that takes longer has hung, ms. */
const WATCHDOG = 20_000;

/** Speaks short phrases with a voice that lives on the device, so that no text leaves it. Nothing is ever timed by it. */
export class Speech {
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  private get synthesis(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  /** The device's own voice for BCP 47 `lang`, if it has one: the exact tag first, then the same language. */
  voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const asked = lang.toLowerCase();
    const language = asked.split('-')[0];
    const tag = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replaceAll('_', '-');
    const local = this.synthesis?.getVoices().filter((voice) => voice.localService && tag(voice).split('-')[0] === language) ?? [];
    return local.find((voice) => tag(voice) === asked) ?? local.find((voice) => voice.default) ?? local[0];
  }

  /** Calls `listener` when the device's voices become known; returns the way to stop. */
  onVoices(listener: () => void): () => void {
    const { synthesis } = this;
    // Safari before 16 has voices but no events.
    (synthesis as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', listener);
    return () => (synthesis as Partial<SpeechSynthesis> | undefined)?.removeEventListener?.('voiceschanged', listener);
  }

  /** Says `text` in `lang`, cutting off what is being said; silent where the device has no voice for it. */
  say(text: string, lang: string, volume: number): void {
    const { synthesis } = this;
    const voice = this.voiceFor(lang);
    this.cancel();
    if (!synthesis || !voice) return;
    this.timer = setTimeout(() => {
      const phrase = new SpeechSynthesisUtterance(text);
      phrase.voice = voice;
      phrase.lang = voice.lang;
      phrase.rate = 0.9;
      phrase.volume = volume;
      const watchdog = setTimeout(() => this.cancel(), WATCHDOG);
      this.timer = watchdog;
      const done = () => {
        clearTimeout(watchdog);
        if (this.timer === watchdog) this.timer = undefined;
      };
      phrase.onend = phrase.onerror = done;
      synthesis.speak(phrase);
    }, BREATHER);
  }

  /** Falls silent at once. */
  cancel(): void {
    clearTimeout(this.timer);
    // Only what this player began: the page's own speech is the page's business.
    if (this.timer !== undefined) this.synthesis?.cancel();
    this.timer = undefined;
  }
}
