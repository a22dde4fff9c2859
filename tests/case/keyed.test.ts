import { expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { CONCERNS, REQUESTS } from '../../src/languages/phrase-keys.ts';

// What a case says by key: what happened, and what is asked.

const file = (keyed: string) => `title: Mara
country: CN
people:
  - name: Mara Example
    pronouns: she/her
targets:
  official:
    name: An Official
    country: CN
${keyed}`;

const read = (keyed: string) => readCase({ text: file(keyed), file: 'mara.yaml', slug: 'mara' });
const problems = (keyed: string) =>
  read(keyed).problems.map(({ code, arguments: values, place }) => ({
    code,
    ...values,
    line: place?.line,
    column: place?.column,
  }));

test('a case with requests needs no letter', () => {
  const { caseFile } = read('requests: [disclose-whereabouts]\n');
  expect(caseFile?.content.letter).toEqual({});
  expect(caseFile?.content.requests).toEqual(['disclose-whereabouts']);
  expect(problems('concerns: [secret-trial]\n')).toEqual([
    expect.objectContaining({ code: 'key-missing', key: 'letter', meaning: 'case.letterOrRequests' }),
  ]);
});

test('a key may have what goes with it', () => {
  const { caseFile } = read(`concerns:
  - key: incommunicado-detention
    since: 2018-03
    where: { en: the old mill, fr: le vieux moulin }
  - key: torture-or-ill-treatment
    since: 2018
    by: police
  - no-lawyer-of-choice
requests: [lawyer-access]
`);
  expect(caseFile?.content.concerns).toEqual([
    { key: 'incommunicado-detention', since: '2018-03', where: { en: 'the old mill', fr: 'le vieux moulin' } },
    { key: 'torture-or-ill-treatment', since: '2018', by: 'police' },
    'no-lawyer-of-choice',
  ]);
});

test('a misspelt key is told with the nearest, where it stands', () => {
  expect(problems('concerns:\n  - incomunicado-detention\nrequests:\n  - key: lawyer-acess\n')).toEqual([
    expect.objectContaining({ code: 'value-wrong', near: 'incommunicado-detention', line: 11, column: 5 }),
    expect.objectContaining({ code: 'value-wrong', near: 'lawyer-access', line: 13, column: 10 }),
  ]);
  const wrong = 'concerns:\n  - key: secret-trial\n    wher: X\nrequests: [fair-trial]\n';
  expect(problems(wrong)).toEqual([expect.objectContaining({ code: 'key-unknown', near: 'where', line: 12 })]);
  expect(problems('concerns:\n  - key: secret-trial\n    by: polcie\nrequests: [fair-trial]\n')[0]).toMatchObject({
    code: 'value-wrong',
    near: 'police',
  });
});

test('what a key cannot be without, and what it says nothing of, is told', () => {
  const keyed = `concerns:
  - incommunicado-detention
  - key: travel-ban
    where: Exampleville
requests: [return-passport]
`;
  expect(problems(keyed)).toEqual([
    expect.objectContaining({
      code: 'keyed-argument-missing',
      key: 'incommunicado-detention',
      argument: 'since',
      line: 11,
    }),
    expect.objectContaining({
      code: 'keyed-argument-unknown',
      key: 'travel-ban',
      known: ['since'],
      line: 13,
      column: 5,
    }),
  ]);
});

test('a day that the calendar has not is refused', () => {
  expect(problems('concerns:\n  - key: secret-trial\n    since: 2018-13\nrequests: [fair-trial]\n')).toEqual([
    expect.objectContaining({ code: 'value-wrong', field: 'concerns[1].since' }),
  ]);
});

test('there are as many keys as a letter may need', () => {
  expect(Object.keys(CONCERNS).length).toBeGreaterThanOrEqual(22);
  expect(Object.keys(REQUESTS).length).toBeGreaterThanOrEqual(28);
});
