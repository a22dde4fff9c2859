// What can be wrong when somebody is asked for words of their own.

type Nothing = Readonly<Record<never, never>>;

/** Every problem code of writing at the terminal with what its message needs to know. */
export interface WritingFindings {
  /** Nobody can be asked; `next` is what a script types. */
  'write-nobody': { readonly next: string };
  /** Not one letter, but none or several. */
  'write-one': { readonly count: number };
  'write-empty': Nothing;
  /** Words of a writer that an official may take amiss, in the language of the letter. */
  'write-discourteous': { readonly kind: 'rude' | 'accusing'; readonly found: string };
  /** A template names words that the phrase book of a language lacks. */
  'template-words': { readonly language: string; readonly word: string };
  /** Nobody who speaks the language has read what a template adds to a letter. */
  'template-unread': { readonly language: string };
  /** A letter is followed up that was posted a short while ago. */
  'follow-up-early': { readonly target: string; readonly day: string; readonly weeks: number; readonly usual: number };
}
