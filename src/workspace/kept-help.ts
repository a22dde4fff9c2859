import { type Host, HostError } from '../host/host.ts';

// The help that the build has written out: to show it takes neither commander nor the flags of a command.

/** Stands in a kept help for the path of README.md, which the build does not know (src/build/help.cjs). */
const README = '{README.md}';

/** Help has a few kilobytes. */
const LIMIT = 65_536;

/** The command whose help is all that is asked for, '' for that of the program; undefined if anything else is asked for. */
export function helpAsked(words: readonly string[], commands: readonly string[]): string | undefined {
  const [first = '--help', second, ...rest] = words;
  if (rest.length > 0) return undefined;
  const isFlag = (word: string) => word === '--help' || word === '-h';
  if (second === undefined) return isFlag(first) || first === 'help' ? '' : undefined;
  const command = first === 'help' ? second : isFlag(second) ? first : undefined;
  return command !== undefined && commands.includes(command) ? command : undefined;
}

/** The kept help of a command in so many columns, in a language; undefined if there is none. */
export function keptHelp(host: Host, command: string, columns: number, language: string): string | undefined {
  const file = host.join(host.shipped, 'dist', 'help', language, `${command || 'appeal'}-${columns}.txt`);
  try {
    const text = Buffer.from(host.readFile(file, LIMIT)).toString();
    return text.replace(README, () => readmePath(host));
  } catch (error) {
    if (error instanceof HostError) return undefined; // few widths are kept, and a program that was not built has none
    throw error;
  }
}

/** Where more can be read, as it is shown. */
export function readmePath(host: Host): string {
  return host.shortPath(host.join(host.shipped, 'README.md'));
}
