import { rudeIn } from '../check/rude.ts';
import { shellWord } from '../completion/text.ts';
import type { Sender } from '../config/config.ts';
import { ModelText, type OwnWords } from '../evening/own-share.ts';
import { Interrupted } from '../host/host.ts';
import { roomOf } from '../languages/room.ts';
import { forTag } from '../languages/tag.ts';
import { type Block, type Letter, plain, textsIn } from '../letter/letter.ts';
import { ASKED, type OwnSentences, withOwnSentences } from '../letter/own-sentences.ts';
import { readOwn } from '../letter/own-words.ts';
import { failure } from '../problem/failure.ts';
import { finding } from '../problem/finding.ts';
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

/** So many sentences of the model are shown, and so much of each. */
const SENTENCES = 8;
const CHARACTERS = 70;

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
  const postings = await writePostings(session, planner, asked, sender, undefined);
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

type Words = Awaited<ReturnType<Session['messages']['writing']>>;

/** An answer, as typed; undefined at the end of input. */
async function answerTo({ host, messages }: Session, question: string, words: Words): Promise<string | undefined> {
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
  for (const line of gaugeLines(modelText(writing).compare(textsOf(shown.blocks)), words)) await session.say(line);
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
  const compared = modelText(writing).compare(texts);
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

/** What the model says; the sentence about the writer is nobody else's. */
function modelText(writing: Writing): ModelText {
  const { letter } = writing;
  const about = aboutOf(writing);
  const names = [...letter.people, letter.onPaper.name, ...letter.recipient.lines];
  const texts = textsOf(letter.blocks).filter((text) => text !== about);
  return new ModelText(texts, names, letter.language);
}

/** What says something in a letter. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'subject' && kind !== 'salutation' && kind !== 'closing')
    .flatMap((block) => textsIn(block).map(plain));
}

function gaugeLines({ words: all, own, sentences }: OwnWords, words: Words): string[] {
  const model = sentences.filter(({ isModel }) => isModel).map(({ text }) => text);
  if (own === 0) return [words.allModel];
  const shown = model.slice(0, SENTENCES).map((text) => words.sentence(shortened(text)));
  return [
    words.own(Math.round((100 * own) / all), all),
    ...(shown.length > 0 ? [words.fromModel, ...shown] : []),
    ...(shown.length > 0 && model.length > shown.length ? [words.more(model.length - shown.length)] : []),
  ];
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > CHARACTERS ? `${characters.slice(0, CHARACTERS - 1).join('')}…` : characters.join('');
}

/** What of own words an official may take amiss. They are never changed. */
async function hints({ session, letter }: Writing, texts: readonly string[]): Promise<void> {
  const found = texts.flatMap((text) => rudeIn(text, letter.language));
  await session.report(
    found.map(({ kind, text }) => finding('write-discourteous', { kind, found: text }, undefined, 'note')),
  );
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
