import { type Finding, finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import type { FoundWords } from '../source/find-words.ts';
import type { Path, YamlFile } from '../source/yaml.ts';
import { holesFor, holesIn, type Variants, variantFor } from './phrase-filling.ts';
import { CONCERNS, REQUESTS, WHO, type Who } from './phrase-keys.ts';
import type { Phrase, Phrases } from './phrase-shape.ts';

// What the shape of a file of phrases cannot say: which holes a text may have, what stands in brackets, of whom a phrase must speak.

const HOLE = /\{([^{}]*)\}/g;
const NAME = 'name';

/** Which holes a text may have, and which of them may be without a value. */
interface Holes {
  readonly known: readonly string[];
  readonly may: readonly string[];
}

/** Everything that is wrong with the phrases of a file, each with its place. The phrases are those that hold with the file. */
export function checkPhrases(phrases: Phrases, yaml: YamlFile): Finding[] {
  return new PhraseCheck(phrases, yaml).problems();
}

/** The keys for which a language has no phrase. */
export function lackingKeys({ concerns, requests }: Pick<Phrases, 'concerns' | 'requests'>): string[] {
  return [
    ...Object.keys(CONCERNS)
      .filter((key) => concerns[key as keyof typeof CONCERNS] === undefined)
      .map((key) => `concerns.${key}`),
    ...Object.keys(REQUESTS)
      .filter((key) => requests[key as keyof typeof REQUESTS] === undefined)
      .map((key) => `requests.${key}`),
  ];
}

class PhraseCheck {
  private readonly found: Finding[] = [];
  private readonly phrases: Phrases;
  private readonly yaml: YamlFile;
  private readonly names: readonly string[];

  constructor(phrases: Phrases, yaml: YamlFile) {
    this.phrases = phrases;
    this.yaml = yaml;
    const again = Object.values(phrases.again).flatMap((forms) => Object.keys(forms));
    this.names = [
      NAME,
      ...phrases['name-forms'].map((form) => `${NAME}.${form}`),
      ...new Set(again.map((form) => `who.${form}`)),
    ];
  }

  problems(): Finding[] {
    const { subjects, openings, leads, endings, concerns, requests } = this.phrases;
    const named = { known: this.names, may: [] };
    this.who();
    this.eachPhrase('subjects', subjects, () => named);
    this.list('openings', openings, named);
    for (const [nth, text] of leads.entries()) this.text(text, ['leads', nth], { known: [], may: [] });
    this.list('endings', endings, named);
    this.cards(named);
    this.eachPhrase('concerns', concerns, (key) => this.holesOf('concerns', key));
    this.eachPhrase('requests', requests, (key) => this.holesOf('requests', key));
    this.patterns();
    return this.found;
  }

  private holesOf(part: 'concerns' | 'requests', key: string): Holes {
    const { must, may } = holesFor(part, key);
    return { known: [...this.names, ...must, ...may], may };
  }

  /** A language tells at least these apart, or says that one text does for both. */
  private who(): void {
    const missing = NEEDED_WHO.filter((one) => !this.phrases.who.includes(one));
    if (missing.length > 0) this.report('phrase-who', { missing }, ['who']);
    const { who } = this.phrases;
    if (who.includes('two') && who.includes('group-f') && !who.includes('two-f'))
      this.report('phrase-who', { missing: ['two-f'] }, ['who']);
  }

  /** Cards: whoever gets one is greeted by name, and spoken to without it; of the others it speaks by name. */
  private cards(named: Holes): void {
    const { cards } = this.phrases;
    if (!cards) return;
    this.phrase(cards.greetings.person, ['cards', 'greetings', 'person'], named);
    this.phrase(cards.greetings.family, ['cards', 'greetings', 'family'], named);
    for (const part of ['person', 'family'] as const)
      for (const [nth, one] of cards[part].entries()) this.phrase(one, ['cards', part, nth], named);
    this.text(cards.closing, ['cards', 'closing'], only());
  }

  private eachPhrase(
    part: string,
    phrases: Readonly<Record<string, Phrase | undefined>>,
    holes: (key: string) => Holes,
  ): void {
    for (const [key, one] of Object.entries(phrases)) if (one !== undefined) this.phrase(one, [part, key], holes(key));
  }

  private list(part: string, phrases: readonly Phrase[], holes: Holes): void {
    for (const [nth, one] of phrases.entries()) this.phrase(one, [part, nth], holes);
  }

  private phrase(phrase: Phrase, path: Path, holes: Holes): void {
    if (typeof phrase === 'string') {
      this.text(phrase, path, holes);
      this.forms({ one: phrase }, undefined, path);
      return;
    }
    const { noform, ...variants } = phrase;
    for (const [key, text] of textsOf(variants)) this.text(text, [...path, key], holes);
    this.variants(variants, path);
    if (typeof noform === 'string') this.text(noform, [...path, 'noform'], holes);
    else if (noform) {
      for (const [key, text] of textsOf(noform)) this.text(text, [...path, 'noform', key], holes);
      this.variants(noform, [...path, 'noform']);
    }
    this.forms(variants, noform, path);
  }

  /** Everybody of whom the language tells must be spoken of, and nobody else: a text that is never taken is a slip. */
  private variants(variants: Variants, path: Path): void {
    const { who } = this.phrases;
    const missing = who.filter((one) => variantFor(variants, one) === undefined);
    if (missing.length > 0) this.report('phrase-variant-missing', { missing }, path, 'key');
    for (const [key] of textsOf(variants)) {
      const taken = who.some((one) =>
        variants[one] === undefined ? key === (SEVERAL.includes(one) ? 'many' : 'one') : key === one,
      );
      if (!taken) this.report('phrase-variant-unused', { found: key, who }, [...path, key], 'key');
    }
  }

  /** Where a form of a name is wanted, there must be a text for a case that does not give it, without one. */
  private forms(variants: Variants, noform: Phrase | undefined, path: Path): void {
    const form = formIn(variants);
    if (form !== undefined && noform === undefined) this.report('phrase-noform', { found: form }, path, 'key');
    const again = formIn(typeof noform === 'string' ? { one: noform } : (noform ?? {}));
    if (again !== undefined) this.report('phrase-noform', { found: again }, [...path, 'noform'], 'key');
  }

  private text(text: string, path: Path, { known, may }: Holes): void {
    const { outside, inside, wrong } = bracketed(text);
    if (wrong !== undefined)
      return this.report('phrase-brackets', { found: wrong }, path, { start: text.search(/[[\]]/), text: wrong });
    const stray = text.replace(HOLE, '').search(/[{}]/);
    if (stray !== -1) return this.report('phrase-brackets', { found: text.replace(HOLE, '')[stray] ?? '' }, path);
    for (const hole of [...holesIn(outside), ...inside.flatMap(holesIn)]) {
      if (known.includes(hole)) continue;
      const near = nearest(hole, known);
      this.report(
        'phrase-hole',
        { found: `{${hole}}`, known: known.map((one) => `{${one}}`), ...(near ? { near: `{${near}}` } : {}) },
        path,
        wordsAt(text, `{${hole}}`),
      );
    }
    for (const hole of holesIn(outside))
      if (may.includes(hole)) this.report('phrase-optional', { found: `{${hole}}` }, path, wordsAt(text, `{${hole}}`));
    for (const part of inside)
      if (!holesIn(part).some((hole) => may.includes(hole)))
        this.report('phrase-always', { found: `[${part}]` }, path, wordsAt(text, `[${part}]`));
  }

  /** The patterns by which values are written: they have holes of their own, so that none can be filled with itself. */
  private patterns(): void {
    const { arguments: words, law } = this.phrases;
    for (const hole of ['since', 'on'] as const) {
      this.text(words[hole].day, ['arguments', hole, 'day'], only('day', 'month', 'year'));
      this.text(words[hole].month, ['arguments', hole, 'month'], only('month', 'year'));
      this.text(words[hole].year, ['arguments', hole, 'year'], only('year'));
    }
    this.text(words.where, ['arguments', 'where'], only('text'));
    for (const [key, text] of Object.entries(words.by))
      this.text(text, ['arguments', 'by', key], key === 'other' ? only('text') : only());
    this.again();
    for (const [unit, { one, two, many }] of Object.entries(law.provisions)) {
      if (two !== undefined) this.text(two, ['law', 'provisions', unit, 'two'], only('n'));
      this.text(one, ['law', 'provisions', unit, 'one'], only('n'));
      this.text(many, ['law', 'provisions', unit, 'many'], only('n'));
    }
    this.text(law.cited, ['law', 'cited'], only(NAME, 'provisions'));
    for (const [kind, holes] of Object.entries(LAW_HOLES))
      this.text(law.sentences[kind as keyof typeof LAW_HOLES], ['law', 'sentences', kind], only(...holes));
  }

  /** What stands in place of a name the second time. */
  private again(): void {
    for (const [who, forms] of Object.entries(this.phrases.again)) {
      if (!AGAIN.includes(who)) {
        const near = nearest(who, AGAIN);
        this.report('key-unknown', { key: who, known: AGAIN, ...(near ? { near } : {}) }, ['again', who], 'key');
      }
      for (const [form, text] of Object.entries(forms))
        this.text(text, ['again', who, form], who === NAME ? only(NAME) : only());
    }
  }

  private report(code: Finding['code'], values: object, path: Path, at?: 'key' | FoundWords): void {
    const place = at === 'key' ? this.yaml.keyPlace(path) : this.yaml.place(path, at);
    this.found.push(finding(code, values as never, place));
  }
}

const only = (...known: string[]): Holes => ({ known, may: [] });
const NEEDED_WHO: readonly Who[] = ['he', 'she', 'they', 'group'];
const SEVERAL: readonly Who[] = ['two', 'two-f', 'group', 'group-f'];
const AGAIN: readonly string[] = [NAME, 'one', 'many', ...WHO];

/** The holes of the sentences that cite law. */
const LAW_HOLES = {
  everyone: ['declaration'],
  bound: ['declaration', 'treaties'],
  signed: ['treaties'],
  recommended: ['texts'],
} as const;

function wordsAt(text: string, found: string): FoundWords {
  return { start: text.indexOf(found), text: found };
}

function textsOf(variants: Variants): [string, string][] {
  return Object.entries(variants).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] satisfies [string, string]] : [],
  );
}

/** The first hole of texts that wants a form of a name. */
function formIn(variants: Variants): string | undefined {
  const hole = textsOf(variants)
    .flatMap(([, text]) => holesIn(text))
    .find((one) => one.startsWith(`${NAME}.`));
  return hole === undefined ? undefined : `{${hole}}`;
}

/** What stands outside and inside brackets; `wrong` is a bracket that nothing opens or closes, or one within another. */
function bracketed(text: string): { readonly outside: string; readonly inside: string[]; readonly wrong?: string } {
  const inside = [...text.matchAll(/\[([^[\]]*)\]/g)].map((one) => one[1] ?? '');
  const outside = text.replace(/\[[^[\]]*\]/g, '');
  const wrong = /[[\]]/.exec(outside)?.[0];
  return { outside, inside, ...(wrong === undefined ? {} : { wrong }) };
}
