import { describe, expect, it } from 'vitest';
import type { Draft, DraftCase } from '../../../src/import/draft.ts';
import { weighedIn } from '../../../src/import/evidence/draft-signs.ts';
import { weighedDoubts } from '../../../src/import/evidence/weighed.ts';
import { enoughFor, weighFor } from '../../../src/import/evidence/weights.ts';
import { evidenceOf, type Judged } from '../../../src/import/evidence.ts';
import { casesheetWords } from '../../../src/languages/casesheets.ts';

/** A draft with these values, each in a line. */
function judgedOf(lines: readonly string[], content: DraftCase, from: Readonly<Record<string, number>>): Judged {
  const words = casesheetWords('en');
  if (!words) throw new Error('no words of English casesheets');
  const sheet = lines.map((text, nth) => ({ text, line: nth + 1, role: 'text' as const, gap: true, ends: false }));
  const origins = Object.entries(from).map(([path, line]) => [path, { line, text: lines[line - 1] ?? '' }]);
  const draft: Draft = {
    ...{ is: 'draft', language: 'en', case: content, from: Object.fromEntries(origins), problems: [] },
  };
  return { draft, lines: sheet, sections: [], words };
}

/** The paths that are doubted of it. */
const doubted = (...given: Parameters<typeof judgedOf>) =>
  weighedDoubts(judgedOf(...given), []).map(({ path }) => path);

describe('a group without a count', () => {
  const found = (summary: string) =>
    doubted([summary], { summary, group: { name: 'the millers' } }, { summary: 1, 'group.name': 1 });

  it('is doubted where a number may be the count', () => {
    expect(found('Some 140 millers of Sampleville sleep in tents.')).toContain('group.count');
  });

  it('is not doubted for a day or a year', () => {
    expect(found('Since 12 March 2014 all of them sleep in tents.')).not.toContain('group.count');
  });
});

describe('a person without a day of birth', () => {
  const found = (...more: string[]) =>
    doubted(
      ['Name: Amina Example', ...more],
      { people: [{ name: 'Amina Example' }], issued: '2014-03-05' },
      { 'people.0.name': 1 },
    );

  it('is doubted where a year stands behind a label below the name', () => {
    expect(found('Birthday: 3 May 1971')).toContain('people.0.born');
  });

  it('is doubted where a year stands in brackets behind the name', () => {
    expect(found('Amina Example (* 1988) has baked for ten years.')).toContain('people.0.born');
  });

  it('is not doubted for a year in which nobody was born who is imprisoned', () => {
    expect(found('Arrested: 3 May 2012', 'Amina Example (since 2013) bakes.')).not.toContain('people.0.born');
  });

  it('is doubted where a year stands behind the comma behind the name', () => {
    expect(found('Amina Example (she/her), a child of the autumn of 1971')).toContain('people.0.born');
  });

  it('is not doubted for a year in running text', () => {
    expect(found('The mill in which Amina Example works was built in 1971 by two men.')).not.toContain('people.0.born');
  });
});

describe('a person without a number', () => {
  const found = (line: string) => doubted([line], { people: [{ name: 'Amina Example' }] }, { 'people.0.name': 1 });

  it('is doubted where one of several parts stands behind the name', () => {
    expect(found('Name: Amina Example (she/her), in the books as 55-0731')).toContain('people.0.number');
    expect(found('Name: Amina Example (she/her), 34 years')).not.toContain('people.0.number');
  });
});

describe('a target of whom something may be asked alone', () => {
  const found = (line: string, demand: string) =>
    doubted(
      ['Keeper of the Mill', line],
      {
        targets: { keeper: { role: 'Keeper of the Mill' } },
        letter: { en: { demands: [demand], reviewed: 'needed' } },
      },
      { 'targets.keeper.role': 1, 'letter.en.demands.0': 2 },
    );

  it('is doubted where the line of a request names the office', () => {
    expect(found('- asking the Keeper alone to open the gate', 'Open the gate')).toContain('targets.keeper.demands');
  });

  it('is doubted where a request with an aside names the office', () => {
    const demand = 'Ensure the Keeper, in addition, to open the gate';
    expect(found(`- ${demand}`, demand)).toContain('targets.keeper.demands');
  });

  it('is not doubted where the request itself names it', () => {
    const demand = 'Ensure that the Keeper opens the gate';
    expect(found(`- ${demand}`, demand)).not.toContain('targets.keeper.demands');
  });
});

describe('an address without a town', () => {
  const found = (country: string, street: string) => {
    const targets = { sample: { name: 'Jane Sample', address: [street], country } };
    const judged = judgedOf(['Jane Sample', street], { targets }, { 'targets.sample.name': 1 });
    return weighedIn(judged, []).find(({ path }) => path === 'targets.sample.address')?.signs;
  };

  it('is more doubtful in a country that is called as its town', () => {
    expect(found('DJ', 'BP 123')).toContain('townless');
    expect(weighFor('lines', 'address')('townless')).toBeGreaterThan(enoughFor('lines'));
  });

  it('is not for that elsewhere, or if the town stands behind the street', () => {
    expect(found('KE', 'BP 123')).not.toContain('townless');
    expect(found('DJ', 'BP 123, Sampleville')).not.toContain('townless');
    expect(found('GT', '01001 Sampleville')).not.toContain('townless');
  });
});

describe('a headline', () => {
  const isDoubted = (...paragraphs: string[]) => {
    const title = 'LETTER WRITERS OF SAMPLEVILLE';
    const judged = judgedOf([title], { title, summary: paragraphs.join('\n\n') }, { title: 1 });
    return (
      evidenceOf(judged)
        .get('title')
        ?.some(({ why }) => why === 'second') === true
    );
  };
  const [day, headline, text] = ['Action of March 2014', 'A baker must see a judge', 'She has been held since May.'];

  it('is doubted where the first or second paragraph of the summary is no sentence', () => {
    expect(isDoubted(headline, text)).toBe(true);
    expect(isDoubted(day, headline, text)).toBe(true);
    expect(isDoubted(text, headline, text)).toBe(true);
    expect(isDoubted(text, text, headline, text)).toBe(false);
  });
});
