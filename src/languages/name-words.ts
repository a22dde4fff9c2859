// The shapes of the words by which names are told from other words: src/languages/<code>/names.ts, and words.ts beside it.

/**
 * What tells a person from everything else that begins with a capital. Words stand whole, in small letters, with blanks between
 * them; one that ends with * stands for all that begin so.
 */
export interface NameWords {
  /** Before a name: Mr, Dr. */
  readonly titles: string;
  /** Who holds an office: judge, minister. Beside a name it says who that is. */
  readonly offices?: string;
  /** Whom one has: his lawyer, her sister. Beside a name it says who that is. */
  readonly relations: string;
  /** What somebody is, right before or after a name: journalist, prisoner. Alone it says too little of who it is. */
  readonly persons: string;
  /** His, her, their, whose. */
  readonly whose: string;
  /** After these stands whom something is done to or asked for: release, whereabouts, charges. */
  readonly requests: string;
  /** Those of them by which somebody goes free. */
  readonly frees?: string;
  /** What a person has or undergoes, before "of" and the name: health, trial, family. A place or an organisation has none. */
  readonly concerns?: string;
  /** How somebody is, where it is spoken of: about the state of. Elsewhere such a word may be a part of a country. */
  readonly conditions?: string;
  /** Between a request and the name: of, against, for. */
  readonly aims: string;
  /** What else may stand there: the, immediately. */
  readonly between?: string;
  /** After these a name alone is a person, in a demand: that, against. */
  readonly surely?: string;
  /** A sentence that has one of these asks for something. */
  readonly asks?: RegExp;
  /** What happens to people: arrested, sentenced, missing. */
  readonly suffers?: string;
  /** After a name alone: was, has. */
  readonly deeds: string;
  /** After a name alone, if a language lets nouns stand before nouns: other words make it the name of a thing. */
  readonly after?: string;
  /** Behind a name and a comma they begin to say who that is: who, the, aged. */
  readonly follows?: string;
  /** Behind a name without a comma: who. */
  readonly who?: string;
  /** And, between two names. */
  readonly and?: string;
  /** Before a trade and a name, beside articles and `whose`: two, another. */
  readonly counts?: string;
  /** What organisations have or make, as no person has: recommendations of, members of. */
  readonly bodies?: string;
  /** Several people whom a place has, before "of": villagers, soldiers. */
  readonly folk?: string;
  /** Before whom somebody speaks or thinks of, and before no place: about, against. */
  readonly about?: string;
  /** Before what a group or a place calls itself: itself. */
  readonly called?: string;
  /** Between one of those, or a thing or a place, and its name: of, by. */
  readonly of?: string;
  /** Places, offices, laws, papers, days, prizes: in a name, or right before or after it, they make it no person. */
  readonly things: string;
  /** What of a place or body stands right before its name, where a language writes it so: Stadt, Sender. */
  readonly places?: string;
  /** Peoples, and lands and towns that are in every letter of such a kind: Norwegian, Kurds, Tibet, Geneva. */
  readonly peoples?: string;
  /** Before a place: in, near. */
  readonly where: string;
  /** Months and days of the week. */
  readonly months?: string;
  /** Before these words a month or a country is one and no first name: since, last. */
  readonly since?: string;
  /** Between the parts of a name of a thing: of, for. */
  readonly links: string;
  /** Articles, before what is no person. */
  readonly articles: string;
  /** Words that begin a sentence, and others that have a capital without being a name. */
  readonly ordinary: string;
  /** How verbs end that begin a demand. */
  readonly verbs?: RegExp;
}

/** What a language does that tells names from other words, or hides it. */
export interface NameGrammar {
  /** Errors in it were measured, and are right often enough (`npm run bench:names`). In other languages all is told as a warning. */
  readonly measured?: boolean;
  /** Words lose their end before a vowel: l’avocat. */
  readonly elides?: boolean;
  /** How names change: for whose something is (Maras), by suffixes (Mara’ya), by case (Марой). Not at all, if left out. */
  readonly changes?: 'genitive' | 'suffixes' | 'cases';
  /** Every noun has a capital. */
  readonly nounCapitals?: boolean;
  /** An article may stand before the name of a person. */
  readonly articleBeforeNames?: boolean;
  /** Nouns stand before nouns, and the word for a thing behind its name: Kulma Prison. */
  readonly thingLast?: boolean;
  /** Where every noun has a capital: after these an ordinary word with one is a first name, unless it ends like a noun. */
  readonly beforeNames?: RegExp;
  readonly nounEnding?: RegExp;
  /** True for a word that the language makes of others, by an ending, a beginning or as a compound; `has` if there is a word. */
  readonly makes?: (small: string, has: (word: string) => boolean) => boolean;
  /** How a name ends that says where something is. */
  readonly placeEnding?: RegExp;
  /** Who somebody is may be said behind the name without a comma. */
  readonly introducesAnywhere?: boolean;
  /** The script, if names are not told by capitals. */
  readonly signs?: 'Hani';
}

/** How names are told in Chinese characters, which have neither capitals nor spaces. */
export interface HanNames {
  /** What asks for something to be done to somebody, before the name. */
  readonly before: RegExp;
  /** A name, as a group, and the title behind it. */
  readonly title: RegExp;
  /** What somebody is, right before the name. */
  readonly role: RegExp;
  /** What ends a name: a particle, a verb, a place. */
  readonly ends: RegExp;
  /** Words that are no names, after a request. */
  readonly ordinary: RegExp;
  /** What stands before a name that a title follows. */
  readonly cuts: RegExp;
}

/** How names are told in Arabic script, which has no capitals. */
export interface ArabicNames {
  /** What asks for something to be done to somebody, before the name. */
  readonly before: RegExp;
  /** What ends a name, as words of `NameWords`. */
  readonly ends: string;
  /** A sentence with its verb at the end, the name as a group: "let X go free". */
  readonly freed?: RegExp;
}
