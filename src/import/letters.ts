import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { casesheetWords } from '../languages/casesheets.ts';
import { askedInHeading, askedInList } from './asked-lists.ts';
import { askedOfReaders, askingPart } from './asked-prose.ts';
import type { Demand } from './demands.ts';
import { type Found, sure } from './found.ts';
import { languageOfLines } from './language-of.ts';
import { type FoundLetter, letterOf, subjectOf } from './letter.ts';
import { type Paragraph, paragraphsOf, type Wrapping } from './paragraphs.ts';
import { requestsOf, toldOf } from './requests.ts';
import type { Section } from './section.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';
import { isToReaders } from './to-readers.ts';

// The letters of a casesheet by their languages: most have one, some offices' sheets another in the language of the target.

/** How a sheet is read. */
interface Reading {
  readonly language: string;
  readonly wrapping: Wrapping;
}

/** A letter and its language (ISO 639-1). */
export interface LanguageLetter {
  readonly language: string;
  readonly letter: FoundLetter;
}

/** The letters of a sheet, that of its own language first if there is one; of each language the first. */
export function lettersOf(sections: readonly Section[], reading: Reading): LanguageLetter[] {
  const subject = subjectIn(sections, reading.language);
  const models = sections.filter(({ kind, letter }) => kind === 'letter' && letter);
  const lists = sections.filter(({ kind, lines }) => kind === 'demands' && lines.length > 0);
  const own = lists.filter(({ language }) => language === undefined);
  const found = [
    ...models.map((one) => withAskedBeside(modelOf(one, reading), one, sections, reading)),
    ...(models.length === 0 && own.length > 0 ? [listOf(own, reading.language, reading.wrapping)] : []),
    ...lists.flatMap((one) => (one.language === undefined ? [] : [listOf([one], one.language, reading.wrapping)])),
  ];
  if (found.every(({ letter }) => letter.demands.length === 0 && letter.opening === undefined)) {
    const demands = askedOfReaders(sections, wordsOf(reading.language), reading.wrapping);
    if (demands.length > 0)
      found.splice(0, Infinity, {
        language: reading.language,
        letter: { salutations: [], paragraphs: [], demands, unsure: [] },
      });
  }
  const sorted = found.toSorted((one, other) => rank(one, reading) - rank(other, reading));
  const first = sorted.filter(({ language }, nth) => sorted.findIndex((one) => one.language === language) === nth);
  return first.map(({ language, letter }, nth) => ({
    language,
    letter: { ...(subject && nth === 0 ? { subject } : {}), ...letter },
  }));
}

/** A model letter with what a list of the sheet asks for beside it, in the order in which they stand. */
function withAskedBeside(
  model: LanguageLetter,
  section: Section,
  sections: readonly Section[],
  { language, wrapping }: Reading,
): LanguageLetter {
  const isFirst = sections.find(({ kind, letter }) => kind === 'letter' && letter) === section;
  const lists = sections.filter(
    ({ kind, lines, language: own }) =>
      kind === 'demands' && !own && lines.filter(({ role }) => role === 'item').length > 1,
  );
  if (!isFirst || model.language !== language || lists.length === 0) return model;
  const at = sections.indexOf(section);
  const said = new Set(model.letter.demands.map(({ value }) => value));
  const asked = (isBefore: boolean) => {
    const some = lists.filter((one) => sections.indexOf(one) < at === isBefore);
    return some.length === 0
      ? []
      : listOf(some, language, wrapping).letter.demands.filter(({ value }) => !said.has(value));
  };
  return { language, letter: { ...model.letter, demands: [...asked(true), ...model.letter.demands, ...asked(false)] } };
}

const rank = (one: LanguageLetter, { language }: Reading) => (one.language === language ? 0 : 1);

function modelOf(section: Section, { language, wrapping }: Reading): LanguageLetter {
  const spoken = languageOfLines(section.lines, language);
  return { language: spoken, letter: letterOf(section, wordsOf(spoken), wrapping) };
}

function wordsOf(language: string): CasesheetWords {
  const words = casesheetWords(language);
  if (!words) throw new TypeError(`no casesheets in ${language}`);
  return words;
}

/** What a sheet without a model letter asks for. */
function listOf(sections: readonly Section[], language: string, wrapping: Wrapping): LanguageLetter {
  const words = wordsOf(language);
  const all = paragraphsOf(
    sections.flatMap(({ lines }) => lines),
    wrapping,
  );
  const heading = sections[0]?.heading;
  const { led, rest } = askedAcross(heading, all, words);
  const list = rest.flatMap((one) => (one.item ? [one] : withoutNotices(one, language, words)));
  const { paragraphs, demands, unsure } = askedInList(list, words, heading?.text);
  return { language, letter: { salutations: [], paragraphs, demands: [...led, ...demands], unsure } };
}

/** What a sentence asks for that begins in the line of the heading and goes on below it, and what is left of the list then. */
function askedAcross(
  heading: SheetLine | undefined,
  list: readonly Paragraph[],
  words: CasesheetWords,
): { readonly led: readonly Demand[]; readonly rest: readonly Paragraph[] } {
  const [first] = list;
  if (!heading || !first || first.item || /[.!?:：。]$/u.test(heading.text)) return { led: [], rest: list };
  if (first.from.gap && !/^\p{Ll}/u.test(first.text)) return { led: [], rest: list };
  const [whole = '', ...behind] = sentencesOf(`${heading.text} ${first.text}`);
  const led = askedInHeading(whole, heading, words);
  if (led.length === 0) return { led, rest: list };
  return {
    led,
    rest: [...(behind.length > 0 ? [{ ...first, text: behind.join(' '), lines: [] }] : []), ...list.slice(1)],
  };
}

/** A paragraph beside a list without the sentences that tell readers how to write, and ask for nothing. */
function withoutNotices(one: Paragraph, language: string, words: CasesheetWords): Paragraph[] {
  const sentences = sentencesOf(one.text);
  const left = sentences.flatMap((text) => {
    if (requestsOf(text, words) || toldOf(text, words)) return [text];
    return askingPart(text, words) || !isToReaders(text, language, words) ? [text] : [];
  });
  if (left.length === sentences.length && left.every((text, nth) => text === sentences[nth])) return [one];
  return left.length === 0 ? [] : [{ ...one, text: left.join(' ') }];
}

/** True for the subject behind the background of a sheet, where no letter is left: it says what kind of case this is, as its name says whose. */
function isOfKind(sections: readonly Section[], at: number): boolean {
  const asks = ({ kind }: Section) => kind === 'letter' || kind === 'demands';
  return sections.slice(0, at).some(({ kind }) => kind === 'additional-information') && !sections.slice(at).some(asks);
}

/** The subject that stands outside the letter. */
function subjectIn(sections: readonly Section[], language: string): Found<string> | undefined {
  const words = casesheetWords(language);
  const at = sections.findIndex(({ kind }) => kind === 'subject');
  const line = isOfKind(sections, at) ? undefined : sections[at]?.lines[0];
  if (line) return sure(line.text, line);
  if (!words) return undefined;
  const lines = sections.flatMap((one) => (one.kind === 'target' || one.kind === 'act' ? one.lines : []));
  const said = lines.find((one) => subjectOf(one, words) !== undefined);
  return said && sure(subjectOf(said, words) ?? '', said);
}
