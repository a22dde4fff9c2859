import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { draftFrom, modern } from './sheets.ts';

const END =
  'ADDITIONAL INFORMATION\nShe has baked for ten years.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)';

/** The reasons of the doubts of a draft, by their paths. */
const reasons = ({ problems }: Draft) =>
  Object.fromEntries(
    problems.flatMap(({ path, finding }) => (finding.code === 'import-doubt' ? [[path, finding.arguments.why]] : [])),
  );

describe('an address that no target has', () => {
  const office = 'Commissioner of Prisons\n2 Model Lane\nNairobi 00100\nKenya';

  it('is a doubt about the targets, and its first line is told', async () => {
    const { problems } = await draftFrom(modern({ end: `${END}\n\n${office}` }));
    const told = problems.find(({ path }) => path === 'targets');
    expect(told?.finding.arguments).toMatchObject({ why: 'stray' });
    expect(told?.from?.text).toBe('Commissioner of Prisons');
  });

  it('is none of whoever issued the sheet and signs at its end', async () => {
    const house = 'Association of Letter Writers\n2 Model Lane\nLondon W1A 9ZZ\nUnited Kingdom';
    expect(reasons(await draftFrom(modern({ end: `${END}\n\n${house}` })))).not.toHaveProperty('targets');
  });
});

describe('a target that may have swallowed others', () => {
  const start = 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya';
  const faxes = (count: number) => '123'.slice(0, count).replace(/./gu, '\nFax: +254 20 555 01$&0');

  it('is a doubt about all, told once', async () => {
    const found = reasons(await draftFrom(modern({ target: `${start}${faxes(3)}` })));
    expect(found).toMatchObject({ targets: 'entry' });
    expect(Object.keys(found).filter((path) => path.startsWith('targets.'))).toEqual([]);
  });

  it('is none that has two numbers', async () => {
    expect(reasons(await draftFrom(modern({ target: `${start}${faxes(2)}` })))).not.toHaveProperty('targets');
  });
});

describe('small signs together', () => {
  it('doubt no value of a target that is whole', async () => {
    expect(reasons(await draftFrom(modern()))).toEqual({});
  });

  it('doubt values that were read from one line', async () => {
    const target = 'Jane Sample, Minister of Justice, Sample House, Uhuru Gardens, Nairobi, Kenya';
    const found = await draftFrom(modern({ target }));
    const doubted = reasons(found);
    expect(Object.values(doubted)).toContain('joined');
    expect(Object.keys(doubted)).toContain('targets.sample.organisation');
  });

  it('doubt a line of an address with a bracket that is not closed', async () => {
    const target = 'Jane Sample\nMinister of Justice\nSample Road (behind the mill\nNairobi\nKenya';
    expect(reasons(await draftFrom(modern({ target })))).toMatchObject({ 'targets.sample.address.0': 'cut' });
  });
});

describe('what hardly anything speaks for', () => {
  it('is left out of an address, and the lines behind it keep their own', async () => {
    const target = 'Jane Sample\nMinister of Justice\nMill Towers: gate two\n1 Sample Road\nNairobi\nKenya';
    const { case: content, from, problems } = await draftFrom(modern({ target }));
    expect(content.targets?.sample?.address).toEqual(['1 Sample Road', 'Nairobi']);
    expect(from['targets.sample.address.0']?.text).toBe('1 Sample Road');
    const out = problems.filter(({ finding }) => finding.code === 'import-left-out');
    expect(out.map(({ path, finding }) => [path, finding.arguments])).toEqual([
      ['targets.sample.address', { field: 'targets.sample.address', found: 'Mill Towers: gate two' }],
    ]);
  });

  it('is told of each line of an address, in their order', async () => {
    const target =
      'Jane Sample\nMinister of Justice\nMill Towers: gate two\n1 Sample Road\nOpen: from nine\nNairobi\nKenya';
    const { case: content, from, problems } = await draftFrom(modern({ target }));
    expect(content.targets?.sample?.address).toEqual(['1 Sample Road', 'Nairobi']);
    expect(from['targets.sample.address.1']?.text).toBe('Nairobi');
    const out = problems.filter(({ finding }) => finding.code === 'import-left-out');
    expect(out.map(({ from: origin }) => origin?.text)).toEqual(['Mill Towers: gate two', 'Open: from nine']);
  });

  it('is a target of whom a line alone is known', async () => {
    const end = `COPIES TO:\nPlease keep\n\n${END}`;
    const { case: content, problems } = await draftFrom(modern({ end }));
    expect(Object.keys(content.targets ?? {})).toEqual(['sample']);
    expect(problems.map(({ finding }) => finding.code)).toContain('import-left-out');
  });

  it('is a paragraph of a letter that does not end', async () => {
    const letter =
      'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nKenya in May\n\nShe is in good health, as far as her family knows.\n\nI urge you to release her.\n\nYours sincerely,';
    const { case: content } = await draftFrom(modern({ letter }));
    expect(content.letter?.en?.paragraphs).toEqual(['She is in good health, as far as her family knows.']);
  });
});
