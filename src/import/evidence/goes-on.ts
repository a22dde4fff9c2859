import type { Evidence, Judged } from '../evidence.ts';
import type { SheetLine } from '../sheet.ts';

// Values that are sentences, or parts of some, behind whose end the sheet goes on.

const SENTENCE_END = /[.!?…。！？؟۔։।:：;][)\]”“«’»"'*]*$/u;
/** Fields whose values are texts, by their paths. */
const TEXTS =
  /^(?:title|summary|limit|statusNote|background|letter\.[^.]+\.(?:opening|subject|closing|paragraphs\.\d+|demands\.\d+)|targets\.[^.]+\.(?:instructions|demands\.[^.]+\.\d+)|group\.name)$/u;
/** Fields whose values are sentences. */
const SENTENCES = /^(?:limit|statusNote)$/u;
/** So many lines of a value are followed. */
const MOST_LINES = 60;

/** Texts that end where a line of the sheet does, in the midst of a sentence that its next line goes on with. */
export function goesOnEvidence({ draft, lines }: Judged): Evidence[] {
  const places = new Map(lines.map(({ line }, nth) => [line, nth]));
  return Object.entries(draft.from).flatMap(([path, { line }]): Evidence[] => {
    if (!TEXTS.test(path)) return [];
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], draft.case);
    if (typeof value !== 'string') return [];
    const isCut = SENTENCES.test(path) && !SENTENCE_END.test(value);
    const start = places.get(line);
    const goesOn =
      !SENTENCE_END.test(value) && start !== undefined && goesOnBehind(value, lines.slice(start, start + MOST_LINES));
    return [
      ...(isCut ? [{ path, why: 'cut', weight: 1 } as const] : []),
      ...(goesOn ? [{ path, why: 'goes-on', weight: 1 } as const] : []),
    ];
  });
}

/** True if the line with which a value ends is followed by one that goes on with it. */
function goesOnBehind(value: string, lines: readonly SheetLine[]): boolean {
  const end = value.slice(-24).trim();
  const at = lines.findIndex(({ text }) => text.endsWith(end) || (text.length < 24 && end.endsWith(text)));
  const [last, next] = [lines[at], lines[at + 1]];
  if (!last || !next || next.gap || last.ends || next.role === 'item') return false;
  return /^\p{Ll}/u.test(next.text) || /(?:^|\s)\p{Ll}{1,3}$/u.test(value);
}
