import type { DayField, DayReason, FactFindings } from '../../import-fact-findings.ts';
import type { Message } from '../../messages.ts';
import { languageName } from './names.ts';

// What `appeal import` says of days, numbers, people and languages, in English.

const DAYS: Readonly<Record<DayField, string>> = {
  issued: 'day of issue',
  deadline: 'deadline',
  born: 'date of birth',
};

type Reason = (other: string) => string;
const REASONS: Readonly<Record<DayReason, Reason>> = {
  order: (other) => `day and month may be the other way round (${other})`,
  calendar: () => 'it seems to be a year of another calendar',
  reckoning: () => 'its calendar is reckoned in two ways, a day apart',
  century: () => 'the year has two digits',
  year: () => 'no year is given',
  spelling: () => 'the month is misspelt',
  range: () => 'several days are given, and the last was taken',
  weekday: () => 'the day of the week beside it is that of another day',
  'before-issue': (other) => `it is before the day of issue, ${other}`,
  far: (other) => `it is more than a year after the day of issue, ${other}`,
  'index-year': (other) => `the number of the sheet is of the year ${other}`,
  where: () => 'nothing beside it says what day it is',
};

/** The sentences of single values. */
export const facts = {
  'import-day': ({ field, found, day, because, other = '' }) => ({
    sentence: `Check the ${DAYS[field]}: "${found}" was read as ${day}, but ${REASONS[because](other)}.`,
  }),
  'import-days-differ': ({ field, found, other, line }) => ({
    sentence: `The casesheet gives two different days as ${DAYS[field]}: "${found}" and, in line ${line}, "${other}".`,
    hint: 'Keep the right one, or ask whoever issued the casesheet.',
  }),
  'import-deadline-for': ({ found, for: purpose }) => ({
    sentence: `The casesheet gives several deadlines. "${found}" was taken to be for "${purpose}".`,
    hint: 'Say in a few words what letters must arrive before.',
  }),
  'import-day-unread': ({ field, found }) => ({
    sentence: `The ${DAYS[field]} could not be read: "${found}".`,
    hint: 'Write it as YYYY-MM-DD.',
  }),
  'import-numbers-differ': ({ found, other, line }) => ({
    sentence: `The casesheet has two numbers: "${found}" and, in line ${line}, "${other}".`,
    hint: 'Keep the one of this casesheet.',
  }),
  'import-number-year': ({ found, value }) => ({
    sentence: `"${found}" has no year; it was read as ${value}.`,
    hint: 'Write the number as UA 12/24.',
  }),
  'import-supersedes': ({ slugs: [first = '', ...others] }) => ({
    sentence: `This seems to be a newer casesheet for the case ${first}${others.length === 0 ? '' : `; but there is also ${others.join(', ')}`}.`,
    hint: 'Take the line out if it is another case.',
  }),
  'import-language-unknown': ({ found }) => ({
    sentence: `"${found}" was not understood as a language to write in.`,
    hint: 'Add its code (ISO 639-1) to languages, best first.',
  }),
  'import-name-spelt': ({ name, other, line }) => ({
    sentence: `The casesheet writes the name in two ways: "${name}" and, in line ${line}, "${other}".`,
    hint: 'Keep the right one everywhere.',
  }),
  'import-name-absent': ({ name }) => ({
    sentence: `"${name}" stands nowhere else in the casesheet.`,
    hint: 'Check that it is the person whom this casesheet is about.',
  }),
  'import-beside-name': ({ found, name }) => ({
    sentence: `"${found}" beside "${name}" was not understood, and is left out.`,
    hint: 'Add it as an alias or to the description if it matters.',
  }),
  'import-pronouns-shared': ({ pronouns, name }) => ({
    sentence: `"${pronouns}" stands once for several people; it was taken to be for ${name} too.`,
    hint: 'Give each person the right pronouns.',
  }),
  'import-pronouns-gender': ({ found }) => ({
    sentence: `The casesheet gives no pronouns, only "${found}".`,
    hint: 'Fill in the pronouns, such as he/him or she/her.',
  }),
  'import-native-language': ({ found, language }) => ({
    sentence: `"${found}" was taken for the name in ${languageName(language)}.`,
    hint: 'Change the language if it is another one.',
  }),
} satisfies { readonly [C in keyof FactFindings]: (values: FactFindings[C]) => Message };
