import type { CardTopic } from './card-findings.ts';

// What the rules of `appeal check` find, as data: for each rule what its sentence needs to know. Texts are as the case has them,
// languages by their codes (ISO 639-1), countries by theirs (ISO 3166-1). Where a rule has several things to say, `problem` or a word of its own says which.

/** An example of a postcode, if one is known. */
interface Postcode {
  readonly country: string;
  readonly example?: string;
}

/** Every rule with what it finds. */
export interface RuleArguments {
  'address-capitals': { readonly found: string };
  /** `other` is what its key has already. */
  'address-channel': {
    readonly kind: 'phone' | 'fax' | 'email' | 'social';
    readonly found: string;
    readonly target: string;
    readonly other?: string;
  };
  'address-po-box': { readonly found: string };
  'address-postcode':
    | { readonly problem: 'none'; readonly found: string; readonly country: string }
    | ({ readonly problem: 'unlike'; readonly found: string } & Postcode)
    | ({ readonly problem: 'missing'; readonly target: string } & Postcode);
  /** Lines, rooms: numbers of lines. `form` is that of whoever writes, if somebody is known. */
  'address-wide':
    | {
        readonly problem: 'lines';
        readonly target: string;
        readonly lines: number;
        readonly room: number;
        readonly form?: string;
      }
    | { readonly problem: 'width'; readonly found: string; readonly form?: string };
  /** The day on which name and address were looked up, where, and the days since then. */
  'target-stale': {
    readonly target: string;
    readonly checked: string;
    readonly days: number;
    readonly source?: string;
  };
  /** What a text for cards speaks of, against the rules of the case. */
  'card-words': { readonly topic: CardTopic; readonly found: string };
  'closed-without-note': { readonly status: 'closed' | 'superseded' };
  /** `part` of the line is the country of the target, or all of it; or all of it is another country. */
  'country-line':
    | { readonly found: string; readonly country: string; readonly part: 'line' | 'end' }
    | { readonly found: string; readonly country: string; readonly part: 'other'; readonly target: string };
  'deadline-order': { readonly deadline: string; readonly issued: string };
  /** Days since then. */
  'deadline-passed': { readonly deadline: string; readonly days: number };
  /** Days until then; 0 is today. */
  'deadline-soon': { readonly deadline: string; readonly days: number };
  'demand-addressee': { readonly found: string; readonly target: string };
  /** `leadIn` is what the phrase book says before the demands, `example` how one may begin. */
  'demand-lead-in':
    | {
        readonly problem: 'again' | 'form';
        readonly found: string;
        readonly language: string;
        readonly leadIn: string;
        readonly example: string;
      }
    | { readonly problem: 'twice'; readonly found: string; readonly language: string; readonly leadIn: string }
    | { readonly problem: 'end'; readonly found: string; readonly language: string };
  'demand-request': { readonly demand: string; readonly language: string };
  /** `same` is false for what is nearly the same; `first` counts demands from 1. */
  'demand-twice':
    | {
        readonly problem: 'demand';
        readonly found: string;
        readonly language: string;
        readonly same: boolean;
        readonly first: number;
      }
    | { readonly problem: 'sentence'; readonly found: string; readonly language: string }
    | { readonly problem: 'near-sentence'; readonly found: string; readonly earlier: string };
  discourteous: { readonly kind: 'rude' | 'accusing'; readonly found: string };
  'form-of-address-as-name':
    | { readonly problem: 'name'; readonly form: string; readonly name: string; readonly of: 'person' | 'target' }
    | { readonly problem: 'two'; readonly form: string; readonly found: string };
  'full-name-missing': { readonly language: string; readonly name: string; readonly several: boolean };
  'honorific-twice':
    | { readonly problem: 'name'; readonly found: string; readonly honorific: string }
    | { readonly problem: 'text'; readonly found: string; readonly text: string };
  /** `others` are so many cases more of the same folder. */
  'letter-language': { readonly language: string; readonly others: number };
  /** Characters. */
  'letter-long': { readonly language: string; readonly length: number; readonly room: number };
  /** Everybody who would get a letter. */
  'nobody-in-office': { readonly targets: readonly string[] };
  'name-brackets': { readonly name: string };
  'near-name': { readonly found: string; readonly near: string };
  /** How much of a page the letter takes, in a hundred. */
  'own-words': { readonly language: string; readonly percent: number };
  'person-unnamed': { readonly name: string };
  /** Calling codes without +: `has` is that of the number, `code` that of the country (ISO 3166-1 alpha-2). */
  'phone-number':
    | { readonly problem: 'several'; readonly found: string; readonly target: string }
    | { readonly problem: 'kind'; readonly found: string; readonly target: string; readonly kind: 'email' | 'social' }
    | { readonly problem: 'no-code'; readonly found: string; readonly target: string; readonly code: string }
    | {
        readonly problem: 'other-code';
        readonly found: string;
        readonly target: string;
        readonly has: string;
        readonly code: string;
        readonly country: string;
      };
  /** `of` says whether it stands for a name. */
  'placeholder-left': { readonly found: string; readonly of: 'name' | 'anything' };
  /** `instead` is what may be meant, as a case writes it. */
  'pronouns-form': { readonly found: string; readonly instead: readonly string[] };
  'privacy-sender': { readonly found: string; readonly what: 'email' | 'phone' | 'account' | 'self' };
  /** The other cases, the first few. */
  'reference-twice': { readonly reference: string; readonly cases: readonly string[] };
  /** The whole salutation. */
  'salutation-either': { readonly found: string };
  /** `is` is the role of the target, or the name. */
  'salutation-official': {
    readonly problem: 'office' | 'name';
    readonly found: string;
    readonly target: string;
    readonly is: string;
  };
  'salutation-missing': { readonly target: string; readonly languages: readonly string[] };
  /** The cases of the circle, the first few. */
  'supersedes-cycle': { readonly cases: readonly string[] };
  'supersedes-unknown': { readonly found: string; readonly near?: string };
  /** Numbers of demands: of a letter, or of what one target alone is asked. */
  'translation-demands': {
    readonly target?: string;
    readonly language: string;
    readonly demands: number;
    readonly first: string;
    readonly expected: number;
  };
  /** The name, and how it is written in the language of the letter that lacks it. */
  'translation-names': {
    readonly language: string;
    readonly name: string;
    readonly other: string;
    readonly native: string;
  };
  /** `instead` is what the other letter has. */
  'translation-numbers':
    | {
        readonly problem: 'number';
        readonly found: string;
        readonly language: string;
        readonly other: string;
        readonly instead?: string;
      }
    | { readonly problem: 'year'; readonly found: string; readonly language: string; readonly other: string };
  'translation-review': { readonly language: string };
  'wrong-country': { readonly found: string };
  /** The people of the case, the first few; `introduced` if the letter says who it is. */
  'wrong-name': { readonly found: string; readonly people: readonly string[]; readonly introduced: boolean };
  'wrong-pronoun': { readonly found: string; readonly name: string; readonly pronouns: string };
  /** `name` is that of the target who is greeted wrongly. */
  'wrong-target':
    | {
        readonly problem: 'salutation';
        readonly found: string;
        readonly target: string;
        readonly other: string;
        readonly name?: string;
      }
    | { readonly problem: 'opening'; readonly found: string };
}

/** The name of a rule: what people type and waive. */
export type RuleId = keyof RuleArguments;

/** The codes of what rules find, with their arguments: rules are named like some other findings. */
export type RuleFindings = { readonly [R in RuleId as `rule/${R}`]: RuleArguments[R] };
