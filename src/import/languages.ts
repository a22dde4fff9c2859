import { type CasesheetValues, casesheetValues } from '../languages/casesheet-values.ts';
import { finding } from '../problem/finding.ts';
import type { AboutSheet } from './about.ts';
import { folded } from './folded.ts';
import { doubtful, type Found, sure } from './found.ts';
import { AND_OR } from './joining.ts';
import { type LanguageNamed, languagesNamed } from './language-names.ts';
import { askedOfReaders } from './languages-asked.ts';
import { noticeParagraphs } from './notices.ts';
import { withSlips } from './own-language.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Section, SectionKind } from './section.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetLine } from './sheet.ts';

// In which languages a sheet asks for letters.

/** In which languages to write. */
export interface FoundLanguages {
  /** Codes (ISO 639-1), best first. */
  readonly languages?: Found<readonly string[]>;
  /** That one may write in one's own. */
  readonly ownLanguage?: Found<true>;
}

/** Where a sheet without a heading for it may say so. */
const ELSEWHERE = ['act', 'target', 'demands', 'deadline', 'copies', 'other'];
/** What stands among addresses is a notice only as a paragraph of text. */
const ADDRESSES: readonly SectionKind[] = ['target', 'copies', 'additional-targets'];
const STORY = ['summary', 'additional-information', 'title'];
const MOST = 1000;

/** In which languages a sheet asks for letters. */
export function languagesIn(sections: readonly Section[], about: AboutSheet): FoundLanguages {
  const words = casesheetValues(about.language);
  const own = sections.filter(({ kind }) => kind === 'language');
  const passages = own
    .map((one) => withRest(one, sections))
    .flatMap(passagesWith)
    .filter(({ text }) => text.length < MOST);
  const below = withSlips(read(passages, about, words), passages, words);
  if (below.languages || below.ownLanguage) return below;
  const isElsewhere = ({ kind, letter }: Section) => ELSEWHERE.includes(kind) || (kind === 'letter' && !letter);
  const elsewhere = sections.filter(isElsewhere).flatMap(passagesWith);
  const said = elsewhereSaid([...acrossSections(sections), ...elsewhere], about, words);
  if (said.languages || said.ownLanguage) return said;
  // In running text, only a sentence that asks for letters and names "your own language" too is meant.
  const story = elsewhereSaid(sections.filter(({ kind }) => STORY.includes(kind)).flatMap(passagesWith), about, words);
  if (story.languages && story.ownLanguage) return story;
  const notice = noticed(sections.filter(isElsewhere), about, words);
  const asked = notice.languages ? undefined : askedOfReaders(sections, about, words);
  return asked ? { ...notice, languages: asked } : notice;
}

/** A section whose last line is open, "in French, English or in", with the sentence that goes on in the next line, whatever section that is of. */
function withRest(section: Section, sections: readonly Section[]): Section {
  const last = section.lines.at(-1);
  if (!last) return section;
  const all = sections.flatMap(({ heading, lines }) => (heading ? [heading, ...lines] : lines));
  const next = all.find(({ line, gap }) => line === last.line + 1 && !gap);
  if (!next || !(OPEN_LIST.test(last.text) || GOES_ON.test(next.text))) return section;
  const [rest = ''] = sentencesOf(next.text);
  return rest.length < LONGEST_REST ? { ...section, lines: [...section.lines, { ...next, text: rest }] } : section;
}

const OPEN_LIST = new RegExp(`[,،、]$|\\s(?:${AND_OR})(?:\\s\\p{Ll}{2,3})?$`, 'u');
/** "in French, English" / "or German". */
const GOES_ON = new RegExp(`^(?:${AND_OR})\\s`, 'u');
/** What is left of a list of languages is no longer. */
const LONGEST_REST = 80;

/** The lines of a section in passages, with its heading, which may be the beginning of a sentence. */
function passagesWith({ heading, lines }: Section): Passage[] {
  return passagesOf(heading === undefined || lines[0]?.line === heading.line ? lines : [heading, ...lines]);
}

