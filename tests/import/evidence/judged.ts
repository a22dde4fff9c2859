import type { Draft, DraftCase } from '../../../src/import/draft.ts';
import { weighedIn } from '../../../src/import/evidence/draft-signs.ts';
import type { Judged } from '../../../src/import/evidence.ts';
import { casesheetWords } from '../../../src/languages/casesheets.ts';

// Drafts with the lines that they are of, for the signs that these show.

/**
 * A draft of lines: values by their paths, each with the number of its line; a line that begins with `^` has a gap before it, one with `*`
 * is an item.
 */
export function judged(
  text: string,
  content: DraftCase,
  from: Readonly<Record<string, number>>,
  language = 'en',
): Judged {
  const words = casesheetWords(language);
  if (!words) throw new Error(`no words of casesheets in ${language}`);
  const lines = text.split('\n').map((one, nth) => ({
    ...{ text: one.replace(/^[\^*]/u, ''), line: nth + 1, gap: one.startsWith('^'), ends: false },
    role: one.startsWith('*') ? ('item' as const) : ('text' as const),
  }));
  const origins = Object.entries(from).map(([path, line]) => [path, { line, text: lines[line - 1]?.text ?? '' }]);
  const draft: Draft = { is: 'draft', language, case: content, from: Object.fromEntries(origins), problems: [] };
  return { draft, lines, sections: [], words };
}

/** The signs of what is weighed at a path. */
export const signsAt = (
  path: string,
  ...[text, content, from, language]: Parameters<typeof judged>
): readonly string[] => signsOf(path, judged(text, content, from, language));

/** The same of a draft that has been judged. */
export const signsOf = (path: string, one: Judged): readonly string[] =>
  weighedIn(one, []).find((weighed) => weighed.path === path)?.signs ?? [];
