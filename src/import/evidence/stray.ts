import { countryNamed } from '../../countries/words.ts';
import type { Evidence, Judged } from '../evidence.ts';
import type { SectionKind } from '../section.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';
import { headOf } from '../targets/line-heads.ts';
import { honorificsAt } from '../targets/names.ts';
import { wordsOf } from '../targets/vocabulary.ts';
import { type Wording, wordingFor } from '../targets/wording.ts';
import { type Use, usesOf } from './rest.ts';

// Lines that look like an address, and are in no target.

/** A block speaks for a target, but many are none: the second reading has to agree. */
const WEIGHT = 0.6;
/** A block of so many lines of an address is one. */
const LEAST = 2;
/** A line of an address is no longer, one with a whole address in it neither. */
const LONGEST = 160;
/** What stands in these parts is the form of the sheet, or told otherwise. */
const FORM: readonly SectionKind[] = ['head', 'number', 'previous', 'title', 'target', 'copies', 'additional-targets'];
/** Of a line that is read, no more of its words are left. */
const UNREAD = 0.5;

const BOX = /\b(?:p\.?\s?o\.?\s?box|bp|apartado|postfach|casilla|caixa postal|casella postale)\b/iu;
const EMBASSY = /^(?:embass|embajad|ambassad|botschaft|ambasciat|embaix|high commission|permanent mission)/iu;
const REACH = /\S@\S+\.\p{L}{2}|(?:fax|tel|phone|fono)\p{L}*\.?\s?[:：]/iu;

/** Blocks of lines that look like an address and that no target has. */
export function strayEvidence(judged: Judged): Evidence[] {
  const [first] = strayIn(judged);
  return first ? [{ path: 'targets', why: 'stray', weight: WEIGHT, from: { line: first.line, text: first.text } }] : [];
}

/** The first line of each such block. */
function strayIn({ draft, lines, sections, words }: Judged): SheetLine[] {
  const uses = usesOf(draft, lines);
  const wording = wordingFor([draft.language, ...(draft.case.languages ?? [])], draft.case.country);
  const form = new Set(
    sections.filter(({ kind }) => FORM.includes(kind)).flatMap((one) => one.lines.map(({ line }) => line)),
  );
  const headings = new Set(
    sections.flatMap(({ heading, lines: [first] }) => (heading && heading.line !== first?.line ? [heading.line] : [])),
  );
  const last = Math.max(0, ...lines.map(({ line }) => ((uses.get(line)?.paths.length ?? 0) > 0 ? line : 0)));
  const blocks: SheetLine[][] = [[]];
  for (const line of lines) {
    const isFree =
      !form.has(line.line) && !headings.has(line.line) && !isOfTarget(uses.get(line.line)) && !isProse(line);
    const isEnd = !isFree || line.text.length > LONGEST || words.saluted.test(line.text);
    if (isEnd || (line.gap && (blocks.at(-1)?.length ?? 0) > 1)) blocks.push([]);
    if (!isEnd) blocks.at(-1)?.push(line);
  }
  // Whoever issued the sheet signs it at its end with a house and its address.
  const isStray = ([first, ...others]: readonly SheetLine[]) =>
    first !== undefined && isAddress([first, ...others], first.line > last, wording);
  return blocks.filter(isStray).flatMap(([first]) => first ?? []);
}

/** True if lines have a place, and somebody who is there; a house alone is enough but where `isSigned`. */
function isAddress(block: readonly SheetLine[], isSigned: boolean, wording: Wording): boolean {
  const parts = block.flatMap(({ text }) => text.split(/,\s+/u));
  if (parts.length < LEAST || !parts.some(isPlace)) return false;
  return parts.some((text) => {
    if (REACH.test(text)) return false;
    const sort = headOf(text, wording)?.sort;
    if (sort === 'role' || EMBASSY.test(text) || honorificsAt(wordsOf(text), wording) > 0) return true;
    return sort === 'house' && !isSigned;
  });
}

/** A box, a postcode in a line with words, or a country. */
const isPlace = (text: string) =>
  !REACH.test(text) &&
  (BOX.test(text) || (/\b\d{4,6}\b/u.test(text) && /\p{Lu}/u.test(text)) || countryNamed(text) !== undefined);

/** True if a target has a value of the line, or nearly all of its words are read. */
function isOfTarget(use: Use | undefined): boolean {
  if (!use || use.words === 0) return true;
  if (use.paths.some((path) => /^(?:targets|people|group)\./u.test(path))) return true;
  return use.paths.length === 0 && use.left / use.words <= UNREAD;
}
