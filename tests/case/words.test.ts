import { describe, expect, test } from 'vitest';
import { checkCaseWords } from '../../src/case/words.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { caseWith } from '../check/check-support.ts';

// Values in the texts of a case that cannot be filled in, each with what is wrong and where.

/** What is wrong with a fragment over the case about the choir: the code, what it knows, and where as line:column. */
function found(fragment: string) {
  return checkCaseWords(readYaml(caseWith(fragment), 'choir.yaml')).map(({ code, arguments: known, place }) => ({
    code,
    known,
    at: `${place?.line}:${place?.column}`,
  }));
}

const letter = (opening: string, more = '') =>
  `letter:\n  en:\n    subject: A\n    opening: ${opening}\n    demands: [B]\n    reviewed: us\n${more}`;

const TWO = 'people:\n- { name: Mara Example, pronouns: she/her }\n- { name: Theo Sample, pronouns: he/him }\n';

const ONE_NUMBER = 'people:\n- { name: Mara Example, pronouns: she/her, number: 4711-B }\n';
const GROUP = 'group: { name: a choir }\n';

const TARGETS = `targets:
  mayor: { name: Jo Sample, role: Mayor, country: FR }
  office: { organisation: Office, country: FR, kind: additional }
  consul: { kind: copy, role: Consul, country: GB }
`;

describe('nothing is wrong', () => {
  test.each([
    ['without values', letter('O')],
    ['with what every case has', letter('"{{people}} {{case.title}} {{case.country}} {{they}}"')],
    ['with the one person', letter('"{{person.name}} {{Their of=\\"Mara Example\\"}}"')],
    ['with the number of the one person', `${ONE_NUMBER}${letter('"{{person.number}}"')}`],
    ['with a group', `${GROUP}people: []\n${letter('"{{group.name}} {{people}} {{they of=\\"a choir\\"}}"')}`],
    ['with a person beside a group', GROUP + letter('"{{person.name}} {{they of=\\"Mara Example\\"}}"')],
    ['with a reference that there is', `reference: EX\n${letter('"{{case.reference}}"')}`],
    ['with what all targets have', letter('"{{target.name}} {{target.role}}"')],
    ['in a summary or background', 'summary: Of {{people}}.\nbackground: "{{case.title}}, {{person.name}}"\n'],
    [
      'in salutations and closings',
      TARGETS.replace('FR }', 'FR, salutation: { en: "Dear {{target.role}}" }, closing: { en: "{{target.name}}" } }'),
    ],
    ['with a role that only copies lack', letter('"{{target.country}}"'.replace('target.country', 'people'), TARGETS)],
  ])('%s', (_, fragment) => {
    expect(found(fragment)).toEqual([]);
  });
});

describe('a value that there is not', () => {
  test('is told with what there is, at its place', () => {
    expect(found(letter('"Of {{persn.name}}."'))).toMatchObject([
      { code: 'words-name', known: { found: 'persn.name', near: 'person.name' }, at: '4:18' },
    ]);
    const [{ known } = { known: {} }] = found(letter('"{{x}}"'));
    expect(known).toMatchObject({
      known: expect.arrayContaining([
        'case.title',
        'case.country',
        'people',
        'person.name',
        'target.honorific',
        'they',
      ]),
    });
    expect((known as { known: string[] }).known).not.toContain('case.reference');
  });

  test('is the reference of a case that has none', () => {
    expect(found(letter('"{{case.reference}}"'))).toMatchObject([{ code: 'words-name' }]);
  });

  test('is the person where there are several, and one who is nobody', () => {
    expect(found(TWO + letter('"{{person.name}}"'))).toMatchObject([
      { code: 'words-several-people', known: { people: ['Mara Example', 'Theo Sample'] } },
    ]);
    expect(found(TWO + letter('"{{they of=\\"Theo\\"}}"'))).toMatchObject([
      { code: 'words-name', known: { found: 'Theo', known: ['Mara Example', 'Theo Sample'] } },
    ]);
    expect(found(TWO + letter('"{{them of=\\"Theo Sample\\"}}"'))).toEqual([]);
  });

  test('is the person where there is but a group, the group where there is none, and a number that nobody has', () => {
    const wrong = [
      `${GROUP}people: []\n${letter('"{{person.name}}"')}`,
      letter('"{{group.name}}"'),
      letter('"{{person.number}}"'),
      GROUP + letter('"{{person.number}}"'),
    ];
    expect(wrong.map((text) => found(text).map(({ code }) => code))).toEqual(wrong.map(() => ['words-name']));
  });

  test('is one of targets in a summary', () => {
    expect(found('summary: To {{target.name}}.\n')).toMatchObject([{ code: 'words-name', at: '1:13' }]);
  });
});

