import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { unknownLanguage } from '../../src/languages/room.ts';
import { growth } from '../support/steps.ts';

// However hostile own words are, the work grows with their length and no faster.

type Read = typeof import('../../src/letter/own-words.ts');

interface Own {
  readonly source: string;
  readonly language: Language;
}

/** Reads own words, as Markdown and as plain text, and makes the parts of a letter of them. */
function work({ readOwn }: Read, { source, language }: Own): void {
  const values = { values: {}, pronoun: () => ({ text: '', plural: false }), capital: (text: string) => text };
  const usual = { salutation: 'Dear Mayoress,', closing: 'Yours,', name: undefined };
  for (const plainText of [false, true]) {
    const { words } = readOwn(source, 'own.md', plainText);
    words.check({ values: [], people: [] });
    words.partsFor(values, language, usual);
  }
}

describe('work grows with the words', () => {
  test.each<[string, (count: number) => string]>([
    ['quotations', (count) => '>'.repeat(count)],
    ['lists', (count) => '- '.repeat(count)],
    ['brackets', (count) => '['.repeat(count)],
    ['brackets that close', (count) => `${'['.repeat(count)}a${']'.repeat(count)}`],
    ['pictures', (count) => '![a]('.repeat(count)],
    ['links', (count) => '[a](b) '.repeat(count)],
    ['stars', (count) => '*a **b '.repeat(count)],
    ['code', (count) => '` a `` '.repeat(count)],
    ['HTML', (count) => '<a '.repeat(count)],
    ['comments', (count) => '<!-- '.repeat(count)],
    ['rows of a table', (count) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(count)}`],
    ['columns of a table', (count) => `|${'a|'.repeat(count)}\n|${'-|'.repeat(count)}\n`],
    ['line breaks', (count) => 'a  \n'.repeat(count)],
    ['quotation marks', (count) => `"a 'b `.repeat(count)],
    ['single marks', (count) => ` 'a`.repeat(count)],
    ['values', (count) => '{{a.b}} {{'.repeat(count)],
    ['a list that goes on', (count) => '- a\n'.repeat(count)],
    ['numbers that jump', (count) => Array.from({ length: count }, (_, index) => `${2 * index}. a\n`).join('')],
    ['definitions', (count) => Array.from({ length: count }, (_, index) => `[${index}]: a\n`).join('')],
    ['blank lines', (count) => ' \n'.repeat(count)],
  ])('%s', async (_, source) => {
    const language: Language = { ...unknownLanguage('en'), quotes: ['“', '”', '‘', '’'] };
    const sized = (count: number) => ({ source: source(count), language });
    const times = await growth('src/letter/own-words.ts', 200, sized, work);
    expect(times).toBeLessThan(6);
  });
});
