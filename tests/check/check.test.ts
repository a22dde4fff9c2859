import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check.ts';
import { type CheckedFile, rangeOf, wordsOf } from '../../src/check/report.ts';
import type { AnyRule, CheckContext, Rule } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { en } from '../../src/problem/messages/en.ts';
import type { RuleId } from '../../src/problem/rule-findings.ts';
import { NAMES } from '../support/names.ts';
import { TODAY } from '../support/run.ts';
import { caseWith } from './check-support.ts';

// What a check tells of a file: the places of the very words, comments that let findings pass, rules that break.

const COUNTRIES = await countryNames(undefined);
const CONTEXT: CheckContext = { today: TODAY, soon: 14, countries: COUNTRIES, names: NAMES };

/** Names of rules that are made up for a test. */
const made = (name: string) => name as RuleId;

/** A rule that finds every "bird" in the texts of the first letter. */
const BIRDS: Rule = {
  id: made('birds'),
  severity: 'warning',
  example: { wrong: '', right: '' },
  *check({ content }) {
    for (const [language, { opening = '', demands }] of Object.entries(content.letter)) {
      const texts = [
        { text: opening, path: ['opening'] },
        ...demands.map((text, nth) => ({ text, path: ['demands', nth] })),
      ];
      for (const { text, path } of texts)
        for (const { 0: found, index: start } of text.matchAll(/grey bird/g))
          yield {
            path: ['letter', language, ...path],
            ...{ words: { start, text: found }, found, arguments: { found } },
          };
    }
  },
};
const BROKEN: Rule = {
  ...BIRDS,
  id: made('broken'),
  check: () => {
    throw new Error('no \u001b[31mluck');
  },
};

function check(text: string, rules: readonly AnyRule[] = [BIRDS], levels = {}): CheckedFile {
  return checkText({ text, file: 'cases/a.yaml', slug: 'a' }, CONTEXT, { levels }, rules);
}

const letter = (opening: string, demand = '- Let her sing.') =>
  caseWith(`letter:
  en:
    subject: Birds
    opening: ${opening}
    demands:
      ${demand}
    reviewed: nobody
`);

/** The words of the file that every finding underlines, and the line they begin in. */
function underlined(text: string, { findings }: CheckedFile): [number | undefined, string][] {
  const rows = text.split('\n');
  return findings.map((one) => {
    const range = rangeOf(one);
    if (!range) return [undefined, ''];
    const { line, column, endLine, endColumn } = range;
    const lines = rows.slice(line - 1, endLine);
    lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, endColumn - 1);
    lines[0] = (lines[0] ?? '').slice(column - 1);
    return [line, lines.join('\n')];
  });
}

describe('the place of a finding is that of the very words', () => {
  test.each([
    ['on a line', letter('A grey bird and a grey bird.'), ['grey bird', 'grey bird']],
    ['in double quotes', letter('"A \\"grey bird\\" sings."'), ['grey bird']],
    ['in single quotes', letter("'It''s a grey bird.'"), ['grey bird']],
    ['folded over two lines', letter('>-\n      A song of a grey\n      bird.'), ['grey\n      bird']],
    ['in quotes over two lines', letter('"A song of a grey\n      bird."'), ['grey\n      bird']],
    ['joined by a backslash', letter('"A song of a gr\\\n      ey bird."'), ['gr\\\n      ey bird']],
    ['in a demand', letter('A song.', '- Free the grey bird.'), ['grey bird']],
    ['in a flow list', letter('A song.', '["Free the grey bird."]'), ['grey bird']],
    ['spelt with an escape', letter('"A gr\\u0065y bird."'), ['gr\\u0065y bird']],
  ])('%s', (_, text, expected) => {
    expect(underlined(text, check(text)).map(([, words]) => words)).toEqual(expected);
  });

  test('also if the words are a value that nothing can be filled in for', () => {
    const { findings } = check(
      letter('>-\n      A song of {{person.name}} }}, of {{person\n      .name}} and {{peple}}.'),
    );
    expect(findings.map(({ place }) => `${place?.line}:${place?.column}`)).toEqual(['5:33', '5:40', '6:19']);
  });

  test('with the lines of the file around them', () => {
    const [told] = check(letter('>-\n      A song of a grey\n      bird.')).findings;
    expect(told?.lines).toEqual(['      A song of a grey', '      bird.']);
  });

  test('also where the lines end as on Windows', () => {
    const text = letter('A grey bird.').replaceAll('\n', '\r\n');
    expect(underlined(text, check(text)).map(([, words]) => words)).toEqual(['grey bird']);
  });
});

