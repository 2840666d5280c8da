import { spokenPieces } from '../../domain/spoken-pieces.js';

/** What was cut off is over after this pause; without it some systems lose the next phrase, ms. */
const BREATHER = 80;

/** A piece that takes longer has hung, ms. */
const WATCHDOG = 20_000;

/** Speaks short texts with a voice that lives on the device, so that no text leaves it. Nothing is ever timed by it. */
export class Speech {
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** Held while it is spoken: some engines forget one that nobody holds, and never tell its end. */
  private phrase: SpeechSynthesisUtterance | undefined = undefined;
  private isUnlocked = false;

  private get synthesis(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  /** The device's own voice for BCP 47 `lang`, if it has one: the exact tag first, then the same language. */
  voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const asked = lang.toLowerCase();
    const language = asked.split('-')[0];
    const tag = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replaceAll('_', '-');
    const local =
      this.synthesis?.getVoices().filter((voice) => voice.localService && tag(voice).split('-')[0] === language) ?? [];
    return local.find((voice) => tag(voice) === asked) ?? local.find((voice) => voice.default) ?? local[0];
  }

  /** Calls `listener` when the device's voices become known; returns the way to stop. */
  onVoices(listener: () => void): () => void {
    const { synthesis } = this;
    // Safari before 16 has voices but no events.
    (synthesis as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', listener);
    return () => (synthesis as Partial<SpeechSynthesis> | undefined)?.removeEventListener?.('voiceschanged', listener);
  }

  /** Lets texts be spoken later; only a reader's action may call it. iOS drops what is said before something was said in a press. */
  unlock(): void {
    if (this.isUnlocked || !this.synthesis) return;
    this.isUnlocked = true;
    this.synthesis.speak(new SpeechSynthesisUtterance(''));
  }

  /** Says `text` in `lang`, cutting off what is being said; silent where the device has no voice for it. */
  say(text: string, lang: string, volume: number): void {
    const voice = this.voiceFor(lang);
    const wasSpeaking = this.timer !== undefined;
    this.cancel();
    if (!voice) return;
    const pieces = spokenPieces(text, lang);
    if (wasSpeaking) this.timer = setTimeout(() => this.speak(pieces, voice, volume), BREATHER);
    else this.speak(pieces, voice, volume);
  }

  /** Piece by piece: engines cut long ones off. */
  private speak([piece, ...others]: readonly string[], voice: SpeechSynthesisVoice, volume: number): void {
    this.timer = this.phrase = undefined;
    if (piece === undefined) return;
    const phrase = (this.phrase = new SpeechSynthesisUtterance(piece));
    phrase.voice = voice;
    phrase.lang = voice.lang;
    phrase.rate = 0.9;
    phrase.volume = volume;
    this.timer = setTimeout(() => this.cancel(), WATCHDOG);
    const after = (rest: readonly string[]) => () => {
      if (this.phrase !== phrase) return;
      clearTimeout(this.timer);
      this.speak(rest, voice, volume);
    };
    phrase.onend = after(others);
    phrase.onerror = after([]);
    this.isUnlocked = true;
    this.synthesis?.speak(phrase);
  }

  /** Falls silent at once. */
  cancel(): void {
    clearTimeout(this.timer);
    this.phrase = undefined;
    // Only what this player began: the page's own speech is the page's business.
    if (this.timer !== undefined) this.synthesis?.cancel();
    this.timer = undefined;
  }
}
