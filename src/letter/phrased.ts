import { partiesOf } from '../case/parties.ts';
import type { Case } from '../case/schema.ts';
import type { CountryNames } from '../countries/countries.ts';
import type { Locale } from '../languages/phrase-book.ts';
import type { GivenArguments } from '../languages/phrase-filling.ts';
import type { ArgumentName } from '../languages/phrase-keys.ts';
import type { Phrase, Phrases } from '../languages/phrase-shape.ts';
import { type Named, Speaker } from '../languages/phrase-speaker.ts';
import { forTag } from '../languages/tag.ts';
import { failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { LetterWords } from './resolve.ts';
import { VOICES_A_PART } from './ways.ts';

// A letter from what a case says by key, in the phrases of a language.

/** How a letter is put together. */
export interface PhrasedChoice {
  /** Which of the openings, orders of argument, lead-ins and endings: from 0, as often round as it takes. */
  readonly voice?: number;
  /** `short`, as on a postcard: what weighs most and the first requests. Everything, if it is left out. */
  readonly length?: 'short' | 'full';
  /** Sentences that cite law, a paragraph each. */
  readonly law?: readonly string[];
  /** Why the writer writes, in the language of the letter. */
  readonly why?: string | undefined;
  /** Names of countries in the language of the letter. */
  readonly countries: Pick<CountryNames, 'postal'>;
}

/** The words of a letter, and what the case says for other languages only. */
interface PhrasedLetter {
  readonly words: LetterWords;
  readonly findings: readonly Finding[];
}

/** What a short letter keeps. */
const SHORT = { concerns: 1, requests: 2 } as const;

/** More sentences than this make a new paragraph. */
const PARAGRAPH = 3;

/**
 * The letter that the concerns and requests of a case make in a language. The locale is of the same language. Throws if the phrases
 * lack a key.
 */
export function phrasedLetter(content: Case, phrases: Phrases, locale: Locale, choice: PhrasedChoice): PhrasedLetter {
  return new PhrasedWords(content, phrases, locale, choice).letter();
}

/** The people and groups of a case as phrases speak of them in a language. */
export function namedIn(content: Pick<Case, 'people' | 'group'>, language: string): Named[] {
  const forms = [...content.people, ...(content.group ? [content.group] : [])].map((one) => one.forms);
  const count = content.group?.count;
  return partiesOf(content).map(({ name, native, pronouns, isGroup }, nth) => ({
    name: forTag(native, language) ?? name,
    pronouns,
    isGroup,
    forms: forTag(forms[nth] ?? {}, language) ?? {},
    ...(isGroup && count !== undefined ? { count } : {}),
  }));
}

/** What a case names by key: its concerns and requests. */
export function keysOf({ concerns = [], requests = [] }: Pick<Case, 'concerns' | 'requests'>) {
  return {
    concerns: concerns.map((one) => keyOf(one).key),
    requests: requests.map((one) => keyOf(one).key),
  };
}

type Keyed = { readonly key: string } & Readonly<Record<string, unknown>>;

class PhrasedWords {
  private readonly content: Case;
  private readonly phrases: Phrases;
  private readonly locale: Locale;
  private readonly choice: PhrasedChoice;
  private readonly speaker: Speaker;
  private readonly findings: Finding[] = [];

  constructor(content: Case, phrases: Phrases, locale: Locale, choice: PhrasedChoice) {
    this.content = content;
    this.phrases = phrases;
    this.locale = locale;
    this.choice = choice;
    this.speaker = new Speaker(phrases, locale, namedIn(content, locale.language));
  }

  letter(): PhrasedLetter {
    const { openings, orders, leads, endings } = this.phrases;
    const { law = [], why } = this.choice;
    const parts = { concerns: this.concerns(), law, why: why === undefined ? [] : [why] };
    const order = this.chosen(orders, 1) ?? [];
    const words = {
      subject: this.say(this.subject()),
      paragraphs: [this.say(this.chosen(openings, 0)), ...order.flatMap((part) => parts[part])],
      demands: this.requests(),
      lead: this.chosen(leads, 2) ?? '',
      ending: this.say(this.chosen(endings, 3)),
    };
    return { words, findings: this.findings };
  }

  /** One of several, by the voice of the letter: each part of it is chosen by a digit of its own, so that voices differ in many ways. */
  private chosen<T>(several: readonly T[], digit: number): T | undefined {
    const voice = Math.floor((this.choice.voice ?? 0) / VOICES_A_PART ** digit);
    return several[voice % several.length];
  }

  private subject(): Phrase | undefined {
    const [first] = this.content.concerns ?? [];
    const key = first === undefined ? 'general' : keyOf(first).key;
    const { subjects } = this.phrases;
    return subjects[key as keyof typeof subjects] ?? subjects.general;
  }

  /** A sentence that names those whom the letter is about. */
  private say(phrase: Phrase | undefined): string {
    this.speaker.anew();
    return (phrase === undefined ? undefined : this.speaker.sentence(phrase)) ?? '';
  }

  private concerns(): string[] {
    const sentences = this.sentences('concerns');
    const count = Math.ceil(sentences.length / PARAGRAPH);
    const size = Math.ceil(sentences.length / Math.max(count, 1));
    return Array.from({ length: count }, (_, nth) => joined(sentences.slice(nth * size, (nth + 1) * size)));
  }

  private requests(): string[] {
    return this.sentences('requests');
  }

  private sentences(part: 'concerns' | 'requests'): string[] {
    this.speaker.anew();
    const all = this.content[part] ?? [];
    const kept = this.choice.length === 'short' ? all.slice(0, SHORT[part]) : all;
    return kept.map((one) => this.sentence(part, keyOf(one)));
  }

  private sentence(part: 'concerns' | 'requests', keyed: Keyed): string {
    const table: Readonly<Record<string, Phrase | undefined>> = this.phrases[part];
    const phrase = table[keyed.key];
    const sentence = phrase === undefined ? undefined : this.speaker.sentence(phrase, this.given(keyed));
    if (sentence !== undefined) return sentence;
    throw failure('phrase-lacking', { part, key: keyed.key, language: this.locale.language });
  }

  /** What goes with a key, in the language of the letter. */
  private given({ key, ...values }: Keyed): GivenArguments {
    const entries = Object.entries(values).flatMap(([name, value]): [string, string][] => {
      if (typeof value === 'string') return [[name, name === 'to' ? this.choice.countries.postal(value) : value]];
      const text = forTag(value as Readonly<Record<string, string>>, this.locale.language);
      if (text !== undefined) return [[name, text]];
      const told = { key, argument: name as ArgumentName, language: this.locale.language };
      this.findings.push(finding('keyed-argument-untold', told, undefined, 'note'));
      return [];
    });
    return Object.fromEntries(entries);
  }
}

function keyOf(one: NonNullable<Case['concerns' | 'requests']>[number]): Keyed {
  return typeof one === 'string' ? { key: one } : one;
}

/** Sentences in one paragraph; none stands between those of writing that has no spaces. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, one) => `${text}${/[。！？]$/.test(text) ? '' : ' '}${one}`);
}
