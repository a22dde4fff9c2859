import { failure } from '../problem/failure.ts';
import { isFolder } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { Recipient } from './plan.ts';

/** The formats of letters, the usual one first, and how names of their files end. */
export const LETTER_ENDINGS = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  eml: 'eml',
  mailto: 'txt',
} as const;

/** The flags that say what is to be made. */
interface FormatFlags<F extends string> {
  readonly format?: F;
  readonly output?: string;
  readonly print?: boolean;
  readonly dryRun?: boolean;
  readonly open?: boolean;
}

/**
 * The format to make: a PDF for the printer; else what is asked for, or what the name of the file asks for. `endings` are the
 * formats of the command and how names of their files end; the first is the usual one.
 */
export function formatOf<F extends string>(
  session: Session,
  { format, output, print, dryRun, open }: FormatFlags<F>,
  endings: Readonly<Record<F, string>>,
): F {
  checkOpen(open, output);
  refuseEnding(session, output, format !== undefined, Object.values(endings));
  const formats = Object.keys(endings) as F[];
  const known = (name: string) => formats.find((one) => one === name);
  if (print) {
    const besides = output !== undefined ? '-o' : format !== undefined && format !== 'pdf' ? '--format' : undefined;
    if (besides) throw failure('flags-together', { flags: ['--print', besides], advice: 'print-later' });
    return known('pdf') as F;
  }
  if (format) return format;
  const json = session.flags.json && !dryRun ? known('json') : undefined; // of a dry run, it is the plan that is data
  if (json) return json;
  const ending = endingOf(output);
  return formats.find((one) => endings[one] === ending) ?? (formats[0] as F);
}

/** Refuses to open what goes to no file. */
function checkOpen(open: boolean | undefined, output = '-'): void {
  if (open && output === '-') throw failure('flag-alone', { flag: '--open', needs: '-o' });
}

/** Other endings that mean a format of ours. */
const SAME: Readonly<Record<string, string>> = { text: 'txt', htm: 'html', markdown: 'md' };

/** The ending of the name of a file: letters, perhaps with digits behind. */
function endingOf(output = ''): string | undefined {
  const ending = /[^/]\.([a-z]{1,9}\d?)$/i.exec(output)?.[1]?.toLowerCase();
  return ending && (SAME[ending] ?? ending);
}

/** Formats of other programs: no file of ours is one, whatever format is asked for. */
const FOREIGN =
  /^(?:docx?|docm|dotx?|odt|ott|rtf|pages|xlsx?|ods|numbers|pptx?|odp|epub|ps|tex|eps|png|jpe?g|gif|svg|webp|tiff?|zip|eml|msg)$/;

/** Refuses a name for what is never made; a format that is asked for may go under a name of the user's own. */
function refuseEnding(session: Session, output: string | undefined, asked: boolean, known: readonly string[]): void {
  const found = endingOf(output);
  if (output === undefined || found === undefined || known.includes(found) || (asked && !FOREIGN.test(found))) return;
  if (isFolder(session, output) || session.host.kind(output) === 'other') return; // a device
  throw failure('output-ending', { found, known: [...new Set(known)] });
}

/** What a file with one item is called. `ending` is that of its format. */
export function fileName(item: Recipient, ending: string): string {
  return `${item.case}-${item.target}.${ending}`;
}

/** Refuses flags of PDF files for anything else. `names` are their keys and how they are typed. */
export function refuseFlags<F extends object>(flags: F, names: { readonly [K in keyof F]?: string }): void {
  const keys = Object.keys(names) as (keyof F)[];
  const given = keys.filter((key) => flags[key] !== undefined && !(key === 'returnAddress' && flags[key] === true));
  if (given.length > 0) throw failure('flags-for-pdf', { flags: given.map((key) => names[key]).join(', ') });
}
