import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { rule } from '../../src/check/rules/wrong-name.ts';
import { findingsOf } from '../check/check-support.ts';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// Characters that nobody sees, in cases and in own words.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const problemsOf = (text: string) => readCase({ text, file: 'cases/choir.yaml', slug: 'choir' }).problems;

describe('in a case', () => {
  test.each([
    ['raw', CHOIR.replace('Mara Example', 'Ma\u200bra Example')],
    ['as YAML spells them', CHOIR.replace('Mara Example', '"Ma\\u200Bra Example"')],
    ['in a key', CHOIR.replace('pronouns: she/her', 'pro\u200bnouns: she/her')],
  ])('are told with their place, %s', (_, text) => {
    const found = problemsOf(text).filter(({ code }) => code === 'invisible-character');
    expect(found).toMatchObject([{ arguments: { code: 'U+200B' }, place: { file: 'cases/choir.yaml' } }]);
    expect([6, 7]).toContain(found[0]?.place?.line);
  });

  test('are refused in whatever part only some of the case is read', () => {
    const { problems } = readCase(
      { text: CHOIR.replace('not sing', 'not\u00ad sing'), file: 'cases/choir.yaml', slug: 'choir' },
      ['title', 'country'],
    );
    expect(problems).toMatchObject([{ code: 'invisible-character', place: { line: 2, column: 41 } }]);
  });

  test('stay where their script needs them', () => {
    expect(problemsOf(CHOIR.replace('Mara Example', 'علی\u200cاکبر'))).toEqual([]);
    expect(problemsOf(CHOIR.replace('Mara Example', '葛\u{e0100}城'))).toEqual([]);
  });

  test.each([
    ['right', 'Let Ma\u200era Exa\u200fmple sing.', []],
    ['wrong', 'Release Or\u200evan Das\u061ctelli at once.', [['Orvan Dastelli']]],
  ])('marks of direction do not keep a name from being found, one that is %s', (_, demand, names) => {
    const letter = `letter:
  en:
    subject: The choir
    opening: About {{person.name}}.
    demands: [${JSON.stringify(demand)}]
    reviewed: needed
`;
    const found = findingsOf(rule, letter).map((one) => [one.found.replace(/<U\+\w+>|[\u200e\u061c]/g, '')]);
    expect(found).toEqual(names);
  });
});

describe('in own words', () => {
  test('are left out, with a note that says which', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR);
    writeFileSync(join(folder, 'mine.md'), 'Let Ma\u00adra and the \u200bchoir\u{e0061}\u2060 sing. علی\u200cاکبر\n');
    const words = ['letter', '--target', 'mayoress', '--body', 'mine.md'];
    const { stdout, stderr, exit } = await run(words, { folder });
    expect(stdout).toContain('Let Mara and the choir sing. علی\u200cاکبر');
    expect(stderr).toContain(
      'mine.md: note: Characters that nobody sees were left out of your words: U+00AD (soft hyphen), U+200B (zero width space), U+E0061, U+2060 (word joiner).',
    );
    expect(exit).toBe(0);
  });

  test('a control character among many of them is found all the same', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases/choir.yaml'), CHOIR);
    writeFileSync(join(folder, 'mine.md'), `Let them sing.${'\u2060'.repeat(30)}\u001b\n`);
    const { stdout, stderr } = await run(['letter', '--target', 'mayoress', '--body', 'mine.md'], { folder });
    expect(stdout).toBe('');
    expect(stderr).toContain('control character');
  });
});
