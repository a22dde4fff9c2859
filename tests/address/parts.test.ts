import { describe, expect, test } from 'vitest';
import { readCaseInFull, readCaseText } from '../../src/address/read-case.ts';
import { exampleCase } from '../../src/case/example.ts';
import { draft } from '../../src/problem/messages/en/draft.ts';
import { caseWith } from '../check/check-support.ts';

// What is said of a case file as it is read for a letter: where, and in which words.

const FILE = 'cases/choir.yaml';

const source = (fragment: string, slug = 'choir') => ({ text: caseWith(fragment), file: FILE, slug });

const targets = (address: object, country: string, native?: object) =>
  `targets:\n  office: ${JSON.stringify({ name: 'Jo Sample', address, country, ...(native ? { native } : {}) })}\n`;

/** What is wrong with a case: the code, what it knows, and the words of the line where it stands. */
async function found(fragment: string) {
  const { cases, problems } = await readCaseInFull(source(fragment));
  const lines = caseWith(fragment).split('\n');
  return {
    cases: cases.length,
    problems: problems.map(({ code, arguments: known, place, severity }) => ({
      code,
      known,
      severity,
      at: lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 1) - 1),
    })),
  };
}

const PARTS = { street: '1 Sample Street', city: 'Exampleton' };

describe('an address in parts', () => {
  test('with a wrong postcode: the code, an example, and the very place', async () => {
    const { cases, problems } = await found(targets({ ...PARTS, postcode: '123' }, 'DE'));
    expect(cases).toBe(1);
    expect(problems).toMatchObject([
      { code: 'postcode-form', known: { found: '123', country: 'DE' }, severity: 'warning' },
    ]);
    expect(problems[0]?.known).toHaveProperty('example', expect.stringMatching(/^\d{5}$/));
    expect(problems[0]?.at).toMatch(/^"?123/);
  });

  test('with a postcode where there are none', async () => {
    const { problems } = await found(targets({ ...PARTS, postcode: '99' }, 'HK'));
    expect(problems).toMatchObject([{ code: 'postcode-none', known: { found: '99' } }]);
    expect(problems[0]?.at).toMatch(/^"?99/);
  });

  test('without a part: said at the key of the address', async () => {
    const { problems } = await found(targets(PARTS, 'DE'));
    expect(problems).toMatchObject([{ code: 'address-part-missing', known: { field: 'postcode', country: 'DE' } }]);
    expect(problems[0]?.at).toMatch(/^"?address/);
  });

  test('in the script of its country: the place there', async () => {
    const native = { lang: 'de', name: 'Jo', address: { ...PARTS, postcode: '777' } };
    const { problems } = await found(targets(['1 Sample Street', 'Exampleton'], 'DE', native));
    expect(problems).toMatchObject([{ code: 'postcode-form', known: { found: '777' } }]);
    expect(problems[0]?.at).toMatch(/^"?777/);
  });

  test('beside one in lines is looked at too', async () => {
    const both = { street: '1 Sample Street', city: 'Exampleton', postcode: '123' };
    const { problems } = await found(
      `targets: ${JSON.stringify({
        mayor: { name: 'Li Sample', address: ['1 Sample Street'], country: 'DE' },
        office: { name: 'Jo Sample', address: both, country: 'DE' },
      })}\n`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['postcode-form']);
  });

  test('that is right, or in lines: nothing', async () => {
    expect(await found(targets({ ...PARTS, postcode: '12345' }, 'DE'))).toEqual({ cases: 1, problems: [] });
    expect(await found(targets({ street: '1 Sample Street', city: 'Central' }, 'HK'))).toEqual({
      cases: 1,
      problems: [],
    });
    expect(await found(targets(['1 Sample Street', '999'], 'DE'))).toEqual({ cases: 1, problems: [] });
  });
});

describe('words of a case', () => {
  test.each([
    'Is {{persn.name}} well?',
    '{{persn.name',
    '\\x7b\\x7bpersn.name\\x7d\\x7d',
    '\\x7b{persn.name}}',
    '\\u007B{persn.name}}',
    '}}',
  ])('a value that there is not is found however it is written: %s', async (words) => {
    const { cases, problems } = await found(`title: "${words}"\n`);
    expect(cases).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.severity).toBe('error');
  });

  test('without braces or with an escape for something else are as they stand', async () => {
    expect(await found('title: "\\u0041 choir\\\\x"\n')).toMatchObject({ cases: 1 });
  });
});

describe('a file', () => {
  test('whose name is no slug is not read', async () => {
    const { cases, problems } = await readCaseInFull(source('', 'My Case'));
    expect(cases).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'case-file-name', arguments: { found: 'My Case' }, place: { file: FILE } },
    ]);
  });

  test('that is a draft is told in one finding, and with all that is missing only in full', async () => {
    const unfilled = { text: exampleCase('choir', draft), file: FILE, slug: 'choir' };
    expect((await readCaseText(unfilled)).problems.map(({ code }) => code)).toEqual(['case-not-filled-in']);
    expect((await readCaseInFull(unfilled)).problems.length).toBeGreaterThan(3);
    expect((await readCaseText(unfilled)).cases).toEqual([]);
    expect(await readCaseText(source(''))).toMatchObject({ cases: [{ slug: 'choir' }], problems: [] });
  });
});
