import { expect, test } from 'vitest';
import { unusedWaiver, waiversOf } from '../../src/check/waivers.ts';

// Comments that let a finding pass: for which line, and what is wrong with one.

const read = (text: string) => waiversOf(text, 'choir.yaml', ['birds', 'bees']);

/** The rule of each comment with the line that it is for. */
const meant = (text: string) => read(text).waivers.map(({ rule, line }) => `${rule} ${line ?? 'all'}`);

const ALLOW = '# appeal: allow birds because it is tame';

test.each<[string, string, string[]]>([
  ['at the end of a line', `title: A ${ALLOW}\ncountry: FR\n`, ['birds 1']],
  ['at the end of a later line', `title: A\ncountry: FR ${ALLOW}\nindex: 1\n`, ['birds 2']],
  ['on a line of its own', `title: A\n  ${ALLOW}\ncountry: FR\n`, ['birds 3']],
  ['above other comments and an empty line', `title: A\n${ALLOW}\n# more\n\n  country: FR\n`, ['birds 5']],
  ['above everything', `# A case\n${ALLOW}\n\n---\ntitle: A\n`, ['birds all']],
  ['below everything', `title: A\n${ALLOW}\n`, ['birds 4']],
  ['with nothing besides', ALLOW, ['birds all']],
  ['twice', `title: A ${ALLOW}\ncountry: FR #appeal: allow bees because they hum\n`, ['birds 1', 'bees 2']],
  ['in a text', `title: "A ${ALLOW}"\n`, []],
  ['of another kind', 'title: A # appealing: allow birds because it is tame\n', []],
])('a comment %s', (_, text, lines) => {
  expect(meant(text)).toEqual(lines);
  expect(read(text).faults).toEqual([]);
});

test('a rule that was called otherwise is known by its old name', () => {
  const { waivers, faults } = waiversOf('checked: 2020-01-01 # appeal: allow address-old because nobody moves\n', 'a', [
    'target-stale',
  ]);
  expect({ waivers, faults }).toMatchObject({ waivers: [{ rule: 'target-stale', line: 1 }], faults: [] });
});

test.each<[string, string, object, string]>([
  ['# appeal: please', 'waiver-unknown', { problem: 'form', comment: '# appeal: please' }, 'error'],
  ['# appeal: allow brids because', 'waiver-unknown', { problem: 'form' }, 'error'],
  ['# appeal: allow brids', 'waiver-unknown', { problem: 'rule', rule: 'brids', near: 'birds' }, 'error'],
  ['# appeal: allow x because y', 'waiver-unknown', { problem: 'rule', rule: 'x' }, 'error'],
  ['# appeal: allow birds', 'waiver-reason', { rule: 'birds' }, 'warning'],
])('%s is told: %s', (comment, code, known, severity) => {
  const { waivers, faults } = read(`title: A\ncountry: FR ${comment}\n`);
  expect(waivers).toEqual([]);
  const place = { file: 'choir.yaml', line: 2, column: 13, endLine: 2, endColumn: 13 + comment.length };
  expect(faults).toMatchObject([{ words: comment, finding: { code, severity, arguments: known, place } }]);
});

test('one that nothing needs is told by its rule, where it stands', () => {
  const [waiver] = read(`title: A ${ALLOW}\n`).waivers;
  expect(waiver?.reason).toBe('it is tame');
  expect(waiver && unusedWaiver(waiver, 'choir.yaml')).toMatchObject({
    words: ALLOW,
    finding: {
      code: 'waiver-unused',
      severity: 'warning',
      arguments: { rule: 'birds' },
      place: { line: 1, column: 10 },
    },
  });
});
