import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/import/people.ts';
import type { Section } from '../../../src/import/section.ts';
import type { SheetLine } from '../../../src/import/sheet.ts';

// Where a sheet says whom it is about, and what is doubtful about the names.

let count = 0;
const lineOf = (text: string): SheetLine => ({ text, line: ++count, role: 'text', gap: false, ends: false });
const section = (kind: Section['kind'], ...lines: string[]): Section => ({ kind, lines: lines.map(lineOf) });
const names = (language: string, ...sections: Section[]) =>
  peopleIn(sections, { language }).people.map(({ name }) => name.value);
const codes = (...sections: Section[]) =>
  peopleIn(sections, { language: 'en' }).people.flatMap(({ name }) => name.doubts.map(({ code }) => code));

describe('lines of names', () => {
  test('that are wrapped are one', () => {
    const lines = section(
      'name',
      'Mara Example (she/her), Ola',
      'Sample-Tester (he/him) and',
      'Jun Tester (they/them)',
    );
    expect(names('en', section('summary', 'Ola Sample-Tester was arrested.'), lines)).toEqual([
      'Mara Example',
      'Ola Sample-Tester',
      'Jun Tester',
    ]);
  });

  test('go on behind "of", and others begin anew', () => {
    const wrapped = section('name', 'Mara Example, head of the', 'Sample School', 'other members of the union');
    expect(names('en', wrapped)).toEqual(['Mara Example']);
    expect(names('en', section('name', 'Names: Mara Example', 'Issues: Flogging, Torture'))).toEqual(['Mara Example']);
  });

  test('end where something else begins', () => {
    const lines = ['Mara Example (she/her)', 'UNTIL: 7 May 2024', 'UA: 12/24 Index: ASA 17/2345/2024'];
    expect(names('en', section('name', ...lines))).toEqual(['Mara Example']);
    expect(names('en', section('name', 'Mara Example, Ola Sample', 'Gender m/f: both male'))).toEqual([
      'Mara Example',
      'Ola Sample',
    ]);
  });

  test('stand behind the country in old sheets', () => {
    expect(names('en', section('head', 'PERU: Mara EXAMPLE, weaver', 'Ola SAMPLE (f), aged 27'))).toEqual([
      'Mara EXAMPLE',
      'Ola SAMPLE',
    ]);
    expect(names('en', section('name', 'USA (Ohio): Mara Example, prisoner no. EF-199'))).toEqual(['Mara Example']);
    expect(names('en', section('name', 'TURKEY Mara Example, (m) aged 40'))).toEqual(['Mara Example']);
  });

  test('begin with Herr or Frau in German sheets', () => {
    expect(names('de', section('summary', 'Frau MARA BEISPIEL, Lehrerin', 'Mara Beispiel ist in Haft.'))).toEqual([
      'MARA BEISPIEL',
    ]);
  });
});

test('a sheet without such a line has the names of its text, with a doubt', () => {
  const sections = [
    section('title', 'Calligrapher Sentenced'),
    section('summary', 'Calligrapher Mara al-Example was sentenced on May 9 in Kafr Sample.'),
    section('letter', 'Dear Minister Ola Sample,', 'I ask you to release Mara al-Example.'),
    section('target', 'Minister Ola Sample', 'Ministry of Justice'),
  ];
  expect(names('en', ...sections)).toEqual(['Mara al-Example']);
  expect(codes(...sections)).toEqual(['import-inferred']);
});

describe('a name that the sheet writes in two ways', () => {
  const name = section('name', 'Mara Exampel (she/her)');
  test('is doubtful, and both are quoted', () => {
    const [person] = peopleIn([section('summary', 'Mara Example was arrested.'), name], { language: 'en' }).people;
    expect(person?.name.doubts).toMatchObject([
      { code: 'import-name-spelt', arguments: { name: 'Mara Exampel', other: 'Mara Example' } },
    ]);
  });

  test('is not one that has an ending, or belongs to somebody else', () => {
    expect(codes(section('summary', 'Mara Exampel’s family'), name)).toEqual([]);
    expect(
      codes(section('summary', 'Mara Exampel and Mara Example'), section('name', 'Mara Exampel and Mara Example')),
    ).toEqual([]);
  });

  test('or that stands nowhere else, is doubtful too', () => {
    expect(codes(section('summary', 'Ola Sample was arrested.'), name)).toEqual(['import-name-absent']);
  });
});

