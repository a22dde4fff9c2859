import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/languages/all-words.ts';
import { unknownLanguage } from '../../src/languages/room.ts';
import { plain } from '../../src/letter/letter.ts';
import type { OwnParts } from '../../src/letter/own-roles.ts';
import { readOwn } from '../../src/letter/own-words.ts';
import { localeOf } from '../support/locales.ts';
import { PACKAGE } from '../support/package.ts';

const NO_VALUES = { values: {}, pronoun: () => ({ text: '', plural: false }), capital: (text: string) => text };

/** The parts of own words in Markdown, or in plain text. */
function parts(source: string, plainText = false, name?: string): OwnParts {
  const usual = { salutation: 'Most honoured Mayoress,', closing: 'In hope of song,', name };
  return readOwn(source, 'own.md', plainText).words.partsFor(NO_VALUES, unknownLanguage('en'), usual);
}

function greeting(source: string, plainText = false): string | undefined {
  const { salutation } = parts(source, plainText);
  return salutation && plain(salutation.runs);
}

function ending(source: string, plainText = false): [string | undefined, string | undefined] {
  const { closing, signature } = parts(source, plainText);
  return [closing && plain(closing.runs), signature];
}

describe('a greeting', () => {
  test.each([
    ['Dear Mayoress,'],
    ['Dear Sir or Madam:'],
    ['Dear Mr. Sample,'],
    ['Your Excellency'],
    ['To whom it may concern:'],
    ['most honoured mayoress'],
    ['Sehr geehrte Damen und Herren'],
    ['Guten Tag Frau Muster!'],
    ['Madame la Ministre,'],
    ['尊敬的市长：'],
    ['سيدتي العمدة،'],
    ['Arvoisa pormestari'],
    ['O great one, hear,'],
  ])('%s is one', (line) => {
    expect(greeting(`${line}\n\nLet her sing.`)).toBe(line);
    expect(greeting(`${line}\n\nLet her sing.`, true)).toBe(line);
  });

  test('may stand in one paragraph with what follows', () => {
    const { salutation, body } = parts('Dear Mayoress,\nlet her\nsing.');
    expect(salutation && plain(salutation.runs)).toBe('Dear Mayoress,');
    expect(body.map((block) => block.kind === 'paragraph' && plain(block.runs))).toEqual(['let her sing.']);
  });

  test.each([
    ['Dear God. I cannot believe it.'],
    ['Dear is the song that she sang in the square of our town on the first of May, and dear are all those who heard.'],
    ['To the best of my knowledge she is free.'],
    ['History will judge'],
    ['Let her sing:'],
    ['Roses are red,\nviolets are blue.'],
    ['- Dear Mayoress,'],
  ])('%s is none', (line) => {
    expect(greeting(`${line}\n\nLet her sing.`)).toBeUndefined();
  });
});

describe('a closing and a name', () => {
  test.each<[string, string, string | undefined]>([
    ['Yours sincerely,\n\nJane Sample', 'Yours sincerely,', 'Jane Sample'],
    ['Yours sincerely,\nJane Sample', 'Yours sincerely,', 'Jane Sample'],
    ['Yours sincerely,  \nJane Sample', 'Yours sincerely,', 'Jane Sample'],
    ['Let her.\nRegards\nJ. Sample\nTeacher', 'Regards', 'J. Sample\nTeacher'],
    ['Kind regards', 'Kind regards', undefined],
    ['in hope of song', 'in hope of song', undefined],
    ['With many a song,\n\nJane', 'With many a song,', 'Jane'],
    ['Mit freundlichen Grüßen\n\nJ. Muster', 'Mit freundlichen Grüßen', 'J. Muster'],
    [
      'Je vous prie d’agréer, Madame la Ministre, l’expression\nde ma haute considération.\n\nJeanne Exemple',
      'Je vous prie d’agréer, Madame la Ministre, l’expression de ma haute considération.',
      'Jeanne Exemple',
    ],
    ['此致\n敬礼！\n\n张三', '此致敬礼！', '张三'],
    ['敬具', '敬具', undefined],
    ['مع خالص التقدير،\n\nسارة', 'مع خالص التقدير،', 'سارة'],
    ['С уважением,\nЯн Пример', 'С уважением,', 'Ян Пример'],
  ])('%j', (end, closing, signature) => {
    expect(ending(`Let her sing.\n\n${end}`)).toEqual([closing, signature]);
  });

  test.each([
    ['Respectfully, I ask you to free her at once.'],
    ['Yours is the power to free her, and hers is the right to sing. Please use it.'],
    ['Roses are red,\nviolets are blue.'],
    ['I sign this letter with a heavy heart'],
    ['- Yours sincerely,'],
  ])('%j is none', (end) => {
    expect(ending(`Let her sing.\n\n${end}`)).toEqual([undefined, undefined]);
  });

  test('a name alone, which is that of the sender, is not said twice', () => {
    expect(parts('Let her sing.\n\nJane Sample', false, 'Jane Sample').body).toHaveLength(1);
    expect(parts('Let her sing.\n\nJane Sample', false, 'John Sample').body).toHaveLength(2);
  });
});

const BOOKS = readdirSync(join(PACKAGE, 'dist/locales')).map((name) => name.replace('.yaml', ''));

test.each(BOOKS)(
  'what the phrase book of %s greets and closes with is known, whatever the language of the letter',
  async (tag) => {
    const { salutation, afterSalutation, closing, afterClosing } = await localeOf(tag);
    expect(greeting(`${salutation}${afterSalutation}\n\nText.`)).toBe(`${salutation}${afterSalutation}`);
    expect(ending(`Text.\n\n${closing}${afterClosing}\n\nMara Example`)).toEqual([
      `${closing}${afterClosing}`,
      'Mara Example',
    ]);
  },
);

test('every language whose words are there says how letters begin and end', () => {
  const lacking = Object.entries(WORDS).filter(([, { letterBegins, letterEnds }]) => !letterBegins || !letterEnds);
  expect(lacking.map(([code]) => code)).toEqual(['dz']);
});
