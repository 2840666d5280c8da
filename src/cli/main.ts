#!/usr/bin/env node
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
  const lines = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(16)}${(await load()).command.summary}`));
  return `Usage: npx peer-support-widgets <command> [options]\n\n${lines.join('\n')}\n\n<command> --help tells more.\n`;
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
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
    // What `parseArgs` throws says what is wrong with the options.
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof CommandError) && !isUsage) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
