import type { CardFindings, CardRule, CardTopic } from '../../card-findings.ts';
import type { Message } from '../../messages.ts';
import { languageName } from './names.ts';

// What is said in English of cards to a person of a case, or to the family.

/** The rules for cards, as whoever writes one is told. */
export const cardRules: Readonly<Record<CardRule, string>> = {
  'no-organisation': 'name no organisation',
  'no-politics': 'no politics',
  'no-religion': 'no religion',
  'no-case': 'nothing of the case, of prison or court',
  'no-sender-address': 'your name only, no address',
  'nothing-enclosed': 'put nothing into the envelope with it',
};

/** What a text must not speak of. */
export const cardTopics: Readonly<Record<CardTopic, string>> = {
  organisation: 'names an organisation',
  politics: 'speaks of politics',
  religion: 'speaks of religion',
  case: 'speaks of the case',
};

const PARTS = { greeting: 'a greeting', text: 'words', closing: 'a closing' } as const;

export const cards = {
  'cards-for-nobody': () => ({
    sentence: '"cards" says what may be on cards, but nobody in this case gets any.',
    hint: 'Add the person, or the family, to "targets", with "kind: card" and an address. Or take "cards" out.',
  }),
  'card-not-allowed': ({ slug, target, known }) => ({
    sentence:
      target === undefined
        ? `${slug} allows no cards: it names no person or family to send them to.`
        : `${target} gets letters; ${slug} does not allow cards there.`,
    hint:
      known.length > 0
        ? `Cards go to ${known.join(', ')}.`
        : 'Only a case that says "kind: card" of a target allows them: a card may do harm where nobody has agreed to it.',
  }),
  'card-template': ({ target, template }) => ({
    sentence: `${target} gets cards, and "${template}" is for letters to officials.`,
    hint: 'Leave --template out, or take "solidarity". "appeal templates new solidarity" starts one of your own.',
  }),
  'card-phrases-lacking': ({ part, language }) => ({
    sentence: `There is ${part === 'text' ? 'nothing to write' : `no ${part}`} for a card in ${languageName(language)}.`,
    hint: `Take another language, or give ${PARTS[part]}: under "cards" in templates/phrases/${language}.yaml (docs/phrases.md), or in the case (docs/cases.md).`,
  }),
  'card-phrased': ({ language }) => ({
    sentence: `review: needed. The card is made of phrases, which nobody who speaks ${languageName(language)} has read yet.`,
    hint: 'Have it read before you post it.',
  }),
  'card-language': ({ language, known }) => ({
    sentence: `The case asks for cards in ${known.map(languageName).join(', ')}, and this one is in ${languageName(language)}.`,
    hint: 'Whoever reads the post there may not know the language, and hold the card back.',
  }),
  'cards-passed': ({ slug, until, days }) => ({
    sentence: `${slug} asks for cards until ${until}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
    hint: 'Before you post it, ask those who asked for cards whether more are welcome.',
  }),
  'card-rules': ({ name, rules, note }) => ({
    sentence: [
      `On a card to ${name}: ${rules.length > 0 ? rules.map((rule) => cardRules[rule]).join('; ') : 'a few friendly lines'}.`,
      ...(note === undefined ? [] : [note]),
    ].join(' '),
    hint: 'A few lines by hand are best, and nothing that could do harm if others read it.',
  }),
  'card-evening': ({ target }) => ({
    sentence: `${target} gets cards, which are not made with the letters of an evening.`,
    hint: `"appeal letter --target ${target}" makes one.`,
  }),
  'card-own-words': ({ topic, found }) => ({
    sentence: `"${found}" ${cardTopics[topic]}; the case asks for cards that do not.`,
    hint: 'Say it in other words; nothing is changed for you.',
  }),
} satisfies { readonly [C in keyof CardFindings]: (values: CardFindings[C]) => Message };
