import { casesheetValues } from '../../languages/casesheet-values.ts';
import type { Judged } from '../evidence.ts';
import { folded } from '../folded.ts';
import { leavesOf } from './rest.ts';
import type { Alone } from './sign-kinds.ts';
import { rootsOf } from './tail-signs.ts';

// What speaks against the last paragraph of a summary or a background: whoever sends a sheet on tells there when they meet, or what else
// their page has.

/** No such paragraph is longer. */
const LONGEST = 400;
/** What others say. */
const QUOTED = /["“”«»„]/u;
/** An hour, a number of a telephone, a price, a way to somewhere. */
const REACH =
  /(?<![\d.:,])(?:[01]?\d|2[0-3])(?:[.:h][0-5]\d(?!\d|[.,]\d|%)|\s?(?:[ap]m|[ap]\.m\.|uhr|h)(?![\p{L}\d]))|(?<![\d.,])\+?\d{2,5}[ /-]\d{2,4}[ -]\d{2,4}(?!\d|[.,]\d|%)|\S@\S|www\.|https?:/iu;
/** Entries of a list with their numbers, in one line. */
const NUMBERED = /(?:^|\s)1[.)] \p{L}.*\s2[.)] \p{L}/u;
/** Words in capitals before others. */
const HEADED = /^(?:\p{Lu}{3,}[\s:]+){2,}(?=\d|\p{Lu}\p{Ll})/u;
/** Shorter words of names are everywhere. */
const LEAST = 3;

/** What speaks against the last paragraphs of the texts of a draft. */
export function lastParagraphDoubts(judged: Judged): Alone[] {
  return (['summary', 'background'] as const).flatMap((path) => {
    const text = judged.draft.case[path];
    return text !== undefined && isOfSender(path, text, judged) ? [{ path, why: 'tail' } as const] : [];
  });
}

function isOfSender(path: 'summary' | 'background', text: string, judged: Judged): boolean {
  const paragraphs = text.split('\n\n');
  const ends = path === 'summary' && paragraphs.length > 1 ? [0, paragraphs.length - 1] : [paragraphs.length - 1];
  return ends.some((nth) => {
    const one = paragraphs[nth] ?? '';
    if (one.length > LONGEST) return false;
    if (HEADED.test(one) || NUMBERED.test(one)) return true;
    if (QUOTED.test(one) || isOfCase(path, one, paragraphs.toSpliced(nth, 1), judged)) return false;
    const [words] = casesheetValues(judged.draft.language);
    const isAll = path === 'summary' && paragraphs.length === 1;
    return isAll || REACH.test(one) || words?.readers.test(folded(one)) === true;
  });
}

/** True if a paragraph has a word of the rest of a draft, or of the names in it. */
function isOfCase(path: 'summary' | 'background', text: string, others: readonly string[], { draft }: Judged): boolean {
  const { [path]: _, ...rest } = draft.case;
  const leaves = leavesOf(rest, '').map(([, one]) => one);
  const said = [...leaves, ...others].join('\n');
  const told = rootsOf(said);
  if ([...rootsOf(text)].filter((root) => told.has(root)).length > 1) return true;
  const names = new Set(said.match(/\p{Lu}\p{L}+/gu) ?? []);
  return (text.match(/(?<!^|[.!?]\s)\p{Lu}\p{L}+/gu) ?? []).some((word) => word.length >= LEAST && names.has(word));
}
