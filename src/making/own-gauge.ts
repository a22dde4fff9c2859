import { cardRules } from '../case/card.ts';
import type { CaseFile } from '../case/read.ts';
import { cardWordsIn } from '../check/card-words.ts';
import { rudeIn } from '../check/rude.ts';
import { ModelText, type OwnWords } from '../evening/own-share.ts';
import { type Block, type Letter, plain, textsIn } from '../letter/letter.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';

// How much of a letter is its writer's own, and what of it an official, or who reads the post of a prison, may take amiss. Never blocking.

/** So many sentences of the model are shown, and so much of each. */
const SENTENCES = 8;
const CHARACTERS = 70;

/** What the sentences of the gauge are made of. */
export type GaugeWords = Awaited<ReturnType<Session['messages']['writing']>>;

/** What the model says; the sentence about the writer is nobody else's. */
export function modelText(letter: Letter, about: string | undefined): ModelText {
  const names = [...letter.people, letter.onPaper.name, ...letter.recipient.lines];
  const texts = textsOf(letter.blocks).filter((text) => text !== about);
  return new ModelText(texts, names, letter.language);
}

/** What says something in a letter. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'subject' && kind !== 'salutation' && kind !== 'closing')
    .flatMap((block) => textsIn(block).map(plain));
}

/** How much is the writer's own, and which sentences are not. */
export function gaugeLines({ words: all, own, sentences }: OwnWords, words: GaugeWords): string[] {
  const model = sentences.filter(({ isModel }) => isModel).map(({ text }) => text);
  if (own === 0) return [words.allModel];
  const shown = model.slice(0, SENTENCES).map((text) => words.sentence(shortened(text)));
  return [
    words.own(Math.round((100 * own) / all), all),
    ...(shown.length > 0 ? [words.fromModel, ...shown] : []),
    ...(shown.length > 0 && model.length > shown.length ? [words.more(model.length - shown.length)] : []),
  ];
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > CHARACTERS ? `${characters.slice(0, CHARACTERS - 1).join('')}…` : characters.join('');
}

/** What of own words an official may take amiss. They are never changed. */
export function discourteous(texts: readonly string[], language: string): Finding[] {
  return texts
    .flatMap((text) => rudeIn(text, language))
    .map(({ kind, text }) => finding('write-discourteous', { kind, found: text }, undefined, 'note'));
}

/** What of own words on a card its case wants no card to say. */
export function notOnCards(texts: readonly string[], language: string, content: CaseFile['content']): Finding[] {
  return texts
    .flatMap((text) => cardWordsIn(text, language, cardRules(content)))
    .map(({ topic, text }) => finding('card-own-words', { topic, found: text }, undefined, 'warning'));
}
