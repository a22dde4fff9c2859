import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { NOTHING, PartReader } from '../../src/case/part-reader.ts';
import { type Case, caseSchema } from '../../src/case/schema.ts';
import { type Path, readYaml, valueAt } from '../../src/source/yaml.ts';
import { caseWith } from '../check/check-support.ts';

// What can be read of a case in which something is wrong, and what is not read.

/** What is read of a text, where it has gaps as "targets.m.name", and where in the file something of it stands. */
function read(text: string) {
  const yaml = readYaml(text, 'choir.yaml');
  const reader = new PartReader(yaml);
  const content = reader.read(caseSchema, yaml.value, [], []) as Case;
  return { content, gaps: reader.gaps.map(named), fileOf: (...path: Path) => named(reader.fileOf(path)) };
}

const named = (path: Path) => path.join('.');

/** The sound case in which the parts of a fragment stand in the place of its own. */
const readWith = (fragment: string) => read(caseWith(fragment));

const SOUND = readWith('').content;
const MAYORESS = SOUND.targets.mayoress;

/** Parts of a case with more lines. */
const target = (lines: string) => `targets:\n  m:\n    name: Jo Sample\n    country: FR\n    ${lines}\n`;
const letter = (lines: string) => `letter:\n  en:\n    subject: A\n    reviewed: B\n    ${lines}\n`;
const person = (lines: string) => `people:\n  - name: Mara Example\n    pronouns: she/her\n${lines}`;

/** A title, the fragment, where something is read, what is read there, and all gaps. */
type Row = [title: string, fragment: string, at: string, value: unknown, gaps: string];

const holds = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, fragment, at, value, gaps) => {
    const { content, gaps: found } = readWith(fragment);
    expect(valueAt(content, at === '' ? [] : at.split('.'))).toStrictEqual(value);
    expect(found.join(', ')).toBe(gaps);
  });

test('of a sound case all is read, with what it need not say', () => {
  const { content, gaps, fileOf } = readWith('');
  expect(gaps).toEqual([]);
  expect(content).toStrictEqual(v.parse(caseSchema, readYaml(caseWith(''), 'choir.yaml').value));
  expect(fileOf('letter', 'en')).toBe('letter.en');
});

describe('keys', () => {
  holds([
    ['one that no case has is left out', 'colour: blue\n', '', SOUND, 'colour'],
    ['so is one that no target has', target('colour: blue'), 'targets.m.colour', undefined, 'targets.m.colour'],
    ['a misspelt one is read as what it means', target('rôle: Mayoress'), 'targets.m.role', 'Mayoress', ''],
    ['in a list', person('  - nam: Ana\n    pronouns: she/her\n'), 'people.1.name', 'Ana', ''],
    ['not if the right one is there', target('nmae: Ana'), 'targets.m.name', 'Jo Sample', 'targets.m.nmae'],
    ['of two, the first', target('rôle: Mayoress\n    roel: Clerk'), 'targets.m.role', 'Mayoress', 'targets.m.roel'],
    [
      'none for what lets other things pass: other names',
      person('    aliasse: [Mar]\n'),
      'people.0.aliases',
      [],
      'people.0.aliasse',
    ],
    ['other languages', person('    nativ: {el: Μάρα}\n'), 'people.0.native', {}, 'people.0.nativ'],
    ['names beside', 'nmaes: [Ana]\n', 'names', [], 'nmaes'],
  ]);

  const unknown = (count: number) => Array.from({ length: count }, (_, nth) => `xyzzy${nth}: 1\n`).join('');
  test.each([
    [99, 'A song', 99],
    [100, undefined, 101],
  ])('after %i unknown ones a misspelt one is read as %s', (count, summary, gaps) => {
    const found = readWith(`${unknown(count)}sumary: A song\n`);
    expect(found.content.summary).toBe(summary);
    expect(found.gaps.length).toBe(gaps);
  });
});