/** Sentences that go on from one section to the next: "in English or in your own" / "language:". */
function acrossSections(sections: readonly Section[]): Passage[] {
  return sections.flatMap(({ kind, lines }, nth) => {
    const [last, next] = [lines.at(-1), sections[nth + 1]];
    const first = next?.heading ?? next?.lines[0];
    const goesOn = last && first && !first.gap && first.line === last.line + 1;
    const isOpen = goesOn && (/^\p{Ll}/u.test(first.text) || OPEN_LIST.test(last.text));
    return isOpen && ELSEWHERE.includes(kind) ? passagesOf([last, first]) : [];
  });
}

/** What a notice says in words that nobody knows: several languages in one sentence. */
function noticed(sections: readonly Section[], about: AboutSheet, words: readonly CasesheetValues[]): FoundLanguages {
  for (const section of sections) {
    const isAddress = ADDRESSES.includes(section.kind);
    const passages = isAddress
      ? noticeParagraphs(section.lines, about.language).flatMap(passagesOf)
      : passagesWith(section).filter(({ lines }) => lines[0]?.role !== 'item');
    for (const { text, lines } of passages) {
      const sentences = sentencesOf(text.slice(0, MOST));
      const found = sentences.map((one) => ({ one, named: languagesNamed(one, about.language) }));
      const said = found.find(
        ({ one, named }) => named.length > 1 && !words.some(({ home }) => home.test(folded(one))),
      );
      const [line] = lines;
      if (!said || !line) continue;
      const codes = said.named.map(({ code }) => code);
      const isTold = words.some(({ appeals }) => appeals.test(folded(said.one)));
      const doubt = finding('import-inferred', { field: 'languages', by: 'place' }, undefined, 'warning');
      return {
        languages: isTold ? sure(codes, line) : doubtful(codes, line, doubt),
        ...(isOfOwn(said.one, said.named, words) ? { ownLanguage: sure(true as const, line) } : {}),
      };
    }
  }
  return {};
}

/** True if a sentence that names languages has that of the writer among them: "in French, English or a language of your own". */
function isOfOwn(sentence: string, named: readonly LanguageNamed[], words: readonly CasesheetValues[]): boolean {
  const plain = folded(sentence);
  const [own] = words;
  if (!own || named.length === 0) return false;
  if (own.own.test(plain) || own.tongue.test(plain)) return true;
  const last = named.at(-1)?.end ?? 0;
  const rest = sentence.slice(last);
  const { index } = own.speech.exec(folded(rest)) ?? { index: -1 };
  const between = rest.slice(0, Math.max(0, index));
  return index > 0 && index < FAR && !/[.!?。]/u.test(between) && BETWEEN.test(between);
}

/** The word for language is no farther from the last name. */
const FAR = 60;

function read(passages: readonly Passage[], about: AboutSheet, words: readonly CasesheetValues[]): FoundLanguages {
  const codes = new Set<string>();
  let from: SheetLine | undefined;
  let own: SheetLine | undefined;
  const unknown: string[] = [];
  for (const { text, lines } of passages) {
    const named = languagesNamed(text, about.language);
    const plain = folded(text);
    if (words.some((one) => one.own.test(plain)) || words[0]?.tongue.test(plain) || isOfOwn(text, named, words))
      own ??= lines[0];
    for (const { code } of named) codes.add(code);
    if (named.length > 0) from ??= lines[0];
    unknown.push(...unknownIn(text, about.language, words));
  }
  const doubts = unknown.map((one) => finding('import-language-unknown', { found: one }, undefined, 'warning'));
  return {
    ...(from ? { languages: { value: [...codes], from, doubts } } : {}),
    ...(own ? { ownLanguage: sure(true as const, own) } : {}),
  };
}

const BETWEEN = new RegExp(`[,;/、،]|\\s(?:${AND_OR})\\s`, 'u');

/** Pieces of a list of languages that name none: a piece of one or two words beside others that do. */
function unknownIn(text: string, language: string, words: readonly CasesheetValues[]): string[] {
  const [first = ''] = text.split(/(?<=[.。;])\s+/u);
  const pieces = first.replace(/^[^:：]{0,80}[:：]/u, '').split(BETWEEN);
  const known = pieces.map((piece) => languagesNamed(piece, language).length > 0);
  if (!known.includes(true)) return [];
  return pieces.flatMap((piece, nth) => {
    const plain = piece.replace(/[()[\].]/g, '').trim();
    const isWord = /^\p{Lu}[\p{L}\p{M}-]{2,20}(?: \p{Lu}[\p{L}-]+)?$/u.test(plain);
    return known[nth] || !isWord || words.some(({ own }) => own.test(folded(plain))) ? [] : [plain];
  });
}

