import type { Step } from '../../domain/exercise.js';
import type { AudioOutput } from './audio-output.js';

/** Loading a recording is given up after this, ms. */
const TIMEOUT_MS = 8000;

/** Larger recordings are not played, nor loaded beyond this, bytes. */
const MAX_BYTES = 10_000_000;

/** The recording of `step` that may be played: from the feed's origin, the page's, or one of `origins`. */
export function recordingOf({ audio, audioElsewhere }: Step, origins: readonly string[]): string | undefined {
  return (
    audio ??
    (audioElsewhere !== undefined && [location.origin, ...origins].includes(new URL(audioElsewhere).origin)
      ? audioElsewhere
      : undefined)
  );
}

/** The body of `response`; `undefined` as soon as it is known to be too large. */
async function bodyOf(response: Response): Promise<ArrayBuffer | undefined> {
  const reader = response.body?.getReader();
  if (!response.ok || !reader || Number(response.headers.get('content-length')) > MAX_BYTES) {
    void reader?.cancel().catch(() => undefined);
    return undefined;
  }
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

/**
 * Plays recordings of steps, one at a time. Each is fetched once, when first wanted, without cookies, referrer or
 * redirects. `play` resolves to false for a recording that cannot be loaded; one that arrives after `stop` is not
 * played.
 */
export class StepRecordings {
  private readonly loaded = new Map<string, Promise<AudioBuffer | undefined>>();
  private wanted = '';
  private source: AudioBufferSourceNode | undefined = undefined;

  constructor(private readonly output: AudioOutput) {}

  /** Plays the recording at `url`. */
  async play(url: string): Promise<boolean> {
    this.stop();
    this.wanted = url;
    let loading = this.loaded.get(url);
    if (!loading) this.loaded.set(url, (loading = this.load(url)));
    const buffer = await loading;
    if (this.wanted !== url) return true;
    if (!buffer) return false;
    return this.output.play((context, out) => {
      const source = (this.source = new AudioBufferSourceNode(context, { buffer }));
      source.connect(out);
      source.start();
      return source;
    });
  }

  /** Stops the recording, or the one that is still loading. */
  stop(): void {
    this.wanted = '';
    this.source?.stop();
    this.source = undefined;
  }

  private async load(url: string): Promise<AudioBuffer | undefined> {
    try {
      const data = await bodyOf(
        await fetch(url, {
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        }),
      );
      return data && (await this.output.decode(data));
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  }
}
