import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unusedPartials } from '../../src/template/partials.ts';
import { PACKAGE } from '../support/package.ts';

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

  test.each(['{{!--', '{{>', '{{> ', '{{!', '{{~', '{'])('are found in no time in %s over and over', (sign) => {
    const start = performance.now();
    of({ letter: sign.repeat(Math.floor(200_000 / sign.length)) }, 'demands');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
