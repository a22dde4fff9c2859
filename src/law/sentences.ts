import { type Locale, listNames } from '../languages/phrase-book.ts';
import { fillPhrase, inDigits } from '../languages/phrase-filling.ts';
import type { Instrument } from '../languages/phrase-keys.ts';
import type { Phrases } from '../languages/phrase-shape.ts';
import type { Cited, CitedInLetter } from './cited.ts';

// The sentences of a letter that cite law, in a language.

/** How a text numbers what it says. */
const UNITS: Readonly<Partial<Record<Instrument, 'principle' | 'rule'>>> = {
  'mandela-rules': 'rule',
  'principles-on-lawyers': 'principle',
  'principles-on-judges': 'principle',
  'principles-on-force': 'principle',
};

/**
 * The sentence that cites what binds; with `whole`, also what the State has only signed, and what is recommended. A text that the
 * language has no name for is not cited.
 */
export function lawSentences(law: CitedInLetter, phrases: Phrases, locale: Locale, whole = false): string[] {
  const words = new LawWords(phrases, locale);
  const { sentences } = phrases.law;
  const declaration = words.list([law.declaration]);
  const bound = words.list(law.bound);
  const signed = whole ? words.list(law.signed) : '';
  const recommended = whole ? words.list(law.recommended) : '';
  return [
    bound === ''
      ? words.sentence(sentences.everyone, { declaration })
      : words.sentence(sentences.bound, { declaration, treaties: bound }),
    ...(signed === '' ? [] : [words.sentence(sentences.signed, { treaties: signed })]),
    ...(recommended === '' ? [] : [words.sentence(sentences.recommended, { texts: recommended })]),
  ];
}

/** A text of law with its provisions, in a language: "… (articles 9 and 14)". */
export function citedWords(cited: Cited, phrases: Phrases, locale: Locale): string {
  return new LawWords(phrases, locale).list([cited]);
}

class LawWords {
  private readonly phrases: Phrases;
  private readonly locale: Locale;

  constructor(phrases: Phrases, locale: Locale) {
    this.phrases = phrases;
    this.locale = locale;
  }

  sentence(text: string, values: Readonly<Record<string, string>>): string {
    const filled = fillPhrase(text, (hole) => ({ text: values[hole] ?? '' }), { capital: (one) => one });
    return filled?.text ?? '';
  }

  list(several: readonly Cited[]): string {
    const named = several.flatMap((one) => this.cited(one) ?? []);
    return named.length === 0 ? '' : listNames(this.locale, named);
  }

  /** A text with its provisions: article 9, articles 9 and 14; where the language has a dual, in that. */
  private cited({ text, provisions }: Cited): string | undefined {
    const { names, provisions: units, cited } = this.phrases.law;
    const name = names[text];
    if (name === undefined || provisions.length === 0) return name;
    const unit = units[UNITS[text] ?? 'article'];
    const numbers = provisions.map((one) => inDigits(String(one), this.phrases.digits));
    const pattern = { 1: unit.one, 2: unit.two }[numbers.length] ?? unit.many;
    const numbered = this.sentence(pattern, { n: listNames(this.locale, numbers) });
    return this.sentence(cited, { name, provisions: numbered });
  }
}
