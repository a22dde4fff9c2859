import type { Sender } from '../config/config.ts';
import type { Workers } from '../host/host.ts';
import type { LetterSetting } from '../layout/letter.ts';
import type { Fit } from '../layout/letter-type.ts';
import { boldNames } from '../letter/bold-names.ts';
import { type Letter, plain } from '../letter/letter.ts';
import { failure } from '../problem/failure.ts';
import type { Sheet } from '../render/pdf/document.ts';
import { isFolder, shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import type { Session } from '../workspace/session.ts';
import { areMany, MANY, setLetters } from './compositors.ts';
import { createdOn } from './created.ts';
import type { PdfFlags } from './flags.ts';
import { fileName } from './format.ts';
import { makePages, type PageFile, printerProfile } from './pages.ts';
import { choosePaper } from './paper.ts';
import type { Outcome } from './plan.ts';
import type { Laid, Planner } from './planner.ts';
import { type FileAbout, Typesetting } from './typeset.ts';
import { letterProblems } from './typeset-problems.ts';
import type { PlannedPosting } from './writing.ts';

// Letters as PDF.

type LetterPdfFlags = PdfFlags & OutputFlags & { readonly date?: string };

/** The pages of each letter that goes to one target. */
type LaidPosting = Laid<{ readonly letters: readonly (readonly Sheet[])[]; readonly about: FileAbout }>;

/** Makes postings as PDF: one file, one file each in a folder, or what goes to the printer. */
export async function makePdfLetters(
  session: Session,
  planner: Planner,
  written: readonly PlannedPosting[],
  sender: Sender | undefined,
  flags: LetterPdfFlags,
): Promise<Outcome> {
  if (flags.large && flags.fit) throw failure('flags-together', { flags: ['--large', '--fit'], advice: 'large-as-is' });
  const postings = flags.boldNames ? written.map((one) => ({ ...one, posting: boldNames(one.posting) })) : written;
  const { form, sheet, window, box } = choosePaper(flags, sender?.country);
  const setting = {
    form,
    sheet,
    window,
    box,
    fit: fitOf(flags),
    large: flags.large ?? false,
    handLines: flags.handwrite,
    returnAddress: flags.returnAddress,
  };
  const typesetting = await startTypesetting(session, postings, sender, flags);
  if (postings.length <= FEW) await prepareForFew(session);
  const { width, height, pwg } = sheet;
  const job = { title: session.messages.notes.titles.letters, name: 'letters.pdf', width, height, pwg };
  const apart = !flags.print && !flags.combined && isFolder(session, flags.output ?? '-');
  const workers = apart || flags.dryRun || postings.length < MANY ? undefined : await session.workers();
  const compositors = workers && areMany(postings.length, workers) ? workers : undefined;
  const laid = layPostings(postings, setting, typesetting, session.messages.notes.titles.letter, compositors);
  const nameOf = ({ item }: Pick<PlannedPosting, 'item'>) => (apart ? fileName(item, 'pdf') : job.name);
  const whole = flags.print ? job.name : shownPlace(session, job.name, flags); // found once: it asks the disk
  const passing = planner.passing(laid, (one) => (apart ? shownPlace(session, nameOf(one), flags) : whole));
  const first = postings[0]?.posting.letters;
  const backs = await backsOf(session, flags);
  const files = apart
    ? eachFile(passing, nameOf)
    : oneFile(passing, job.name, aboutOf(first, session.messages.notes.titles.letter), backs);
  const names = apart ? postings.map(nameOf) : [job.name];
  const twoSided = () => backs.needed ?? false;
  return makePages(session, { planner, typesetting, names, files, job, paper: sheet.name, twoSided }, flags);
}

/** So few letters are made before code that was made fast for them could pay: the program would end later, as it waits for what is being made. */
const FEW = 120;

/** What packs bytes is loaded first: what Node kept compiled of itself is good only for the settings it was made with. */
async function prepareForFew({ host }: Session): Promise<void> {
  host.deflate([]);
  await host.compileLater();
}

/** Whether the backs of sheets are printed: `needed` is known once a posting of two pages came, if only such need them. */
export interface Backs {
  needed: boolean | undefined;
}

/** A file is for any printer, and has blank backs; what goes to a printer has them only if it turns sheets over. */
async function backsOf(session: Session, flags: LetterPdfFlags): Promise<Backs> {
  if (flags.simplex) return { needed: false };
  if (!flags.print) return { needed: true };
  const { printsTwoSided } = await import('./printing.ts');
  return { needed: (await printsTwoSided(session, flags)) ? undefined : false };
}

function fitOf({ fit }: PdfFlags): Fit {
  if (fit === undefined) return 'little';
  return fit ? 'most' : 'never';
}

async function startTypesetting(
  session: Session,
  postings: readonly PlannedPosting[],
  sender: Sender | undefined,
  flags: LetterPdfFlags,
): Promise<Typesetting> {
  const printer = await printerProfile(session, flags);
  const people = new Set(postings.flatMap(({ posting }) => posting.letters.flatMap((letter) => letter.people)));
  const options = {
    typeface: flags.sans || flags.large ? ('sans' as const) : ('serif' as const),
    archive: flags.pdfa ?? false,
    created: createdOn(session, flags.date ?? session.today),
    ...(flags.fontDir === undefined ? {} : { fontFolder: flags.fontDir }),
    ...(sender ? { region: sender.country } : {}),
    ...(sender && flags.author ? { author: sender.name } : {}),
    ...(printer ? { printer } : {}),
  };
  return Typesetting.start(session, options, [...people]);
}

/** Lays out what goes to each target, and finds whether it can be made. */
async function* layPostings(
  postings: readonly PlannedPosting[],
  setting: LetterSetting,
  typesetting: Typesetting,
  untitled: string,
  workers: Workers | undefined,
): AsyncGenerator<LaidPosting> {
  const lettersOf = ({ posting }: PlannedPosting) => posting.letters;
  for await (const { thing, laid, lacking } of setLetters(typesetting, postings, lettersOf, setting, workers)) {
    const { item, posting } = thing;
    const letters = laid.map(({ pages }) => pages);
    const problems = posting.letters.flatMap((letter, nth) => {
      const laidOut = laid[nth];
      return laidOut ? letterProblems(letter, laidOut, setting, postings.length) : [];
    });
    const pages = letters.reduce((sum, { length }) => sum + length, 0);
    const about = aboutOf(posting.letters, untitled);
    yield { item: { ...item, pages }, thing: { letters, about }, findings: [...problems, ...lacking] };
  }
}

/** A file for each posting. */
async function* eachFile(
  laid: AsyncIterable<LaidPosting>,
  nameOf: (one: LaidPosting) => string,
): AsyncGenerator<PageFile> {
  for await (const one of laid) {
    const { about, letters } = one.thing;
    yield { name: nameOf(one), about, sheets: onFronts([letters.flat()], { needed: false }) };
  }
}

/** All postings in one file. */
async function* oneFile(
  laid: AsyncIterable<LaidPosting>,
  name: string,
  about: FileAbout,
  backs: Backs,
): AsyncGenerator<PageFile> {
  const postings = async function* () {
    for await (const { thing } of laid) yield thing.letters.flat();
  };
  yield { name, about, sheets: onFronts(postings(), backs) };
}

/**
 * The pages of postings, with a blank one where the next would begin on a back; not if only fronts are printed. What goes into one
 * envelope, such as a cover note and the copies behind it, has none within.
 */
export async function* onFronts(
  postings: AsyncIterable<readonly Sheet[]> | Iterable<readonly Sheet[]>,
  backs: Backs,
): AsyncGenerator<readonly Sheet[]> {
  let blank: readonly Sheet[] = [];
  for await (const pages of decided(postings, backs)) {
    yield blank.length > 0 ? [...blank, ...pages] : pages;
    const [first] = pages;
    const odd = backs.needed && pages.length % 2 === 1;
    blank = first && odd ? [{ width: first.width, height: first.height, items: [] }] : [];
  }
}

/** The same postings, once it is known whether backs are needed: not if each has one page. */
async function* decided(
  postings: AsyncIterable<readonly Sheet[]> | Iterable<readonly Sheet[]>,
  backs: Backs,
): AsyncGenerator<readonly Sheet[]> {
  const waiting: (readonly Sheet[])[] = [];
  for await (const pages of postings) {
    if (backs.needed === undefined && pages.length > 1) backs.needed = true;
    if (backs.needed === undefined) waiting.push(pages);
    else yield* [...waiting.splice(0), pages];
  }
  yield* waiting;
}

/** What a file that begins with a letter is called. */
export function aboutOf([first]: readonly Letter[] = [], untitled: string): FileAbout {
  const subject = first?.blocks.find((block) => block.kind === 'subject');
  const title = subject?.kind === 'subject' ? plain(subject.runs) : untitled;
  return { title, language: first?.language ?? 'en' };
}