describe('what must be there', () => {
  const without = (key: string, text = caseWith('')) =>
    read(text.replace(new RegExp(`^( *(?:- )?)${key}:.*\n`, 'm'), (_, at) => (at.includes('-') ? '  -\n' : '')));

  test.each<[string, string, unknown]>([
    ['title', 'title', ''],
    ['subject', 'letter.en.subject', ''],
    ['reviewed', 'letter.en.reviewed', ''],
    ['pronouns', 'people.0.pronouns', 'they/them'],
    ['country', 'country', 'FR'],
  ])('without %s, something stands in its place', (key, at, value) => {
    const { content, gaps } = without(key);
    expect(valueAt(content, at.split('.'))).toBe(value);
    expect(gaps).toEqual([at]);
  });

  holds([
    [
      'a target without a country: that of the case',
      'targets: {a: {role: A}}\n',
      'targets.a.country',
      'FR',
      'targets.a.country',
    ],
    [
      'no country at all',
      'country: 1\ntargets: {a: {role: A}}\n',
      'country',
      'AQ',
      'country, targets.a.country, targets.a',
    ],
    [
      'nor a target then',
      'country: 1\ntargets: {a: {role: A}}\n',
      'targets',
      {},
      'country, targets.a.country, targets.a',
    ],
    [
      'the country of the first target that has one',
      'country: fr\ntargets:\n  a:\n  b: {role: B, country: de}\n  c: {role: C, country: GB}\n  d: {role: D, country: IE}\n',
      'country',
      'GB',
      'country, targets.a, targets.b.country, targets.b',
    ],
    [
      'of a list of targets too',
      'country: 1\ntargets: [{role: B, country: DE}]\n',
      'country',
      'DE',
      'country, targets',
    ],
    ['not of a word', 'country: 1\ntargets: DE\n', 'country', 'AQ', 'country, targets'],
    ['not of nothing', 'country: 1\ntargets:\n', 'country', 'AQ', 'country, targets'],
    ['targets of nothing are none', 'targets:\n', 'targets', {}, 'targets'],
    ['letters of nothing are none', 'letter:\n', 'letter', {}, 'letter'],
    ['letters that are a word', 'letter: Dear Mayoress\n', 'letter', {}, 'letter'],
    ['a list of them', 'letter: [Dear Mayoress]\n', 'letter', {}, 'letter'],
    ['a letter of nothing', 'letter:\n  en:\n', 'letter', {}, 'letter.en'],
    ['a letter that is a word', 'letter: {en: Dear Mayoress}\n', 'letter', {}, 'letter.en'],
    ['a letter that is a list', 'letter: {en: [Dear Mayoress]}\n', 'letter', {}, 'letter.en'],
    [
      'a person without a name is left out',
      person('  - pronouns: she/her\n'),
      'people',
      SOUND.people,
      'people.1.name, people.1',
    ],
    ['a group too', 'group: {count: 3}\n', 'group', undefined, 'group.name, group'],
    [
      'a source without a title stays',
      'sources: [{note: Read.}]\n',
      'sources',
      [{ title: '', note: 'Read.' }],
      'sources.0.title',
    ],
    [
      'a deadline for nothing does not',
      'deadlines: [{date: 2026-12-01}]\n',
      'deadlines',
      [],
      'deadlines.0.for, deadlines.0',
    ],
    ['what stands for what need not be there', target('kind: boss'), 'targets.m.kind', 'target', 'targets.m.kind'],
    ['or nothing', 'summary:\n', 'summary', undefined, 'summary'],
    ['not even the key', 'summary:\n', '', SOUND, 'summary'],
    ['people of nothing', 'people:\n', 'people', [], 'people'],
  ]);
});

describe('maps by names', () => {
  const clerk = '{role: Clerk, country: FR}';
  const CLERK = { ...MAYORESS, name: undefined, role: 'Clerk', address: [], salutation: {} };
  const { name: _, ...read } = CLERK;
  holds([
    [
      'a target whose name is none is read all the same',
      `targets: {The Clerk: ${clerk}}\n`,
      'targets.The Clerk',
      read,
      '',
    ],
    [
      'not one that means something to the program',
      `targets: {constructor: ${clerk}, clerk: ${clerk}}\n`,
      'targets',
      { clerk: read },
      'targets.constructor',
    ],
    ['nor this', `targets: {prototype: ${clerk}, clerk: ${clerk}}\n`, 'targets', { clerk: read }, 'targets.prototype'],
    [
      'nor this',
      `targets: {"__proto__": ${clerk}, clerk: ${clerk}}\n`,
      'targets',
      { clerk: read },
      'targets.__proto__',
    ],
    ['a letter in no language', 'letter:\n  xx: {subject: A, opening: B, reviewed: C}\n', 'letter', {}, 'letter.xx'],
    [
      'a greeting in no language',
      target('salutation: {English: Hello, de: Guten Tag}'),
      'targets.m.salutation',
      { de: 'Guten Tag' },
      'targets.m.salutation.English',
    ],
    [
      'a word where greetings should be',
      target('salutation: Hello'),
      'targets.m.salutation',
      {},
      'targets.m.salutation',
    ],
    ['a list of them', target('salutation: [Hello]'), 'targets.m.salutation', {}, 'targets.m.salutation'],
  ]);
});