test.each([
  ['title: Of {{people}}\n', 'title', '{{people}}', '1:8'],
  ['reference: "}} x"\n', 'reference', '}} x', '1:12'],
  [`sources:\n- title: "${'{{'.padEnd(60, 'x')}"\n`, 'sources', '{{'.padEnd(40, 'x'), '2:10'],
  [letter('O').replace('reviewed: us', 'reviewed: "{{people}}"'), 'letter', '{{people}}', '6:15'],
  [TARGETS.replace('role: Mayor', 'role: "{{people}}"'), 'targets', '{{people}}', '2:35'],
])('where no values are filled in, one is told: %j', (fragment, field, words, at) => {
  expect(found(fragment)).toEqual([{ code: 'words-here', known: { found: words, field }, at }]);
});

describe('a value that targets lack', () => {
  test('is told with those who get the letter and lack it', () => {
    const text = TARGETS + letter('"To {{target.honorific}} {{target.name}}"');
    expect(found(text)).toMatchObject([
      { code: 'words-target-lacks', known: { field: 'honorific', targets: ['mayor', 'office'] }, at: '8:18' },
      { code: 'words-target-lacks', known: { field: 'name', targets: ['office'] }, at: '8:39' },
    ]);
  });

  test('in a salutation is that of the target itself, of a copy too', () => {
    const greeted = TARGETS.replace('country: GB', 'country: GB, salutation: { en: "Dear {{target.name}}" }');
    expect(found(greeted)).toMatchObject([
      { code: 'words-target-lacks', known: { field: 'name', targets: ['consul'] } },
    ]);
    expect(found(greeted.replace('target.name', 'target.role'))).toEqual([]);
  });
});

test.each([
  ['people: soon\ntargets: [1]\nsummary: "{{persn}}"\n', ['words-name']],
  ['people: [{}, 3]\nsummary: "{{person.name}}"\n', ['words-several-people']],
  ['people: [{}]\nsummary: "{{person.name}}"\n', []],
  ['targets: { a: , b: [] }\nsummary: "{{people}}"\n', []],
])('a text with something wrong beside it is looked at all the same: %j', (fragment, codes) => {
  expect(found(fragment + letter('O')).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['targets: { a: , b: [], c: { kind: copy } }\n', ['a', 'b']],
  ['people: [null, 3]\ntargets: { a: word }\n', ['a']],
])('targets that are none lack every value: %j', (fragment, targets) => {
  expect(found(fragment + letter('"{{target.name}}"'))).toMatchObject([{ known: { targets } }]);
});

test.each(['', '- a\n', 'word\n'])('%j has no texts of a case', (text) => {
  expect(checkCaseWords(readYaml(text, 'choir.yaml'))).toEqual([]);
});

test('a text that is too long for a case is not looked at', () => {
  const long = 'x'.repeat(19_990);
  expect(found(`summary: "${long}{{persn}}"\n`)).toHaveLength(1);
  expect(found(`summary: "${long}xx{{persn}}"\n`)).toEqual([]);
});
