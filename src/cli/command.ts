/** One command of the command line. */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** All options, as `--help` prints them. */
  readonly help: string;
  /** Runs it; resolves to the exit code: 0 = all good, 1 = problems found, 2 = could not run. */
  run(args: readonly string[]): Promise<number>;
}

/** An error that the person at the command line can fix; they see only its message. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
