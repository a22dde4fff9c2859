import { wordsOf } from '../../languages/words.ts';
import type { Path } from '../../source/yaml.ts';
import { knowsUses, type NumberUse, useOf } from '../number-uses.ts';
import { type NumberFound, type Numbers, numbersIn } from '../numbers.ts';
import { type Passage, passagesOf } from '../passages.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';

/** A number of a letter, with the text that it stands in. */
interface PlacedNumber extends NumberFound {
  readonly path: Path;
  readonly use: NumberUse;
}

interface LetterNumbers {
  readonly language: string;
  readonly days: readonly PlacedNumber[];
  readonly years: readonly PlacedNumber[];
  readonly others: readonly PlacedNumber[];
  readonly all: ReadonlySet<string>;
  readonly scaled: boolean;
}

type Kind = 'days' | 'years' | 'others';

/** A text of a letter that has numbers. */
interface ReadText {
  readonly one: Passage;
  readonly numbers: Numbers;
}

function readTexts(language: string, passages: readonly Passage[]): readonly ReadText[] {
  return passages
    .filter((one) => one.language === language)
    .map((one) => ({ one, numbers: numbersIn(one.text, language) }))
    .filter(({ numbers }) => numbers.all.size > 0);
}

/** The numbers of a letter. Without `uses` they are all taken to be of one use. */
function numbersOf(language: string, found: readonly ReadText[], uses: boolean): LetterNumbers {
  const kind = (of: Kind) =>
    found.flatMap(({ one: { path, text: whole }, numbers }) =>
      numbers[of].map(({ value, start, text }) => {
        const use = uses ? useOf(whole, start, text.length, language) : ('plain' as const);
        return { value, start, text, path, use };
      }),
    );
  return {
    language,
    days: kind('days'),
    years: kind('years'),
    others: kind('others'),
    all: new Set(found.flatMap(({ numbers }: { numbers: Numbers }) => [...numbers.all])),
    scaled: found.some(({ numbers }) => numbers.scaled),
  };
}

const without = (some: readonly PlacedNumber[], others: ReadonlySet<string>) => {
  const seen = new Set(others);
  return some.filter(({ value }) => !seen.has(value) && seen.add(value));
};
const valuesOf = (some: readonly PlacedNumber[]) => new Set(some.map((one) => one.value));

/** True if a letter counts years in another calendar: Solar Hijri, Hijri, Buddhist, Ethiopian, or by eras. */
function countsOtherwise({ language, all }: LetterNumbers): boolean {
  if (wordsOf(language)?.numbers?.otherYears) return true;
  return [...all].some((one) => /^(?:13\d\d|14[0-6]\d|24[4-9]\d|25\d\d|2600)$/.test(one));
}

/** What the later letter has and the first has not, and the other way round. */
function differences(
  first: LetterNumbers,
  later: LetterNumbers,
  kind: Kind,
): { more: PlacedNumber[]; less: PlacedNumber[] } {
  const known = (one: LetterNumbers) => (kind === 'days' ? valuesOf(one.days) : one.all);
  return { more: without(later[kind], known(first)), less: without(first[kind], known(later)) };
}

function foundIn(
  one: PlacedNumber,
  later: LetterNumbers,
  first: LetterNumbers,
  less: readonly PlacedNumber[],
): RuleFinding<'translation-numbers'> {
  const [instead, ...others] = less;
  return {
    path: one.path,
    words: { start: one.start, text: one.text },
    found: shortened(one.text),
    arguments: {
      ...{ problem: 'number', found: one.text },
      ...{ language: later.language, other: first.language },
      ...(instead && others.length === 0 ? { instead: instead.text } : {}),
    },
  };
}

/**
 * A number is told if another of the same use is missing for it, or if both letters have the same number of such numbers: what one
 * letter says besides is nobody's fault.
 */
function* compared(
  first: LetterNumbers,
  later: LetterNumbers,
  kind: Kind,
): Generator<RuleFinding<'translation-numbers'>> {
  const { more, less } = differences(first, later, kind);
  for (const one of more) {
    const missing = less.filter(({ use }) => use === one.use);
    const count = (letter: LetterNumbers) => letter[kind].filter(({ use }) => use === one.use).length;
    if (missing.length > 0 || count(first) === count(later)) yield foundIn(one, later, first, missing);
  }
}

function* years(first: LetterNumbers, later: LetterNumbers): Generator<RuleFinding<'translation-numbers'>> {
  if (countsOtherwise(later) || countsOtherwise(first)) return;
  const { more, less } = differences(first, later, 'years');
  yield* compared(first, later, 'years');
  if (more.length > 0) return;
  for (const one of less.filter(({ use }) => use === 'plain')) {
    yield {
      path: one.path,
      words: { start: one.start, text: one.text },
      found: shortened(one.text),
      arguments: {
        ...{ problem: 'year', found: one.text },
        ...{ language: first.language, other: later.language },
      },
    };
  }
}

const letters = (day: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: On 14 March 2026 {{person.name}} was told to stop.
    demands:
      - Let her sing.
    reviewed: the maintainers
  fr:
    subject: La chorale de {{person.name}}
    opening: Le ${day} 2026, {{person.name}} a dû se taire.
    demands:
      - La laisser chanter.
    reviewed: Jo Sample
`;

export const rule: Rule<'translation-numbers'> = {
  id: 'translation-numbers',
  severity: 'warning',
  example: {
    wrong: letters('24 mars'),
    right: letters('14 mars'),
  },
  *check({ content }) {
    const languages = Object.keys(content.letter);
    if (languages.length < 2) return;
    const passages = passagesOf(content);
    const [one = '', ...others] = languages;
    const texts = readTexts(one, passages);
    const [plain, used] = [numbersOf(one, texts, false), numbersOf(one, texts, knowsUses(one))];
    for (const language of others) {
      const uses = knowsUses(one) && knowsUses(language);
      const [first, later] = [uses ? used : plain, numbersOf(language, readTexts(language, passages), uses)];
      yield* compared(first, later, 'days');
      yield* years(first, later);
      if (!first.scaled && !later.scaled) yield* compared(first, later, 'others');
    }
  },
};
