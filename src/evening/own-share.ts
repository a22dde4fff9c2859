// How much of a letter is its writer's own: words that stand in the model letter in the same order are not. Names are nobody's words.

/** So many words in a row make it the model's text. Our choice: fewer are in every letter by chance. */
const ROW = 4;

/** A word; where no spaces stand between words, a character. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}’']+/gu;

/** The text of a model letter, with which words of a writer's own are compared. */
export class ModelText {
  private readonly names: ReadonlySet<string>;
  private readonly rows = new Set<string>();
  private readonly count: number;

  /** `names` are those of people and of who the letter is to. */
  constructor(texts: readonly string[], names: readonly string[]) {
    this.names = new Set(names.flatMap(wordsIn));
    const words = texts.flatMap((text) => this.wordsOf(text));
    this.count = words.length;
    for (const row of rowsOf(words)) this.rows.add(row);
  }

  /** The share of own words in a letter of the model's text and these texts besides, from 0 to 1. */
  share(own: readonly string[]): number {
    let mine = 0;
    let all = this.count;
    for (const text of own) {
      const words = this.wordsOf(text);
      const known = new Set<number>();
      for (const [at, row] of rowsOf(words).entries())
        if (this.rows.has(row)) for (let nth = 0; nth < ROW; nth++) known.add(at + nth);
      mine += words.length - known.size;
      all += words.length;
    }
    return all === 0 ? 0 : mine / all;
  }

  private wordsOf(text: string): string[] {
    return wordsIn(text).filter((word) => !this.names.has(word));
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Every so many words in a row. */
function rowsOf(words: readonly string[]): string[] {
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}
