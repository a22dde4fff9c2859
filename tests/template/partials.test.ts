import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unusedPartials } from '../../src/template/partials.ts';
import { PACKAGE } from '../support/package.ts';
import { growth } from '../support/steps.ts';

// Partials that no template includes.

const of = (templates: Record<string, string>, ...partials: string[]) =>
  unusedPartials(new Map(Object.entries(templates)), partials);

describe('unused partials', () => {
  test('are those that nothing includes, in their order', () => {
    expect(of({ letter: 'A {{> used}} B', used: 'x', b: 'x', a: 'x' }, 'b', 'used', 'a')).toEqual(['b', 'a']);
  });

  test.each([
    '{{> demands}}',
    '{{>demands}}',
    '{{~> demands ~}}',
    "{{> 'demands'}}",
    '{{> "demands"}}',
    '{{#> demands}}x{{/demands}}',
    '{{#if own}}{{> demands}}{{/if}}',
  ])('are not those of %s', (text) => {
    expect(of({ letter: text, demands: 'x' }, 'demands')).toEqual([]);
  });

  test('are those that only a comment, a longer name or another unused one includes', () => {
    expect(of({ letter: '{{!-- {{> demands}} --}} {{! > demands }}', demands: 'x' }, 'demands')).toEqual(['demands']);
    expect(of({ letter: '{{> demands-long}}', demands: 'x' }, 'demands')).toEqual(['demands']);
    expect(of({ letter: 'x', a: '{{> b}}', b: '{{> a}}' }, 'a', 'b')).toEqual(['a', 'b']);
  });

  test('are not those that a partial in use includes, however deep', () => {
    expect(of({ letter: '{{> a}}', a: '{{> b}}', b: '{{> c}} {{> a}}', c: 'x' }, 'a', 'b', 'c')).toEqual([]);
  });

  test('are not the one that ships, which the letter that ships includes', () => {
    const read = (path: string) => readFileSync(join(PACKAGE, 'templates', path), 'utf8');
    const letter = read('letters/letter.hbs');
    expect(of({ letter, demands: read('partials/demands.hbs') }, 'demands')).toEqual([]);
    expect(of({ 'copy-note': read('letters/copy-note.hbs'), demands: '' }, 'demands')).toEqual(['demands']);
  });

  test.each(['{{!--', '{{>', '{{> ', '{{!', '{{~', '{'])(
    'are none in %s over and over, with no more work a sign',
    async (sign) => {
      const letter = (size: number) => new Map([['letter', sign.repeat(Math.floor(size / sign.length))]]);
      expect(unusedPartials(letter(200_000), ['demands'])).toEqual(['demands']);
      type Module = typeof import('../../src/template/partials.ts');
      const times = await growth('src/template/partials.ts', 10_000, letter, (found: Module, one) =>
        found.unusedPartials(one, ['demands']),
      );
      expect(times).toBeLessThan(6);
    },
  );
});
