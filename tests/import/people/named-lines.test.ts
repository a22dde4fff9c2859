import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from '../sheets.ts';

// Those whom a sheet is about, in lines below headings that no list has, below the headline, and by what stands beside them.

const HEAD = 'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024\n\nURGENT ACTION';

const peopleOf = async (text: string, language = 'en') => {
  const { case: content, problems } = await draftFrom(text, { language });
  const { people = [], group } = content;
  return {
    people: people.map(({ name, description, number }) => [name, description, number].filter(Boolean).join(' | ')),
    group: group && [group.name, group.count].filter(Boolean).join(' | '),
    summary: content.summary,
    background: content.background,
    title: content.title,
    doubts: problems.map(({ path }) => path),
  };
};

const STORY = 'ADDITIONAL INFORMATION\nShe has baked for ten years in the market of her town.';
const sheet = (end: string, summary = 'Baker Amina Example was arrested in Nairobi on 1 May 2024.') =>
  modern({ head: `${HEAD}\n\nBAKER HELD FOR A SONG\n${summary}`, end: `${STORY}\n\n${end}` });

describe('a line below a heading that nobody knows', () => {
  it.each([
    ['Für: Amina Example, baker', 'Amina Example | baker'],
    ['This letter speaks for: Ms. Amina Example, baker', 'Amina Example | baker'],
    ['Pour : Amina Example, boulangère', 'Amina Example | boulangère'],
  ])('names a person of the text: %s', async (line, person) => {
    const { people, background } = await peopleOf(sheet(line));
    expect(people).toEqual([person]);
    expect(background).toBe('She has baked for ten years in the market of her town.');
  });

  it.each(['Place: Sample Prison', 'Source: Jane Other, the town paper', 'Seen by: Amina Example.'])(
    'names nobody else: %s',
    async (line) => {
      const { people } = await peopleOf(sheet(line, 'Baker Amina Example is held in Sample Prison since 1 May 2024.'));
      expect(people).toEqual(['Amina Example']);
    },
  );

  it('names a group that the text speaks of, and how many it has', async () => {
    const { people, group } = await peopleOf(
      sheet('We ask for: the residents of Blue Hill (430 people)', 'The residents of Blue Hill lost their fields.'),
    );
    expect([group, people]).toEqual(['the residents of Blue Hill | 430', []]);
  });

  it('names somebody behind the closing of a letter', async () => {
    const letter = 'Dear Minister,\n\nI write about Amina Example.\n\nI urge you to release her.\n\nYours sincerely,';
    const { people } = await peopleOf(modern({ letter: `${letter}\n\nSupport: Amina Example, baker`, end: STORY }));
    expect(people).toEqual(['Amina Example | baker']);
  });
});

describe('a line between headline and text', () => {
  const front = (line: string, text: string) =>
    peopleOf(modern({ head: `${HEAD}\n\nLIVES IN DANGER\n\n${line}\n\n${text}`, end: STORY }));

  it.each([
    ['Residents of Blue Hill (some 350 people)', 'They must leave before 30 April, they were told.', 350],
    ['Eleven Weavers of Blue Hill', 'Eleven weavers were taken away on 9 May. The eleven are not seen since.', 11],
    ['Some 60 farming families of Blue Hill', 'Some 60 farming families have been threatened by guards.', 60],
  ])('is of a group: %s', async (line, text, count) => {
    const { group, people, summary, title } = await front(line, text);
    expect([group, people]).toEqual([`${line.replace(/ \(.*/u, '')} | ${count}`, []]);
    expect([title, summary]).toEqual(['LIVES IN DANGER', text]);
  });

  it('is of a person, with what somebody is in many small words', async () => {
    const text = 'Amina Example found a dead rat at her door on 9 June.';
    const { people, summary } = await front('Amina Example, president of the water board of the town', text);
    expect([people, summary]).toEqual([['Amina Example | president of the water board of the town'], text]);
  });

  it('is text where it says what happened', async () => {
    const text = 'Two years in prison for a song\n\nAmina Example was sentenced to two years in prison on 9 June.';
    const { group, people } = await front('Two years in prison for a song', text);
    expect([group, people]).toEqual([undefined, ['Amina Example']]);
  });
});

describe('groups by their pronouns and counters', () => {
  const end = (name: string, language = 'en') => peopleOf(modern({ end: name }), language);
  const ARABIC = 'الاسم والضمير المفضل: خبازو قرية المثال (هم)';

  it('are of several where no person is called so', async () => {
    expect((await end(ARABIC, 'ar')).group).toBe('خبازو قرية المثال');
    expect((await end('姓名及代词：样本村十二名面包师（他们）', 'zh')).group).toBe('样本村十二名面包师 | 12');
    expect((await end('NAME AND PREFERRED PRONOUN: Robin Example (they/them)')).people).toEqual(['Robin Example']);
  });

  it('are doubtful if nothing else tells it', async () => {
    expect((await end(ARABIC, 'ar')).doubts).toContain('group.name');
  });
});

describe('the number of a prisoner', () => {
  it.each([
    ['below the name', sheet('NAME: Amina Example (she/her)\nPrison number: 55-0731'), '55-0731'],
    ['with a letter behind it', sheet('NAME: Amina Example (she/her), prisoner no. 4418/B'), '4418/B'],
    [
      'far from the name',
      sheet('NAME: Amina Example (she/her)', 'Amina Example is in jail. She is held there as inmate number 8842.'),
      '8842',
    ],
  ])('stands %s', async (_, text, number) => {
    expect((await peopleOf(text)).people).toEqual([`Amina Example | ${number}`]);
  });

  it('is doubtful far from the name, and none is that of a prison', async () => {
    const far = sheet('NAME: Amina Example', 'Amina Example is in jail. She is held there as inmate number 8842.');
    expect((await peopleOf(far)).doubts).toContain('people.0.number');
    const prison = sheet('NAME: Amina Example', 'Amina Example was moved on 3 May to Prison No 19, far from home.');
    expect((await peopleOf(prison)).people).toEqual(['Amina Example']);
  });
});
