import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWordsProblem, parseTemplate } from '../../src/template/handlebars.ts';
import { tooLarge } from '../../src/template/size.ts';
import { run, tempFolder } from '../support/run.ts';

// Templates made to hold the program up are refused before handlebars sees them, at the place where they become too much.

const chain = (links: number) => `{{#if own}}\n${'{{else if own}}a\n'.repeat(links)}{{/if}}`;
const nested = (depth: number) => `${'{{#if own}}\n'.repeat(depth)}${'{{/if}}'.repeat(depth)}`;

describe('is refused, with its place', () => {
  test.each([
    ['a chain of 2,000 links', chain(2000), { code: 'template-too-much', line: 101, column: 1 }],
    ['101 blocks in one another', nested(101), { code: 'template-too-much', line: 101, column: 1 }],
    ['a chain in blocks', `${nested(50).slice(0, 600)}${chain(51)}`, { code: 'template-too-much', line: 101 }],
    ['links with signs that eat blanks', chain(2000).replaceAll('{{', '{{~'), { code: 'template-too-much', line: 101 }],
    ['the other way round', '{{^own}}'.repeat(101), { code: 'template-too-much', line: 1, column: 801 }],
    ['behind a comment of two hyphens', `{{!--}}${chain(2000)}`, { code: 'template-too-much', line: 101 }],
    ['behind a comment', `{{! -- }}${chain(2000)}`, { code: 'template-too-much', line: 101 }],
    ['12,000 blocks', '{{#if own}}a{{/if}}'.repeat(12_000), { code: 'template-long', line: 1, column: 19_001 }],
    ['brackets without end', `a\n{{own ${'(own '.repeat(40_000)}}}`, { code: 'template-too-much', line: 2, column: 1 }],
    ['values without end', '{{own}}\n'.repeat(2001), { code: 'template-long', line: 2001, column: 1 }],
  ])('%s', (_, text, place) => {
    expect(tooLarge(text)).toMatchObject(place);
    expect(parseTemplate(text)).toMatchObject(place);
  });
});

describe('may be', () => {
  test.each([
    ['a chain of 99 links', chain(99)],
    ['a hundred blocks in one another', nested(100)],
    ['chains one after another', chain(60).repeat(3)],
    ['else without a condition', '{{#if own}}a{{else}}b{{/if}}{{#each own}}{{^}}c{{/each}}'.repeat(150)],
    ['comments without end', '{{!-- {{#if own}} -- --}}{{! {{#if own}}'.repeat(1)],
    ['many comments', `${'{{! a }}{{!-- {{#if}} --}}'.repeat(3000)}a`],
  ])('%s', (_, text) => {
    expect(tooLarge(text)).toBeUndefined();
  });

  test('what handlebars makes of the deepest', () => {
    expect(isWordsProblem(parseTemplate(chain(99)))).toBe(false);
    expect(isWordsProblem(parseTemplate(nested(100)))).toBe(false);
  });
});

test('brackets without end are not told as braces that do not fit', () => {
  const found = parseTemplate(`{{own ${'(own '.repeat(30_000)}${')'.repeat(30_000)}}}`);
  expect(isWordsProblem(found) && found.code).not.toBe('words-syntax');
});

test('a letter is refused with the place in the template', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'templates/letters'), { recursive: true });
  writeFileSync(join(folder, 'templates/letters/mine.hbs'), chain(4000));
  const { stderr, exit } = await run(['letter', '--target', 'wang', '--template', 'mine'], { folder });
  expect(stderr).toContain(
    'templates/letters/mine.hbs:101:1: error: The template repeats or nests its parts more than 100 times.',
  );
  expect(exit).toBe(2);
});
