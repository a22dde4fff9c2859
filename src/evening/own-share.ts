// How much of a letter is its writer's own: words that stand in the model letter in the same order are not. Names are nobody's words.

/** So many words in a row make it the model's text. Our choice: fewer are in every letter by chance. */
const ROW = 4;

/** A word; where no spaces stand between words, a character. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}’']+/gu;

/** A sentence of a letter, and whether it is the model's. */
interface ToldApart {
  readonly text: string;
  readonly isModel: boolean;
}

/** How much of a letter is its writer's own, and which sentences are not. */
export interface OwnWords {
  /** Words, names aside: how many there are, and how many of them are the writer's own. */
  readonly words: number;
  readonly own: number;
  readonly sentences: readonly ToldApart[];
}

/** The text of a model letter, with which words of a writer's own are compared. */
export class ModelText {
  private readonly names: ReadonlySet<string>;
  private readonly rows = new Set<string>();
  /** Sentences that are shorter than a row. */
  private readonly short = new Set<string>();
  private readonly count: number;
  private readonly language: string;

  /** `language` is that of the texts (BCP 47), `names` are those of people and of who the letter is to. */
  constructor(texts: readonly string[], names: readonly string[], language = 'en') {
    this.language = language;
    this.names = new Set(names.flatMap(wordsIn));
    const words = texts.flatMap((text) => this.wordsOf(text));
    this.count = words.length;
    for (const row of rowsOf(words)) this.rows.add(row);
    for (const sentence of texts.flatMap((text) => sentencesIn(text, language))) {
      const few = this.wordsOf(sentence);
      if (few.length < ROW) this.short.add(few.join(' '));
    }
  }

  /** The share of own words in a letter of the model's text and these texts besides, from 0 to 1. */
  share(own: readonly string[]): number {
    let mine = 0;
    let all = this.count;
    for (const text of own) {
      const words = this.wordsOf(text);
      mine += words.length - this.knownOf(words);
      all += words.length;
    }
    return all === 0 ? 0 : mine / all;
  }

  /** The sentences of a letter in the same language, told apart: one is the model's if most of its words are. */
  compare(texts: readonly string[]): OwnWords {
    let all = 0;
    let mine = 0;
    const sentences = texts
      .flatMap((text) => sentencesIn(text, this.language))
      .flatMap((text): ToldApart[] => {
        const words = this.wordsOf(text);
        if (words.length === 0) return [];
        const known = words.length < ROW && this.short.has(words.join(' ')) ? words.length : this.knownOf(words);
        all += words.length;
        mine += words.length - known;
        return [{ text, isModel: known * 2 > words.length }];
      });
    return { words: all, own: mine, sentences };
  }

  /** How many of words stand in rows that the model has. */
  private knownOf(words: readonly string[]): number {
    const known = new Set<number>();
    for (const [at, row] of rowsOf(words).entries())
      if (this.rows.has(row)) for (let nth = 0; nth < ROW; nth++) known.add(at + nth);
    return known.size;
  }

  private wordsOf(text: string): string[] {
    return wordsIn(text).filter((word) => !this.names.has(word));
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function sentencesIn(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '');
}

/** Every so many words in a row. */
function rowsOf(words: readonly string[]): string[] {
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}
