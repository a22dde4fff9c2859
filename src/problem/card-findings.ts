// What can be wrong with cards to a person of a case, or to the family, as data.

/** What a case may ask of those who write cards. */
export type CardRule =
  | 'no-organisation'
  | 'no-politics'
  | 'no-religion'
  | 'no-case'
  | 'no-sender-address'
  | 'nothing-enclosed';

/** What a text of a card may be held to: that it names nothing of a kind. */
export type CardTopic = 'organisation' | 'politics' | 'religion' | 'case';

/** Every problem code of cards with what its message needs to know. */
export interface CardFindings {
  /** A case has rules for cards, and nobody to whom they go. */
  'cards-for-nobody': Readonly<Record<never, never>>;
  /** A card was asked for to somebody who gets letters, or in a case without cards; `known` are those who get some. */
  'card-not-allowed': { readonly slug: string; readonly target?: string; readonly known: readonly string[] };
  /** A template for letters to officials, to somebody who gets cards. */
  'card-template': { readonly target: string; readonly template: string };
  /** Neither the case nor the phrases of a language say how a card begins, what it says, or how it ends. */
  'card-phrases-lacking': { readonly part: 'greeting' | 'text' | 'closing'; readonly language: string };
  /** Nobody who speaks the language has read the phrases of which a card is made. */
  'card-phrased': { readonly language: string };
  'card-language': { readonly language: string; readonly known: readonly string[] };
  /** Cards were wanted until a day that has passed. */
  'cards-passed': { readonly slug: string; readonly until: string; readonly days: number };
  /** What the case asks of those who write cards; `note` in its own words. */
  'card-rules': { readonly name: string; readonly rules: readonly CardRule[]; readonly note?: string };
  'card-evening': { readonly target: string };
  /** Own words on a card that its rules leave out. */
  'card-own-words': { readonly topic: CardTopic; readonly found: string };
}
