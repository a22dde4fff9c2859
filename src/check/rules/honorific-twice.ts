import { salutationsOf } from '../../case/salutations.ts';
import type { Target } from '../../case/schema.ts';
import { ALL_WORDS } from '../../languages/words.ts';
import type { Path } from '../../source/yaml.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';

export const rule: Rule<'honorific-twice'> = {
  id: 'honorific-twice',
  severity: 'warning',
  example: {
    wrong: `targets:
  office:
    honorific: Director
    name: Jo Sample
    country: FR
    salutation:
      en: Dear Director Jo Sample Director
`,
    right: `targets:
  office:
    honorific: Director
    name: Jo Sample
    country: FR
    salutation:
      en: Dear Director Sample
`,
  },
  *check({ content: { targets } }) {
    for (const [slug, target] of Object.entries(targets)) {
      const at = ['targets', slug];
      yield* inName(target, at);
      if (target.honorific !== undefined) yield* twice(target.honorific, target, [...at, 'honorific']);
      for (const salutation of salutationsOf(target)) {
        yield* twice(salutation.text, target, [...at, ...salutation.at]);
      }
    }
  },
};

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Titles that are such whoever has them, without dots. */
const TITLES = ALL_WORDS.flatMap(({ address = '' }) => wordsIn(address));

/** Words of an honorific or a role that are no titles. */
const SMALL = ALL_WORDS.flatMap(({ between = '' }) => wordsIn(between));

/** A title of two Chinese characters or more, written twice in a row. */
const DOUBLED = /(\p{Script=Han}{2,6})\1/u;

/** The title that stands before the name anyway is a part of the name too. */
function* inName({ honorific, name }: Target, at: Path): Iterable<RuleFinding<'honorific-twice'>> {
  if (honorific === undefined || name === undefined) return;
  const start = name.toLowerCase().indexOf(honorific.toLowerCase());
  const words = name.slice(start, start + honorific.length);
  if (start === -1 || !isWhole(name, start, words.length)) return;
  yield {
    path: [...at, 'name'],
    words: { start, text: words },
    found: shortened(words),
    arguments: { problem: 'name', found: words, honorific },
  };
}

/** A title that stands twice in a text. A name may well have a word twice: Ma Ma Sample. */
function* twice(text: string, target: Target, path: Path): Iterable<RuleFinding<'honorific-twice'>> {
  const filled = fill(text, target);
  const words = wordsIn(filled);
  const titles = new Set(words).size < words.length ? titlesOf(target) : new Set<string>();
  const seen = new Set<string>();
  for (const { 0: word, index } of titles.size > 0 ? filled.matchAll(WORD) : []) {
    const key = word.toLowerCase();
    if (titles.has(key) && seen.has(key)) yield foundAt(text, filled, index, word, path);
    seen.add(key);
  }
  const doubled = DOUBLED.exec(filled);
  const title = doubled?.[1];
  if (doubled && title && !target.name?.includes(title)) {
    yield foundAt(text, filled, doubled.index + title.length, title, path);
  }
}

function foundAt(
  text: string,
  filled: string,
  index: number,
  word: string,
  path: Path,
): RuleFinding<'honorific-twice'> {
  return {
    path,
    ...(text === filled ? { words: { start: index, text: word } } : {}),
    found: shortened(word),
    arguments: { problem: 'text', found: word, text: filled },
  };
}

/** The words that are titles of a target: of the honorific and the role, unless the name has them. */
function titlesOf({ honorific = '', role = '', name = '' }: Target): Set<string> {
  const no = new Set([...wordsIn(name), ...SMALL]);
  const titles = [...TITLES, ...wordsIn(honorific), ...wordsIn(role)];
  return new Set(titles.filter((word) => word.length > 1 && !no.has(word)));
}

function fill(text: string, { name, honorific, role }: Target): string {
  return text
    .replaceAll('{{target.name}}', name ?? '')
    .replaceAll('{{target.honorific}}', honorific ?? '')
    .replaceAll('{{target.role}}', role ?? '');
}

function isWhole(text: string, start: number, length: number): boolean {
  return !/[\p{L}\p{M}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{M}]/u.test(text.slice(start + length));
}
