import { finding } from '../problem/finding.ts';
import { forbiddenCharacters } from '../problem/visible.ts';
import { originOf } from './checked.ts';
import type { Draft, DraftCase, DraftProblem } from './draft.ts';

// Texts of a sheet as a case may have them: without characters that nobody sees, and without braces, which a case takes for values to
// fill in.

/** The draft with texts that a case may have, and a doubt for each that had to be changed. */
export function cleaned(draft: Draft): Draft {
  const problems: DraftProblem[] = [];
  const content = cleanedValue(draft.case, '', draft, problems) as DraftCase;
  return problems.length === 0 ? draft : { ...draft, case: content, problems: [...draft.problems, ...problems] };
}

function cleanedValue(value: unknown, path: string, draft: Draft, problems: DraftProblem[]): unknown {
  if (typeof value === 'string') return cleanedText(value, path, draft, problems);
  const within = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((one, nth) => cleanedValue(one, within(nth), draft, problems));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, cleanedValue(one, within(key), draft, problems)]),
  );
}

function cleanedText(text: string, path: string, { from }: Draft, problems: DraftProblem[]): string {
  const origin = originOf(path, from);
  const tell = (code: 'import-braces' | 'import-unseen', codes: readonly string[]) => {
    const found =
      code === 'import-braces'
        ? finding(code, {}, undefined, 'warning')
        : finding(code, { codes }, undefined, 'warning');
    problems.push({ path, finding: found, ...(origin ? { from: origin } : {}) });
  };
  const unseen = forbiddenCharacters(text, Number.POSITIVE_INFINITY, 'seen');
  let seen = text;
  if (unseen.length > 0) {
    for (const { offset } of unseen.toReversed()) {
      const length = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
      seen = seen.slice(0, offset) + seen.slice(offset + length);
    }
    tell('import-unseen', [...new Set(unseen.map(({ name }) => name))].slice(0, 5));
  }
  if (!seen.includes('{{') && !seen.includes('}}')) return seen;
  tell('import-braces', []);
  return seen.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ');
}
