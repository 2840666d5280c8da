/** One command of the command line. */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** All options, as `--help` prints them. */
  readonly help: string;
  /** Runs it; resolves to the exit code: 0 = good, 1 = found something, 2 = could not run. */
  run(args: readonly string[]): Promise<number>;
}

/** Something the person at the command line can put right; its message is all they see. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
