import { describe, expect, it } from 'vitest';
import type { DraftTarget } from '../../../src/import/draft.ts';
import { signsAt } from './judged.ts';

describe('an address', () => {
  const signs = (last: string, language = 'en') =>
    signsAt(
      'targets.sample.address.1',
      `Jane Sample\n1 Sample Road\n${last}`,
      { targets: { sample: { name: 'Jane Sample', address: ['1 Sample Road', last], country: 'MN' } } },
      { 'targets.sample.name': 1, 'targets.sample.address.0': 2, 'targets.sample.address.1': 3 },
      language,
    );

  it('is doubtful where its last line has the country in it', () => {
    expect(signs("Mongolian People's Example")).toContain('landed');
    expect(signs('Great Mongolia')).toContain('landed');
    expect(signs('Ulaanbaatar')).not.toContain('landed');
  });
});

describe('the house of a target', () => {
  const signs = (organisation: string) =>
    signsAt(
      'targets.sample.organisation',
      organisation,
      { targets: { sample: { organisation } } },
      { 'targets.sample.organisation': 1 },
    );

  it('is doubtful with its street in its line', () => {
    expect(signs('Embassy of Samples, 12 Sample Lane')).toContain('street');
    expect(signs('Embassy of Samples, Sampleville')).not.toContain('street');
  });
});

describe('a greeting', () => {
  const target = (salutation?: string): DraftTarget => ({
    role: 'Keeper of the Mill',
    ...(salutation ? { salutation: { en: salutation } } : {}),
  });
  const signs = (line: string, salutation?: string) =>
    signsAt(
      `targets.keeper.salutation${salutation ? '.en' : ''}`,
      `Keeper of the Mill\n${line}`,
      { targets: { keeper: target(salutation) } },
      { 'targets.keeper.role': 1, ...(salutation ? { 'targets.keeper.salutation.en': 2 } : {}) },
    );

  it('is missed where a line in no value quotes one', () => {
    expect(signs('Open your card with "Dear Miller" and be brief')).toContain('set-apart');
    expect(signs('Open your card with "the mill" and be brief')).not.toContain('set-apart');
  });

  it('is doubtful with the end of a quotation in it', () => {
    const greeting = 'Dear Miller" and sign "Yours';
    expect(signs(`Begin "${greeting}"`, greeting)).toContain('marks');
    expect(signs('Begin "Dear Miller"', 'Dear Miller')).not.toContain('marks');
  });
});

describe('a copy', () => {
  const signs = (line: string, country = 'BE') =>
    signsAt(
      'targets.embassy.for',
      `${line}\nEmbassy of Samples\n1 Sample Road\nBrussels\nBelgium`,
      { country: 'KE', targets: { embassy: { kind: 'copy', organisation: 'Embassy of Samples', country } } },
      { 'targets.embassy': 2, 'targets.embassy.organisation': 2 },
    );

  it('may be for the writers of its country where a line beside it names that', () => {
    expect(signs('For those of you who live in Belgium:')).toContain('writers');
    expect(signs('For those of you who live nearby:')).not.toContain('writers');
  });

  it('is not for those of the country in which all happens', () => {
    expect(signs('For those of you who write to Kenya:', 'KE')).not.toContain('writers');
  });
});

describe('the languages of a sheet', () => {
  const signs = (next: string) =>
    signsAt('languages', `Write in French or\n${next}`, { languages: ['fr'] }, { 'languages.0': 1 });

  it('may be more where the next line begins with one', () => {
    expect(signs('German. Thank you.')).toContain('next-named');
    expect(signs('not at all. German lessons are on Mondays.')).not.toContain('next-named');
  });
});

describe('the background', () => {
  const signs = (next: string) =>
    signsAt(
      'background',
      `Bakers have been held for years.\n^${next}`,
      { background: 'Bakers have been held for years.' },
      { background: 1 },
    );

  it('may go on in running text below it', () => {
    expect(signs('The mill on the hill has stood still since the last of them was taken away.')).toContain('below');
    expect(signs('Sample Press')).not.toContain('below');
  });
});

describe('a headline', () => {
  const signs = (...between: readonly string[]) =>
    signsAt(
      'title',
      ['Sample network', 'Bakers held', ...between, 'Two bakers are held.'].join('\n'),
      { title: 'Bakers held', summary: 'Two bakers are held.' },
      { title: 2, summary: 3 + between.length },
    );

  it('is doubtful far above the story', () => {
    expect(signs('Sampleville office', 'Number seven', 'Please forward')).toContain('away');
    expect(signs('Sampleville office')).not.toContain('away');
  });

  it('is doubtful as the first line of all', () => {
    const first = signsAt(
      'title',
      'Bakers held\nTwo are.',
      { title: 'Bakers held', summary: 'Two are.' },
      { title: 1, summary: 2 },
    );
    expect(first).toContain('top');
    expect(signs()).not.toContain('top');
  });
});

describe('a channel', () => {
  const signs = (line: string) =>
    signsAt(
      'targets.sample.email.0',
      `Jane Sample\n${line}`,
      { targets: { sample: { name: 'Jane Sample', email: ['desk@example.org'] } } },
      { 'targets.sample.name': 1, 'targets.sample.email.0': 2 },
    );

  it('is doubtful in a sentence', () => {
    expect(signs('Ask us first if you are late: desk@example.org')).toContain('in-text');
    expect(signs('E-mail: desk@example.org')).not.toContain('in-text');
  });
});

describe('days', () => {
  const signs = (...lines: readonly string[]) =>
    signsAt('deadlines', ['5 March 2014', ...lines].join('\n'), { issued: '2014-03-05' }, { issued: 1 });

  it('may be several deadlines where they stand below each other with what they are for', () => {
    expect(signs('20 March 2014: before the hearing', '1 May 2014: before the vote')).toContain('rows');
    expect(signs('20 March 2014: before the hearing', '1 May 1998: when all began')).not.toContain('rows');
  });
});

describe('a request', () => {
  const signs = (demand: string, language = 'es') =>
    signsAt(
      `letter.${language}.demands.0`,
      demand,
      { letter: { [language]: { demands: [demand], reviewed: 'needed' } } },
      { [`letter.${language}.demands.0`]: 1 },
      language,
    );

  it('is doubtful with a small letter at its beginning, where requests are given a form', () => {
    expect(signs('que abra el molino')).toContain('form-small');
    expect(signs('Abra el molino')).not.toContain('form-small');
    expect(signs('to open the mill', 'en')).not.toContain('form-small');
  });

  it('is doubtful with an aside', () => {
    expect(signs('Ensure the Keeper, in addition, to open the mill', 'en')).toContain('form-aside');
  });
});

describe('the state of an action', () => {
  it('may be that it has ended where nobody is written to', () => {
    expect(signsAt('status', 'Bakers held', { title: 'Bakers held' }, { title: 1 })).toContain('no-targets');
  });
});