describe('lists', () => {
  holds([
    ['a text alone is one of one', letter('demands: Let them sing.'), 'letter.en.demands', ['Let them sing.'], ''],
    ['a map alone too', 'people: {name: Ana, pronouns: she/her}\n', 'people.0.name', 'Ana', ''],
    ['not what cannot be in it', letter('demands: {let: them}'), 'letter.en.demands', [], 'letter.en.demands'],
    ['nor a person who is a word', 'people: Ana\n', 'people', [], 'people'],
    [
      'an item that cannot be read is left out',
      letter('demands:\n      - {a: b}\n      - A\n      -\n      - B'),
      'letter.en.demands',
      ['A', 'B'],
      'letter.en.demands.0, letter.en.demands.2',
    ],
    [
      'greetings in one language',
      target('salutation: {en: [Hello, [x], Hi]}'),
      'targets.m.salutation.en',
      ['Hello', 'Hi'],
      'targets.m.salutation.en.1',
    ],
    ['where there should be one or more, none', target('salutation: {en: []}'), 'targets.m.salutation.en', [], ''],
  ]);

  test('more than 500 are not read, which is said once', () => {
    const many = (count: number) => readWith(`names: [${'A, '.repeat(count)}{}]\n`);
    expect(many(499).content.names.length).toBe(499);
    expect(many(499).gaps).toEqual(['names.499']);
    expect(many(503).content.names.length).toBe(500);
    expect(many(503).gaps).toEqual(['names.500']);
  });
});

describe('what is written in one way or another', () => {
  const at = 'targets.m.address';
  holds([
    ['lines of an address', target('address: [1 Sample Street, {a: b}]'), at, ['1 Sample Street'], `${at}.1`],
    [
      'its parts',
      target('address: {sreet: 1 Sample Street, city: Exampleville}'),
      at,
      { street: '1 Sample Street', city: 'Exampleville' },
      '',
    ],
    [
      'parts of which one is none',
      target('address: {city: Exampleville, floor: 2}'),
      at,
      { city: 'Exampleville' },
      `${at}.floor`,
    ],
    ['a line alone', target('address: Town Hall'), at, ['Town Hall'], ''],
    [
      'a street in lines',
      target('address: {street: [A, {}, B], city: C}'),
      at,
      { street: ['A', 'B'], city: 'C' },
      `${at}.street.1`,
    ],
    ['a street that is a map', target('address: {street: {a: b}, city: C}'), at, { city: 'C' }, `${at}.street`],
    ['a street that is a number', target('address: {street: 0012, city: C}'), at, { street: '0012', city: 'C' }, ''],
    ['a day in part', person('    born: soon\n'), 'people.0.born', undefined, 'people.0.born'],
    ['days', person('    born: [1990]\n'), 'people.0.born', undefined, 'people.0.born'],
    ['a year that is none', person('    born: 19900\n'), 'people.0.born', undefined, 'people.0.born'],
  ]);
});

describe('texts', () => {
  const long = (count: number) => 'x'.repeat(count);
  holds([
    ['a number is what is written', 'title: 0044\n', 'title', '0044', ''],
    ['so is yes or no', 'title: True\n', 'title', 'True', ''],
    ['not where no number can be', 'issued: 2026\n', 'issued', undefined, 'issued'],
    ['nor for a country', 'country: 250\n', 'country', 'FR', 'country'],
    ['a list is no text', 'title: [A]\n', 'title', '', 'title'],
    ['a map is none', 'title: {A: B}\n', 'title', '', 'title'],
    ['nothing but space is none', 'title: "  "\n', 'title', '', 'title'],
    ['several lines in place of one', 'title: " A\\nB "\n', 'title', 'A\nB', ''],
    ['a line that is too long', `title: ${long(401)}\n`, 'title', long(401), ''],
    ['one as long as a text may be', `title: ${long(20_000)}\n`, 'title', long(20_000), ''],
    ['one that is longer', `title: ${long(20_001)}\n`, 'title', '', 'title'],
    ['an email address that is none', target('email: [" jo at sample "]'), 'targets.m.email', ['jo at sample'], ''],
    ['a web address that is none', target('web: [sample]'), 'targets.m.web', [], 'targets.m.web.0'],
    ['a date that there is not', 'deadline: 2026-02-30\n', 'deadline', undefined, 'deadline'],
    ['a name of a case that is none', 'supersedes: The Choir\n', 'supersedes', undefined, 'supersedes'],
    ['what must be a number', 'group: {name: A, count: many}\n', 'group', { name: 'A', native: {} }, 'group.count'],
    ['what must be yes or no', 'ownLanguage: perhaps\n', 'ownLanguage', false, 'ownLanguage'],
  ]);
});

