import { countryNamed } from '../countries/words.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isKindOfAppeal } from './appeal-kinds.ts';
import { concernIn, type Headline, isOldHead } from './front-concern.ts';
import {
  belowMasts,
  countryAbove,
  endsAddress,
  isHeadAgain,
  isHeadlineOf,
  isOffer,
  isPageNumber,
  isPicture,
  isScrap,
  isWay,
  isWithPage,
  spacedOut,
  titleBefore,
  withoutCaptions,
  withoutPage,
} from './front-lines.ts';
import { namesBefore, namesBelowCountry, namesIn } from './front-names.ts';
import { noticesIn } from './front-notices.ts';
import { closesNumber, INDEX, isNumberLine, NUMBER } from './front-numbers.ts';
import { personLine, wordsOf } from './front-people.ts';
import { behindFirst, isWithin } from './front-sentences.ts';
import { isCapitals } from './headings.ts';
import { LONGEST_TITLE, titleOf } from './headline.ts';
import { DAY_BEHIND, IS_DAY, isOfIssue, NUMBERED_BEHIND } from './issue-lines.ts';
import { headlineBelow } from './letterhead.ts';
import { peopleWords } from './people/group-lines.ts';
import { type PlainWord, plainWords, slip } from './plain-words.ts';
import type { Section } from './section.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { aboveStory, labelsAbove } from './story-start.ts';

// What stands above the first call to act: the head of the document, its headline, whom it is about, the summary.

const DISTRIBUTION = /^distr(?:ib(?:ution)?)?\b/iu;
/** "ABC 001 / 0518 / OBS 012", "Case ABC 010518": how others number what they send out. */
const CODE =
  /^(?:\p{Lu}\p{L}+ \p{L}+:? )?\p{Lu}{2,4} \d{3}\s?\/\s?\d{4}\s?\/\s?\p{Lu}{2,4} \d{3}(?:\.\d{1,2})?$|^\p{Lu}\p{L}{3,8}:? \p{Lu}{2,4} \d{4,8}$/u;
const MONTH = /^\p{L}{3,10}\.? (?:de )?(?:19|20)\d\d$/u;
/** "ALERT 17/2012", "Case 3/2017", "RAPID ACTION No. 05/17". */
const ALERT =
  /^\p{Lu}(?:\p{Lu}{2,13}|\p{Ll}{2,13})(?: \p{Lu}{3,14})? (?:NO\.? ?|NR\.? ?|N[º°] ?|N[or]\. ?)?\d{1,4}[/-]\d{2,4}$/u;
/** The name of those who send a sheet has at most so many words. */
const MOST_OF_SENDER = 4;

/** The sections of what stands above the first call to act. */
export function frontOf(all: readonly SheetLine[], words: CasesheetWords, tail: readonly SheetLine[] = []): Section[] {
  const notices = noticesIn(all);
  const sections = withoutNotices(without(all, notices), words, tail);
  // A notice that is the only headline is one.
  if (notices.length === 0) return sections;
  if (!sections.some(({ kind }) => kind === 'title')) return withoutNotices(all, words, tail);
  return [...sections, { kind: 'other', lines: notices }];
}

function withoutNotices(lines: readonly SheetLine[], words: CasesheetWords, tail: readonly SheetLine[]): Section[] {
  const heads = lines.filter(
    (line, at) =>
      (isHead(line, words) && !isWithin(lines[at - 1], line) && !endsAddress(lines, at)) ||
      closesNumber(lines[at - 1], line) ||
      isHeadAgain(lines, at),
  );
  const rest = lines.filter((line) => !heads.includes(line));
  const old = oldNames(lines, heads, words);
  const labels = labelsAbove(without(rest, old));
  const { title, used } = headlineOf(
    lines,
    { heads, names: old, others: without(rest, [...old, ...labels]), tail },
    words,
  );
  const told = old.length > 0 ? old : namesBefore(rest, title, peopleWords(words));
  const names = without(told, used);
  const others = without(rest, [...names, ...used]);
  const isUsed = ({ line }: SheetLine) => used.some((one) => one.line === line);
  const from = names[0] ?? title.at(-1);
  const whole = title.map(({ text }) => text).join(' ');
  const text = others.find((line) => isProse(line) && line.line > (title.at(-1)?.line ?? 0));
  const isAside = (line: SheetLine) =>
    (from && line.line < from.line) ||
    line.text === whole ||
    ((isScrap(line) || isOffer(line)) && text !== undefined && line.line < text.line);
  const untold = new Set(aboveStory(others));
  const story = wordsOf(others.filter((line) => !untold.has(line)));
  const people = old.length > 0 ? [] : [...untold].flatMap((line) => personLine(line, story) ?? []);
  const above = without(
    others.filter((line) => isAside(line) || untold.has(line)),
    people,
  );
  const sections: Section[] = [
    {
      kind: 'head',
      lines: [
        ...without(heads, used),
        ...lines.filter((line) => isUsed(line) && isDated(line.text)),
        ...names.filter(({ text }) => DAY_BEHIND.test(text)),
        ...above,
      ],
    },
    { kind: 'title', lines: title },
    {
      kind: 'name',
      lines: [...names.map((line) => ({ ...line, text: line.text.replace(DAY_BEHIND, '') })), ...people],
    },
    { kind: 'summary', lines: withoutCaptions(without(others, [...above, ...people])) },
  ];
  return sections.filter((one) => one.lines.length > 0);
}