describe('pronouns', () => {
  test('are never guessed', () => {
    const [person] = peopleIn([section('name', 'Mara Example (f)')], { language: 'en' }).people;
    expect(person?.pronouns).toBeUndefined();
    expect(person?.missing).toMatchObject([
      { path: 'pronouns', doubt: { code: 'import-pronouns-gender', arguments: { found: 'f' } } },
    ]);
  });

  test.each([
    ['en', 'Name: Mara Example', 'Date of birth: 3 May 1971', '1971-05-03'],
    ['ru', 'Имя: Мара Примерова', 'Дата рождения: 12 мая 1984 года', '1984-05-12'],
    ['fr', 'Nom : Mara Modèle', 'Date de naissance : 7 juin 1990', '1990-06-07'],
  ])('may have their day of birth below them, in %s', (language, name, born, day) => {
    const { people, group } = peopleIn([section('name', name, born)], { language });
    expect(people.map((one) => one.born?.value)).toEqual([day]);
    expect(group).toBeUndefined();
  });

  test('of a line by itself are of all before', () => {
    const { people } = peopleIn([section('name', 'Mara Example', 'Ola Sample', 'Pronouns: she/her and he/him')], {
      language: 'en',
    });
    expect(people.map(({ pronouns }) => pronouns?.value)).toEqual(['she/her', 'he/him']);
  });
});

test('many names take no time', () => {
  const line = Array.from({ length: 400 }, (_, nth) => `Mara${nth} Example${nth} (she/her)`).join(', ');
  const text = 'Mara Exampel said so. '.repeat(200);
  const lines = Array.from({ length: 50 }, () => text);
  expect(names('en', section('additional-information', ...lines), section('name', line)).length).toBeLessThanOrEqual(
    200,
  );
  expect(names('en', section('name', '('.repeat(50_000)))).toEqual([]);
});

describe('the running text', () => {
  const said = (text: string, line = 'Mara Example (she/her)') =>
    peopleIn([section('summary', text), section('name', line)], { language: 'en' });

  test('says other names and numbers right behind a name', () => {
    const [mara] = said(
      'Mara Example, also known as Anita Sample, is held. Mara Example, prisoner number 20-6114, is ill.',
    ).people;
    expect(mara?.aliases.map(({ value }) => value)).toEqual(['Anita Sample']);
    expect(mara?.number?.value).toBe('20-6114');
  });

  test('says how many a group has, which is doubtful', () => {
    const { group } = said(
      'Some 1,150 people of the fishing community of Sampleton must go.',
      'Fishing community of Sampleton',
    );
    expect(group?.count).toMatchObject({ value: 1150, doubts: [{ code: 'import-inferred' }] });
  });

  test('names nobody by what is theirs', () => {
    const text =
      'Mara Example is ill. A court upheld Mara Example’s Death Sentence. Mara Example’s Death Sentence stands.';
    expect(names('en', section('title', 'Mara Example’s Death Sentence'), section('summary', text))).toEqual([
      'Mara Example',
    ]);
  });

  test('names those whom it marks as men and women, where no line of names is', () => {
    expect(names('en', section('summary', 'Held are Mara Example (f) and Ola Sample (m), students.'))).toEqual([
      'Mara Example',
      'Ola Sample',
    ]);
  });

  test.each([
    [
      'en',
      'Teacher Abel Sample was held. Marsh County denies it. In the Amber Region all know it.',
      'Abel Sample taught in Marsh County. Marsh County is silent. Amber Region too.',
    ],
    [
      'de',
      'Der Lehrer Abel Sample wurde geholt. Die Region Bernstein schweigt.',
      'Abel Sample ist fort. Region Bernstein trauert.',
    ],
    ['es', 'El maestro Abel Sample fue detenido. El Cantón Ámbar calla.', 'Abel Sample enseñaba. Cantón Ámbar calla.'],
    [
      'en',
      'Teacher Abel Sample, who leads the movement Amber Light, was held.',
      'Abel Sample taught. Amber Light is small. Amber Light grows.',
    ],
    ['fr', 'Abel Sample dirige le journal « Amber Matin ».', 'Abel Sample a été arrêté. Amber Matin ne paraît plus.'],
  ])('names no part of a country and nothing that it says what it is, in %s: %s', (language, summary, more) => {
    expect(names(language, section('summary', summary), section('additional-information', more))).toEqual([
      'Abel Sample',
    ]);
  });
});
