import { describe, expect, it } from 'vitest';
import { countIn } from '../../../src/import/people/counts.ts';
import { casesheetValues } from '../../../src/languages/casesheet-values.ts';
import { draftFrom, modern } from '../sheets.ts';

// Groups of which nobody is named: how many they are, what they are called, and whom a line names beside them.

const WORDS = (language: string) => casesheetValues(language).map(({ people }) => people);

it.each([
  ['en', 'sixty-two weavers', 62],
  ['en', 'two hundred and fifty families', 250],
  ['en', 'two dozen families', 24],
  ['en', 'three thousand people', 3000],
  ['es', 'cuarenta y dos familias', 42],
  ['es', 'veintidós pescadores', 22],
  ['fr', 'soixante-douze habitants', 72],
  ['fr', 'vingt et une familles', 21],
  ['fr', 'deux cents personnes', 200],
  ['de', 'vierundzwanzig Weber', 24],
  ['pt', 'trinta e cinco famílias', 35],
  ['it', 'ventotto pescatori', 28],
  ['ru', 'сорок два жителя', 42],
  ['en', 'weavers of Block 7', undefined],
])('reads how many there are (%s): %j', (language, text, count) => {
  expect(countIn(text, WORDS(language))).toBe(count);
});

const read = async (summary: string, name: string) => {
  const head = `First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION\n\nWEAVERS LOSE THEIR LOOMS\n${summary}`;
  const { case: content } = await draftFrom(modern({ head, end: `NAME AND PREFERRED PRONOUN: ${name}` }));
  return [content.group?.name, content.group?.count, ...(content.people ?? []).map((one) => one.name)];
};

describe('how many a group has', () => {
  it.each([
    ['The weavers of Blue Hill, some 130 people, were driven out.', 130],
    ['The weavers of Blue Hill (ninety families) were driven out.', 90],
    ['Sixty-two weavers who had asked for pay were driven out.', undefined],
    ['The weavers of Blue Hill, whose 12 looms were burnt, were driven out.', undefined],
    ['The weavers of Blue Hill were driven out on 12 May 2024, as 60 guards looked on.', undefined],
  ])('is said by the text behind its name: %j', async (summary, count) => {
    expect(await read(summary, 'Weavers of Blue Hill')).toEqual(['Weavers of Blue Hill', count]);
  });

  it('stands before what its members are called', async () => {
    const summary = 'Sixty-two weavers and dyers who had asked for pay were driven out.';
    const name = 'Weavers and dyers of Blue Hill';
    expect(await read(summary, name)).toEqual([name, 62]);
    const others = 'Sixty-two weavers and dyers of another hill had asked for pay.';
    expect(await read(others, name)).toEqual([name, undefined]);
  });
});

describe('a line with "and" before a word in small letters', () => {
  it.each([
    [
      'Two of the weavers were beaten.',
      'Weavers and dyers of Blue Hill',
      ['Weavers and dyers of Blue Hill', undefined],
    ],
    ['Amadi was beaten.', 'Amadi (he/him) and dyers of Blue Hill', [undefined, undefined, 'Amadi']],
  ])('names a group where the sheet has its first word in small letters: %j', async (summary, name, told) => {
    expect((await read(summary, name)).slice(0, told.length)).toEqual(told);
  });
});

/** A sheet of the nineties with names below its head. */
const old = (head: string, names: string) =>
  `${head}\n\n${names}\n\nThey were seized by soldiers in the market on 9 May, after leaflets had been found in a shop. Nobody has seen them.\n\nRECOMMENDED ACTION: Please send letters, in English or your own language:\n- calling on the authorities to release them.\n\nAPPEALS TO:\n\nMinister of Justice\nMr John Sample\n1 Sample Road\nNairobi, Kenya`;
const told = async (text: string) => {
  const { case: content } = await draftFrom(text);
  const people = (content.people ?? []).map(({ name, description }) => [name, description].filter(Boolean).join(' = '));
  return [content.title, ...people, ...(content.group ? [`[${content.group.name}]`] : [])];
};
const HEAD = 'PUBLIC  AI Index: AFR 98/003/2003\n14 May 2003\n\nUA 131/03  Fear of torture';

it.each([
  ['at least four other members of the Sample Union', '[at least four other members of the Sample Union]'],
  ['about 30 listeners of Radio Sample', '[about 30 listeners of Radio Sample]'],
])('a profession ends above a group that begins with a number: %j', async (last, group) => {
  const names = `KENYA  Ann Example (f), aged 26, news reader\n${last}`;
  expect(await told(old(HEAD, names))).toEqual(['Fear of torture', 'Ann Example = news reader', group]);
});

describe('an update with its country beside the day', () => {
  const head = (more: string) =>
    `KENYA  6 November 1997\nAI INDEX: AFR 98/92/97\n\nFurther information on UA 337/97 (AFR 98/81/97, 16 October 1997) - ${more}`;

  it.each([
    ['Ben Sample, aged 19\nNew name: Ann Example, mother of Ben Sample', 'Ann Example = mother of Ben Sample'],
    ['Ben Sample, aged 19\nNew names:\nAnn Example, teacher', 'Ann Example = teacher'],
  ])('names those whom the first did not know: %j', async (names, added) => {
    expect(await told(old(head('Fear of torture'), names))).toEqual(['Fear of torture', 'Ben Sample', added]);
  });

  it('has the concern whole that goes on in the next line', async () => {
    expect(await told(old(head('Fear of\n"disappearance"'), 'Ben Sample, aged 19'))).toEqual([
      'Fear of "disappearance"',
      'Ben Sample',
    ]);
  });
});
