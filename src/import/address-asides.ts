import { countryNamed } from '../countries/words.ts';
import { isCapitals } from './headings.ts';
import type { Section, SectionKind } from './section.ts';
import { BULLET } from './section-lines.ts';
import { isOfSender, isReachedBehind, sendersIn } from './senders.ts';
import type { SheetLine } from './sheet.ts';

// What stands among addresses below a heading of its own that nobody knows: a list of those whom the sheet is about, what readers shall do afterwards.

const ADDRESSED: readonly SectionKind[] = ['target', 'copies', 'additional-targets'];
/** A heading has at most so many words, and may be numbered. */
const MOST_WORDS = 8;
const NUMBER = /^\(?\d{1,2}[.)]\s+/u;
/** A sentence of three words or more. */
const SENTENCE = /^\S+\s\S+\s.*[.!?。؟]$/u;

/** Sections in which what is no address, or that of those who send the sheet, is apart from addresses. */
export function withAsides(sections: readonly Section[]): Section[] {
  const senders = sendersIn(sections, ['head']);
  const last = sections.findLast(({ lines }) => lines.length > 0);
  return sections
    .flatMap((one) => (ADDRESSED.includes(one.kind) ? parted(one, senders, one === last) : [one]))
    .flatMap((one) => (ADDRESSED.includes(one.kind) ? listsApart(one) : [one]));
}

/** Addresses, and apart from them lists of what is asked of the one above: "Ask the Minister alone:", and items. */
function listsApart(section: Section): Section[] {
  const { lines } = section;
  const at = lines.findIndex((line, nth) => nth > 0 && leadsToList(line, lines[nth + 1]));
  if (at === -1) return [section];
  const below = lines.findIndex(({ role, gap }, nth) => nth > at + 1 && (role !== 'item' || gap));
  const end = below === -1 ? lines.length : below;
  const list: Section = { kind: 'demands', lines: lines.slice(at, end) };
  const rest = lines.slice(end);
  const behind = rest.length > 0 ? listsApart({ kind: section.kind, lines: rest }) : [];
  return [{ ...section, lines: lines.slice(0, at) }, list, ...behind];
}

/** A line of three words or more with a colon, and an item that is a sentence: no address. */
function leadsToList({ text, role }: SheetLine, item: SheetLine | undefined): boolean {
  if (item?.role !== 'item' || role === 'item' || !/[:：]$/u.test(text) || text.split(' ').length < 3) return false;
  return !/[@\p{Nd}]/u.test(item.text) && SENTENCE.test(item.text.replace(/;$/u, '.'));
}

function parted(section: Section, senders: readonly string[], isLast: boolean): Section[] {
  const blocks = blocksOf(section.lines);
  const isOfOthers = (block: readonly SheetLine[], nth: number) =>
    isAside(block) ||
    isOfSender(block, senders) ||
    (isLast && nth > 0 && nth === blocks.length - 1 && isReachedBehind(block, blocks[nth - 1]?.at(-1)));
  const asides = blocks.filter(isOfOthers).flat();
  if (asides.length === 0) return [section];
  const apart = new Set(asides);
  const lines = section.lines.filter((line) => !apart.has(line));
  return [...(lines.length > 0 || section.heading ? [{ ...section, lines }] : []), { kind: 'other', lines: asides }];
}

/** So many lines that were left out part what stands round them. */
const LEFT_OUT = 2;

/** Lines that have no blank line between them. */
function blocksOf(lines: readonly SheetLine[]): SheetLine[][] {
  const blocks: SheetLine[][] = [];
  for (const line of lines) {
    const before = blocks.at(-1)?.at(-1);
    if (line.gap || !before || line.line - before.line > LEFT_OUT) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** True if all that stands below a heading in capitals are items of a list or sentences, without figures and without a country. */
function isAside([first, ...rest]: readonly SheetLine[]): boolean {
  const heading = first?.text.replace(NUMBER, '') ?? '';
  if (rest.length === 0 || !isCapitals(heading) || heading.split(' ').length > MOST_WORDS) return false;
  return rest.every(({ text, role }) => {
    const isSaid = role === 'item' || BULLET.test(text) || SENTENCE.test(text);
    return isSaid && !/\p{Nd}/u.test(text) && countryNamed(text) === undefined;
  });
}
