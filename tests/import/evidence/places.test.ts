import { describe, expect, it } from 'vitest';
import type { DraftCase } from '../../../src/import/draft.ts';
import { judged, signsOf } from './judged.ts';

type OfDraft = [Parameters<typeof judged>[1], Parameters<typeof judged>[2]];

const ACT = 'act';

/** The signs of what is weighed at a path, of a draft whose last line is the call to act. */
function signsAt(path: string, texts: readonly string[], ...[content, from]: OfDraft): readonly string[] {
  const one = judged(texts.join('\n'), content, from);
  return signsOf(path, { ...one, sections: [{ kind: ACT, lines: one.lines.slice(-1) }] });
}

describe('a person', () => {
  const people = [{ name: 'Amina Example' }, { name: 'Mail Print' }];
  const signs = (...between: readonly string[]) =>
    signsAt(
      'people.1.name',
      ['Amina Example', ...between, 'Mail Print'],
      { people },
      {
        'people.0.name': 1,
        'people.1.name': 2 + between.length,
      },
    );

  it('is doubtful behind lines of others, in no sentence', () => {
    expect(signs('Letters to Sampleville')).toContain('far');
    expect(signs()).not.toContain('far');
  });
});

describe('the name of a target', () => {
  const signs = (name: string) =>
    signsAt('targets.sample.name', [name], { targets: { sample: { name } } }, { 'targets.sample.name': 1 });

  it('is doubtful where its first word is shortened', () => {
    expect(signs('Sec. Jane Sample')).toContain('stopped');
    expect(signs('J. Sample')).not.toContain('stopped');
  });
});

describe('a channel of a target', () => {
  const targets = { sample: { name: 'Jane Sample', email: ['desk@example.org'] } };
  const signs = (...between: readonly string[]) =>
    signsAt(
      'targets.sample.email.0',
      ['Jane Sample', ...between, 'desk@example.org'],
      { targets },
      {
        'targets.sample.name': 1,
        'targets.sample.email.0': 2 + between.length,
      },
    );

  it('is doubtful behind running text', () => {
    expect(signs('Please tell our desk of all letters that you have sent.')).toContain('behind-text');
    expect(signs('1 Sample Road')).not.toContain('behind-text');
  });
});

describe('the targets of a draft', () => {
  const background = 'Bakers have been held for years. To: Jane Sample 1 Sample Road Nairobi Kenya';
  const lines = ['Bakers have been held for years.', 'To: Jane Sample', '1 Sample Road', 'Nairobi', 'Kenya', 'Keeper'];
  const targets = { keeper: { role: 'Keeper' } };
  const signs = (texts: readonly string[]) =>
    signsAt('targets', texts, { background, targets }, { background: 1, 'targets.keeper.role': texts.length });

  it('may lack one whose lines were read as text', () => {
    expect(signs(lines)).toContain('block-land');
    expect(signs(lines.filter((one) => one !== 'Kenya'))).not.toContain('block-land');
  });
});

describe('several deadlines', () => {
  const signs = (call: string) =>
    signsAt('deadlines', ['A baker is held.', call], { deadline: '2014-05-03', issued: '2014-03-01' }, { deadline: 2 });

  it('are doubted where the call to act has two days', () => {
    expect(signs('Write by 3 May 2014 and again by 9 June 2014.')).toContain('days');
    expect(signs('Write by 3 May 2014.')).not.toContain('days');
  });
});

describe('a group that a draft has not', () => {
  const signs = (title: string, content: DraftCase = {}) =>
    signsAt('group', [title], { title, ...content }, { title: 1 });

  it('is likelier where nobody is named, or the headline has a number', () => {
    expect(signs('Four bakers held')).toEqual(expect.arrayContaining(['people-none', 'counted-title']));
    expect(signs('Baker held', { people: [{ name: 'Amina Example' }] })).not.toContain('people-none');
  });
});

describe('the opening and the paragraphs of a letter', () => {
  const letter = { en: { opening: 'Write to both by 3 May 2014.', reviewed: 'needed' as const } };

  it('are doubtful with the year in which to write', () => {
    const content = { deadline: '2014-05-03', letter };
    expect(
      signsAt('letter.en.opening', ['Write to both by 3 May 2014.'], content, { 'letter.en.opening': 1 }),
    ).toContain('due');
  });
});
