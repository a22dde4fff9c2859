import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE } from '../../support/package.ts';
import { saidOf, textsIn } from './names-support.ts';

// Names of many places, in texts that were written before the rule was made for them.

interface Texts {
  readonly error: string[];
  readonly told: string[];
  readonly calm: string[];
  readonly known: [string, string][];
}

const PEOPLE = [
  ...['Sevda Ruzimova', 'Tolan Brekke', 'Kwabena Ofori-Mintah', 'Park Ji-hoon', 'Nayeli Cocom Pech'],
  "Prosper d'Ambelle",
];
const ALL = textsIn<Texts>(readFileSync(join(PACKAGE, 'tests/check/names/foreign.yaml'), 'utf8'));

const errors = (all: readonly string[]) => all.filter((one) => one.startsWith('error'));
const demand = (language: string, text: string) => saidOf(language, { demand: text }, PEOPLE);

test.each(ALL.flatMap(([language, { error }]) => error.map((text) => ({ language, text }))))(
  'an error, $language: $text',
  ({ language, text }) => expect(errors(demand(language, text))).not.toEqual([]),
);

test.each(ALL.flatMap(([language, { told }]) => told.map((text) => ({ language, text }))))(
  'told, $language: $text',
  ({ language, text }) => expect(saidOf(language, { paragraph: text }, PEOPLE)).not.toEqual([]),
);

test.each(ALL.flatMap(([language, { calm }]) => calm.map((text) => ({ language, text }))))(
  'no error, $language: $text',
  ({ language, text }) => expect(errors(demand(language, text))).toEqual([]),
);

test.each(ALL.flatMap(([language, { known }]) => known.map(([paragraph, again]) => ({ language, paragraph, again }))))(
  'no error, for the letter says who it is, $language: $paragraph $again',
  ({ language, paragraph, again }) =>
    expect(errors(saidOf(language, { paragraph, demand: again }, PEOPLE))).toEqual([]),
);
