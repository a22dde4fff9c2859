import { getsLetter } from '../case/card.ts';
import type { CaseFile } from '../case/read.ts';
import { onlyElsewhere } from '../case/receivers.ts';
import type { Case, Target } from '../case/schema.ts';
import { type CountryNames, readerNames } from '../countries/countries.ts';
import { casePostBy } from '../deadline/case-post-by.ts';
import { type CaseDeadline, deadlineOn, deadlinesOf } from '../deadline/deadlines.ts';
import { daysInWords, standingOf } from '../deadline/standing.ts';
import { type Locale, longDate } from '../languages/phrase-book.ts';
import { forTag } from '../languages/tag.ts';
import { measureFor, wrap } from '../layout/wrap.ts';
import { chooseLanguage } from '../letter/resolve.ts';
import { caseWords, fillLine } from '../letter/words.ts';
import type { ShownSection } from '../making/law-shown.ts';
import { languagesPhrased, phrasedSetting, wordsOfPhrases } from '../making/phrases-needed.ts';
import type { Messages } from '../problem/messages.ts';
import { cardLines, ownDemands, partyLines, postLines, slugWidth, targetLines } from '../render/case.ts';
import { type Day, daysBetween } from '../source/day.ts';
import { paletteFor } from '../terminal/colour.ts';
import { jsonText } from '../terminal/json.ts';
import { loadCaseInFull } from '../workspace/cases.ts';
import { show as showText } from '../workspace/deliver.ts';
import { sendingOf } from '../workspace/sending.ts';
import { type Session, stopAtErrors } from '../workspace/session.ts';
import { spokenCountries, spokenDates } from '../workspace/spoken.ts';
import { templateShelf } from '../workspace/templates.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

const WIDEST = 80;

interface ShowFlags {
  readonly lang?: string;
  readonly law?: boolean;
}

export function declare(command: CommandLine): void {
  new Flags(command, 'show').place('<case>').add('--lang <code>').add('--law');
  command.action((asked: string, flags: ShowFlags, self: CommandLine) =>
    sessionOf(self, (session) => show(session, asked, flags)),
  );
}

/** What to type next: the letter, or the case that took the place of this one. */
function nextStep({ flags, messages: { show: words } }: Session, { content }: CaseFile, asked: string): string {
  const folder = flags.cases === undefined ? '' : ` --cases ${flags.cases}`;
  if (content.supersededBy !== undefined) return words.next(`appeal show ${content.supersededBy}${folder}`);
  if (content.status !== 'open') return words.noMore;
  return words.next(`appeal letter --case ${asked} --target ${firstReceiver(content)}${folder}`);
}

/** The first target to whom a letter can be written. */
function firstReceiver({ targets }: Case): string {
  const able = Object.entries(targets).find(([, one]) => one.left === undefined && getsLetter(one));
  return able?.[0] ?? 'all';
}

async function show(session: Session, asked: string, { lang, law }: ShowFlags): Promise<void> {
  const caseFile = await loadCaseInFull(session, asked);
  const lawShown = law ? await (await import('../making/law-shown.ts')).lawShown(session, caseFile) : undefined;
  if (session.flags.json) {
    const { slug, file, content } = caseFile;
    const standing = standingOf(content, session.today);
    const post = await postDay(session, content);
    return session.host.out.write(
      jsonText(
        { case: slug, file, ...standing, ...post, content, ...lawShown?.data },
        session.problems,
        session.messages,
      ),
    );
  }
  const sections = lawShown?.sections ?? (await sectionsOf(session, caseFile, lang));
  await showText(session, await page(session, caseFile, sections));
  if (asked !== '-') await session.say(nextStep(session, caseFile, asked));
}

async function sectionsOf(session: Session, caseFile: CaseFile, lang: string | undefined): Promise<ShownSection[]> {
  const { content } = caseFile;
  const shelf = templateShelf(session);
  const names = await spokenCountries(session);
  const phrased = await languagesPhrased(session, caseFile, lang);
  const { language, problems } = chooseLanguage(caseFile, undefined, lang, undefined, phrased);
  stopAtErrors(problems);
  const say = session.messages.show;
  const locale = await spokenDates(session);
  const main = Object.values(content.targets).find((one) => one.kind === 'target');
  const words = caseWords(content, locale, names);
  const book = await shelf.locale(language);
  const readers = await readerNames(language);
  const letterWords = caseWords(content, book, readers, main);
  const made = await wordsOfPhrases(session, caseFile, book, phrasedSetting({}, undefined));
  const [first = ''] = Object.keys(content.targets);
  const asked = made?.wordsFor(first).demands ?? forTag(content.letter, language)?.demands ?? [];
  const fill = (text: string, target: Target) => fillLine(text, caseWords(content, book, readers, target));
  const all = [...asked.map((one) => `- ${fillLine(one, letterWords)}`), ...ownDemands(content, language, say, fill)];
  const prose = (text: string | undefined) =>
    text === undefined ? [] : text.split(/\n\s*\n/).map((part) => fillLine(part, words));
  return [
    { heading: say.who, paragraphs: partyLines(content, locale, say) },
    { heading: say.happened, paragraphs: prose(content.summary), apart: true },
    { heading: say.writeTo, paragraphs: targetLines(content, names, locale, say), hang: slugWidth(content) + 2 },
    { heading: say.embassies, paragraphs: await elsewhereLine(session, content, names) },
    {
      heading: say.ask,
      paragraphs: all.length > 0 ? all : [say.askInLetter],
      hang: 2,
    },
    { heading: say.posts, paragraphs: postLines(content, language, fill), hang: slugWidth(content) + 2 },
    {
      heading: say.language,
      paragraphs: [languageLine(content, session.messages, made && { language, unread: made.unread })],
    },
    { heading: say.cards, paragraphs: cardLines(content, locale, session.messages) },
    {
      heading: say.until,
      paragraphs: [...untilLines(session, content, locale, prose), ...(await postByLines(session, content, locale))],
    },
    { heading: say.background, paragraphs: prose(content.background), apart: true },
    {
      heading: say.sources,
      paragraphs: content.sources.map(({ title, date }) => `- ${date ? `${title}, ${date}` : title}`),
    },
  ].filter((one) => one.paragraphs.length > 0);
}

