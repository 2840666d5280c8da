import { spokenPieces } from '../../domain/spoken-pieces.js';
import type { SoundPermit } from './sound-permit.js';

/** Pause between speech that is cut off and the next, ms: without it some systems lose the next phrase. */
const CANCEL_MS = 80;

/** A phrase that takes longer has hung, ms. */
const HUNG_MS = 20_000;

/** Speaks short texts with a voice of the device itself, so that no text leaves it. Nothing is timed by it. */
export class Speech {
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** Referenced while it is spoken: some engines drop one without a reference, and never fire its end. */
  private phrase: SpeechSynthesisUtterance | undefined = undefined;

  constructor(private readonly permit: SoundPermit) {}

  private get synthesis(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  /** The device's own voice for BCP 47 `lang`, if it has one: the exact tag first, then the same language. */
  voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const wanted = lang.toLowerCase();
    const language = wanted.split('-')[0];
    const tag = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replaceAll('_', '-');
    const local =
      this.synthesis?.getVoices().filter((voice) => voice.localService && tag(voice).split('-')[0] === language) ?? [];
    return local.find((voice) => tag(voice) === wanted) ?? local.find((voice) => voice.default) ?? local[0];
  }

  /** Calls `listener` when the device's voices become known; returns the way to stop. */
  onVoices(listener: () => void): () => void {
    const { synthesis } = this;
    // Safari before 16 has voices but no events.
    (synthesis as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', listener);
    return () => (synthesis as Partial<SpeechSynthesis> | undefined)?.removeEventListener?.('voiceschanged', listener);
  }

  /** Speaks `text` in `lang` and cuts off what is being spoken; silent where the device has no voice for it. */
  say(text: string, lang: string, volume: number): void {
    const voice = this.voiceFor(lang);
    const wasSpeaking = this.timer !== undefined;
    this.cancel();
    if (!voice) return;
    const pieces = spokenPieces(text, lang);
    if (wasSpeaking) this.timer = setTimeout(() => this.speak(pieces, voice, volume), CANCEL_MS);
    else this.speak(pieces, voice, volume);
  }

  /** Piece by piece: engines cut long texts off. */
  private speak([piece, ...others]: readonly string[], voice: SpeechSynthesisVoice, volume: number): void {
    this.timer = this.phrase = undefined;
    if (piece === undefined) return;
    const phrase = (this.phrase = new SpeechSynthesisUtterance(piece));
    phrase.voice = voice;
    phrase.lang = voice.lang;
    phrase.rate = 0.9;
    phrase.volume = volume;
    this.timer = setTimeout(() => this.cancel(), HUNG_MS);
    const after = (rest: readonly string[]) => () => {
      if (this.phrase !== phrase) return;
      clearTimeout(this.timer);
      this.speak(rest, voice, volume);
    };
    phrase.onend = after(others);
    phrase.onerror = after([]);
    this.permit.hasSpoken = true;
    this.synthesis?.speak(phrase);
  }

  /** Falls silent at once. */
  cancel(): void {
    clearTimeout(this.timer);
    this.phrase = undefined;
    // Only what this player began: the page's own speech goes on.
    if (this.timer !== undefined) this.synthesis?.cancel();
    this.timer = undefined;
  }
}
