import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/evening/csv.ts';
import { initialsOf } from '../../src/evening/member.ts';
import { membersOf } from '../../src/evening/members.ts';
import { entriesOfCsv } from '../../src/evening/roster-csv.ts';
import { entriesOfYaml } from '../../src/evening/roster-yaml.ts';

const DEFAULTS = { country: 'DE', languages: ['en'] };

/** Who is in a list, and what is wrong with it, by line. */
function read(text: string, entriesOf = entriesOfCsv) {
  const { entries, findings } = entriesOf(text, 'members.csv');
  const all = membersOf(entries, 'members.csv', DEFAULTS);
  const wrong = [...findings, ...all.findings].map(({ code, place, arguments: values }) => {
    const fault = 'fault' in values ? ` ${values.fault}` : '';
    return `${place?.line ?? '-'} ${code}${fault}`;
  });
  return { members: all.members, names: all.members.map(({ name }) => name), wrong };
}

describe('the sign between cells', () => {
  test.each([
    ['semicolons, as Excel has them in most of Europe', 'name;town\n"Muster, Anna";Kassel\n'],
    ['commas', 'name,town\n"Muster, Anna",Kassel\n'],
    ['tabs', 'name\ttown\nMuster, Anna\tKassel\n'],
    ['a line that says it', 'sep=;\r\nname;town\r\nMuster, Anna;Kassel\r\n'],
    ['more commas within quotes than semicolons', '"name, first, last, all";name;town\nx;"Muster, Anna";Kassel\n'],
  ])('%s', (_, text) => {
    const { members, wrong } = read(text);
    expect(members.map(({ slug, town }) => [slug, town])).toEqual([['muster-anna', 'Kassel']]);
    expect(wrong).toEqual([]);
  });

  test('a list of names alone has none, whatever letters are in them', () => {
    expect(readCsv('name\nAnna\nBanana\n').rows.map(({ cells }) => cells)).toEqual([['name'], ['Anna'], ['Banana']]);
  });
});

describe('a row that is broken is named by its line, and the others go on', () => {
  test.each([
    ['one in the middle of a cell, and another without its other half', 'B"o"b;"Weg 1', '3 roster-row quotes'],
    ['a quotation mark without its other half', 'Bo;"Weg 1', '3 roster-row quotes'],
    ['more cells than the heading', 'Bo;Weg 1;x', '3 roster-row cells'],
    ['no name', ';Weg 1', '3 roster-row no-name'],
    ['a formula', '"=HYPERLINK(""x"")";Weg 1', '3 roster-row formula'],
    ['another formula', 'Bo;@SUM(A1)', '3 roster-row formula'],
    ['a control character', 'Bo\u001b[2J;Weg 1', '3 control-character'],
    ['a direction character', 'Bo\u202e;Weg 1', '3 direction-character'],
    ['the same member again', 'anna;WEG 0', '3 roster-twice'],
  ])('%s', (_, row, told) => {
    const { names, wrong } = read(`name;address\nAnna;Weg 0\n${row}\nCid;Weg 2\n"Dora\nEva";Weg 3\nEmil;Weg 4\n`);
    expect(wrong).toEqual([told]);
    expect(names).toEqual(['Anna', 'Cid', 'Dora Eva', 'Emil']);
  });

  test('a quotation mark within a name is no fault', () => {
    expect(read('name;address\nAnna "Anni" Muster;Weg 1\nBo;Weg 2\n').names).toEqual(['Anna "Anni" Muster', 'Bo']);
  });

  test('a file of broken rows is left after a thousand', () => {
    const { wrong } = read(`name;address\n${'"a;"b\n'.repeat(1200)}`);
    expect(wrong).toHaveLength(1001);
    expect(wrong.at(-1)).toBe('- roster-broken');
  });
});

describe('headings', () => {
  test.each([
    ['German', 'Vorname;Nachname;Straße;PLZ;Ort;Land;Sprachen\nAnna;Muster;Weg 1;34117;Kassel;Frankreich;deutsch, FR'],
    [
      'Spanish',
      'Nombre;Apellidos;Dirección;Código postal;Ciudad;País;Idiomas\nAnna;Muster;Weg 1;34117;Kassel;Francia;de, fr',
    ],
    [
      'French',
      'PRENOM;NOM;ADRESSE;CODE POSTAL;VILLE;PAYS;LANGUES\nAnna;Muster;Weg 1;34117;Kassel;FRANCE;allemand / français',
    ],
  ])('in %s', (_, text) => {
    expect(read(text).members).toEqual([
      {
        slug: 'anna-muster',
        name: 'Anna Muster',
        address: ['Weg 1', '34117 KASSEL'],
        town: 'Kassel',
        country: 'FR',
        languages: ['de', 'fr'],
      },
    ]);
  });

  test('without names are told, with what they are', () => {
    expect(read('town;phone\nKassel;1\n').wrong).toEqual(['1 roster-no-names']);
    expect(read('').wrong).toEqual(['- roster-empty']);
  });
});

describe('who writes', () => {
  test('without an address letters show initials and town', () => {
    const [member] = read('name;address;town\nAnna-Lena Muster;;Kassel\n').members;
    expect(member).toMatchObject({ name: 'A.-L. M.', address: ['Kassel'], town: 'Kassel', initialsOnly: true });
    expect(initialsOf('  de la Muster, (Anni) Ö ')).toBe('D. L. M. Ö.');
  });

  test('an address in one cell is parted into lines, but not before the number of a house', () => {
    const { members } = read(
      'name;address;town;country\nJo;"1 Sample Row, London, ZZ99 9ZZ";London;GB\nMa;"Calle Mayor, 5";28001 Madrid;ES\n',
    );
    expect(members.map(({ address }) => address)).toEqual([
      ['1 Sample Row', 'London', 'ZZ99 9ZZ'],
      ['Calle Mayor, 5', '28001 MADRID'],
    ]);
  });

  test('names become words that no path has, the same each time', () => {
    const { members } = read('name;address\n../../etc/passwd;Weg 1\nCON;Weg 2\n张三;Weg 3\nCON;Weg 4\n');
    expect(members.map(({ slug }) => slug)).toEqual(['etc-passwd', 'con', 'u5f20-4e09', 'con-2']);
  });

  test('countries and languages that there are not are told', () => {
    const { wrong, members } = read('name;country;languages\nAnna;Atlantis;de\nBo;DE;klingonisch, de\n');
    expect(wrong).toEqual(['2 roster-country', '3 roster-language']);
    expect(members.map(({ languages }) => languages)).toEqual([['de']]);
  });

  test('in YAML', () => {
    const { members, wrong } = read(
      'writers:\n  - name: Anna\n    address: [Weg 1]\n    languages: [de]\n',
      entriesOfYaml,
    );
    expect(members).toEqual([{ slug: 'anna', name: 'Anna', address: ['Weg 1'], country: 'DE', languages: ['de'] }]);
    expect(wrong).toEqual([]);
    expect(read('writers:\n  - nmae: Anna\n', entriesOfYaml).wrong).toContain('2 key-unknown');
  });
});