/** Where a writer here finds the embassy to write to, if the case has only those in other countries. */
async function elsewhereLine(session: Session, { targets, country }: Case, names: CountryNames): Promise<string[]> {
  const origin = (await session.sender(undefined))?.country;
  const elsewhere = origin === undefined ? [] : onlyElsewhere(Object.values(targets), origin);
  if (origin === undefined || elsewhere.length === 0) return [];
  return [session.messages.show.elsewhere(elsewhere.map(names.postal), names.postal(origin), names.postal(country))];
}

async function page(session: Session, { content }: CaseFile, sections: readonly ShownSection[]): Promise<string> {
  const { host, flags } = session;
  const columns = Math.min(WIDEST, host.out.columns ?? WIDEST);
  const measure = await measureFor(JSON.stringify(content));
  const palette = await paletteFor(host, host.out, flags.color);
  const reference = [content.reference, content.sequence, content.index].filter((one) => one !== undefined).join(', ');
  const head = [
    ...wrap(content.title, columns, measure).map((line) => palette.strong(line)),
    ...(reference ? [reference] : []),
  ];
  const body = sections.map(({ heading, paragraphs, hang = 0, apart = false }) => {
    const indented = (text: string) =>
      wrap(text.slice(hang), columns - 2 - hang, measure)
        .map((line, index) => `  ${index === 0 ? text.slice(0, hang) : ' '.repeat(hang)}${line}`)
        .join('\n');
    return `${palette.strong(heading)}\n${paragraphs.map(indented).join(apart ? '\n\n' : '\n')}`;
  });
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}

function languageLine(
  { languages, ownLanguage, letter, requests }: Case,
  { show: words, languageName }: Messages,
  made: { readonly language: string; readonly unread: boolean } | undefined,
): string {
  const letters = Object.entries(letter).map(([language, { reviewed }]) =>
    reviewed === 'needed' ? words.unread(languageName(language)) : languageName(language),
  );
  return [
    ...(languages.length > 0 ? [words.languages(languages.map(languageName))] : []),
    ...(ownLanguage ? [words.ownLanguage] : []),
    ...(letters.length > 0 ? [words.letters(letters)] : []),
    ...(made
      ? [words.phrased(made.unread ? words.unread(languageName(made.language)) : languageName(made.language))]
      : []),
    ...(requests === undefined ? [] : [words.phrasedToo]),
  ].join(' ');
}

function untilLines(
  { today, messages }: Session,
  content: Case,
  locale: Locale,
  prose: (text: string | undefined) => string[],
): string[] {
  const { status, supersededBy } = content;
  const { show: words, deadlines } = messages;
  const standing = standingOf(content, today);
  const deadline = deadlineOn(content, today);
  const day = deadline && longDate(locale, deadline.day, undefined);
  const ended =
    status === 'superseded' && supersededBy
      ? [words.superseded(supersededBy)]
      : status !== 'open'
        ? [words.closed]
        : [];
  const passed = standing.standing === 'passed' ? [words.passed] : [];
  return [
    [words.deadline(day, daysInWords(standing, deadlines), deadline?.purpose), ...ended, ...passed].join(' '),
    ...otherDeadlines(content, today).map(({ day: other, purpose }) =>
      words.deadline(longDate(locale, other, undefined), deadlines.days(daysBetween(today, other)), purpose),
    ),
    ...(content.limit === undefined ? [] : [words.limit(content.limit)]),
    ...(content.lettersEach === undefined ? [] : [words.lettersEach(content.lettersEach)]),
    ...prose(content.statusNote),
  ];
}

/** The deadlines that do not count today: those that passed, and those after the next. */
function otherDeadlines(content: Case, today: Day): CaseDeadline[] {
  const counting = deadlineOn(content, today);
  return deadlinesOf(content).filter(({ path }) => path.join() !== counting?.path.join());
}

/** The last day to post, if it is known from where and letters are still asked for. */
async function postDay(session: Session, content: Case): Promise<{ postBy?: string; daysToPost?: number }> {
  const { standing } = standingOf(content, session.today);
  const deadline = deadlineOn(content, session.today)?.day;
  if (deadline === undefined || standing === 'passed' || standing === 'closed') return {};
  const sending = await sendingOf(session, {});
  const found = sending && casePostBy({ ...content, deadline }, sending);
  return found ? { postBy: found.day, daysToPost: daysBetween(session.today, found.day) } : {};
}

async function postByLines(session: Session, content: Case, locale: Locale): Promise<string[]> {
  const { postBy, daysToPost } = await postDay(session, content);
  if (postBy === undefined || daysToPost === undefined) return [];
  const { show: words, deadlines } = session.messages;
  const day = longDate(locale, postBy, undefined);
  return [daysToPost < 0 ? words.tooLate(day) : words.postBy(day, deadlines.days(daysToPost))];
}
