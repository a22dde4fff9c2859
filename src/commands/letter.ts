import { type Command, Option } from 'commander';
import { failure } from '../failure.ts';
import type { Posting } from '../letter/letter.ts';
import { deliver, isFolder, type Product } from './deliver.ts';
import { addOutputFlags, collect, dayFlag, type OutputFlags } from './flags.ts';
import { sessionOf } from './run.ts';
import type { Session } from './session.ts';
import { type WritingFlags, writePostings } from './writing.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const;
type Format = (typeof FORMATS)[number];

interface LetterFlags extends WritingFlags, OutputFlags {
  readonly from?: string;
  readonly format?: Format;
  readonly body?: string;
  readonly edit?: boolean;
}

/** A terminal wider than this makes lines that nobody likes to read. */
const WIDEST = 80;

export function declare(command: Command): void {
  command
    .option('--target <slug>', 'whom to write to; repeat it for several; "all" for every target', collect)
    .option(
      '--case <slug|path>',
      'the case, if the target does not tell; repeat it for several; - is standard input',
      collect,
    )
    .option('--lang <code>', 'language of the letter; otherwise the best that the targets read and you write')
    .option('--from <name>', 'who writes: a sender of your config')
    .addOption(
      new Option('--date <date>', 'the date that the letter bears (YYYY-MM-DD); otherwise today').argParser(dayFlag),
    )
    .addOption(new Option('--format <format>', 'what to make').choices(FORMATS))
    .option('--body <file>', 'your own words in place of the model letter, Markdown or text; - is standard input')
    .option('--edit', 'change the words in $EDITOR before the letter is made')
    .option('--with-copies', 'also the copies that are due, each with a cover note')
    .option('--template <name>', 'another template; "appeal templates" lists them', 'letter')
    .addHelpText('before', EXAMPLES);
  addOutputFlags(command, 'write to a file, or to a folder, one file a letter').action(
    async (flags: LetterFlags, self: Command) => {
      await sessionOf(self, (session) => letter(session, flags));
    },
  );
}

const EXAMPLES = `Examples:
  appeal letter --target wang
  appeal letter --case nagyz-muhammed --target all --with-copies -o .
  appeal letter --target wang --body my-words.md --format html -o wang.html
`;

/** Refuses flags that say two things at once, before any work. */
function checkFlags(session: Session, { body, edit, case: cases }: LetterFlags): void {
  if (body !== undefined && edit) {
    throw failure('flags-together', { flags: '--body and --edit', advice: 'Change the file of --body itself.' });
  }
  if (edit && !session.flags.input) {
    const advice = 'Give your words in a file: --body FILE.';
    throw failure('flags-together', { flags: '--edit and --no-input', advice });
  }
  if (body === '-' && cases?.includes('-')) {
    const advice = 'Standard input can be only one of them.';
    throw failure('flags-together', { flags: '--case - and --body -', advice });
  }
}

async function letter(session: Session, flags: LetterFlags): Promise<void> {
  checkFlags(session, flags);
  const format: Format = flags.format ?? (session.flags.json ? 'json' : 'text');
  const sender = await session.sender(flags.from);
  const own =
    flags.body === undefined ? undefined : await (await import('./own-words.ts')).readOwnWords(session, flags.body);
  const written = await writePostings(session, flags, sender, own);
  if (!flags.edit) return deliverPostings(session, written, format, flags);
  const { editPostings, keepingWords } = await import('./own-words.ts');
  const { postings, draft } = await editPostings(session, written);
  await keepingWords(session, draft, () => deliverPostings(session, postings, format, flags));
  session.host.discard(draft.path);
}

async function deliverPostings(
  session: Session,
  postings: readonly Posting[],
  format: Format,
  flags: LetterFlags,
): Promise<void> {
  const { output = '-' } = flags;
  const { host } = session;
  const toTerminal = output === '-' && host.out.columns !== undefined;
  const columns = Math.min(WIDEST, toTerminal ? (host.out.columns ?? WIDEST) : WIDEST);
  const batches = isFolder(session, output) ? postings.map((one) => [one]) : [postings];
  const products: Product[] = [];
  for (const batch of batches)
    products.push({
      name: fileName(batch[0], format),
      text: await renderBatch(session, batch, format, columns, toTerminal),
    });
  deliver(session, products, flags, '');
}

async function renderBatch(
  session: Session,
  postings: readonly Posting[],
  format: Format,
  columns: number,
  toTerminal: boolean,
): Promise<string> {
  const letters = postings.flatMap((one) => one.letters);
  if (format === 'json') {
    const [{ postingData }, { jsonText }] = await Promise.all([
      import('../render/json.ts'),
      import('../terminal/json.ts'),
    ]);
    return jsonText({ postings: postingData(postings) }, session.problems);
  }
  if (format === 'html') {
    const { TemplateShelf } = await import('./templates-folder.ts');
    const page = await new TemplateShelf(session).page();
    return (await import('../render/html.ts')).renderHtml(letters, page);
  }
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../render/markdown.ts');
    return letters.map(renderMarkdown).join('\n---\n\n');
  }
  const { renderText } = await import('../render/text.ts');
  const texts: string[] = [];
  for (const one of letters) texts.push(await renderText(one, columns));
  return texts.join(toTerminal ? `\n${'─'.repeat(columns)}\n\n` : '\f');
}

function fileName(posting: Posting | undefined, format: Format): string {
  return posting ? `${posting.caseSlug}-${posting.targetSlug}.${ENDINGS[format]}` : `letter.${ENDINGS[format]}`;
}
