import { shellWord } from '../completion/text.ts';
import type { Sender } from '../config/config.ts';
import type { OwnWords } from '../evening/own-share.ts';
import { Interrupted } from '../host/host.ts';
import { roomOf } from '../languages/room.ts';
import { forTag } from '../languages/tag.ts';
import { type Letter, plain } from '../letter/letter.ts';
import { ASKED, type OwnSentences, withOwnSentences } from '../letter/own-sentences.ts';
import { readOwn } from '../letter/own-words.ts';
import { failure } from '../problem/failure.ts';
import { describe } from '../problem/messages.ts';
import { blockMarkdown } from '../render/markdown.ts';
import { renderText } from '../render/text.ts';
import { checkCharacters } from '../source/text.ts';
import { printSentence } from '../terminal/human.ts';
import { jsonText } from '../terminal/json.ts';
import { checkNames, deliver, shownPlace } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { discourteous, type GaugeWords, gaugeLines, modelText, textsOf } from './own-gauge.ts';
import { readOwnWords } from './own-words.ts';
import { Planner } from './planner.ts';
import { textColumns } from './texts.ts';
import { type PlannedPosting, writePostings } from './writing.ts';

// `appeal write`: asks for sentences of one's own, shows the letter with them, and writes the file that --body takes.

/** Flags of `appeal write`. */
export interface WriteFlags extends OutputFlags {
  readonly target?: readonly string[];
  readonly case?: readonly string[];
  readonly lang?: string;
  readonly from?: string;
  readonly body?: string;
}

/** The letter that is written, and who writes it. */
interface Writing {
  readonly session: Session;
  readonly flags: WriteFlags;
  readonly sender: Sender | undefined;
  readonly written: PlannedPosting;
  readonly letter: Letter;
}

/** Asks for own sentences, or, with --body, says how much of a file is own. Throws if there is not one letter, or nobody to be asked. */
export async function writeOwnWords(session: Session, flags: WriteFlags): Promise<void> {
  if (flags.body === undefined && !mayAsk(session))
    throw failure('write-nobody', { next: nextCommand(session, flags, 'my-words.md') });
  const writing = await modelFor(session, flags);
  if (flags.body !== undefined) return gaugeFile(writing, flags.body);
  const place = placeOf(writing);
  checkNames(session, [place.name], place.flags);
  const { own, stopped } = await ask(writing);
  if (Object.keys(own).length === 0) throw stopped ?? failure('write-empty', {});
  await keep(writing, own, place, stopped === undefined);
  if (stopped) throw new Interrupted(true);
}

async function modelFor(session: Session, flags: WriteFlags): Promise<Writing> {
  const sender = await session.sender(flags.from);
  const planner = new Planner(session, { makes: 'letters', format: 'text', keeps: false });
  const asked = { ...flags, template: 'letter', withCopies: false, medium: 'text' } as const;
  const { why: _, ...asksWhy } = sender ?? {}; // it is asked anew
  const postings = await writePostings(session, planner, asked, sender && (asksWhy as Sender), undefined);
  if (postings.length === 0) await planner.tell();
  const [written] = postings;
  const letter = written?.posting.letters.at(-1);
  if (!written || !letter || postings.length > 1) throw failure('write-one', { count: postings.length });
  return { session, flags, sender, written, letter };
}

/** What somebody answered, and how they stopped, if they did with Ctrl-C. */
interface Answered {
  readonly own: OwnSentences;
  readonly stopped?: Interrupted;
}

async function ask(writing: Writing): Promise<Answered> {
  const { session, letter } = writing;
  const words = await session.messages.writing();
  await session.say(words.begins(letter.onPaper.name, session.messages.languageName(letter.language)));
  let own: OwnSentences = {};
  try {
    for (const one of ASKED.filter((asked) => asked !== 'who' || aboutOf(writing) === undefined)) {
      const said = await answerTo(session, words.questions[one], words);
      if (said === undefined) break;
      if (said !== '') own = { ...own, [one]: said };
    }
    return { own };
  } catch (error) {
    if (error instanceof Interrupted) return { own, stopped: error };
    throw error;
  }
}