/** Those whom an old sheet is about: behind the country, or below it where the concern stands beside the number. */
function oldNames(lines: readonly SheetLine[], heads: readonly SheetLine[], words: CasesheetWords) {
  const rest = without(lines, heads);
  const numbered = heads.findLast(isNumberLine)?.line ?? 0;
  const isNumbered = heads.some(({ text }) => NUMBER.test(text) || INDEX.test(text));
  const named = (some: readonly SheetLine[]) => namesIn(some, words, isNumbered);
  const first = named(rest);
  const behind = first.length > 0 ? first : named(rest.filter(({ line }) => line > numbered));
  const below = behind.length > 0 ? [] : without(namesBelowCountry(lines, heads), heads);
  return below.length > 0 && concernIn(lines, heads, without(rest, below), words) ? below : behind;
}

const without = (lines: readonly SheetLine[], but: readonly SheetLine[]) => {
  const taken = new Set(but.map(({ line }) => line));
  return lines.filter(({ line }) => !taken.has(line));
};

/** True if a line has a day at its end, or a number of the sheet, beside what else it says. */
const isDated = (text: string) => DAY_BEHIND.test(text) || NUMBER.test(text) || INDEX.test(text);

interface Front {
  readonly heads: readonly SheetLine[];
  /** Those whom the sheet is about, below a country, as in old sheets. */
  readonly names: readonly SheetLine[];
  readonly others: readonly SheetLine[];
  /** The last lines of the sheet. */
  readonly tail: readonly SheetLine[];
}

/** The headline: below "urgent action", else the first heading, the first line in capitals, or the first line that is no text. */
function headlineOf(lines: readonly SheetLine[], front: Front, words: CasesheetWords): Headline {
  const { heads, names, others, tail } = front;
  const below = belowMasts(others, heads);
  const headed = below.length < others.length && headlineOf(lines, { ...front, others: below }, words);
  if (headed && isHeadlineOf(below, headed.used)) return headed;
  const isOld = names.length > 0 || isOldHead(heads, others);
  const concern = isOld ? concernIn(lines, heads, others, words) : undefined;
  if (concern) return concern;
  const first = firstHeadline(lines, front, words);
  const kinds = heads.filter(({ text }) => isKindOfAppeal(text) || isAbove({ text } as SheetLine, words));
  const lands = heads.filter(({ text }) => countryNamed(text) !== undefined);
  const used = headlineBelow({ others, title: first, kinds, lands, tail }, words) ?? first;
  return { title: used.map((line) => undated(line, words)), used };
}

function firstHeadline(
  lines: readonly SheetLine[],
  { heads, names, others }: Front,
  words: CasesheetWords,
): readonly SheetLine[] {
  const last = lines.findLast((line) => isAbove(line, words)) ?? countryAbove(lines, others);
  const behind = last ? others.slice(others.findIndex(({ line }) => line > last.line)) : others;
  const text = others.findIndex((line, nth) => isProse(line) && titleOf(others.slice(nth, nth + 4)).length === 0);
  const marked = others.findIndex(({ role }) => role === 'heading');
  const above = names[0] === undefined ? others : others.filter(({ line }) => line < (names[0]?.line ?? 0));
  const capitals = above.findIndex((line) => isCapitals(line.text) && line.text.includes(' '));
  const beside = heads.flatMap((line) => titleBefore(line) ?? []).slice(0, 1);
  const titles = [
    last && behind[0] && isBetween(beside[0], last, behind[0]) ? beside : [],
    titleOf(marked === -1 || names.length > 0 ? [] : others.slice(marked)),
    behind[0] && isProse(behind[0]) ? beside : [], // the headline has the number behind it, and the text follows
    titleOf(last && others.some(({ line }) => line > last.line) ? behind : []),
    beside,
    titleOf(capitals === -1 ? [] : above.slice(capitals)),
    titleOf(others.slice(text === 0 ? behindFirst(others) : 0)),
  ];
  return titles.find((one) => one.length > 0) ?? [];
}

