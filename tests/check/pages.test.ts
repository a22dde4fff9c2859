import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES_FOLDER, rulePages } from '../../src/build/rules.mjs';
import type { AnyRule } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.ts';
import { en } from '../../src/problem/messages/en.ts';
import { examplesOf, findingsOf, headsOf } from './check-support.ts';

// What the page of a rule shows as wrong is found by that rule, and what it shows as right is not.

/** What a rule finds in an example: in its first file, which is checked together with the others. */
function found(rule: AnyRule, example: string) {
  const files = examplesOf(example);
  const heads = headsOf(files);
  return files.slice(0, 1).flatMap(({ slug, text }) => findingsOf(rule, text, { slug, heads }));
}

const PAGES = await en.rulePages();

describe('the page of a rule', () => {
  test.each(RULES)('$id', (rule) => {
    const { wrong, right } = rule.example;
    const { what, why } = PAGES.rules[rule.id];
    for (const sentence of [what, why]) expect(sentence).toMatch(/^\p{Lu}[\s\S]*[.?]$/u);
    const findings = found(rule, wrong);
    expect(findings.length, `what is found in\n${wrong}`).toBeGreaterThan(0);
    for (const { message, hint } of findings) for (const one of [message, hint]) expect(one).toMatch(/^[^\n]+[.?]$/);
    expect(
      found(rule, right).map((one) => one.message),
      `what is found in\n${right}`,
    ).toEqual([]);
  });

  test('is in docs/rules, as --explain prints it', async () => {
    const pages = await rulePages();
    expect(readdirSync(RULES_FOLDER).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages)
      expect(readFileSync(join(RULES_FOLDER, name), 'utf8'), 'npm run rules').toBe(text);
  });

  test('there is one for every rule that has words, and only for those', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(PAGES.rules).sort());
  });

  test('every rule has a name of its own', () => {
    const names = RULES.map((rule) => rule.id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });
});
