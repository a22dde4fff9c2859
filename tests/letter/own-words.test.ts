import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/letter/letter.ts';
import { parseMarkdown, parsePlainText } from '../../src/letter/own-words.ts';
import { Failure } from '../../src/problem/failure.ts';

/** Blocks as one reads them: "- " before a request, "# " before a subject, ** and * around what is stressed. */
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'demands') return block.items.map((runs) => `- ${text(runs)}`);
    return [(block.kind === 'subject' ? '# ' : '') + text(block.runs)];
  });
}

function text(runs: Block extends infer B ? (B extends { runs: infer R } ? R : never) : never): string {
  const marks = { strong: '**', emphasis: '*' } as const;
  return runs.map((run) => (run.style ? marks[run.style] + run.text + marks[run.style] : run.text)).join('');
}

describe('Markdown', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\nline.\n\nTwo.', ['One line.', 'Two.']],
    ['Windows line ends', 'One\r\nline.\r\n\r\nTwo.', ['One line.', 'Two.']],
    ['emphasis', 'a **b** *c* __d__ _e_', ['a **b** *c* **d** *e*']],
    ['both at once', 'a ***b*** c', ['a *b* c']],
    ['stars and lines that stress nothing', '5 * 3 * 2, a_b_c', ['5 * 3 * 2, a_b_c']],
    ['escapes', 'a \\*b\\* \\# c', ['a *b* # c']],
    ['a heading at the top is a subject', '# The choir\n\nText.', ['# The choir', 'Text.']],
    ['underlined, too', 'The choir\n===\n\nText.', ['# The choir', 'Text.']],
    ['later ones are text', 'Text.\n\n## More\n\nText.', ['Text.', 'More', 'Text.']],
    ['a list', '- one\n- two\n  lines', ['- one', '- two lines']],
    ['a list with other marks', '* one\n* two', ['- one', '- two']],
    ['a list with numbers', '1. one\n2. two', ['- one', '- two']],
    ['a list with paragraphs in it', '- one\n\n  more\n- two', ['- one more', '- two']],
    ['a list with stressed words', '- **Free** her', ['- **Free** her']],
    ['a list with a quote and a heading in it', '- > one\n- # two', ['- one', '- two']],
    ['a list between paragraphs', 'a\n\n- b\n\nc\n\n- d', ['a', '- b', 'c', '- d']],
    ['a number is no list within a paragraph', 'It was in\n1986. A great year.', ['It was in 1986. A great year.']],
    ['a phone number is no list', '+44 20 7946 0123', ['+44 20 7946 0123']],
    ['hard breaks', 'one  \ntwo\\\nthree', ['one two three']],
    ['a list within a list', '- one\n  - two\n  - three\n- four', ['- one', '- two', '- three', '- four']],
    ['a list that begins with a list', '- - one\n- two', ['- one', '- two']],
    ['a list with an empty line in it', '-\n- two', ['- two']],
    ['a list of nothing', '-', []],
    ['a date is no list', '8. June was a Monday.', ['8. June was a Monday.']],
    ['one number alone is no list', '1. June was a Monday.', ['1. June was a Monday.']],
    ['numbers that go on from elsewhere', '3. one\n4. *two*', ['3. one', '4. *two*']],
    ['no space, no heading', '#choir', ['#choir']],
    ['what only some dialects know', '~~a~~ http://x.example', ['~~a~~ http://x.example']],
    ['where a link leads, set apart', '[a][1]\n\n[1]: http://x.example', ['[a][1]']],
    ['a comment within a line', 'a <!-- not this --> b', ['a b']],
    ['words beside a comment', '<!-- not this --> a\n\nb', ['a', 'b']],
    ['words between comments', '<!-- no --> a <!-- nor this -->\n', ['a']],
    ['an arrow before a comment', '<p>a --> b<!-- no --></p>', ['<p>a --> b</p>']],
    ['a comment that nothing ends', '<!-- a\n\nb', ['<!-- a b']],
    ['a comment alone', '<!-- not for\n\nthe letter -->\n\nText.', ['Text.']],
    ['HTML is text', '<p>Text</p>', ['<p>Text</p>']],
    ['code', 'the `letter` is\n\n    indented', ['the letter is', 'indented']],
    ['fenced code', '```\none\ntwo\n```', ['one two']],
    ['quotes', '> one\n> two', ['one two']],
    ['links', '[a](http://x.example) <http://y.example>', ['[a](http://x.example) <http://y.example>']],
    ['images', '![a](b.png)', ['![a](b.png)']],
    ['a line across', 'a\n\n---\n\nb', ['a', '---', 'b']],
    ['a table is text', '| a | b |\n|---|---|', ['| a | b | |---|---|']],
    ['values in braces', 'Free {{person.name}}.', ['Free {{person.name}}.']],
    ['Chinese', '我写信\n\n- 释放他', ['我写信', '- 释放他']],
    ['Arabic', 'أكتب إليكم', ['أكتب إليكم']],
    ['nothing', '', []],
    ['blank lines', '\n \n\t\n', []],
  ])('%s', (_, given, blocks) => {
    expect(shown(parseMarkdown(given))).toEqual(blocks);
  });
});