/** "BAKER FREED (KENYA: UA 12/24)", between "URGENT ACTION" and the text */
const isBetween = (line: SheetLine | undefined, above: SheetLine, below: SheetLine) =>
  line !== undefined && line.line > above.line && line.line < below.line && !/[\d:：]/u.test(line.text);

/** A line of a headline without a day or number at its end, and without "Urgent Action:" before it. */
function undated(line: SheetLine, words: CasesheetWords): SheetLine {
  const [before = '', lead = ''] = /^([^:：]{4,40}?)\s*[:：–—|-]\s+(?=\S)/u.exec(line.text) ?? [];
  const isLed = lead !== '' && isAbove({ ...line, text: lead }, words);
  const bare = line.text.slice(isLed ? before.length : 0).replace(NUMBERED_BEHIND, '');
  const isNumbered = bare.length < line.text.length;
  const text = (isNumbered ? bare : bare.replace(DAY_BEHIND, '')).trim();
  return text === '' || (isProse(line) && !isNumbered) ? line : { ...line, text };
}

/** True if a line is a part of the head of the document: no headline and no text. */
function isHead(line: SheetLine, words: CasesheetWords): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE) return false;
  if (countryNamed(text) !== undefined || IS_DAY.test(text) || DISTRIBUTION.test(text) || isOfIssue(text)) return true;
  if (isPageNumber(text) || isWithPage(text) || isWay(text) || isPicture(text)) return true;
  if (CODE.test(text) || MONTH.test(text) || isKindOfAppeal(text)) return true;
  if (isNumberLine(line) || /^(?:https?:|www\.)\S+$/iu.test(text)) return true;
  const undatedText = DAY_BEHIND.test(text) ? text.replace(DAY_BEHIND, '').replace(/[\s·|–—,-]+$/u, '') : text;
  return ALERT.test(undatedText) || isAbove({ ...line, text: undatedText }, words);
}

const aboves = new WeakMap<CasesheetWords, readonly (readonly (readonly string[])[])[]>();

/** What stands above headlines in a language, in plain words, by how many it has: each line is compared with all of it. */
function aboveIn(words: CasesheetWords): readonly (readonly (readonly string[])[])[] {
  const known = aboves.get(words);
  if (known) return known;
  const byCount: string[][][] = [];
  for (const one of words.above) {
    const plain = plainWords(one).map((word) => word.plain);
    byCount[plain.length] = [...(byCount[plain.length] ?? []), plain];
  }
  aboves.set(words, byCount);
  return byCount;
}

/** True if words of a line, from one on, are those of a text, but for slips. */
function isSaid(known: readonly string[], plain: readonly PlainWord[], from: number): boolean {
  for (let nth = 0; nth < known.length; nth++)
    if (slip(plain[from + nth]?.plain ?? '', known[nth] as string) === undefined) return false;
  return true;
}

/** True if a line is one of those that stand above headlines, in the words of the language: "urgent action". */
export function isAbove({ text }: SheetLine, words: CasesheetWords): boolean {
  if (text.length > 80) return false;
  const spaced = spacedOut(text);
  if (spaced !== '') return words.above.some((one) => one.replaceAll(' ', '') === spaced);
  const plain = plainWords(withoutPage(text));
  const above = aboveIn(words);
  const isKnown = (from: number, to = plain.length) => {
    const all = above[to - from] ?? [];
    for (let nth = 0; nth < all.length; nth++) if (isSaid(all[nth] ?? [], plain, from)) return true;
    return false;
  };
  if (isKnown(0)) return true;
  // A letterhead with two of them, whose sheet it is, and what; or with the name of those who send it before a sign.
  const [, sender] = /^(\p{Lu}[^\d:]{2,40}?)\s[–—|·-]\s[^\d:]{4,40}$/u.exec(text) ?? [];
  const own = sender === undefined ? 0 : plainWords(sender).length;
  return plain.some((_, at) => at > 0 && isKnown(at) && (isKnown(0, at) || (own === at && own <= MOST_OF_SENDER)));
}
