// The shape of the words by which greetings of casesheets are read: src/languages/<code>/greeting-words.ts. English is ours; the rest has
// been read by nobody who speaks the language (review: needed).

/** How a language greets in letters, beside what its `words.ts` has. But for `begins`, each is a pattern, with capitals as they are written. */
export interface GreetingWords {
  /** What greets where it stands by itself, in small letters with commas between; a dot where it ends. */
  readonly begins: string;
  /** What a line begins with that greets, though no comma ends it. */
  readonly sure?: string;
  /** The same behind something else and a dash or a bracket. */
  readonly behind?: string;
  /** The same behind something else, before a name. */
  readonly beforeName?: string;
  /** What a greeting begins with and cannot end with, in capitals or small letters. */
  readonly begun?: string;
  /** Or, between two greetings. */
  readonly or?: string;
  /** What the second of two begins with, behind a comma. */
  readonly second?: string;
  /** A word that belongs to the first of a greeting: geehrte. */
  readonly goesOn?: string;
  /** An ending behind a stroke, which is no greeting of its own: „Sehr geehrte/r“. */
  readonly ending?: string;
  /** What greets a man and a woman in one, where nobody is named: it is all of the greeting, in capitals or small letters. */
  readonly either?: string;
  /** What greets several, of whom none is named: it is all of the greeting, in capitals or small letters. */
  readonly several?: string;
}