test('one list is one block, and a list after words another', () => {
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
  expect(kinds(parseMarkdown('a\n\n- b\n- c\n\nd\n\n3. e\n4. f'))).toEqual([
    'paragraph',
    'demands',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(kinds(parsePlainText('a\n- b\n- c\n\nd'))).toEqual(['paragraph', 'demands', 'paragraph']);
});

test('spaces stand once, and none at the ends, whatever the style', () => {
  const runs = (text: string) => parseMarkdown(text).map((block) => (block.kind === 'demands' ? [] : block.runs));
  const strong = { text: 'b', style: 'strong' };
  expect(runs('a  \n**b** <!-- x --> c')).toEqual([
    [{ text: 'a' }, { text: ' ' }, strong, { text: ' ' }, { text: 'c' }],
  ]);
  expect(runs('` a` **b** `c `')).toEqual([[{ text: 'a' }, { text: ' ' }, strong, { text: ' ' }, { text: 'c' }]]);
  expect(runs('**b** <!-- x -->')).toEqual([[strong]]);
  expect(runs('a **b**c')).toEqual([[{ text: 'a ' }, strong, { text: 'c' }]]);
});

test('what is nested too deep is refused', () => {
  expect(() => parseMarkdown('>'.repeat(20_000))).toThrow(Failure);
  expect(() => parseMarkdown('>'.repeat(20_000))).toThrow('words-deep');
});

describe('plain text', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\nline.\n\nTwo.\n \nThree.', ['One line.', 'Two.', 'Three.']],
    ['requests', 'Please:\n- one\n- two\n  lines\n\nThanks.', ['Please:', '- one', '- two lines', 'Thanks.']],
    ['a mark far from its words', '-   one', ['- one']],
    ['other marks', '* one\n• two', ['- one', '- two']],
    ['a dash that is no mark', '-one\n—two', ['-one —two']],
    ['what Markdown would take', '**a** <b> &amp; # c \\d', ['**a** <b> &amp; # c \\d']],
    ['indents', '   one\n\ttwo', ['one two']],
    ['nothing', '\n\n', []],
  ])('%s', (_, given, blocks) => {
    expect(shown(parsePlainText(given))).toEqual(blocks);
  });
});

describe('nothing is lost', () => {
  const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
  const FRAMES = [
    '# # alpha\n\nbeta **gamma *delta* epsilon** zeta',
    '> alpha\n> > beta\n> - gamma\n>   1. delta\n\nepsilon `zeta`',
    '- alpha\n  - beta\n    - gamma\n      delta\n\n  epsilon\n- zeta',
    '1) alpha\n\n   beta\n2) gamma\n\n```x\ndelta\n```\n\n    epsilon\n\n<div>zeta</div>',
    '| alpha | beta |\n| --- | --- |\n| gamma | delta |\n\n[epsilon](x "y") ![zeta](z)',
    '<alpha>beta</alpha> gamma\\\ndelta  \nepsilon\n***\nzeta',
    '- [ ] alpha\n- [x] beta\n+ gamma\n* delta\n\n~~epsilon~~ ==zeta==',
    '**alpha\n\nbeta** *gamma\n\n`delta epsilon\n\n[zeta',
  ];

  test.each(FRAMES)('of %j, as Markdown and as text', (frame) => {
    for (const parse of [parseMarkdown, parsePlainText]) {
      const whole = shown(parse(frame)).join(' ');
      expect(WORDS.filter((word) => !whole.includes(word))).toEqual([]);
    }
  });
});
