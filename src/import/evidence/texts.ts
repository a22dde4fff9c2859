import type { Evidence, Judged } from '../evidence.ts';

// What speaks against the summary and the background.

/** A paragraph ends with one of these. */
const SENTENCE_END = /[.!?…。！？؟۔։।][)\]”“«’»"'*]*$/u;
/** A paragraph is longer; one that begins with a quotation may be a quotation set apart. */
const SHORT = 60;
const QUOTED = /^["“„«]/u;

/** What speaks against the texts of a draft. */
export function textEvidence(judged: Judged): Evidence[] {
  return (['summary', 'background'] as const).flatMap((path) => {
    const text = judged.draft.case[path];
    return text === undefined ? [] : evidenceOf(path, text, judged);
  });
}

function evidenceOf(path: 'summary' | 'background', text: string, { sections }: Judged): Evidence[] {
  const paragraphs = text.split('\n\n');
  const found: Evidence[] = [];
  const say = (why: Evidence['why'], weight: number) => found.push({ path, why, weight });
  if (paragraphs.some((one) => !SENTENCE_END.test(one))) say('cut', 1);
  if (paragraphs.some((one) => /^\p{Ll}/u.test(one))) say('begun', 1);
  if (paragraphs.some((one) => one.length < SHORT)) say('short', path === 'summary' ? 0.6 : 0.5);
  if (paragraphs.length > 1 && paragraphs.some((one) => QUOTED.test(one))) say('unlike', 0.5);
  const kind = path === 'summary' ? 'summary' : 'additional-information';
  const lines = sections.filter((one) => one.kind === kind).flatMap((one) => one.lines);
  if (lines.some((line, nth) => isUnclear(line, lines[nth + 1]))) say('breaks', path === 'summary' ? 1 : 0.5);
  return found;
}

/** True if a sentence ends with a line, the next begins below it with no gap, and nothing says whether it is another paragraph. */
function isUnclear(
  line: { text: string; ends: boolean },
  next: { text: string; gap: boolean; role: string } | undefined,
): boolean {
  if (!next || next.gap || line.ends || next.role === 'item') return false;
  return SENTENCE_END.test(line.text) && /^[\p{Lu}\p{Lo}]/u.test(next.text);
}
