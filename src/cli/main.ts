#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { CommandError, type Command } from './command.js';

/** Every command of `npx peer-support-widgets`. A new one is one file and one line here. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  'check-lines': () => import('./check-lines.js'),
  'check-stories': () => import('./check-stories.js'),
  convert: () => import('./convert.js'),
  fallback: () => import('./fallback.js'),
  oembed: () => import('./oembed.js'),
  reactions: () => import('./reactions.js'),
  render: () => import('./render.js'),
  snippet: () => import('./snippet.js'),
  validate: () => import('./validate.js'),
};

async function usage(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(16)}${(await load()).command.summary}`),
  );
  return [
    'Usage: npx peer-support-widgets <command> [options]',
    lines.join('\n'),
    '<command> --help describes a command. --version prints the version.\n',
  ].join('\n\n');
}

/** The version of the package that contains this file. */
async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/** True for an error that the person at the command line can fix: an option, a file, a port. */
function isTheirs(error: unknown): error is Error {
  if (error instanceof CommandError) return true;
  // Errors of `parseArgs` say what is wrong with the options; system errors say what failed and where.
  return (
    error instanceof Error && 'code' in error && ('syscall' in error || String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

async function main([first = '', ...rest]: readonly string[]): Promise<number> {
  // “help validate” is “validate --help”.
  const [name = '', ...args] = first === 'help' && rest.length > 0 ? [rest[0], '--help'] : [first, ...rest];
  if (name === '--version' || name === '-v') {
    console.log(await version());
    return 0;
  }
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(await usage());
    return name === '' ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    process.stderr.write(`There is no command "${name}".\n\n${await usage()}`);
    return 2;
  }
  const { command } = await commands[name]!();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!isTheirs(error)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    return 2;
  }
}

// The reader of the pipe may stop early (“… | head”).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
