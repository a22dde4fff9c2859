import { expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { caseWith } from '../check/check-support.ts';

// What a case must have that depends on what else it has.

/** What is wrong with a case: the code, the field and where. */
function wrong(text: string) {
  return readCase({ text, file: 'choir.yaml', slug: 'choir' }).problems.map(({ code, arguments: about, place }) => {
    const { key, field } = about as { key?: string; field?: string };
    return `${place?.line}: ${code} ${key ?? field}`;
  });
}

const WITHOUT_PEOPLE = caseWith('').replace(/^people:\n(?: .*\n)*/m, '');

test('letters are about people or a group', () => {
  expect(wrong(caseWith('people: []\n'))).toEqual(['1: value-empty people']);
  expect(wrong(WITHOUT_PEOPLE)).toEqual(['1: key-missing people']);
  expect(wrong(`group: { name: a choir }\n${WITHOUT_PEOPLE.replaceAll('person.name', 'people')}`)).toEqual([]);
  expect(wrong(caseWith('people: []\ngroup: { name: a choir }\n'))).toEqual([]);
});

test('what is missing is told with all else that is wrong', () => {
  expect(wrong(`titel: A\n${WITHOUT_PEOPLE}`)).toEqual(['1: key-unknown titel', '1: key-missing people']);
});

test.each([
  ['count: 0', ['1: value-wrong group.count']],
  ['count: 1.5', ['1: value-wrong group.count']],
  ['count: about 160', ['1: type-wrong group.count']],
  ['count: 160', []],
  ['pronouns: it/its', []],
])('a group with %s', (more, problems) => {
  expect(wrong(caseWith(`group: { name: a choir, ${more} }\n`))).toEqual(problems);
});

test.each([
  ['1984', []],
  ['"1984-05"', []],
  ['1984-02-29', []],
  ['1985-02-29', ['1: value-wrong people[1].born']],
  ['"1984-13"', ['1: value-wrong people[1].born']],
  ['84', ['1: value-wrong people[1].born']],
  ['in May', ['1: value-wrong people[1].born']],
  ['[1984]', ['1: type-wrong people[1].born']],
])('somebody born %s', (born, problems) => {
  expect(wrong(caseWith(`people: [{ name: Mara Example, pronouns: she/her, born: ${born} }]\n`))).toEqual(problems);
});

const letter = (...lines: string[]) =>
  caseWith(`letter:\n  en:\n    subject: A choir\n${lines.map((line) => `    ${line}\n`).join('')}    reviewed: us\n`);

test.each<[string, readonly string[], readonly string[]]>([
  ['opening and demands', ['opening: O', 'demands: [D]'], []],
  ['a body in their place', ['body: [B]'], []],
  ['neither', [], ['2: key-missing letter.en.opening', '2: key-missing letter.en.demands']],
  ['no demands', ['opening: O', 'demands: []'], ['5: value-empty letter.en.demands']],
  ['an empty body', ['body: []'], ['4: value-empty letter.en.body']],
  ['a body and an opening', ['opening: O', 'body: [B]'], ['4: letter-body-beside undefined']],
  ['a body and demands', ['body: [B]', 'demands: [D]'], ['5: letter-body-beside undefined']],
])('a letter with %s', (_, lines, problems) => {
  expect(wrong(letter(...lines))).toEqual(problems);
});

test.each<[string, string, readonly string[]]>([
  ['all who get a letter are asked in its language', 'en', []],
  ['one is asked in another language only', 'fr', ['5: key-missing letter.en.demands']],
])('a letter without demands, where %s', (_, language, problems) => {
  const targets = `targets:
  mayor: { role: Mayor, country: FR, demands: { ${language}: [D] } }
  envoy: { kind: copy, role: Consul, country: GB }
`;
  expect(wrong(caseWith(`${targets}letter:\n  en: { subject: S, opening: O, reviewed: us }\n`))).toEqual(problems);
});

test.each([
  ['web: ["https://forms.example.org/a?b=c"]', []],
  ['web: [forms.example.org]', ['value-wrong']],
  ['for: [GB]', []],
  ['for: [UK]', ['value-wrong']],
  ['for: []', ['value-empty']],
  ['left: 2025', []],
  ['left: "May"', ['value-wrong']],
  ['demands: { en: [] }', ['value-empty']],
  ['demands: [D]', ['type-wrong']],
])('a target with %s', (more, codes) => {
  const text = caseWith(`targets: { mayor: { role: Mayor, country: FR, ${more} } }\n`);
  expect(readCase({ text, file: 'choir.yaml', slug: 'choir' }).problems.map(({ code }) => code)).toEqual(codes);
});
