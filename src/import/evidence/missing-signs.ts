import { countryNamed } from '../../countries/words.ts';
import type { DraftTarget } from '../draft.ts';
import type { Judged } from '../evidence.ts';
import type { SectionKind } from '../section.ts';
import type { SheetLine } from '../sheet.ts';
import { headOf } from '../targets/line-heads.ts';
import { honorificsAt } from '../targets/names.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { type Wording, wordingFor } from '../targets/wording.ts';
import { type SecondReading, stepOf } from './likely-signs.ts';
import { isUnread, type Places } from './place-signs.ts';
import type { MissingSign, Sign } from './sign-kinds.ts';

// What a sheet shows of targets that a draft has not: they stand in lines that are in no value, or in values of another target.

/** What stands in lines of a target. */
const KINDS = ['name', 'role', 'organisation', 'address', 'channel'] as const;
const CHANNELS = ['email', 'fax', 'phone'] as const;
/** From here on a line is taken for one of a target. */
const TAKEN = 0.5;
/** From so many of them on the next step begins. */
const COUNTS = [1, 2, 3, 5, 8];
/** From so many words in one line of an address on. */
const WORDS = [7, 10, 14, 20, 30];
const MOST = 3;
/** An e-mail address, or a number of a telephone with its label. */
const REACH = /\S@\S+\.\p{L}{2}|(?:fax|tel|phone|fono|fone)\p{L}*\.?\s?[:：]/iu;
/** What these sections have belongs to targets. */
const OF_TARGETS: readonly SectionKind[] = ['target', 'copies', 'additional-targets'];

/** Any of these is a doubt by itself: of 14 drafts with one, 13 had missed a target. */
const SURE: ReadonlySet<Sign> = new Set(['free-4', 'free-5', 'long-5', 'heads-3', 'channels-3']);

/**
 * True for signs beside which others are not weighed. A block of lines that looks like an address is a target that was missed in two sheets
 * of seventeen: where the second reading agrees, or a salutation stands in no value.
 */
export const areSure = (signs: readonly Sign[]): boolean =>
  signs.some((one) => SURE.has(one)) ||
  (signs.includes('says-stray') && !(signs.includes('free-0') && signs.includes('calls-0')));

/** What speaks for targets beside those of a draft. */
export function missingSigns(judged: Judged, reading: SecondReading, places: Places): MissingSign[] {
  const { draft } = judged;
  const targets = Object.values(draft.case.targets ?? {});
  const wording = wordingFor([draft.language, ...(draft.case.languages ?? [])], draft.case.country);
  const most = (of: (target: DraftTarget) => number) => targets.reduce((all, one) => Math.max(all, of(one)), 0);
  const free = freeLines(reading, places);
  return [
    `free-${stepOf(free.length, COUNTS)}`,
    `block-${stepOf(longestRun(free), COUNTS)}`,
    `reach-${Math.min(MOST, free.filter((nth) => REACH.test(places.lines[nth]?.text ?? '')).length)}`,
    `parts-${Math.min(MOST, emptyParts(judged))}`,
    `calls-${Math.min(MOST, greetings(judged, places))}`,
    `long-${stepOf(most(longestLine), WORDS)}`,
    `heads-${Math.min(
      MOST,
      most((one) => headsIn(one, wording)),
    )}`,
    `lands-${Math.min(MOST, most(countriesIn))}`,
    `channels-${Math.min(MOST, most(sameChannels))}`,
  ];
}

/** The lines, counted from 0, that are in no value and look like lines of a target. */
function freeLines({ at }: SecondReading, { lines, uses, headings }: Places): number[] {
  const isFree = (line: SheetLine, nth: number) => {
    if (headings.has(line.line) || !isUnread(line, uses)) return false;
    const likely = at(nth);
    return likely !== undefined && KINDS.some((kind) => likely[kind] >= TAKEN);
  };
  return lines.flatMap((line, nth) => (isFree(line, nth) ? [nth] : []));
}

/** How many of some lines stand one below the other at most. */
function longestRun(some: readonly number[]): number {
  let [run, longest] = [0, 0];
  some.forEach((nth, at) => {
    run = some[at - 1] === nth - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** How many sections of targets there are that no target has a value of. */
function emptyParts({ draft, sections }: Judged): number {
  const read = new Set(
    Object.entries(draft.from).flatMap(([path, { line }]) => (path.startsWith('targets.') ? [line] : [])),
  );
  const parts = sections.filter(({ kind, lines }) => OF_TARGETS.includes(kind) && lines.length > 0);
  return parts.filter(({ lines }) => !lines.some(({ line }) => read.has(line))).length;
}

/** How many salutations stand in no value. */
const greetings = ({ words }: Judged, { lines, uses }: Places) =>
  lines.filter((line) => words.saluted.test(line.text) && isUnread(line, uses)).length;

const longestLine = ({ address = [] }: DraftTarget) =>
  address.reduce((most, text) => Math.max(most, text.split(' ').length), 0);

/** How many parts of an address are an office, or begin with a title. */
function headsIn({ address = [] }: DraftTarget, wording: Wording): number {
  const parts = address.flatMap((text) => text.split(/[,;]\s+/u)).filter((text) => !/\d/u.test(text));
  const isHead = (text: string) => {
    const words = wordsOf(text);
    const titles = honorificsAt(words, wording);
    return headOf(text, wording)?.sort === 'role' || (titles > 0 && titles < words.length);
  };
  return parts.filter(isHead).length;
}

/** How many countries the parts of an address name. */
const countriesIn = ({ address = [] }: DraftTarget) =>
  new Set(address.flatMap((text) => text.split(/[,;]\s+/u)).flatMap((text) => countryNamed(text) ?? [])).size;

/** How many channels of one kind a target has. */
const sameChannels = (target: DraftTarget) => Math.max(...CHANNELS.map((key) => target[key]?.length ?? 0));
