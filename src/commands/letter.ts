import type { Sender } from '../config/config.ts';
import type { Letter, Posting } from '../letter/letter.ts';
import type { PdfFlags } from '../making/flags.ts';
import { formatOf, refuseFlags } from '../making/format.ts';
import { type WritingFlags, writePostings } from '../making/writing.ts';
import { failure } from '../problem/failure.ts';
import { deliver, isFolder, type Product } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addOutputFlags, addPdfFlags, collect, dayFlag, ONLY_PDF } from './flags.ts';
import { sessionOf } from './run.ts';

const FORMATS = ['text', 'markdown', 'html', 'pdf', 'json'] as const;
const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', pdf: 'pdf', json: 'json' } as const;
type Format = (typeof FORMATS)[number];

interface LetterFlags extends WritingFlags, OutputFlags, PdfFlags {
  readonly all?: boolean;
  readonly from?: string;
  readonly format?: Format;
  readonly body?: string;
  readonly edit?: boolean;
}

/** A terminal wider than this makes lines that nobody likes to read. */
const WIDEST = 80;

export function declare(command: CommandLine): void {
  new Flags(command, 'letter')
    .add('--target <slug>', collect)
    .add('--case <slug|path>', collect)
    .add('--all')
    .add('--lang <code>')
    .add('--from <name>')
    .add('--date <date>', dayFlag)
    .choice('--format <format>', FORMATS)
    .add('--body <file>')
    .add('--edit')
    .add('--with-copies')
    .add('--template <name>', undefined, 'letter');
  addPdfFlags(command);
  addOutputFlags(command, 'letter');
  command.action(async (flags: LetterFlags, self: CommandLine) => {
    const target = flags.all ? [...(flags.target ?? []), 'all'] : flags.target;
    await sessionOf(self, (session) => letter(session, target ? { ...flags, target } : flags));
  });
}

/** Refuses flags that say two things at once, before any work. */
function checkFlags(session: Session, { body, edit, case: cases }: LetterFlags): void {
  if (body !== undefined && edit)
    throw failure('flags-together', { flags: ['--body', '--edit'], advice: 'body-itself' });
  if (edit && !session.flags.input)
    throw failure('flags-together', { flags: ['--edit', '--no-input'], advice: 'body-instead' });
  if (body === '-' && cases?.includes('-'))
    throw failure('flags-together', { flags: ['--case -', '--body -'], advice: 'input-once' });
}

async function letter(session: Session, flags: LetterFlags): Promise<boolean> {
  checkFlags(session, flags);
  const format = formatOf(session, flags, ENDINGS);
  if (format !== 'pdf') refuseFlags(flags, ONLY_PDF);
  const sender = await session.sender(flags.from);
  const own =
    flags.body === undefined
      ? undefined
      : await (await import('../making/own-words.ts')).readOwnWords(session, flags.body);
  const written = await writePostings(session, flags, sender, own);
  if (!flags.edit) return deliverPostings(session, written, format, sender, flags);
  const { editPostings, keepingWords } = await import('../making/own-words.ts');
  const { postings, draft } = await editPostings(session, written);
  let came = true;
  await keepingWords(session, draft, async () => {
    came = await deliverPostings(session, postings, format, sender, flags);
  });
  session.host.discard(draft.path);
  return came;
}

async function deliverPostings(
  session: Session,
  postings: readonly Posting[],
  format: Format,
  sender: Sender | undefined,
  flags: LetterFlags,
): Promise<boolean> {
  if (format === 'pdf') return (await import('../making/letters.ts')).deliverPdf(session, postings, sender, flags);
  const { output = '-' } = flags;
  const { host } = session;
  const toTerminal = output === '-' && host.out.columns !== undefined;
  const columns = Math.min(WIDEST, toTerminal ? (host.out.columns ?? WIDEST) : WIDEST);
  const batches = isFolder(session, output) ? postings.map((one) => [one]) : [postings];
  const products: Product[] = [];
  for (const batch of batches)
    products.push({
      name: fileName(batch[0], format),
      content: await renderBatch(session, batch, { format, columns, toTerminal, sender, flags }),
    });
  deliver(session, products, flags, '');
  return true;
}

/** How letters are to be rendered. */
interface Rendering {
  readonly format: Format;
  readonly columns: number;
  readonly toTerminal: boolean;
  readonly sender: Sender | undefined;
  readonly flags: LetterFlags;
}

async function renderBatch(
  session: Session,
  postings: readonly Posting[],
  { format, columns, toTerminal, sender, flags }: Rendering,
): Promise<string> {
  const letters = postings.flatMap((one) => one.letters);
  if (format === 'json') {
    const [{ postingData }, { jsonText }] = await Promise.all([
      import('../render/json.ts'),
      import('../terminal/json.ts'),
    ]);
    return jsonText({ postings: postingData(postings) }, session.problems, session.messages);
  }
  if (format === 'html') return renderPage(session, letters, sender, flags);
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../render/markdown.ts');
    return letters.map(renderMarkdown).join('\n---\n\n');
  }
  const { renderText } = await import('../render/text.ts');
  const texts: string[] = [];
  for (const one of letters) texts.push(await renderText(one, columns));
  return texts.join(toTerminal ? `\n${'─'.repeat(columns)}\n\n` : '\f');
}

async function renderPage(
  session: Session,
  letters: readonly Letter[],
  sender: Sender | undefined,
  flags: LetterFlags,
): Promise<string> {
  const [{ templateShelf }, { renderHtml }, { SHEETS, sheetOf }, { countryNames }] = await Promise.all([
    import('../workspace/templates.ts'),
    import('../render/html.ts'),
    import('../paper/sheets.ts'),
    import('../countries/countries.ts'),
  ]);
  const sheet = flags.paper ? SHEETS[flags.paper] : sheetOf(sender?.country);
  const { language } = await countryNames(sender?.country, sender?.countryLanguage);
  return renderHtml(letters, await templateShelf(session).page(), { sheet: sheet.name, postLanguage: language });
}

function fileName(posting: Posting | undefined, format: Format): string {
  return posting ? `${posting.caseSlug}-${posting.targetSlug}.${ENDINGS[format]}` : `letter.${ENDINGS[format]}`;
}
