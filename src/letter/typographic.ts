import type { Language } from '../languages/language.ts';
import type { StyledText } from './letter.ts';

// Quotation marks, apostrophes and dashes of own words as the language of the letter has them: a keyboard has only straight
// ones and hyphens. What stands as it was typed (addresses, what was escaped) and values in braces are left alone.

const VALUE = /(\{\{[^{}]*\}\})/;
const EN_DASH = '\u2013';
const EM_DASH = '\u2014';
const APOSTROPHE = '\u2019';
/** Before these, as at the beginning of a text, a mark opens. */
const OPENS_AFTER = /[\s([{\u2013\u2014\u00ab\u201c\u201e\u2018\u201a\u300c\u300e/-]/u;
/** In these no space stands before a quotation. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uff60]/u;
/** Scripts that have an apostrophe within words. */
const APOSTROPHE_SCRIPT = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** A text with typographic marks for straight ones, as far as its language is known to have some. */
export function typographic(runs: readonly StyledText[], room: Language): readonly StyledText[] {
  if (!/["'-]/.test(runs.map(({ text }) => text).join(''))) return runs;
  return new Marks(runs, room).changed();
}

/** Which marks a language has. */
type Quotes = NonNullable<Language['quotes']>;

class Marks {
  private readonly runs: readonly StyledText[];
  private readonly quotes: Quotes | undefined;
  private readonly space: string;
  private readonly dash: string;
  /** The whole text, with a letter for each character of what is left alone. */
  private readonly whole: string;
  private doubleOpen = false;
  private singleOpen = false;
  /** Where a single mark may still close one. */
  private readonly lastSingle: number;

  constructor(runs: readonly StyledText[], { quotes, quoteSpace = '', dash = EN_DASH }: Language) {
    this.runs = runs;
    this.quotes = quotes;
    this.space = quoteSpace;
    this.dash = dash;
    this.whole = runs
      .map(({ text, literal }) =>
        literal
          ? text.replace(/["'-]/g, 'x')
          : text.replace(new RegExp(VALUE, 'g'), (value) => 'x'.repeat(value.length)),
      )
      .join('');
    this.lastSingle = this.whole.search(/(?<=\S)'(?![\p{L}\p{M}\p{N}])[^']*$/u);
  }

  changed(): StyledText[] {
    let at = 0;
    return this.runs.map((run) => {
      const from = at;
      at += run.text.length;
      if (run.literal) return run;
      let offset = from;
      const parts = run.text.split(VALUE).map((part, index) => {
        const start = offset;
        offset += part.length;
        return index % 2 === 1 ? part : this.part(part, start);
      });
      return { ...run, text: parts.join('') };
    });
  }

  private part(text: string, from: number): string {
    return text.replace(/-{1,3}|["']/g, (mark, at: number) => {
      if (mark === '"') return this.double(from + at);
      if (mark === "'") return this.single(from + at);
      return this.hyphens(mark, from + at);
    });
  }

  private double(at: number): string {
    if (!this.quotes) return '"';
    const [open, close] = this.quotes;
    const { before, after } = this.around(at);
    const closes = this.space + close;
    if (this.doubleOpen) {
      this.doubleOpen = false;
      this.singleOpen = false;
      return closes;
    }
    if ((OPENS_AFTER.test(before) || UNSPACED.test(before)) && !/\s/.test(after)) {
      this.doubleOpen = true;
      return open + this.space;
    }
    return LETTER.test(before) && !LETTER.test(after) ? closes : '"'; // inches, and Hebrew abbreviations
  }

  private single(at: number): string {
    if (!this.quotes) return "'";
    const [, , open, close] = this.quotes;
    const { before, after } = this.around(at);
    const inner = /[«‹]/.test(open) ? this.space : '';
    const apostrophe = APOSTROPHE_SCRIPT.test(before + after) ? APOSTROPHE : "'";
    if (LETTER.test(before) && LETTER.test(after)) return apostrophe;
    if (OPENS_AFTER.test(before) || before === '"') {
      if (/\d/.test(after)) return APOSTROPHE; // the ’90s
      if (/\s/.test(after) || this.singleOpen || at >= this.lastSingle) return apostrophe;
      this.singleOpen = true;
      return open + inner;
    }
    if (!this.singleOpen) return apostrophe;
    this.singleOpen = false;
    return inner + close;
  }

  private around(at: number): { before: string; after: string } {
    return { before: this.whole[at - 1] ?? ' ', after: this.whole[at + 1] ?? ' ' };
  }

  private hyphens(mark: string, at: number): string {
    const before = this.whole[at - 1];
    const after = this.whole[at + mark.length];
    if (before === ' ' && (after === ' ' || after === '\r')) return mark.length === 3 ? EM_DASH : this.dash;
    const joins = mark.length > 1 && before !== undefined && after !== undefined;
    return joins && LETTER.test(before) && LETTER.test(after) ? EM_DASH : mark;
  }
}
