import type { AudioOutput } from './audio-output.js';

/** Longer loading is given up: the text goes on without the recording, ms. */
const PATIENCE = 8000;

/** Larger recordings are not played, bytes. */
const MOST_BYTES = 10_000_000;

/**
 * Plays recordings of steps; each is fetched once, without cookies or referrer, when it is first wanted. A recording that
 * cannot be had is `false`, so that the caller can go on another way; one that arrives after `stop` is not played.
 */
export class StepRecordings {
  private readonly loaded = new Map<string, Promise<AudioBuffer | undefined>>();
  private wanted = '';

  constructor(private readonly output: AudioOutput) {}

  /** Plays the recording at `url`. */
  async play(url: string): Promise<boolean> {
    this.wanted = url;
    let loading = this.loaded.get(url);
    if (!loading) this.loaded.set(url, (loading = this.load(url)));
    const buffer = await loading;
    if (this.wanted !== url) return true;
    if (!buffer) return false;
    return this.output.play((context, out) => {
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(out);
      source.start();
      return source;
    });
  }

  /** Forgets what was to be played next. */
  stop(): void {
    this.wanted = '';
  }

  private async load(url: string): Promise<AudioBuffer | undefined> {
    try {
      const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) });
      const data = answer.ok ? await answer.arrayBuffer() : undefined;
      return data && data.byteLength <= MOST_BYTES ? await this.output.decode(data) : undefined;
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  }
}
