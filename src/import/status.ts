import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import type { AboutSheet } from './about.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { type Found, sure } from './found.ts';
import { lineAt, passagesOf } from './passages.ts';
import type { Section } from './section.ts';
import { isWithinText } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Whether a sheet still asks for letters, and for how many.

/** Whether letters are still asked for. */
export interface FoundStatus {
  /** Only where the sheet says that the action has ended. */
  readonly status?: Found<'closed'>;
  /** The sentence that says so. */
  readonly statusNote?: Found<string>;
  /** The sentence that limits how much may be sent. */
  readonly limit?: Found<string>;
}

/** Where a sentence is about the case, or about what has been done. */
const STORY = ['letter', 'name', 'copies', 'additional-targets', 'target', 'previous', 'number'];
/** Kinds of sections behind whose addresses the sheet goes on. */
const BESIDE = ['target', 'copies', 'additional-targets', 'number', 'name', 'language', 'deadline'];
/** Kinds of one line, behind which it may go on. */
const ENDING = ['name', 'previous', 'number'];
const MOST = 4000;
const LONGEST = 400;

/** Whether letters are still asked for, and for how many. */
export function statusIn(sections: readonly Section[], about: AboutSheet): FoundStatus {
  const words = casesheetValues(about.language);
  const told = sections.flatMap((one) => (STORY.includes(one.kind) ? belowNames(one) : [one]));
  const sentences = told.toSorted((one, other) => rank(one) - rank(other)).flatMap(sentencesIn);
  const said = sentences.filter(
    ({ text, plain }) => words.some((one) => one.ended.test(plain)) && !isUntilDay(text, words, about.language),
  );
  // A headline says it too: the sentence of the text is the note.
  const note = said.find(({ text }) => /[.!。]["”“«’»)]?$/u.test(text) && text !== text.toUpperCase()) ?? said[0];
  const ended = note && withoutLabel(note, (plain) => words.some((one) => one.ended.test(plain)));
  // What limits letters may stand behind the last address too.
  const below = sections.filter(({ kind }) => BESIDE.includes(kind)).flatMap(sentencesIn);
  const limits = (plain: string) => words.some((one) => one.appeals.test(plain) && one.limit.test(plain)); // the shorter one first
  const limiting =
    [...sentences, ...below].find(({ plain }) => limits(plain)) ?? (note ? undefined : limitInLetter(sections, limits));
  const limit = limiting && withoutLabel(limiting, limits);
  return {
    ...(ended ? { status: sure('closed', ended.line), statusNote: sure(ended.text, ended.line) } : {}),
    ...(limit ? { limit: sure(limit.text, limit.line) } : {}),
  };
}

/** "Please send only one letter per branch.": such a sentence stands in what was taken for a letter, if it speaks of nobody there. */
function limitInLetter(sections: readonly Section[], limits: (plain: string) => boolean): Sentence | undefined {
  const letters = sections.filter(({ kind }) => kind === 'letter').flatMap(sentencesIn);
  return letters.find(({ plain, text }) => text.length <= LONGEST_IN_LETTER && limits(plain));
}

const LONGEST_IN_LETTER = 100;

/** So many words before a day say that something is until or after it: "after the", "bis zum". */
const WORDS_BEFORE = 2;
const NEAR_DAY = 20;

/** "Send no appeals after 5 May 2016": what is not to be done after a day is still asked for up to it. */
function isUntilDay(sentence: string, words: readonly CasesheetValues[], language: string): boolean {
  const plain = folded(sentence);
  if (words.some(({ past }) => past?.test(plain) === true)) return true;
  return datesIn(sentence, { language }).some(({ start, end, iso }) => {
    const before = folded(sentence.slice(0, start)).trim().split(' ').slice(-WORDS_BEFORE).join(' ');
    const around = `${before} #${folded(sentence.slice(end, end + NEAR_DAY))}`;
    return iso !== undefined && words.some((one) => one.around.test(around));
  });
}

/** The lines that begin with what is said of the action; a paragraph of the story in one line that ends with it is none. */
export function linesOf({ statusNote, limit }: FoundStatus): SheetLine[] {
  const isAll = ({ value, from }: Found<string>) => from.text.indexOf(value) < value.length;
  return [statusNote, limit].flatMap((one) => (one && isAll(one) ? [one.from] : []));
}

/** What stands in paragraphs of its own below a line of names or numbers, as the last thing that a sheet says. */
function belowNames({ kind, lines }: Section): Section[] {
  const at = lines.findIndex(({ gap }, nth) => nth > 0 && gap);
  return ENDING.includes(kind) && at !== -1 ? [{ kind, lines: lines.slice(at) }] : [];
}

/** The headline says it where nothing else does. */
const rank = ({ kind }: Section) => (kind === 'title' ? 1 : 0);

/** A sentence without the heading before it in its line, where what is behind says enough: "RECOMMENDED ACTION: No action is needed." */
function withoutLabel(sentence: Sentence, isSaid: (plain: string) => boolean): Sentence {
  const [label = '', text = ''] = /^([^:：.!?]{2,60})[:：]\s+(\S.*)$/su.exec(sentence.text)?.slice(1) ?? [];
  return text !== '' && !isSaid(folded(label)) && isSaid(folded(text))
    ? { ...sentence, text, plain: folded(text) }
    : sentence;
}

/** A sentence of a section, as printed and folded, with the line in which it begins. */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly line: SheetLine;
}

/** The sentences of a section and of its heading. */
export function sentencesIn({ kind, heading, lines }: Section): Sentence[] {
  const [first] = lines;
  const isSame = heading === undefined || first?.line === heading.line;
  if (heading && !isSame && isWithinText(heading, first)) return sentencesIn({ kind, lines: [heading, ...lines] });
  const passages = isSame ? passagesOf(heading ? [heading] : lines) : [...passagesOf([heading]), ...passagesOf(lines)];
  const all = heading && isSame ? [...passages, ...passagesOf(lines.slice(1))] : passages;
  return all.flatMap((passage) => {
    const text = passage.text.slice(0, MOST);
    let at = 0;
    return text
      .split(/(?<=[.!?。]["”“«’»)]?)(?<![^\p{L}\d]\d{1,2}\.)\s+(?=[\p{Lu}\p{Lo}¡¿])/u)
      .flatMap((sentence): Sentence[] => {
        const start = text.indexOf(sentence, at);
        at = start + sentence.length;
        if (sentence.length > LONGEST || sentence.trim() === '') return [];
        return [{ text: sentence.trim(), plain: folded(sentence), line: lineAt(passage, start) }];
      });
  });
}
