import { type Locale, longDate, type TemplateWord } from '../languages/phrase-book.ts';
import { failure } from '../problem/failure.ts';

// Words of other templates than the letter, which a phrase book may lack.

/** A letter that was posted before, and whether an answer came. */
export interface EarlierLetter {
  /** ISO 8601. */
  readonly day: string;
  readonly answered: boolean;
}

/** What the words depend on. */
interface Writing {
  readonly locale: Locale;
  readonly sender: { readonly country: string } | undefined;
  readonly letterTemplate: { readonly file: string };
}

/** Adds words to those that every phrase book has. Each is looked up when a template names it, and throws then if the language lacks it. */
export function otherWords<Words extends object>(
  { locale, sender, letterTemplate: { file } }: Writing,
  fill: (text: string) => string,
  earlier: EarlierLetter | undefined,
  words: Words,
): Words {
  const word = (name: TemplateWord): string => {
    const text = locale.templates?.[name];
    if (text === undefined) throw failure('template-words', { language: locale.language, word: name }, { file });
    const day = earlier === undefined ? '' : longDate(locale, earlier.day, sender?.country);
    return fill(text).replace('{date}', () => day);
  };
  const followUp = earlier === undefined ? 'wroteBefore' : earlier.answered ? 'answered' : 'unanswered';
  return Object.defineProperties(words, {
    talkingPoints: { get: () => word('talkingPoints'), enumerable: true },
    whatHappened: { get: () => word('whatHappened'), enumerable: true },
    whatToAsk: { get: () => word('whatToAsk'), enumerable: true },
    followUp: { get: () => word(followUp), enumerable: true },
  });
}
