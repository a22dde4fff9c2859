import { describe, expect, test } from 'vitest';
import { mayHaveTarget, targetSlugs } from '../../src/case/targets.ts';

// The names of targets, for whoever types one: whatever else may be wrong with the file.

const slugs = (text: string) => targetSlugs(text, 'choir.yaml');

describe('the targets in a text', () => {
  test.each<[string, string, string[]]>([
    ['in their order', 'title: A\ntargets:\n  mayor: { country: FR }\n  judge: {}\n', ['mayor', 'judge']],
    ['beside what is wrong elsewhere', 'title: [\ntargets:\n  mayor:\n    contry: FR\n', ['mayor']],
    ['of a text that is laid out in another way', '{ "title": "A", "targets": { "mayor": {} } }', ['mayor']],
    ['but for who left office', 'targets:\n  mayor: { left: 2025 }\n  judge: {}\n', ['judge']],
    ['none', 'title: A\n', []],
    ['none of an empty key', 'targets:\n', []],
    ['none of a list', 'targets:\n  - mayor\n', []],
    ['none of a word', 'targets: mayor\n', []],
    ['none of what is no YAML', 'targets: {{\n', []],
    ['none of nothing', '', []],
  ])('%s', (_, text, found) => {
    expect(slugs(text)).toEqual(found);
  });
});

describe('a text may have a target', () => {
  const text = 'title: The mayor\ntargets:\n  judge: {}\nbackground: A clerk.\n';
  test.each([
    ['that stands there', text, 'judge', true],
    ['not one that stands elsewhere only', text, 'clerk', false],
    ['not one that stands above', text, 'mayor', false],
    ['not one that stands nowhere', text, 'envoy', false],
    ['spelt with a backslash', 'targets:\n  "\\x6audge": {}\n', 'judge', true],
    ['not with a backslash elsewhere', 'title: "\\x41 judge"\ntargets:\n  clerk: {}\n', 'judge', false],
    ['anywhere in a text that is laid out in another way', '{ "title": "judge", "targets": {} }', 'judge', true],
    ['not without targets', 'title: judge\n', 'judge', false],
  ])('%s', (_, given, slug, yes) => {
    expect(mayHaveTarget(given, slug)).toBe(yes);
    if (!yes) expect(slugs(given)).not.toContain(slug);
  });
});