describe('where something stands in the file', () => {
  test('under a misspelt key', () => {
    const { fileOf } = read(caseWith('').replace('letter:', 'lettr:'));
    expect(fileOf('letter', 'en', 'subject')).toBe('lettr.en.subject');
    expect(fileOf('letter')).toBe('lettr');
    expect(fileOf('title')).toBe('title');
    expect(fileOf()).toBe('');
  });

  test('after an item that is not read, under a misspelt key of a misspelt one', () => {
    const { content, fileOf } = readWith('people:\n  - Ana\n  - nam: Ana\n    pronouns: she/her\n  - name: Bo\n');
    expect(content.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(fileOf('people', 0)).toBe('people.1');
    expect(fileOf('people', 0, 'name')).toBe('people.1.nam');
    expect(fileOf('people', 1, 'name')).toBe('people.2.name');
  });

  test('of one that is no list', () => {
    const { fileOf } = readWith(letter('demands: Let them sing.\n    opening: A'));
    expect(fileOf('letter', 'en', 'demands', 0)).toBe('letter.en.demands');
    expect(fileOf('letter', 'en', 'opening')).toBe('letter.en.opening');
    const { fileOf: inMap } = readWith('people: { nam: Ana, pronouns: she/her }\n');
    expect(inMap('people', 0, 'name')).toBe('people.nam');
    expect(inMap('people', 0, 'pronouns')).toBe('people.pronouns');
  });
});

describe('a key that stands twice', () => {
  test.each<[string, string, string[]]>([
    ['in a target', target('role: A\n    role: B'), ['targets.m.role']],
    ['at the top', 'issued: 2026-01-01\nsummary:\nissued: 2026-01-02\n', ['issued']],
    [
      'in a list, beside the same key of others',
      person('  - name: Ana\n    pronouns: she/her\n    name: Bo\n'),
      ['people.1.name'],
    ],
  ])('%s', (_, fragment, gaps) => {
    const yaml = readYaml(fragment, 'choir.yaml');
    const reader = new PartReader(yaml);
    for (const one of yaml.problems) reader.gapsAt(one);
    expect(yaml.problems.map(({ code }) => code)).toEqual(['key-twice']);
    expect(reader.gaps.map(named)).toEqual(gaps);
  });
});

describe('by any schema', () => {
  const reader = () => new PartReader(readYaml('a: 1', 'choir.yaml'));
  const all = v.strictObject({ list: v.array(v.string()), count: v.optional(v.number(), 3) });

  test('a list that must be there is empty without it', () => {
    const one = reader();
    expect(one.read(all, {}, ['x'], ['x'])).toEqual({ list: [], count: 3 });
    expect(one.gaps).toEqual([['x', 'list']]);
  });

  test('a number that must be there makes the whole unreadable', () => {
    const one = reader();
    expect(one.read(v.strictObject({ count: v.number() }), {}, [], [])).toBe(NOTHING);
    expect(one.gaps).toEqual([['count'], []]);
  });

  test('any text is one, and nothing else', () => {
    expect(reader().read(v.string(), [], ['a'], ['a'])).toBe(NOTHING);
    expect(reader().read(v.string(), 'A ', ['a'], ['a'])).toBe('A ');
    expect(reader().read(v.string(), undefined, ['a'], ['a'])).toBe(NOTHING);
  });

  test('a gap is told once, and a place is not its name', () => {
    const one = reader();
    expect(one.gap(['a', 1])).toBe(NOTHING);
    one.gap(['a', 1]);
    one.gap(['a', '1']);
    expect(one.gaps).toEqual([
      ['a', 1],
      ['a', '1'],
    ]);
  });
});
