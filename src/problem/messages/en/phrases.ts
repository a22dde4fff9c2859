import type { Message } from '../../messages.ts';
import type { PhraseFindings } from '../../phrase-findings.ts';
import { countryName, languageName } from './names.ts';

// What is wrong with the phrases of a language, in English.

const all = (words: readonly string[]) => words.join(', ');

/** What an argument may look like. */
const EXAMPLES: Readonly<Record<string, string>> = { since: '2018-03', where: 'Altay', by: 'police', to: 'CN' };

/** The sentences of files of phrases. */
export const phrases: { readonly [C in keyof PhraseFindings]: (values: PhraseFindings[C]) => Message } = {
  'phrase-hole': ({ found, near, known }) => ({
    sentence: `Nothing fills the hole ${found} here.`,
    hint:
      near !== undefined
        ? `Did you mean ${near}?`
        : known.length > 0
          ? `Holes here: ${all(known)}.`
          : 'This text has no holes.',
  }),
  'phrase-optional': ({ found }) => ({
    sentence: `A case may be without ${found}.`,
    hint: 'Put it in brackets with the words and the space that go with it: what is in brackets is left out then.',
  }),
  'phrase-always': ({ found }) => ({
    sentence: `Nothing in ${found} may be missing.`,
    hint: 'Take the brackets off: what is in brackets is left out where a case does not say it.',
  }),
  'phrase-brackets': ({ found }) => ({
    sentence: `A ${found} stands alone.`,
    hint: 'A hole is written {name}, and what may be left out [ {since}]. Brackets do not stand in brackets.',
  }),
  'phrase-who': ({ missing }) => ({
    sentence: `"who" lacks ${all(missing)}.`,
    hint: 'A language tells he, she, they and group apart at least; one text may do for all of them.',
  }),
  'phrase-variant-missing': ({ missing }) => ({
    sentence: `The phrase has no text for ${all(missing)}.`,
    hint: '"one" is he, she and they; "many" is all of several. "they" is a person whose pronouns are others or unknown.',
  }),
  'phrase-variant-unused': ({ found, who }) => ({
    sentence: `The text for "${found}" is never taken.`,
    hint: `Each of ${all(who)} has another one, or the language does not tell them apart: see "who".`,
  }),
  'keyed-argument-missing': ({ key, argument }) => ({
    sentence: `"${key}" lacks "${argument}".`,
    hint: `Write "- key: ${key}", and below it "${argument}: ${EXAMPLES[argument] ?? '…'}".`,
  }),
  'keyed-argument-unknown': ({ key, argument, known, near }) => ({
    sentence: `"${key}" says nothing of "${argument}".`,
    hint:
      near !== undefined
        ? `Did you mean "${near}"?`
        : known.length > 0
          ? `It takes ${all(known)}.`
          : 'It takes its key alone. Take the line out, or name another key with it.',
  }),
  'keyed-argument-untold': ({ key, argument, language }) => ({
    sentence: `The letter leaves out "${argument}" of "${key}": the case does not say it in ${languageName(language)}.`,
    hint: 'Add it there, if you know how the language has it.',
  }),
  'phrase-lacking': ({ part, key, language }) => ({
    sentence: `The phrases in ${languageName(language)} have no sentence for "${key}".`,
    hint: `Add it to "${part}" in templates/phrases/${language}.yaml (docs/phrases.md), or take another language.`,
  }),
  'letter-phrased': ({ language, unread }) => ({
    sentence: `${unread ? 'review: needed. ' : ''}The case has no letter in ${languageName(language)}: this one is made of phrases${unread ? `, which nobody who speaks ${languageName(language)} has read yet` : ''}.`,
    hint: unread
      ? 'Have it read before you post it. --bilingual sets it beside your own language.'
      : '--bilingual sets it beside your own language.',
  }),
  'bilingual-same': ({ language }) => ({
    sentence: `The letter is in ${languageName(language)}, which you write: nothing is set beside it.`,
    hint: '--lang names another language for the letter.',
  }),
  'bilingual-none': ({ languages, known }) => ({
    sentence: `Nothing can be set beside the letter in ${all(languages.map(languageName))}: there is no such letter, and no phrases to make one of.`,
    hint: known.length > 0 ? `There is one in ${all(known)}.` : 'Leave --bilingual out.',
  }),
  'law-table-lacks': ({ country }) => ({
    sentence: `The table of treaties does not have ${countryName(country)}: the letter cites the Universal Declaration alone.`,
    hint: 'What binds there must be looked up. --no-law leaves law out.',
  }),
  'law-no-keys': ({ slug }) => ({
    sentence: `${slug} names no concerns and no requests by key, so which law speaks of it is not known.`,
    hint: 'Add "concerns" and "requests" with keys; docs/cases.md has the list.',
  }),
  'phrase-noform': ({ found }) => ({
    sentence: `A case may not give the form of the name for ${found}.`,
    hint: 'Add "noform": a text with {name} alone, which is taken then. Names are never declined by machine.',
  }),
};
