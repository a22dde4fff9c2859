import { addressLines, hasAddress, targetLine } from '../address/lines.ts';
import type { CaseFile } from '../case/read.ts';
import type { Case, Person, Target } from '../case/schema.ts';
import { type CountryNames, countryNames } from '../countries/countries.ts';
import { casePostBy } from '../deadline/case-post-by.ts';
import { daysInWords, standingOf } from '../deadline/standing.ts';
import { languageName } from '../languages/codes.ts';
import { type Locale, longDate } from '../languages/phrase-book.ts';
import { measureFor, wrap } from '../layout/wrap.ts';
import { chooseLanguage } from '../letter/resolve.ts';
import { caseWords, fillLine } from '../letter/words.ts';
import { daysBetween } from '../source/day.ts';
import { paletteFor } from '../terminal/colour.ts';
import { jsonText } from '../terminal/json.ts';
import { loadCaseInFull } from '../workspace/cases.ts';
import { show as showText } from '../workspace/deliver.ts';
import { sendingOf } from '../workspace/sending.ts';
import { type Session, stopAtErrors } from '../workspace/session.ts';
import { TemplateShelf } from '../workspace/templates.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { sessionOf } from './run.ts';

const WIDEST = 80;

export function declare(command: CommandLine): void {
  new Flags(command, 'show').place('<case>').add('--lang <code>');
  command.action((asked: string, flags: { lang?: string }, self: CommandLine) =>
    sessionOf(self, (session) => show(session, asked, flags.lang)),
  );
}

/** What to type next: the letter, or the case that took the place of this one. */
function nextStep({ flags }: Session, { content }: CaseFile, asked: string): string {
  const folder = flags.cases === undefined ? '' : ` --cases ${flags.cases}`;
  if (content.supersededBy !== undefined) return `Next: appeal show ${content.supersededBy}${folder}`;
  if (content.status !== 'open') return 'No more letters are asked for.';
  return `Next: appeal letter --case ${asked} --target ${Object.keys(content.targets)[0] ?? 'all'}${folder}`;
}

/** A heading and the paragraphs below it. */
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Spaces before the second and later lines of a paragraph. */
  readonly hang?: number;
  /** A blank line between the paragraphs. */
  readonly apart?: boolean;
}

async function show(session: Session, asked: string, lang: string | undefined): Promise<void> {
  const caseFile = await loadCaseInFull(session, asked);
  if (session.flags.json) {
    const { slug, file, content } = caseFile;
    const standing = standingOf(content, session.today);
    const post = await postDay(session, content);
    return session.host.out.write(
      jsonText({ case: slug, file, ...standing, ...post, content }, session.problems, session.messages),
    );
  }
  const sections = await sectionsOf(session, caseFile, lang);
  await showText(session, await page(session, caseFile, sections));
  if (asked !== '-') session.say(nextStep(session, caseFile, asked));
}

async function sectionsOf(session: Session, caseFile: CaseFile, lang: string | undefined): Promise<Section[]> {
  const { content } = caseFile;
  const shelf = new TemplateShelf(session);
  const names = await countryNames(undefined);
  const { language, problems } = chooseLanguage(caseFile, undefined, lang);
  stopAtErrors(problems);
  const english = await shelf.locale('en');
  const main = Object.values(content.targets).find((one) => one.kind === 'target');
  const words = caseWords(content, english, names);
  const letterWords = caseWords(content, await shelf.locale(language), names, main);
  const prose = (text: string | undefined) =>
    text === undefined ? [] : text.split(/\n\s*\n/).map((part) => fillLine(part, words));
  return [
    { heading: 'Who', paragraphs: content.people.map(personLine) },
    { heading: 'What happened', paragraphs: prose(content.summary), apart: true },
    { heading: 'Whom to write to', paragraphs: targetLines(content, names), hang: slugWidth(content) + 2 },
    {
      heading: 'What to ask',
      paragraphs: (content.letter[language]?.demands ?? []).map((one) => `- ${fillLine(one, letterWords)}`),
      hang: 2,
    },
    { heading: 'In which language', paragraphs: [languageLine(content)] },
    {
      heading: 'Until when',
      paragraphs: [...untilLines(session, content, english, prose), ...(await postLines(session, content, english))],
    },
    { heading: 'Background', paragraphs: prose(content.background), apart: true },
    {
      heading: 'Sources',
      paragraphs: content.sources.map(({ title, date }) => `- ${date ? `${title}, ${date}` : title}`),
    },
  ].filter((one) => one.paragraphs.length > 0);
}

