import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { type Finding, finding } from '../../problem/finding.ts';
import { withFrom80 } from '../../source/western.ts';
import { headingWordsOf } from '../language-of.ts';
import type { Sheet } from '../sheet.ts';
import type { Reading, ReadingOptions } from './reading.ts';

// An e-mail: its text, or what is attached to it if that is the casesheet.

/** How deep parts may stand in parts, and how large all fields may be, in bytes. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 };

/** So many attachments are looked at. */
const MOST_ATTACHMENTS = 12;

/** Reads what is in an e-mail: a document of any kind by its bytes, or a text of which it is known what it is. */
export interface PartReaders {
  readonly document: (bytes: Uint8Array, options: ReadingOptions) => Promise<Reading>;
  readonly text: (text: string, isHtml: boolean, options: ReadingOptions) => Promise<Reading>;
}

/** A part that can be read, and how much of a casesheet it has. */
interface Candidate {
  readonly name?: string;
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly headings: number;
  readonly letters: number;
}

/** The casesheet of an e-mail: the part that has most of a casesheet's headings, or else most text. */
export async function readEml(bytes: Uint8Array, options: ReadingOptions, readers: PartReaders): Promise<Reading> {
  const place = { file: options.file };
  const mail = await parsed(bytes);
  if (mail === undefined) return { problems: [finding('import-broken', { kind: 'eml' }, place)] };
  const body = await readBody(mail, options, readers);
  const attached = mail.attachments.filter(({ related }) => !related).slice(0, MOST_ATTACHMENTS);
  const faults: Reading[] = [];
  const candidates: Candidate[] = [];
  for (const one of attached) {
    const reading = await readers.document(contentOf(one), options);
    const found = candidate(reading, nameOf(one));
    if (found) candidates.push(found);
    else faults.push(reading);
  }
  const best = [...(body ? [body] : []), ...candidates].sort(byHeadings)[0];
  if (best === undefined) return faults[0] ?? { problems: [finding('import-empty', { kind: 'eml' }, place)] };
  return {
    sheet: { kind: best.name === undefined ? 'eml' : best.sheet.kind, lines: best.sheet.lines },
    problems: told(),
  };

  function told() {
    const { problems } = best?.reading ?? { problems: [] };
    const others = candidates.filter((one) => one !== best && one.name !== undefined && one.headings > 0);
    const names = others.map(({ name }) => name ?? '');
    return [
      ...(best?.name === undefined ? [] : [finding('import-attachment', { name: best.name }, place, 'note')]),
      ...(names.length > 0 ? [finding('import-attachments-left', { names }, place, 'warning')] : []),
      ...faults.flatMap(({ problems: some }) =>
        some.filter(isTold).map((one) => ({ ...one, severity: 'warning' }) as const),
      ),
      ...problems,
    ];
  }
}

/** True for what is wrong with an attachment that may have had the casesheet; pictures and empty files had none. */
function isTold({ code, severity }: Finding): boolean {
  return severity === 'error' && code !== 'import-kind' && code !== 'import-empty';
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    return undefined; // what is nested or headed beyond its limits
  }
}

/** The text of the message: as a web page, unless the plain text has more of a casesheet. */
async function readBody(mail: Email, options: ReadingOptions, readers: PartReaders): Promise<Candidate | undefined> {
  const found: Candidate[] = [];
  for (const [text, isHtml] of [
    [mail.html, true],
    [mail.text, false],
  ] as const) {
    if (text === undefined || text.trim() === '') continue;
    const one = candidate(await readers.text(withFrom80(text), isHtml, options));
    if (one) found.push(one);
  }
  const [first, second] = found;
  if (first === undefined || second === undefined) return first;
  return second.headings > first.headings || second.letters > first.letters * 1.5 ? second : first;
}

function candidate(reading: Reading, name?: string): Candidate | undefined {
  const { sheet } = reading;
  if (sheet === undefined) return undefined;
  const letters = sheet.lines.reduce((sum, { text }) => sum + text.length, 0);
  return { ...(name === undefined ? {} : { name }), reading, sheet, headings: headingWordsOf(sheet), letters };
}

function byHeadings(one: Candidate, other: Candidate): number {
  return other.headings - one.headings || other.letters - one.letters;
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function nameOf({ filename, mimeType }: Attachment): string {
  return (filename ?? mimeType).slice(0, 200);
}