describe('a comment', () => {
  const waived = ({ findings }: CheckedFile) => findings.map(({ rule, waived: reason }) => [rule, reason]);

  test.each([
    ['at the end of the line', letter('A grey bird. # appeal: allow birds because it is tame')],
    [
      'on the line above',
      letter('A grey bird.').replace('    opening', '    # appeal: allow birds because it is tame\n$&'),
    ],
    [
      'above, before another comment',
      letter('A grey bird.').replace('    opening', '    # appeal: allow birds because it is tame\n    # well\n$&'),
    ],
    [
      'where a folded text begins',
      letter('>- # appeal: allow birds because it is tame\n      A song of a\n      grey bird.'),
    ],
    [
      'on an item of a list that is folded',
      letter('A song.', '- >- # appeal: allow birds because it is tame\n        Free the\n        grey bird.'),
    ],
    [
      'above such an item',
      letter('A song.', '# appeal: allow birds because it is tame\n      - >-\n        Free the\n        grey bird.'),
    ],
    ['behind a dash', letter('A song.', '- # appeal: allow birds because it is tame\n        Free the grey bird.')],
    [
      'on the second line of a text',
      letter('A song.', '- Free the grey bird\n        now. # appeal: allow birds because it is tame'),
    ],
    ['behind a flow list', letter('A song.', '["Free the grey bird."] # appeal: allow birds because it is tame')],
    [
      'in a flow list of several lines',
      letter(
        'A song.',
        '[\n        "Sing.",\n        "Free the grey bird.", # appeal: allow birds because it is tame\n      ]',
      ),
    ],
    [
      'above an item of one',
      letter(
        'A song.',
        '[\n        "Sing.",\n        # appeal: allow birds because it is tame\n        "Free the\n        grey bird.",\n      ]',
      ),
    ],
    ['between a key and its text', letter('\n      # appeal: allow birds because it is tame\n      A grey bird.')],
    ['above everything', `# appeal: allow birds because it is tame\n${letter('A grey bird.')}`],
  ])('%s lets a finding pass', (_, text) => {
    expect(waived(check(text))).toEqual([['birds', 'it is tame']]);
  });

  test('lets pass what looks wrong in an address in parts', () => {
    const text = (comment: string) =>
      caseWith(
        `targets:\n  a:\n    name: Ann Example\n    country: DE\n    address:${comment}\n      street: Weg 1\n      postcode: "10115"\n`,
      );
    expect(waived(check(text('')))).toEqual([['address-part-missing', undefined]]);
    expect(waived(check(text(' # appeal: allow address-part-missing because it is so')))).toEqual([
      ['address-part-missing', 'it is so'],
    ]);
  });

  test('a wrong postcode in an address in parts is told once', () => {
    const parts = '{ street: Weg 1, postcode: ABC, city: Exampletown }';
    const text = caseWith(
      `targets:\n  a: { name: Ann Example, country: DE, salutation: { en: Hail }, address: ${parts} }\n`,
    );
    expect(check(text, RULES).findings.filter(({ lines }) => lines.join().includes('ABC'))).toHaveLength(1);
  });

  test('lets only its own line pass', () => {
    const text = letter('A grey bird. # appeal: allow birds because it is tame', '- Free the grey bird.');
    expect(waived(check(text))).toEqual([
      ['birds', 'it is tame'],
      ['birds', undefined],
    ]);
  });

  test.each([
    ['waiver-unused', 'warning', letter('A song. # appeal: allow birds because it is tame')],
    ['waiver-reason', 'warning', letter('A song. # appeal: allow birds')],
    ['waiver-unknown', 'error', letter('A song. # appeal: allow brids because it is tame')],
    ['waiver-unknown', 'error', letter('A song. # appeal: please')],
  ])('that is wrong is told as %s', (rule, severity, text) => {
    const { findings } = check(text);
    expect(findings.map((one) => [one.rule, one.severity])).toEqual([[rule, severity]]);
    expect(underlined(text, { file: '', findings, failed: [] })[0]?.[1]).toMatch(/^# appeal:/);
  });

  test('says which rule may have been meant', () => {
    const [one] = check(letter('A song. # appeal: allow brids because it is tame')).findings;
    expect(one?.arguments).toEqual({ problem: 'rule', rule: 'brids', near: 'birds' });
  });

  test('is none inside a text', () => {
    const text = letter('"A grey bird. # appeal: allow birds because it is tame"');
    expect(waived(check(text))).toEqual([['birds', undefined]]);
    const block = letter('|\n      A song.\n      # appeal: allow brids because it is tame');
    expect(waived(check(block))).toEqual([]);
  });

  test.each([
    ['deadline-passed', '2026-11-24'],
    ['deadline-soon', '2027-06-01'],
  ])('for %s is not unused while the deadline is to come', (rule, deadline) => {
    const text = caseWith(`deadline: ${deadline} # appeal: allow ${rule} because more letters are asked for\n`);
    const told = (on: string) =>
      checkText({ text, file: 'cases/a.yaml', slug: 'a' }, { ...CONTEXT, today: on }, { levels: {} }).findings;
    expect(told(TODAY).map((one) => one.rule)).not.toContain('waiver-unused');
    const without = text.replace(deadline, '2026-11-01');
    const later = { text: without, file: 'cases/a.yaml', slug: 'a' };
    const unused = checkText(later, { ...CONTEXT, today: TODAY }, { levels: {} }).findings;
    expect(unused.some((one) => one.rule === 'waiver-unused')).toBe(rule === 'deadline-soon');
  });

  test('for a rule that is turned off is not unused', () => {
    const text = letter('A song. # appeal: allow birds because it is tame');
    expect(check(text, [BIRDS], { birds: 'off' }).findings).toEqual([]);
  });
});

test('a rule that breaks names itself, and the others go on', () => {
  const { findings, failed } = check(letter('A grey bird.'), [BROKEN, BIRDS]);
  expect(failed).toEqual([{ rule: 'broken', detail: 'no <U+001B>[31mluck' }]);
  expect(findings.map(({ rule }) => rule)).toEqual(['birds']);
});

test('a level makes a rule worse, milder or silent', () => {
  const text = letter('A grey bird.');
  expect(check(text, [BIRDS], { birds: 'note' }).findings.map(({ severity }) => severity)).toEqual(['note']);
  expect(check(text, [BIRDS], { birds: 'off' }).findings).toEqual([]);
});

test('nothing of a file reaches the terminal as a control character', () => {
  const text = letter('"A grey bird\\u0007"');
  for (const one of check(text, RULES).findings) {
    const { message, hint, found } = wordsOf(one, en);
    expect([message, hint, found, ...one.lines].join('')).not.toMatch(/[\p{Cc}]/u);
  }
});