/** An answer, as typed; undefined at the end of input. */
async function answerTo({ host, messages }: Session, question: string, words: GaugeWords): Promise<string | undefined> {
  await printSentence(host, `\n${question}`);
  for (;;) {
    const said = (await host.ask(words.prompt))?.trim().replace(/\s+/g, ' ');
    const [wrong] = said === undefined ? [] : checkCharacters(said, messages.notes.answers);
    if (!wrong) return said;
    await printSentence(host, words.again(describe(wrong, messages).sentence));
  }
}

/** What the config says of the writer in the language of the letter: it stands there already. */
function aboutOf({ sender, letter }: Writing): string | undefined {
  return forTag(sender?.about ?? {}, letter.language);
}

/** Shows the letter with own sentences, writes its words, and says how much of it is own and what to type next. */
async function keep(writing: Writing, own: OwnSentences, place: Place, isWhole: boolean): Promise<void> {
  const { session, flags, written, letter } = writing;
  const about = aboutOf(writing);
  const model = letter.blocks.filter((block) => block.kind !== 'paragraph' || plain(block.runs) !== about);
  const text = `${withOwnSentences(model, own).map(blockMarkdown).join('\n\n')}\n`;
  const shown = written.inWords(() => readOwn(text, place.name, false).words).letters.at(-1) ?? letter;
  const words = await session.messages.writing();
  if (!isWhole) await session.say(`\n${words.kept(Object.keys(own).length)}`);
  else if (place.shown !== '-')
    session.host.out.write(
      `\n${await renderText(shown, textColumns(session), await roomOf(letter.language, writing.sender?.country))}\n`,
    );
  await deliver(session, [{ name: place.name, content: text }], place.flags, '');
  await hints(writing, Object.values(own));
  for (const line of gaugeLines(modelText(writing.letter, aboutOf(writing)).compare(textsOf(shown.blocks)), words))
    await session.say(line);
  if (place.shown !== '-' && !flags.dryRun)
    await session.say(words.next(nextCommand(session, { ...flags, lang: letter.language }, place.shown)));
}

/** How much of a file is own: on standard output, for that is what was asked for. */
async function gaugeFile(writing: Writing, path: string): Promise<void> {
  const { session, written } = writing;
  const words = await readOwnWords(session, path);
  const letter = written.inWords(() => words).letters.at(-1);
  const about = aboutOf(writing);
  const texts = textsOf(letter?.blocks ?? []);
  const compared = modelText(writing.letter, aboutOf(writing)).compare(texts);
  await hints(
    writing,
    texts.filter((text) => text !== about),
  );
  const { host, flags, messages } = session;
  if (flags.json) return host.out.write(jsonText(ownData(compared), session.problems, messages));
  for (const line of gaugeLines(compared, await messages.writing())) host.out.write(`${line}\n`);
}

function ownData({ words, own, sentences }: OwnWords): object {
  return { words, own, sentences: sentences.map(({ text, isModel }) => ({ text, model: isModel })) };
}

/** Tells what of own words an official may take amiss. */
async function hints({ session, letter }: Writing, texts: readonly string[]): Promise<void> {
  await session.report(discourteous(texts, letter.language));
}

/** Where the words go: the name of the file, the flags that say in which place, and that place as a person would write it. */
interface Place {
  readonly name: string;
  readonly flags: OutputFlags;
  readonly shown: string;
}

function placeOf({ session, flags, written }: Writing): Place {
  const name = `${written.item.target ?? 'letter'}-words.md`;
  const placed = { ...flags, output: flags.output ?? name };
  return { name, flags: placed, shown: shownPlace(session, name, placed) };
}

/** What to type to get the letter with the words of a file. */
function nextCommand(session: Session, flags: WriteFlags, file: string): string {
  const given = (flag: string, value: string | undefined) =>
    value === undefined ? [] : [flag, shellWord(session.host.shortPath(value))];
  const { target = [], case: cases = [], lang, from } = flags;
  return [
    'appeal letter',
    ...target.flatMap((one) => given('--target', one)),
    ...cases.flatMap((one) => given('--case', one)),
    ...given('--lang', lang),
    ...given('--from', from),
    '--body',
    shellWord(file),
  ].join(' ');
}
