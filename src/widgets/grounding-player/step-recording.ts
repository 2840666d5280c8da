import type { Step } from '../../domain/exercise.js';
import type { AudioOutput } from './audio-output.js';

/** Longer loading is given up: the text goes on without the recording, ms. */
const PATIENCE = 8000;

/** Larger recordings are not played, and no more of one than this is loaded, bytes. */
const MOST_BYTES = 10_000_000;

/** The recording of `step` that a page lets be played: from the feed's own origin or the page's, else from one of `origins`. */
export function recordingOf({ audio, audioElsewhere }: Step, origins: readonly string[]): string | undefined {
  return (
    audio ??
    (audioElsewhere !== undefined && [location.origin, ...origins].includes(new URL(audioElsewhere).origin)
      ? audioElsewhere
      : undefined)
  );
}

/** The body of `answer`; `undefined` where it is larger than a recording may be, as soon as that is known. */
async function bodyOf(answer: Response): Promise<ArrayBuffer | undefined> {
  const reader = answer.body?.getReader();
  if (!answer.ok || !reader || Number(answer.headers.get('content-length')) > MOST_BYTES) {
    void reader?.cancel().catch(() => undefined);
    return undefined;
  }
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

/**
 * Plays recordings of steps, one at a time; each is fetched once, without cookies or referrer, when it is first wanted, and
 * never from where it is redirected to. A recording that cannot be had is `false`, so that the caller can go on another way;
 * one that arrives after `stop` is not played.
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

  /** Ends what is played, and forgets what was to be played next. */
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
          signal: AbortSignal.timeout(PATIENCE),
        }),
      );
      return data && (await this.output.decode(data));
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  }
}