async function page(session: Session, { content }: CaseFile, sections: readonly Section[]): Promise<string> {
  const { host, flags } = session;
  const columns = Math.min(WIDEST, host.out.columns ?? WIDEST);
  const measure = await measureFor(JSON.stringify(content));
  const palette = await paletteFor(host, host.out, flags.color);
  const reference = [content.reference, content.index].filter((one) => one !== undefined).join(', ');
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

function personLine({ name, pronouns, aliases, description, native }: Person): string {
  const other = [...aliases, ...Object.values(native)];
  const also = other.length > 0 ? `, also ${other.join(', ')}` : '';
  const about = description ? `: ${description.replace(/\s+/g, ' ')}` : '';
  return `${name} (${pronouns})${also}${about}`;
}

function targetLines({ targets }: Case, names: CountryNames): string[] {
  const width = slugWidth({ targets });
  return Object.entries(targets).map(([slug, target]) => `${slug.padEnd(width)}  ${targetText(target, names)}`);
}

function slugWidth({ targets }: Pick<Case, 'targets'>): number {
  return Math.max(...Object.keys(targets).map((slug) => slug.length));
}

function targetText(target: Target, names: CountryNames): string {
  const kinds = { target: '', additional: ' (a letter of its own)', copy: ' (a copy)' };
  const channels = [
    ...target.email,
    ...target.fax.map((one) => `fax ${one}`),
    ...target.phone.map((one) => `phone ${one}`),
    ...target.social,
  ];
  const reach = hasAddress(target) ? '' : '; no postal address';
  const also = channels.length > 0 ? `; ${channels.join(', ')}` : '';
  const address = [targetLine(target), ...addressLines(target, target.country), names.postal(target.country)].join(
    ', ',
  );
  return `${address}${kinds[target.kind]}${reach}${also}`;
}

function languageLine({ languages, ownLanguage, letter }: Case): string {
  const preferred = languages.map(languageName).join(', then ');
  const own = ownLanguage ? ' You may also write in your own language.' : '';
  const model = `Model letters: ${Object.entries(letter)
    .map(([language, one]) => languageName(language) + (one.reviewed === 'needed' ? ' (review: needed)' : ''))
    .join(', ')}.`;
  return `${preferred === '' ? '' : `${preferred}.`}${own} ${model}`.trim();
}

function untilLines(
  { today }: Session,
  content: Case,
  english: Locale,
  prose: (text: string | undefined) => string[],
): string[] {
  const { deadline, status, supersededBy } = content;
  const standing = standingOf(content, today);
  const day = deadline ? `${longDate(english, deadline, undefined)} (${daysInWords(standing)})` : 'No deadline';
  const ended =
    status === 'superseded' && supersededBy ? `Superseded by ${supersededBy}.` : status !== 'open' ? 'Closed.' : '';
  const passed = standing.standing === 'passed' ? 'Ask the Amnesty office of your country before you still write.' : '';
  return [`${day}. ${ended}${passed}`.trim(), ...prose(content.statusNote)];
}

/** The last day to post, if it is known from where and letters are still asked for. */
async function postDay(session: Session, content: Case): Promise<{ postBy?: string; daysToPost?: number }> {
  const { standing } = standingOf(content, session.today);
  if (content.deadline === undefined || standing === 'passed' || standing === 'closed') return {};
  const sending = await sendingOf(session, {});
  const found = sending && casePostBy(content, sending);
  return found ? { postBy: found.day, daysToPost: daysBetween(session.today, found.day) } : {};
}

async function postLines(session: Session, content: Case, english: Locale): Promise<string[]> {
  const { postBy, daysToPost } = await postDay(session, content);
  if (postBy === undefined || daysToPost === undefined) return [];
  const day = longDate(english, postBy, undefined);
  if (daysToPost < 0) return [`Too late to post: it had to be posted by ${day}. Use e-mail or fax.`];
  return [`Post it by ${day} (${daysInWords({ standing: 'open', daysLeft: daysToPost })}).`];
}
