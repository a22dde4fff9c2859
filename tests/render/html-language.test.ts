import { describe, expect, test } from 'vitest';
import type { Letter, StyledText } from '../../src/letter/letter.ts';
import { type HtmlOptions, renderHtml } from '../../src/render/html.ts';

// What the page says about the language of its lines, told by a template that shows nothing else.

/** Every marked line as language:text; the letter's own language is left out. */
const template = {
  file: 'page.html.hbs',
  render: (_: unknown, values: object) => {
    const { title, letters } = values as { title: string; letters: Record<string, Marked[] & Marked>[] };
    const lines = letters.flatMap(({ sender, recipient, signature }) => [
      ...(sender ?? []),
      ...(recipient ?? []),
      ...(signature ? [signature] : []),
    ]);
    return [title, ...lines.map(({ language, text }) => (language ? `${language}:${text}` : text))].join('\n');
  },
};

interface Marked {
  readonly language: string;
  readonly text: string;
}

function told(letter: Partial<Letter>, options?: HtmlOptions): string[] {
  const whole: Letter = {
    caseSlug: 'choir',
    targetSlug: 'mayor',
    language: 'en',
    direction: 'ltr',
    sender: ['Ada Example'],
    date: '2026-11-23',
    placeAndDate: 'Leeds, 23 November 2026',
    recipient: { native: { language: 'zh', lines: ['王'] }, lines: ['Director Wang', '12'], country: 'CHINA' },
    blocks: [{ kind: 'subject', runs: [{ text: 'A choir' }] }],
    signature: 'Ada Example',
    copies: [],
    onPaper: { name: '', day: '', pageOf: '' },
    people: [],
    ...letter,
  };
  return renderHtml([whole], template, options).split('\n').slice(1);
}

describe('the language of a line', () => {
  test('is the letter’s own, but for an address in another script', () => {
    expect(told({})).toEqual(['Ada Example', 'zh:王', 'Director Wang', '12', 'CHINA', 'Ada Example']);
  });

  test('is what the sender’s post reads, for the sender and the name of the country', () => {
    expect(told({}, { postLanguage: 'de' })).toEqual([
      'de:Ada Example',
      'zh:王',
      'Director Wang',
      '12',
      'de:CHINA',
      'de:Ada Example',
    ]);
    expect(told({}, { postLanguage: 'en' })).toEqual(told({}));
  });

  test('of the sender’s country is that in which it stands, whatever the sender’s post reads', () => {
    const sender = ['Ada Example', 'ALLEMAGNE'];
    const lines = (language: string) =>
      told({ language, sender, senderCountryLanguage: 'fr' }, { postLanguage: 'de' }).slice(0, 2);
    expect(lines('en')).toEqual(['de:Ada Example', 'fr:ALLEMAGNE']);
    expect(lines('fr')).toEqual(['de:Ada Example', 'ALLEMAGNE']);
  });

  test.each(['zh', 'ar', 'ru', 'ja', 'hy'])(
    'is not that of a letter in %s, if the line is in Latin script',
    (language) => {
      const lines = told({ language, recipient: { lines: ['Director Wang', '12', '王路'] }, sender: ['Ада', '____'] });
      expect(lines).toEqual(['Ада', '____', 'und:Director Wang', '12', '王路', 'und:Ada Example']);
    },
  );

  test('of a native address is left out where it is the letter’s', () => {
    expect(told({ language: 'zh' }, { postLanguage: 'en' })).toEqual([
      'en:Ada Example',
      '王',
      'und:Director Wang',
      '12',
      'en:CHINA',
      'en:Ada Example',
    ]);
  });
});

test('a letter without a subject has a title all the same', () => {
  const title = (letters: readonly Letter[]) => renderHtml(letters, template).split('\n')[0];
  const letter = {
    language: 'en',
    recipient: { lines: [] },
    sender: [],
    blocks: [],
    copies: [],
    onPaper: { name: '', day: '', pageOf: '' },
    signature: '',
    placeAndDate: 'Leeds, today',
  };
  expect(title([letter as unknown as Letter])).toBe('Leeds, today');
});

/** Runs as the page has them: in brackets what stands in an element of its own direction. */
function runsOf(direction: 'ltr' | 'rtl', ...runs: readonly StyledText[]): string {
  const shown = {
    file: 'page.html.hbs',
    render: (_: unknown, values: object) => {
      const { letters } = values as { letters: { blocks: { runs: { text: string; turned: boolean }[] }[] }[] };
      const parts = letters.flatMap(({ blocks }) => blocks.flatMap(({ runs: all }) => all));
      return parts.map(({ text, turned }) => (turned ? `[${text}]` : text)).join('');
    },
  };
  const letter = {
    language: direction === 'rtl' ? 'ar' : 'en',
    direction,
    recipient: { lines: [] },
    sender: [],
    copies: [],
    blocks: [{ kind: 'paragraph', runs }],
    signature: '',
    placeAndDate: '',
  };
  return renderHtml([letter as unknown as Letter], shown);
}

describe('the order of a paragraph is that on paper', () => {
  test.each([
    ['rtl', 'هاتف +20 2 5550 0100', 'هاتف \u2066+20 2 5550 0100\u2069'],
    ['rtl', '+20 2 5550 0100', '\u2066+20 2 5550 0100\u2069'],
    ['rtl', 'Example Office، 2020-01-05', '[Example Office]، \u20662020-01-05\u2069'],
    ['rtl', 'في Leeds, United Kingdom، و London.', 'في [Leeds, United Kingdom]، و [London].'],
    ['ltr', 'The office of جو سامبل, 12 Sample Road', 'The office of [جو سامبل], \u206612\u2069 Sample Road'],
    ['ltr', 'Tel. +44 20 7946 0123', 'Tel. +44 20 7946 0123'],
  ] as const)('%s: %s', (direction, text, shown) => {
    expect(runsOf(direction, { text })).toBe(shown);
  });

  test('also where runs of several styles meet, and lines end', () => {
    const runs: StyledText[] = [
      { text: 'في ' },
      { text: 'Jo Sample\nExample', style: 'strong' },
      { text: ' +20 2 5550 0100' },
    ];
    expect(runsOf('rtl', ...runs)).toBe('في [Jo Sample\n][Example] \u2066+20 2 5550 0100\u2069');
    expect(runsOf('rtl', { text: '+20 2', style: 'strong' }, { text: ' 5550 0100' })).toBe(
      '\u2066+20 2\u2069\u2066 5550 0100\u2069',
    );
  });
});
