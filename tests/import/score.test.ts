import { describe, expect, it } from 'vitest';
import { figures, scored } from '../bench/import-score.mjs';

const TRUTH = {
  title: 'Baker held for a song',
  people: [{ name: 'Ana Example' }, { name: 'Ben Sample', pronouns: 'he/him' }],
  targets: {
    a: {
      name: 'Jo Model',
      address: ['1 Sample Road', 'Exampleville'],
      country: 'FR',
      salutation: { en: ['Dear Minister'] },
    },
    b: { kind: 'copy', organisation: 'Embassy of Testland', country: 'GB' },
  },
  letter: { en: { demands: ['Release her.', 'Drop the charge.'] } },
  background: 'One paragraph.\n\nAnother   one.',
};

function ofField(draft: unknown, problems: { path: string; severity?: string }[] = []) {
  return scored(TRUTH, draft, problems)
    .filter(({ is }) => is !== 'exact')
    .map(({ field, is, marked }) => `${field} ${is}${marked ? ' marked' : ''}`);
}

describe('the score of a draft', () => {
  it('is full for the truth itself, whatever its slugs, white space and values that say nothing', () => {
    const { a, b } = TRUTH.targets;
    const draft = {
      ...TRUTH,
      status: 'open',
      languages: [],
      reviewed: 'needed',
      targets: { model: { ...a, kind: 'target', salutation: { en: 'Dear Minister' } }, embassy: b },
      background: 'One\nparagraph.\n \nAnother one. ',
    };
    expect(ofField(draft)).toEqual([]);
    expect(figures(scored(TRUTH, draft, []))).toMatchObject({
      values: 15,
      exact: 1,
      wrong: 0,
      missed: 0,
      invented: 0,
      silent: 0,
    });
  });

  it('counts a value that the truth has and the draft has not, one that is other, and one that the truth has not', () => {
    const draft = {
      ...TRUTH,
      title: 'Baker held for a Song',
      background: undefined,
      index: 'ABC 1/2/2026',
    };
    expect(ofField(draft)).toEqual(['title wrong', 'background missed', 'index invented']);
    expect(figures(scored(TRUTH, draft, [{ path: 'title' }]))).toEqual({
      values: 15,
      exact: 13 / 15,
      wrong: 1,
      missed: 1,
      invented: 1 / 15,
      silent: 2 / 15,
      marked: 1 / 3,
      alarms: 0,
    });
  });

  it('takes a value for marked if a problem stands at it or above it, but not beside it, at one inside it or as a note', () => {
    const draft = {
      ...TRUTH,
      targets: { x: { ...TRUTH.targets.a, name: 'Jo', country: 'DE' }, y: { ...TRUTH.targets.b, country: 'IE' } },
    };
    const problems = [
      { path: 'targets.x.name' },
      { path: 'targets.y' },
      { path: 'targets.x.country', severity: 'note' },
      { path: 'targets.x.country.code' },
      { path: '' },
    ];
    expect(ofField(draft, problems)).toEqual([
      'targets.*.name wrong marked',
      'targets.*.country wrong',
      'targets.*.country wrong marked',
    ]);
    expect(figures(scored(TRUTH, draft, problems)).alarms).toBe(2 / 12);
  });

  it('pairs entries of lists by what is alike in them, in their order', () => {
    const draft = { ...TRUTH, letter: { en: { demands: ['Write to me soon!', 'Drop the charges.'] } } };
    expect(ofField(draft, [{ path: 'letter.en.demands.0' }])).toEqual([
      'letter.*.demands missed',
      'letter.*.demands invented marked',
      'letter.*.demands wrong',
    ]);
  });

  it('pairs targets that share something, and else the first left with the first left', () => {
    const { a, b } = TRUTH.targets;
    expect(ofField({ ...TRUTH, targets: { b } })).toHaveLength(5);
    expect(ofField({ ...TRUTH, targets: { more: { name: 'Nobody', country: 'CL' }, a, b } })).toEqual([
      'targets.*.name invented',
      'targets.*.country invented',
    ]);
    expect(ofField({ ...TRUTH, targets: { q: { name: 'Al', country: 'CL' }, b } })).toContain('targets.*.name wrong');
  });

  it('tells a missed entry as marked by a problem at its list', () => {
    const { demands } = TRUTH.letter.en;
    const draft = { ...TRUTH, letter: { en: { demands: demands.slice(0, 1) } } };
    expect(ofField(draft, [{ path: 'letter.en.demands' }])).toEqual(['letter.*.demands missed marked']);
    expect(ofField(draft, [{ path: 'letter.en.demands.0' }])).toEqual(['letter.*.demands missed']);
  });

  it('takes the letter of another language for missed and invented', () => {
    expect(ofField({ ...TRUTH, letter: { fr: TRUTH.letter.en } })).toEqual([
      'letter.*.demands missed',
      'letter.*.demands missed',
      'letter.*.demands invented',
      'letter.*.demands invented',
    ]);
  });
});