/** "LANGUAGES FOR LETTERS: Portuguese, English": what a label that has the word for languages names. */
function labelledIn(sentence: string, about: AboutSheet, words: readonly CasesheetValues[]): string[] {
  const [, label = '', rest = ''] = LABELLED.exec(sentence) ?? [];
  if (rest === '' || !words.some(({ speech }) => speech.test(folded(label)))) return [];
  return languagesNamed(rest, about.language).map(({ code }) => code);
}

const LABELLED = /^([^:：.!?]{3,80}?)\s?[:：]\s*([^:：]{2,160})$/u;

const BEFORE = 120;
const BEHIND = 100;
const ADJECTIVE = 10;

/** What a sentence says beside "your own language", or behind "write in". */
function elsewhereSaid(
  passages: readonly Passage[],
  about: AboutSheet,
  words: readonly CasesheetValues[],
): FoundLanguages {
  for (const { text, lines } of passages) {
    const sentences = text.slice(0, MOST).split(/(?<=[.!?。;])(?<![^\p{L}\d]\d{1,2}\.)\s+/u); // 8. Juni is no end
    const all = sentences.map((one, nth) => saidIn(one, sentences[nth - 1], about, words));
    const at = all.findIndex((one) => one.isOwn || one.codes.length > 0);
    const [said, line] = [all[at], lines[0]];
    if (!said || !line) continue;
    // "Please write in Portuguese; English is read too."
    const more = moreNamed(sentences[at], sentences[at + 1], about.language);
    const codes = [...new Set([...said.codes, ...more.map(({ code }) => code)])];
    // "Languages: Portuguese. You may also write in your own language."
    const isOwn = said.isOwn || all[at + 1]?.isOwn === true;
    return {
      ...(codes.length > 0 ? { languages: sure(codes, line) } : {}),
      ...(isOwn ? { ownLanguage: sure(true as const, line) } : {}),
    };
  }
  return {};
}

/** The languages of a short sentence behind one that asks for letters, which begins with one, or right behind an article or "also": "English is fine." */
function moreNamed(asks = '', next = '', language = ''): LanguageNamed[] {
  if (!asks.endsWith(';') && (asks.endsWith(':') || next.length > SHORT)) return [];
  const named = languagesNamed(next, language);
  return asks.endsWith(';') || (named[0]?.start ?? SHORT) <= ADJECTIVE ? named : [];
}

/** So long is what is said of another language behind. */
const SHORT = 50;

function saidIn(
  sentence: string,
  before: string | undefined,
  about: AboutSheet,
  words: readonly CasesheetValues[],
): { readonly isOwn: boolean; readonly codes: readonly string[] } {
  const labelled = labelledIn(sentence, about, words);
  if (labelled.length > 0) return { isOwn: words.some((one) => one.own.test(folded(sentence))), codes: labelled };
  const plain = folded(sentence);
  const own = Math.min(...words.map((one) => one.own.exec(plain)?.index ?? Number.POSITIVE_INFINITY));
  const isOwn = Number.isFinite(own);
  const asks = words.map((one) => one.writeIn.exec(plain)).find((one) => one !== null);
  if (!isOwn && !asks) return { isOwn, codes: [] };
  const from = asks ? asks.index + asks[0].length : Math.max(0, own - BEFORE);
  const to = isOwn ? Math.max(own + 40, from) : from + BEHIND;
  const named = languagesNamed(sentence.slice(Math.max(0, from - 2), to), about.language);
  const isFar = !isOwn && (named[0]?.start ?? 0) > ADJECTIVE + 2; // a word such as "good" may stand between
  if (isFar) return { isOwn, codes: [] };
  // "French or English will do; so will your own language."
  if (named.length === 0 && before?.endsWith(';'))
    return { isOwn, codes: languagesNamed(before, about.language).map(({ code }) => code) };
  const isNamed = isOwn || isOfOwn(sentence, languagesNamed(sentence, about.language), words);
  return { isOwn: isNamed, codes: named.map(({ code }) => code) };
}
