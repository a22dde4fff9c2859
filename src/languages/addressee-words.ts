// The shape of the words by which the addressees of a casesheet are read: src/languages/<code>/addressee-words.ts. Words are written in
// small letters with blanks between them; _ stands between those of an expression, and * at the end of a word for all that begin
// so, before it for all that end so. Accents and dots are nobody's concern. English is ours; the rest has been read by nobody who
// speaks the language (review: needed).

/** What may stand before a number, an account or an address in a network. */
export type ChannelWord = 'phone' | 'fax' | 'email' | 'web' | 'social' | 'telex' | 'post';

/** How a language writes of those to whom one writes. */
export interface AddresseeWords {
  /** Before a name, whatever the office: dr, his_excellency. */
  readonly honorifics: string;
  /** What somebody is: minister, director. Before a name alone such a word is a form of address. */
  readonly offices: string;
  /** Offices below which their house stands and nobody's name: the editor of a newspaper. */
  readonly papers?: string;
  /** What may stand before an office, or behind it, and belongs to it: deputy, acting, general. */
  readonly ranks: string;
  /** What an office or a house is for, where nothing else says so: justice, foreign_affairs. */
  readonly matters: string;
  /** Houses, which have offices: ministry, embassy. */
  readonly houses: string;
  /** Where in a place something is: street, building, floor. */
  readonly places: string;
  /** Those of them, and others, that come before what they are the place of, whatever that is: p_o_box, near. */
  readonly placesBefore?: string;
  /** Which of several such words tells what it is all about: the last before a link, as in English, or the first. */
  readonly head: 'first' | 'last';
  /** What begins the rest of an expression: of, for. */
  readonly links: string;
  /** Between two of one kind: and. */
  readonly and: string;
  /** Beside a country whose writers alone are meant: only, writers, residents. */
  readonly only: string;
  /** In a sentence that asks for one more letter: also. */
  readonly also: string;
  /** In brackets behind those who only get a copy: copy, cc. */
  readonly copy?: string;
  /** Where letters are passed on: care_of. */
  readonly careOf: string;
  /** Embassies, consulates, missions. */
  readonly embassies: string;
  /** Between an embassy and where it is: in, to. */
  readonly in: string;
  readonly channels: Readonly<Record<ChannelWord, string>>;
  /** Before the greeting of a letter: salutation. */
  readonly salutation: string;
  /** Between two greetings of which one will do, and two numbers. */
  readonly or: string;
  /** With what a remark begins that tells how to reach somebody: please, keep_trying. */
  readonly remarks: string;
  /** Before the number of an extension. */
  readonly extension: string;
}
