import { finding } from '../../problem/finding.ts';
import { doubtful, type Found, sure } from '../found.ts';
import type { SheetLine } from '../sheet.ts';
import { greetingsOf } from './greetings.ts';
import type { LetterGreeting } from './letter-greeting.ts';
import type { ReadLine } from './lines.ts';
import type { Wording } from './wording.ts';

// How a target is greeted, by language.

/** The greetings of a target. */
export interface GreetingFields {
  readonly byLanguage: Readonly<Record<string, Found<readonly string[]>>>;
  /** All of them, by which a name may be told. */
  readonly texts: readonly string[];
}

/** The greetings in a block, or, if it has none, those of the letter. */
export function greetingsFound(
  lines: readonly ReadLine[],
  letter: LetterGreeting | undefined,
  languages: readonly string[],
  wording: Wording,
): GreetingFields {
  const own = lines.flatMap(({ greeting, line }) => (greeting ? [{ text: greeting.text, line }] : []));
  const said = own.length > 0 ? own : (letter?.lines ?? []).map((line) => ({ text: line.text, line }));
  const isSure = own.length > 0 || letter?.certain !== false;
  const found = new Map<string, { texts: string[]; line: SheetLine; known: boolean }>();
  for (const { text, line } of said) {
    for (const one of greetingsOf(text, wording)) {
      const language = one.language ?? languages[0] ?? 'en';
      const entry = found.get(language) ?? { texts: [], line, known: true };
      if (!entry.texts.includes(one.text)) entry.texts.push(one.text);
      found.set(language, { ...entry, known: entry.known && one.language !== undefined });
    }
  }
  const byLanguage = [...found].map(([language, { texts, line, known }]) => [
    language,
    known && isSure
      ? sure(texts, line)
      : doubtful(
          texts,
          line,
          finding(
            'import-target-greeting',
            { found: texts.join(' / '), by: known ? 'order' : 'language' },
            undefined,
            'warning',
          ),
        ),
  ]);
  return { byLanguage: Object.fromEntries(byLanguage), texts: [...found.values()].flatMap(({ texts }) => texts) };
}
