import { isSlug } from '../case/slug.ts';
import { isLanguageTag } from '../languages/codes.ts';
import { languageOf, usualTag } from '../languages/tag.ts';
import { type ImportFlags, importFile } from '../making/import.ts';
import { type CommandLine, Flags, type ValueReader, WrongValue } from './command-line.ts';
import { wholeNumber } from './flags.ts';
import { sessionOf } from './run.ts';

/** No document has more casesheets. */
const MOST_PARTS = 999;

export function declare(command: CommandLine): void {
  new Flags(command, 'import')
    .place('<file>')
    .add('-o, --output <path>')
    .add('--review')
    .add('--update <slug|path>')
    .add('--slug <slug>', slugFlag)
    .add('--lang <code>', languageFlag)
    .add('--part <number>', wholeNumber(MOST_PARTS))
    .add('-f, --force')
    .add('-n, --dry-run');
  command.action((path: string, flags: ImportFlags, self: CommandLine) =>
    sessionOf(self, (session) => importFile(session, path, flags)),
  );
}

const slugFlag: ValueReader = (value) => {
  if (!isSlug(value)) throw new WrongValue({ is: 'slug' });
  return value;
};

const languageFlag: ValueReader = (value) => {
  const tag = usualTag(value);
  if (!isLanguageTag(tag)) throw new WrongValue({ is: 'language' });
  return languageOf(tag);
};
