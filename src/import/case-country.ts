import { adjectiveCountries } from '../countries/adjective-words.ts';
import { countryNamed } from '../countries/words.ts';
import { finding } from '../problem/finding.ts';
import { doubtful, type Found, sure } from './found.ts';
import type { Section, SectionKind } from './section.ts';
import type { SheetLine } from './sheet.ts';

// The country in which a case happens.

/** A name of a country has at most so many words. */
const LONGEST = 6;
/** A text longer than this is not searched to its end. */
const FAR = 6000;

/** A country (ISO 3166-1 alpha-2) and how often it is named. */
interface Named {
  readonly code: string;
  readonly count: number;
  /** The words that name it first. */
  readonly name: string;
  readonly from: SheetLine;
}

/**
 * The country of the case: from a line of the head, else from headline and summary. `written` are countries to which letters go, as the
 * addresses say: one of them that the text names too is beyond doubt.
 */
export function caseCountry(
  sections: readonly Section[],
  language: string,
  written: () => readonly Found<string>[],
): Found<string> | undefined {
  const lines = (kind: SectionKind) => sections.filter((one) => one.kind === kind).flatMap((one) => one.lines);
  const headings = sections.filter(({ kind }) => kind === 'number').flatMap((one) => one.heading ?? []);
  const named = sections.find(({ kind, heading }) => kind === 'name' && heading === undefined)?.lines.slice(0, 1) ?? [];
  const above = [...lines('head'), ...headings, ...lines('number'), ...named];
  const whole = countriesIn(
    above.flatMap((line) => ownCountry(line)),
    language,
  )[0];
  const said = whole ?? countriesIn(above.map(withoutSections), language)[0];
  const texts = countriesIn([...lines('title'), ...lines('summary')].map(withoutSections), language);
  const isTold = said !== undefined && (texts.length === 0 || texts.some(({ code }) => code === said.code));
  if (isTold) return sure(said.code, said.from);
  const addressed = written();
  const both = texts.find(({ code }) => addressed.some(({ value }) => value === code));
  // "Sample Network, Section of Uruguay" above what happened in Ecuador: a country of whoever sends the sheet.
  const isOfSender = both !== undefined && !addressed.some(({ value }) => value === said?.code);
  if (said && !isOfSender) return sure(said.code, said.from);
  if (both) return said ? doubtful(both.code, both.from, doubt('text')) : sure(both.code, both.from);
  const [most] = texts;
  const meant = most ? addressedInstead(most, addressed) : addressed[0];
  if (meant) return doubtful(meant.value, meant.from, doubt('place'));
  const isOfTitle = lines('title').some(({ line }) => line === most?.from.line);
  return most && doubtful(most.code, most.from, doubt(isOfTitle ? 'headline' : 'text'));
}

/**
 * The country of those who are written to where the text has only a name that is a part of theirs: "Congo", in the Democratic Republic of the
 * Congo.
 */
function addressedInstead(most: Named, addressed: readonly Found<string>[]): Found<string> | undefined {
  const [first] = addressed;
  if (first === undefined || most.count > MOST_IN_PASSING) return undefined;
  return first.from.text !== most.name && first.from.text.includes(most.name) ? first : undefined;
}

const MOST_IN_PASSING = 2;

/** What of a line is nothing but a country: all of it, behind a label, between signs, or before the names below the headline. */
function ownCountry(line: SheetLine): SheetLine[] {
  const parts = [line.text, ...line.text.split(/\s*[|·•–—:：\t]\s*|\s{2,}/u)];
  const [first] = parts.filter((part) => countryNamed(part.replace(/\s*\([^)]*\)$/u, '').trim()) !== undefined);
  return first === undefined ? [] : [{ ...line, text: first }];
}

/** A country behind two words of a name is a part of that: "Amnesty International USA". */
const OF_NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** A line of the head without the country in the name of those who send the sheet. */
function withoutSections(line: SheetLine): SheetLine {
  if (/[\d:：]/u.test(line.text)) return line;
  const words = line.text.split(' ');
  for (const count of [1, 2, 3]) {
    const before = words.slice(0, -count);
    const isName = before.length >= 2 && before.slice(-2).every((word) => OF_NAME.test(word));
    if (isName && countryNamed(words.slice(-count).join(' ')) !== undefined) return { ...line, text: before.join(' ') };
  }
  return line;
}

function doubt(by: 'headline' | 'text' | 'place') {
  return finding('import-inferred', { field: 'country', by }, undefined, 'warning');
}

/** The countries that lines name, the one that is named most often first; a name counts twice, an adjective once. */
function countriesIn(lines: readonly SheetLine[], language: string): Named[] {
  const found = new Map<string, Named>();
  let length = 0;
  for (const line of lines) {
    length += line.text.length;
    if (length > FAR) break;
    for (const { code, count, name } of codesIn(line.text, language)) {
      const before = found.get(code);
      found.set(code, before ? { ...before, count: before.count + count } : { code, count, name, from: line });
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

function codesIn(text: string, language: string): Omit<Named, 'from'>[] {
  const words = text.split(/[\s,;:()[\]/|–—]+|(?<=\p{L})['’]s?(?=\s|$)|\.(?=\s|$)/u).filter(Boolean);
  const codes: Omit<Named, 'from'>[] = [];
  for (let at = 0; at < words.length; at++) {
    const named = longestName(words, at);
    if (named) {
      codes.push({ code: named.code, count: 2, name: words.slice(at, at + named.words).join(' ') });
      at += named.words - 1;
    } else
      codes.push(...adjectiveOf(words[at] ?? '', language).map((code) => ({ code, count: 1, name: words[at] ?? '' })));
  }
  return codes;
}

function longestName(words: readonly string[], at: number): { code: string; words: number } | undefined {
  if (!/^[\p{Lu}\p{Lo}]/u.test(words[at] ?? '')) return undefined;
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
    const name = words.slice(at, at + count).join(' ');
    const code = isNumeral(name) || (name.length === 2 && isShouted(words)) ? undefined : countryNamed(name);
    if (code !== undefined) return { code, words: count };
  }
  return undefined;
}

/** "ABOUT US": among capitals two letters are a word. */
const isShouted = (words: readonly string[]) => words.length > 1 && words.every((word) => word === word.toUpperCase());

/** "Calle Alfonso VI": a number in Roman figures, whatever country has such a code. */
const isNumeral = (text: string) => /^[IVX]{2,}$/u.test(text);

function adjectiveOf(word: string, language: string): readonly string[] {
  const codes = adjectiveCountries(
    word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word,
    language,
  );
  return codes.length === 1 ? codes : [];
}
