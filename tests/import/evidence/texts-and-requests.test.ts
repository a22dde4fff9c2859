import { describe, expect, it } from 'vitest';
import type { DraftCase } from '../../../src/import/draft.ts';
import { signsAt } from './judged.ts';

describe('the last paragraph of a background', () => {
  const story =
    'The bakers of Sampleville have worked without ovens since the flood, and the council has promised bricks twice.';
  const told = (last: string, head = 'Sheet of samples') =>
    signsAt(
      'background',
      `${head}\n^${story}\n^${last}`,
      { summary: 'A baker was taken from her oven.', background: `${story}\n\n${last}` },
      { background: 2 },
    );

  it('is doubtful where it is short and has no word of the rest', () => {
    expect(told('We meet each second Friday upstairs.')).toEqual(expect.arrayContaining(['tail-0', 'tail-short']));
  });

  it('is doubtful where it leads elsewhere, or asks for something', () => {
    expect(told('The bakers of Sampleville thank you: www.example.org.')).toContain('tail-reach');
    expect(told('Release the bakers of Sampleville.')).toContain('tail-asks');
  });

  it('is doubtful where it names who stands at the head of the page', () => {
    expect(told('Lanternwatch counts such bakers.', 'Lanternwatch')).toContain('tail-sender');
  });

  it('is not where it goes on with the story', () => {
    const signs = told(
      'The council of Sampleville said in spring that bricks are dear, and that bakers have to wait for another year.',
    );
    expect(signs.filter((one) => one.startsWith('tail'))).toEqual([]);
  });
});

describe('a summary', () => {
  const summary = 'A baker is held. She has no lawyer.';
  const signs = (between: string) =>
    signsAt('summary', `A baker is held.\n${between}She has no lawyer.`, { summary }, { summary: 1 });

  it('is doubtful with lines between its own that are in no value', () => {
    expect(signs('Share print save\n')).toContain('holes');
    expect(signs('')).not.toContain('holes');
  });
});

describe('a headline', () => {
  const signs = (...lines: readonly string[]) =>
    signsAt('title', lines.join('\n'), { title: lines.join(' ') }, { title: 1 });

  it('is doubtful where it looks like a line of a page', () => {
    expect(signs('Act > Letters and petitions of spring')).toContain('crumbs');
    expect(signs('Sheet 1 of 2')).toEqual(expect.arrayContaining(['numbers', 'few']));
    expect(signs('The bakers of Sampleville Bridge (some of them)')).toContain('bracketed');
  });

  it('is doubtful with a country below it', () => {
    expect(signs('BAKER OF SAMPLEVILLE TAKEN AWAY', 'REPUBLIC OF KENYA')).toContain('lands');
  });

  it('is not for a sentence of words', () => {
    expect(
      signs('Baker of Sampleville taken from her oven').filter(
        (one) => !/^(?:words|likely|other|doubts|unread|front|end|made|left|near)-|^(?:whole|unended)$/u.test(one),
      ),
    ).toEqual([]);
  });
});

describe('a request', () => {
  const signs = (demand: string, others: readonly string[], language = 'en') =>
    signsAt(
      `letter.${language}.demands.0`,
      [demand, ...others].join('\n'),
      { letter: { [language]: { demands: [demand, ...others], reviewed: 'needed' } } },
      { [`letter.${language}.demands.0`]: 1 },
      language,
    );

  it('is doubtful in another form than orders of its language, or than the others', () => {
    expect(signs('die Bäckerin freizulassen', ['den Ofen zu öffnen'], 'de')).toContain('form-instead');
    expect(signs("d'ouvrir le four", ['rendre le pain'], 'fr')).toContain('form-short');
    expect(signs('opening the oven', ['Release the baker'])).toContain('form-case');
  });

  it('is doubtful with another in it', () => {
    expect(signs('Release the baker, and Open the oven', ['Return the bread'])).toContain('form-linked');
  });

  it('is not where all are orders', () => {
    expect(
      signs('Release the baker of Sampleville', ['Open the oven']).filter((one) => one.startsWith('form')),
    ).toEqual([]);
  });
});

describe('what a list of requests says beside them', () => {
  const content: DraftCase = { letter: { en: { demands: ['Release the baker'], reviewed: 'needed' } } };
  const signs = (text: string) => signsAt('letter.en.paragraphs', text, content, { 'letter.en.demands.0': 1 });

  it('is doubted where an item is in no value', () => {
    expect(signs('*Release the baker\n*mourning for her sister')).toContain('items-1');
    expect(signs('*Release the baker')).toContain('items-0');
  });
});
