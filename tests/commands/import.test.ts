import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { homeOf, PACKAGE, run, tempFolder } from '../support/run.ts';

// `appeal import` from a document to files, data and questions. What is read from documents is tested in tests/import/.

const SHEET = readFileSync(join(PACKAGE, 'tests/import/first/g2018-en-01.txt'), 'utf8');
/** The same sheet with no country line in the address, and a name in the demands that is not that of the person. */
const DOUBTFUL = SHEET.replace('Release Okello Tumwine', 'Release Samuel Ochieng');
/** The name that the case gets. */
const SLUG = 'okello-tumwine';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'sheet.txt'), SHEET);
  writeFileSync(join(folder, 'doubtful.txt'), DOUBTFUL);
});

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const appeal = (words: string, options: Parameters<typeof run>[1] = {}) =>
  run(words.split(' '), { folder, ...options });

describe('where a draft goes', () => {
  test('into ./cases, under the name of the person, with the schema beside it', async () => {
    const { stderr, exit } = await appeal('import sheet.txt');
    expect(exit).toBe(0);
    expect(stderr).toBe(
      `Wrote cases/${SLUG}.yaml\nWrote cases/case.schema.json\nNext: appeal check cases/${SLUG}.yaml\n`,
    );
    const text = read('cases', `${SLUG}.yaml`);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/case\.schema\.json\n# A draft, made from sheet\.txt/);
    expect(text).toMatch(/^title: FISHERMAN JAILED FOR SPEAKING ABOUT LAKE # line 5$/m);
    expect(text).toContain('reviewed: needed');
  });

  test('else into the data folder of the user', async () => {
    const other = tempFolder();
    writeFileSync(join(other, 'sheet.txt'), SHEET);
    const { exit } = await run(['import', 'sheet.txt'], { folder: other });
    expect(exit).toBe(0);
    expect(existsSync(join(homeOf(other), `.local/share/appeal/cases/${SLUG}.yaml`))).toBe(true);
  });

  test('where -o says: a file that gives the case its name, a folder, or standard output', async () => {
    expect((await appeal('import sheet.txt -o cases/lake.yaml')).exit).toBe(0);
    expect(read('cases/lake.yaml')).toContain('"appeal check lake"');
    expect((await appeal('import sheet.txt -o drafts/')).exit).toBe(0);
    expect(readdirSync(join(folder, 'drafts'))).toEqual([`${SLUG}.yaml`]);
    const { stdout, stderr } = await appeal('import sheet.txt -o -');
    expect(parse(stdout).title).toBe('FISHERMAN JAILED FOR SPEAKING ABOUT LAKE');
    expect(stderr).toContain('FIELD');
  });

  test('over nothing that is there, unless -f is given', async () => {
    writeFileSync(join(folder, 'cases', `${SLUG}.yaml`), 'mine\n');
    const refused = await appeal('import sheet.txt');
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain('[case-exists]');
    expect(read('cases', `${SLUG}.yaml`)).toBe('mine\n');
    expect((await appeal('import sheet.txt -f')).exit).toBe(0);
    expect(read('cases', `${SLUG}.yaml`)).toContain('title:');
  });

  test('nowhere with -n, and from standard input', async () => {
    const { stderr, exit } = await appeal('import - --slug lake -n', { stdin: SHEET });
    expect(exit).toBe(0);
    expect(stderr).toContain('Would write cases/lake.yaml');
    expect(readdirSync(join(folder, 'cases'))).toEqual([]);
  });
});

describe('doubts', () => {
  test('are told with the line of the sheet, marked in the draft, and end with 1 if that is asked for', async () => {
    const { stdout, exit } = await appeal('import doubtful.txt');
    expect(exit).toBe(0);
    expect(stdout).toContain('Look at ');
    expect(stdout).toMatch(/letter\.en\.demands\.0: .*Samuel Ochieng[\s\S]*line 24: Release Samuel Ochieng/);
    expect(read('cases', `${SLUG}.yaml`)).toMatch(
      /# check: .*Samuel Ochieng.*\n(?: +# {3}.*\n)* +- (?:>- )?.*Samuel|# check: .*Samuel/,
    );
    const strict = await appeal('import doubtful.txt -f --strict');
    expect(strict.exit).toBe(1);
    expect(strict.stderr).toContain(`Wrote cases/${SLUG}.yaml`);
  });

  test('are data with --json, at the path of their value, and nothing is written', async () => {
    const { stdout, stderr, exit } = await appeal('import doubtful.txt --json');
    expect([exit, stderr, readdirSync(join(folder, 'cases'))]).toEqual([0, '', []]);
    const data = JSON.parse(stdout);
    expect(Object.keys(data)).toEqual(['version', 'case', 'problems', 'from']);
    expect(data.case.people[0]).toMatchObject({ name: 'Okello Tumwine', pronouns: 'he/him' });
    expect(data.from.title).toEqual({ line: 5, text: 'FISHERMAN JAILED FOR SPEAKING ABOUT LAKE' });
    const [wrong] = data.problems.filter((one: { code: string }) => one.code === 'wrong-name');
    expect(Object.keys(wrong)).toEqual(['code', 'severity', 'path', 'line', 'column', 'arguments', 'message']);
    expect(wrong).toMatchObject({ path: 'letter.en.demands.0', line: 24, column: 1, severity: 'error' });
    expect(data.case.letter.en.subject).toBeUndefined();
    expect(data.problems).toContainEqual(
      expect.objectContaining({ code: 'import-missing', path: 'letter.en.subject' }),
    );
  });

  test('are those that a check of the draft has as errors', async () => {
    const { stdout } = await appeal('import doubtful.txt --json');
    await appeal('import doubtful.txt');
    const checked = JSON.parse((await appeal(`check cases/${SLUG}.yaml --json`)).stdout);
    const errors = checked.files[0].findings.filter((one: { severity: string }) => one.severity === 'error');
    expect(errors.length).toBeGreaterThan(1);
    expect(JSON.parse(stdout).problems.length).toBeGreaterThanOrEqual(errors.length);
  });
});

test('Ctrl-C at a doubt keeps what was answered, says so, and ends with 130', async () => {
  const stdin = '-\n\u0003';
  const { stderr, exit } = await appeal('import doubtful.txt --review', { interactive: true, columns: 80, stdin });
  expect(exit).toBe(130);
  expect(stderr).toMatch(/Ended\. 1 answer is kept; \d+ doubts? stays? marked with "check:" in the draft\./);
  expect(stderr).toContain(`Wrote cases/${SLUG}.yaml`);
  expect(stderr).not.toContain('Nothing was kept');
  expect(read('cases', `${SLUG}.yaml`)).toContain('# check:');
});

describe('what is no casesheet', () => {
  test.each([
    ['an empty file', '', 'import-empty'],
    [
      'a newspaper article',
      'The mayor opened the new bridge.\n\nHe thanked the engineers. '.repeat(20),
      'import-no-casesheet',
    ],
    [
      'a language in which no casesheets are known',
      'Mwalimu Mara Mfano alikamatwa tarehe 1 Oktoba huko Mfano.\n\nNinakuomba umwachie huru mara moja. '.repeat(20),
      'import-no-language',
    ],
    ['a case file', readFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'), 'utf8'), 'import-case-file'],
  ])('%s: says so, writes nothing, and ends with 2', async (_, text, code) => {
    writeFileSync(join(folder, 'other.txt'), text);
    const { stdout, stderr, exit } = await appeal('import other.txt');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${code}]`);
    expect(readdirSync(join(folder, 'cases'))).toEqual([]);
  });

  test('two casesheets in a file are taken one by one', async () => {
    const second = SHEET.replaceAll('Okello Tumwine', 'Brian Kato')
      .replace('LAKE', 'RIVER')
      .replaceAll('14/24', '15/24');
    writeFileSync(join(folder, 'two.txt'), `${SHEET}\n\n${second}`);
    const refused = await appeal('import two.txt');
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain('[import-several]');
    const { stdout, exit } = await appeal('import two.txt --part 2 --json');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).case.people[0].name).toBe('Brian Kato');
  });
});

describe('a folder of documents', () => {
  test('becomes a draft each; one that cannot be read stops none of the others', async () => {
    mkdirSync(join(folder, 'in'));
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, 'in', name), SHEET);
    writeFileSync(join(folder, 'in', 'empty.txt'), '');
    writeFileSync(join(folder, 'in', 'a.truth.yaml'), 'title: no document\n');
    const { stdout, stderr, exit } = await appeal('import in');
    expect(exit).toBe(1);
    expect(readdirSync(join(folder, 'cases'))).toEqual(['case.schema.json', `${SLUG}-2.yaml`, `${SLUG}.yaml`]);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'DOCUMENT',
      'a.txt',
      'b.txt',
      'empty.txt',
      '',
    ]);
    expect(stderr).toContain('in/empty.txt: error:');
    expect(stderr).toContain(
      '1 of 3 documents left out: see above.\nWrote 2 drafts to cases\nNext: appeal check cases\n',
    );
  });

  test('is data with --json, and takes no flag that is for one document', async () => {
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'a.txt'), SHEET);
    const { stdout } = await appeal('import in --json');
    expect(JSON.parse(stdout).documents).toMatchObject([{ file: 'in/a.txt', slug: SLUG, case: { country: 'UG' } }]);
    const { stderr, exit } = await appeal('import in --slug lake');
    expect(exit).toBe(2);
    expect(stderr).toContain('[import-for-one]');
  });
});

describe('--review', () => {
  const asked = (stdin: string) => appeal('import doubtful.txt --review', { interactive: true, columns: 80, stdin });

  test('asks about each doubt with its line; what is typed takes its place, and is asked again if it is wrong', async () => {
    const { problems } = JSON.parse((await appeal('import doubtful.txt --json')).stdout);
    const paths = [...new Set(problems.map((one: { path: string }) => one.path))];
    const answers = paths.map((path) => {
      if (path === 'letter.en.subject') return 'Okello Tumwine: release him';
      return path === 'letter.en.demands.0' ? 'Release Samuel Ochieng now\nRelease Okello Tumwine' : '';
    });
    const { stderr, exit } = await asked(`${answers.join('\n')}\n`);
    expect(exit).toBe(0);
    expect(stderr).toContain(`${paths.length} values are doubtful.`);
    expect(stderr).toContain('line 24: Release Samuel Ochieng');
    const text = read('cases', `${SLUG}.yaml`);
    expect(parse(text).letter.en).toMatchObject({ subject: 'Okello Tumwine: release him' });
    expect(parse(text).letter.en.demands[0]).toBe('Release Okello Tumwine');
    expect(text).not.toContain('check:  ');
    expect(text).not.toContain('Samuel');
  });

  test('keeps what was answered if it ends early', async () => {
    const { stderr, exit } = await asked('');
    expect(exit).toBe(0);
    expect(stderr).toMatch(/Ended\. 0 answers are kept; \d+ doubts\s+stay\s+marked/);
    expect(read('cases', `${SLUG}.yaml`)).toContain('check:');
  });

  test('needs somebody to answer', async () => {
    const { stderr, exit } = await appeal('import doubtful.txt --review');
    expect(exit).toBe(2);
    expect(stderr).toContain('[import-nobody]');
  });
});

test('no character of a sheet steers the terminal', async () => {
  const name = 'Okello \u202eTum\u001b[31mwine\u0007';
  writeFileSync(join(folder, 'nasty.txt'), SHEET.replaceAll('Okello Tumwine', name));
  for (const words of ['import nasty.txt', 'import nasty.txt -f --json', 'import nasty.txt -o -']) {
    const { shown } = await appeal(words, { columns: 80 });
    expect(shown).not.toContain('\u202e');
    expect(shown).not.toContain('\u0007');
    expect(shown).not.toContain('\u001b[31mwine');
  }
});
