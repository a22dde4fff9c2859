import { proseOf } from '../../case/prose.ts';
import type { Case, ModelLetter } from '../../case/schema.ts';
import { forTag } from '../../languages/tag.ts';
import type { Path } from '../../source/yaml.ts';
import { asked, nearlyAlike, type Said, said } from '../alike.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { shortened } from '../telling.ts';
import { sentencesOf } from '../texts.ts';

/** More sentences of a letter than this are compared for being the same, but not for being alike: nobody writes them. */
const MOST = 150;
/** A sentence of fewer words or signs may well come twice: "I ask for your help." */
const SHORTEST = { words: 5, signs: 12 };

interface Sentence {
  readonly path: Path;
  /** Where it begins in the text that it is part of. */
  readonly start: number;
  readonly text: string;
  readonly said: Said;
  /** What it asks for, however soon. */
  readonly asked?: Said;
}

interface Twice {
  readonly later: Sentence;
  readonly earlier: Sentence;
  readonly nth: number;
  readonly same: boolean;
}

function demandsOf(language: string, { demands }: ModelLetter, name: string | undefined): Sentence[] {
  return demands.map((text, nth) => ({
    path: ['letter', language, 'demands', nth],
    start: 0,
    text,
    said: said(text),
    asked: asked(text, name),
  }));
}

function sentencesIn(language: string, letter: ModelLetter): Sentence[] {
  return proseOf(letter).flatMap(({ at, text: whole }) => {
    const path = ['letter', language, ...at];
    return sentencesOf(whole)
      .map(({ start, text }) => ({ path, start, text, said: said(text) }))
      .filter((one) => one.said.words.size >= SHORTEST.words && one.said.same.length >= SHORTEST.signs);
  });
}

/** Each sentence that an earlier one says already. */
function* twice(sentences: readonly Sentence[]): Generator<Twice> {
  const first = new Map<string, number>();
  const firstAsked = new Map<string, number>();
  for (const [at, later] of sentences.entries()) {
    const same = first.get(later.said.same);
    const alike = same ?? (later.asked && firstAsked.get(later.asked.same));
    const nth = alike ?? (at < MOST ? sentences.findIndex((one) => one === later || isNear(one, later)) : at);
    if (same === undefined) first.set(later.said.same, at);
    if (later.asked && alike === undefined) firstAsked.set(later.asked.same, at);
    const earlier = sentences[nth];
    if (earlier && nth < at) yield { later, earlier, nth, same: same !== undefined };
  }
}

/** True if one sentence says nearly what the other does, or asks for it with more or less haste. */
function isNear(one: Sentence, other: Sentence): boolean {
  if (nearlyAlike(one.said, other.said)) return true;
  return one.asked !== undefined && other.asked !== undefined && nearlyAlike(one.asked, other.asked);
}

const letter = (last: string) => `letter:
  en:
    subject: The choir of {{person.name}}
    opening: I am writing to you about {{person.name}}.
    demands:
      - Let her sing in the square of Exampleville.
      - Return her books of songs.
${last}    reviewed: the maintainers
`;

export const rule: Rule<'demand-twice'> = {
  id: 'demand-twice',
  severity: 'warning',
  example: {
    wrong: letter('      - Let her sing in the square of Exampleville!\n'),
    right: letter(''),
  },
  *check({ content }) {
    for (const [language, one] of Object.entries(content.letter)) {
      yield* [...twice(demandsOf(language, one, nameIn(content, language)))].map((pair) => twiceAsked(pair, language));
      yield* [...twice(sentencesIn(language, one))].map((pair) => twiceSaid(pair, language));
    }
  },
};

/** The name that {{person.name}} puts in. */
function nameIn({ people: [person] }: Case, language: string): string | undefined {
  return person && (forTag(person.native, language) ?? person.name);
}

function twiceAsked({ later, nth, same }: Twice, language: string): RuleFinding<'demand-twice'> {
  return {
    path: later.path,
    found: shortened(later.text),
    arguments: { problem: 'demand', found: later.text, language, same, first: nth + 1 },
    ...(same ? { fix: { path: later.path, withComments: true } } : {}),
  };
}

function twiceSaid({ later, earlier, same }: Twice, language: string): RuleFinding<'demand-twice'> {
  return {
    path: later.path,
    words: { start: later.start, text: later.text },
    found: shortened(later.text),
    arguments: same
      ? { problem: 'sentence', found: later.text, language }
      : { problem: 'near-sentence', found: later.text, earlier: earlier.text },
  };
}
