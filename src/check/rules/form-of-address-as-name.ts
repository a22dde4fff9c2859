import { salutationsOf } from '../../case/salutations.ts';
import type { Severity } from '../../problem/finding.ts';
import type { Path } from '../../source/yaml.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const rule: Rule<'form-of-address-as-name'> = {
  id: 'form-of-address-as-name',
  severity: 'warning',
  example: {
    wrong: `country: MM
targets:
  minister:
    name: U Min Example
    role: Minister
    country: MM
    salutation:
      en: Dear Mr U Min Example
`,
    right: `country: MM
targets:
  minister:
    honorific: U
    name: Min Example
    role: Minister
    country: MM
    salutation:
      en: Dear U Min Example
`,
  },
  *check({ content }) {
    for (const [nth, { name }] of content.people.entries()) {
      yield* named(name, ['people', nth, 'name'], formsIn([content.country], false), 'person');
    }
    for (const [slug, target] of Object.entries(content.targets)) {
      const forms = formsIn([content.country, target.country], true);
      if (target.name !== undefined) {
        yield* named(target.name, ['targets', slug, 'name'], forms, 'target');
      }
      for (const { text, at } of salutationsOf(target)) {
        yield* doubled(text, ['targets', slug, ...at], forms);
      }
    }
  },
};

/** A form of address and what is known of it. */
interface FormOfAddress {
  readonly word: string;
  readonly severity: Severity;
}

/** The forms of address of some countries, as they are written in Latin letters. */
interface Forms {
  /** Countries; everywhere if left out. */
  readonly countries?: readonly string[];
  readonly words: readonly string[];
  /** A note if the word is a part of many names too. */
  readonly severity: Severity;
  /** Only for officials: of a person for whom letters are written a Dr may be left in the name. */
  readonly officials?: boolean;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L' | 'our choice';
}

const BURMESE = 'grcdi, Myanmar; The Atlantic, Burmese Names, February 1958';
const MALAY = 'Associated Press in the Los Angeles Times, 26 August 1990; Malaysian Culture Group, 27 June 2024';

const FORMS: readonly Forms[] = [
  { countries: ['MM'], words: ['U', 'Daw'], severity: 'warning', source: BURMESE, confidence: 'H' },
  { countries: ['MM'], words: ['Ko', 'Ma', 'Maung'], severity: 'note', source: BURMESE, confidence: 'H' },
  {
    countries: ['MY', 'BN'],
    words: ['Tan Sri', 'Datuk', 'Dato’', "Dato'", 'Dato', 'Haji', 'Hajjah', 'Hajah'],
    severity: 'warning',
    source: MALAY,
    confidence: 'M',
  },
  {
    words: ['Mr', 'Mrs', 'Ms', 'Miss', 'Herr', 'Frau', 'Monsieur', 'Madame', 'Señor', 'Señora'],
    severity: 'warning',
    source: 'none is a part of a name',
    confidence: 'our choice',
  },
  {
    words: ['Dr', 'Prof', 'Professor', 'His Excellency', 'Her Excellency'],
    severity: 'warning',
    officials: true,
    source: 'the shape of a case: the name of a target stands without honorific',
    confidence: 'our choice',
  },
];

/** A title of English letters, before which or after which no other form of address stands. */
const TITLE = /\b(?:Mr|Mrs|Ms|Miss)\b\.? $/;

const known = new Map<string, readonly FormOfAddress[]>();

function formsIn(countries: readonly string[], official: boolean): readonly FormOfAddress[] {
  const key = `${official} ${countries.join(' ')}`;
  const found = known.get(key) ?? formsFor(countries, official);
  known.set(key, found);
  return found;
}

function formsFor(countries: readonly string[], official: boolean): FormOfAddress[] {
  return FORMS.filter(
    (one) => (official || one.officials !== true) && (one.countries?.some((code) => countries.includes(code)) ?? true),
  ).flatMap(({ words, severity }) => words.map((word) => ({ word, severity })));
}

/** A name that begins with a form of address. A word that stands twice is a name: Ma Ma Example. */
function* named(
  name: string,
  path: Path,
  forms: readonly FormOfAddress[],
  of: 'person' | 'target',
): Iterable<RuleFinding<'form-of-address-as-name'>> {
  for (const { word, severity } of forms) {
    const after = wordsAfter(name, 0, word);
    if (after === undefined || after === '' || wordsAfter(after, 0, word) !== undefined) continue;
    yield {
      path,
      words: { start: 0, text: word },
      found: word,
      arguments: { problem: 'name', form: word, name, of },
      severity,
    };
    return;
  }
}

/** "Dear Mr U Min Example": two forms of address, of which one was taken for a name. */
function* doubled(
  text: string,
  path: Path,
  forms: readonly FormOfAddress[],
): Iterable<RuleFinding<'form-of-address-as-name'>> {
  if (!/M(?:r|rs|s|iss)\b/.test(text)) return;
  for (const { 0: space, index } of text.matchAll(/ /g)) {
    const at = index + space.length;
    const before = TITLE.exec(text.slice(0, at))?.[0];
    const form = forms.find(({ word }) => wordsAfter(text, at, word) !== undefined);
    if (before === undefined || form === undefined) continue;
    const words = before + form.word;
    yield {
      path,
      words: { start: at - before.length, text: words },
      found: words,
      arguments: { problem: 'two', form: form.word, found: words },
      severity: form.severity,
    };
  }
}

/** What follows a word that stands at a place of a text; undefined if it does not stand there. */
function wordsAfter(text: string, at: number, word: string): string | undefined {
  if (!text.startsWith(word, at)) return undefined;
  const rest = text.slice(at + word.length);
  return rest === '' || /^\.? /.test(rest) ? rest.replace(/^\.? +/, '') : undefined;
}
