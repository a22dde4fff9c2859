// The names that templates may use, as a tree. A name that is not here is an error, also inside {{#if}} and {{#each}}.

/** A text, a list of one shape, or named shapes. */
export type NameTree = 'text' | { readonly list: NameTree } | { readonly [name: string]: NameTree };

/** True for the shape of a list. */
export function isList(shape: NameTree): shape is { readonly list: NameTree } {
  return typeof shape === 'object' && 'list' in shape && Object.keys(shape).length === 1;
}

/** What `templates/letters/*.hbs` may use. */
export const LETTER_NAMES = {
  sender: { name: 'text', place: 'text', about: 'text' },
  target: { honorific: 'text', name: 'text', role: 'text', organisation: 'text', line: 'text' },
  main: { line: 'text' },
  case: { title: 'text', reference: 'text', country: 'text' },
  people: 'text',
  date: 'text',
  letter: {
    subject: 'text',
    salutation: 'text',
    opening: 'text',
    paragraphs: { list: 'text' },
    demands: { list: 'text' },
    ending: 'text',
    closing: 'text',
  },
  phrase: {
    demands: 'text',
    copySubject: 'text',
    copyNote: 'text',
    copyClosing: 'text',
    talkingPoints: 'text',
    whatHappened: 'text',
    whatToAsk: 'text',
    followUp: 'text',
  },
  own: 'text',
} as const satisfies NameTree;

/** The whole names of texts and lists under a part of the tree. */
type NamesIn<Shape, Before extends string> = Shape extends 'text' | { readonly list: unknown }
  ? Before
  : {
      [Name in keyof Shape & string]: NamesIn<Shape[Name], Before extends '' ? Name : `${Before}.${Name}`>;
    }[keyof Shape & string];

/** A name that letter templates may use, such as `sender.name`. */
export type LetterName = NamesIn<typeof LETTER_NAMES, ''>;

/** All of those, in order. */
export function letterNames(): LetterName[] {
  const within = (shape: NameTree, before: readonly string[]): string[] =>
    typeof shape === 'string' || isList(shape)
      ? [before.join('.')]
      : Object.entries(shape).flatMap(([name, one]) => within(one, [...before, name]));
  return within(LETTER_NAMES, []) as LetterName[];
}

/** Those of `phrase` whose words a phrase book may lack. */
export const OTHER_WORDS = ['talkingPoints', 'whatHappened', 'whatToAsk', 'followUp'] as const;

/** `ends`: a line ends behind it. */
const RUNS = { list: { text: 'text', strong: 'text', emphasis: 'text', ends: 'text', turned: 'text' } } as const;

/** A text that may be in a language of its own; no language if it is in that of the letter. */
const MARKED = { language: 'text', text: 'text' } as const;

/** What `templates/page.html.hbs` may use. */
export const PAGE_NAMES = {
  language: 'text',
  direction: 'text',
  title: 'text',
  sheet: 'text',
  letters: {
    list: {
      language: 'text',
      direction: 'text',
      mark: 'text',
      atSpaces: 'text',
      indent: 'text',
      sender: { list: MARKED },
      placeAndDate: 'text',
      recipient: { list: MARKED },
      blocks: {
        list: {
          subject: 'text',
          heading: 'text',
          closing: 'text',
          indented: 'text',
          atEnd: 'text',
          runs: RUNS,
          items: { list: RUNS },
          beginsQuote: 'text',
          endsQuote: 'text',
          beginsList: 'text',
          endsList: 'text',
          numbered: 'text',
          start: 'text',
          beginsItem: 'text',
          endsItem: 'text',
        },
      },
      signature: MARKED,
      copies: { list: 'text' },
    },
  },
} as const satisfies NameTree;
