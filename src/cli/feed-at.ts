import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { TextBody } from '../feed/adapters/adapter.js';
import { atOnce } from '../feed/in-slices.js';
import { decode, HARD_MAX_BYTES, readBytes } from '../feed/request-feed.js';
import { CommandError } from './command.js';

/** The base of relative links in a file, whose published address is not known yet. */
const ANYWHERE = 'https://feed.invalid/';

/** A feed as it was read, before parsing. */
export interface FoundFeed {
  /** Parsed JSON, or a `TextBody`. */
  readonly body: unknown;
  readonly baseUrl: string;
}

/** Common files that no reader supports, by how they begin. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\s*</, 'is a web page or XML, no feed; of a Google sheet take File › Share › Publish to web › CSV'],
  [/^PK[^ -~]{2}/, 'is a workbook: save its sheet as CSV (UTF-8)'],
  [
    /^\s*BEGIN:VCALENDAR/i,
    'is a calendar (iCalendar), which is not read: write its groups as a table or in peer-feed/1',
  ],
  [/^%PDF/, 'is a PDF, no feed'],
];

/** The cause of an error; “fetch failed” alone would say nothing. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** The decoded text, limited to what a widget would read. */
const textOf = async (response: Response): Promise<string> => atOnce(decode(await readBytes(response, HARD_MAX_BYTES)));

const streamed = (stream: Readable): Response => new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>);

async function textAt(place: string): Promise<{ text: string; baseUrl: string }> {
  if (place === '-') return { text: await textOf(streamed(process.stdin)), baseUrl: ANYWHERE };
  if (!/^https?:/.test(place)) return { text: await textOf(streamed(createReadStream(place))), baseUrl: ANYWHERE };
  const response = await fetch(place, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new CommandError(`${place} answered ${response.status}`);
  return { text: await textOf(response), baseUrl: response.url };
}

/**
 * The feed in a file, at an address, or, for "-", on standard input.
 * @throws {CommandError} when it cannot be read, or is JSON with a mistake in it.
 */
export async function feedAt(place: string): Promise<FoundFeed> {
  const { text, baseUrl } = await textAt(place).catch((error: unknown) => {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${place} cannot be read: ${reason(error)}`);
  });
  const json = text.replace(/^\ufeff/, '');
  try {
    return { body: JSON.parse(json) as unknown, baseUrl };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    if (json.trim() === '') throw new CommandError(`${place} is empty`);
    const [, other] = OTHERS.find(([beginning]) => beginning.test(json)) ?? [];
    if (other) throw new CommandError(`${place} ${other}`);
    if (/^\s*[[{]/.test(json)) throw new CommandError(`${place} is not JSON: ${error.message}`);
    return { body: new TextBody(json), baseUrl };
  }
}
