import { describe, expect, it } from 'vitest';
import { doubtsAlone } from '../../../src/import/evidence/alone.ts';
import { judged } from './judged.ts';

/** The paths that are doubted by one sign. */
const doubted = (...draft: Parameters<typeof judged>): readonly string[] =>
  doubtsAlone(judged(...draft), []).map(({ path }) => path);

const STORY =
  'Jane Sample, who bakes bread in Sampleton, was arrested at her oven on Monday. Bakers of the town wait for her.';

describe('a headline', () => {
  const told = (title: string, other: string, summary = STORY) =>
    doubted(
      `${title}\n^${other}\n^${summary}`,
      { title, summary, people: [{ name: 'Jane Sample' }] },
      {
        title: 1,
        summary: 3,
      },
    );

  it('is doubtful where another line above the story says what the story says, and it does not', () => {
    expect(told('Circular to all friends of the Guild', 'Bakers arrested at their ovens')).toEqual(['title']);
    expect(told('Circular to all friends of the Guild', 'A ship without papers')).toEqual(['title']);
    expect(told('Friends of the bread', 'Bakers arrested again on Monday')).toEqual(['title']);
  });

  it('is not where the other line is a menu, a name or a day, or the headline says it too', () => {
    expect(told('Fear for a life', 'Home | Bakers | Arrested | Sampleton')).toEqual([]);
    expect(told('Fear for a life', 'Jane Sample, of Nowhere at all')).toEqual([]);
    expect(told('Fear for a life', 'Sampleton, bakers arrested 1 May 2019')).toEqual([]);
    expect(told('Baker arrested in Sampleton', 'Bakers and bread of the week')).toEqual([]);
  });
});

describe('the end of a text', () => {
  const background = (last: string) => {
    const text = `The ovens of Sampleton were closed last winter.\n\n${last}`;
    return doubted(STORY, { summary: STORY, background: text, people: [{ name: 'Jane Sample' }] }, { summary: 1 });
  };

  it('is doubtful where whoever sent it on may speak there', () => {
    expect(background('Cake and juice as ever. Ask for Olga, 01555 555 099.')).toEqual(['background']);
    expect(background('Fridays, 7 pm, upstairs.')).toEqual(['background']);
    expect(background('Nine of you wrote. Splendid!')).toEqual(['background']);
    expect(background('TOP FIVE 1. Ships in port 2. Who owns the moon?')).toEqual(['background']);
  });

  it('is not where it has a word or a name of the case, or says nothing to readers', () => {
    expect(background('At 6 pm the ovens of Sampleton are cold.')).toEqual([]);
    expect(background('The hour was 6 pm when Jane left.')).toEqual([]);
    expect(background('Nobody was charged.')).toEqual([]);
  });

  it('is doubtful where it is all of a summary, and says nothing of the case', () => {
    const title = 'Baker arrested in Sampleton';
    expect(doubted(`${title}\nSongs and soup.`, { title, summary: 'Songs and soup.' }, { title: 1 })).toEqual([
      'summary',
    ]);
  });
});

describe('what a draft has not', () => {
  const people = [{ name: 'Jane Sample' }];

  it('is doubtful where others stand behind the names', () => {
    const told = (line: string, language: string) =>
      doubted(
        `Jane Sample\n${line}\n^${STORY}`,
        { summary: STORY, people },
        { 'people.0.name': 1, summary: 3 },
        language,
      );
    expect(told('and seven other bakers', 'en')).toEqual(['group']);
    expect(told('und sieben weitere Personen', 'de')).toEqual(['group']);
    expect(told('y otras siete personas', 'es')).toEqual(['group']);
    expect(told('and the sea', 'en')).toEqual([]);
  });

  it('is doubtful where the headline counts more people than are named', () => {
    const told = (title: string) =>
      doubted(`${title}\n^${STORY}`, { title, summary: STORY, people }, { title: 1, summary: 2 });
    expect(told('Seven young women arrested')).toEqual(['group']);
    expect(told('Baker held for seven years')).toEqual([]);
  });

  it('is doubtful where lines below each other say until when to write', () => {
    const told = (...lines: readonly string[]) =>
      doubted(['Letters:', ...lines].join('\n'), { issued: '2019-05-01' }, {});
    expect(told('before the trial: by 3 June 2019', 'before the appeal: by 4 July 2019')).toEqual(['deadlines']);
    expect(told('before the trial: by 3 June 2019', 'Office of samples')).toEqual([]);
    expect(told('born before 3 June 1980', 'born before 4 July 1981')).toEqual([]);
  });

  it('is doubtful where a line says in which languages to write, or that the action has ended', () => {
    const told = (line: string) =>
      doubted(`${STORY}\n^${line}`, { title: 'Bakers arrested', summary: STORY, languages: ['en'] }, { summary: 1 });
    expect(told('Please write your letters in English or Icelandic')).toEqual(['languages']);
    expect(told('Please write your letters in English')).toEqual([]);
    expect(told('This action has ended')).toEqual(['status']);
  });
});

describe('what belongs to somebody else', () => {
  const role = 'Minister of Justice';

  it('is doubtful as the country of a case, if officials and story have another', () => {
    const told = (country: string, summary = 'A baker was arrested in Ecuador.') =>
      doubted(
        summary,
        { country, title: 'Baker arrested', summary, targets: { minister: { role, country: 'EC' } } },
        {},
      );
    expect(told('UY')).toEqual(['country']);
    expect(told('EC')).toEqual([]);
    expect(told('UY', 'A baker from Uruguay was arrested in Ecuador.')).toEqual([]);
  });

  it('is doubtful as a greeting by the office of another', () => {
    const told = (greeting: string) =>
      doubted('Letters', { targets: { one: { role }, other: { role: 'Governor', salutation: { en: greeting } } } }, {});
    expect(told('Dear Minister')).toEqual(['targets.other.salutation.en.0']);
    expect(told('Dear Governor')).toEqual([]);
  });

  it('is doubtful as a target below a line that leads to copies', () => {
    const told = (line: string) =>
      doubted(
        `${role}\n^${line}\nGovernor`,
        { targets: { one: { role }, other: { role: 'Governor' } } },
        {
          'targets.one.role': 1,
          'targets.other.role': 3,
        },
      );
    expect(told('Copies to:')).toEqual(['targets.other.kind']);
    expect(told('Letters to:')).toEqual([]);
  });
});

describe('a request', () => {
  it('is doubtful where it has a day until which to write', () => {
    const told = (text: string) => doubted(text, { letter: { en: { reviewed: '', demands: [text] } } }, {});
    expect(told('Write before 3 June 2019')).toEqual(['letter.en.demands.0']);
    expect(told('Free all who were arrested on 3 June 2019')).toEqual([]);
  });
});
