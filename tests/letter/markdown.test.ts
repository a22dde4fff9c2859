import { describe, expect, test } from 'vitest';
import { type Block, labelOf, type StyledText } from '../../src/letter/letter.ts';
import { parseMarkdown } from '../../src/letter/markdown.ts';
import { parsePlainText } from '../../src/letter/plain-words.ts';

/** Blocks as one reads them: marks before requests, subjects, headings and quotations; ** and * around what is stressed. */
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'demands') return block.items.map((runs) => `- ${text(runs)}`);
    if (block.kind === 'quote') return shown(block.blocks).map((line) => `> ${line}`);
    if (block.kind === 'list')
      return block.items.flatMap((item, index) =>
        shown(item).map((line, nth) => `${nth === 0 ? labelOf(block, index) : '   '} ${line}`),
      );
    const mark = block.kind === 'subject' ? '# ' : block.kind === 'heading' ? '## ' : '';
    return mark + text(block.runs);
  });
}

/** A line that ends in the letter as |, one that only ends in the source as a space. */
function text(runs: readonly StyledText[]): string {
  const marks = { strong: '**', emphasis: '*' } as const;
  return runs
    .map((run) => (run.style ? marks[run.style] + run.text + marks[run.style] : run.text))
    .join('')
    .replaceAll('\r', ' ')
    .replaceAll('\n', '|');
}

const LONG = 'This line is longer than any line of a poem or of an address.';

function markdown(source: string): string[] {
  const { blocks, problems } = parseMarkdown(source, 'own.md');
  expect(problems).toEqual([]);
  return shown(blocks);
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
    ['later ones are headings', 'Text.\n\n## More\n\nText.', ['Text.', '## More', 'Text.']],
    ['one at the top that is not of the highest kind, too', '## More\n\nText.', ['## More', 'Text.']],
    ['a list', '- one\n- two\n  lines', ['- one', '- two lines']],
    ['a list with other marks', '* one\n* two', ['- one', '- two']],
    ['a list with numbers', '1. one\n2. two', ['1. one', '2. two']],
    ['a list with one number only', '1. one\n1. two', ['1. one', '2. two']],
    ['a list with a gap', '1. one\n2. two\n10. ten', ['1. one', '2. two', '10. ten']],
    ['a list with other numbers', '7) one\n8) *two*', ['7) one', '8) *two*']],
    ['a list with paragraphs in it', '- one\n\n  more\n- two', ['• one', '    more', '• two']],
    ['a list with stressed words', '- **Free** her', ['- **Free** her']],
    ['a list with a quote and a heading in it', '- > one\n- # two', ['• > one', '• ## two']],
    ['a list between paragraphs', 'a\n\n- b\n\nc\n\n- d', ['a', '- b', 'c', '- d']],
    ['a number is no list within a paragraph', 'It was in\n1986. A great year.', ['It was in 1986. A great year.']],
    ['a phone number is no list', '+44 20 7946 0123', ['+44 20 7946 0123']],
    ['hard breaks', 'one  \ntwo\\\nthree', ['one|two|three']],
    ['a verse in a list', '- one  \n  two\n- three', ['- one|two', '- three']],
    ['a list within a list', '- one\n  - two\n  - three\n- four', ['• one', '    - two', '    - three', '• four']],
    [
      'numbers within numbers',
      '1. one\n   1. two\n   2. three\n2. four',
      ['1. one', '    1. two', '    2. three', '2. four'],
    ],
    ['a list that begins with a list', '- - one\n- two', ['- one', '- two']],
    ['a list with an empty line in it', '-\n- two', ['- two']],
    ['a list of nothing', '-', []],
    ['a date is no list', '8. June was a Monday.', ['8. June was a Monday.']],
    ['one number alone is no list', '1. June was a Monday.', ['1. June was a Monday.']],
    ['numbers that go on from elsewhere', '3. one\n4. *two*', ['3. one', '4. *two*']],
    ['no space, no heading', '#choir', ['#choir']],
    ['an address that is no link', 'a http://x.example', ['a http://x.example']],
    ['where a link leads, set apart', '[a][1]\n\n[1]: http://x.example', ['a (http://x.example)']],
    ['a comment within a line', 'a <!-- not this --> b', ['a b']],
    ['words beside a comment', '<!-- not this --> a\n\nb', ['a', 'b']],
    ['words between comments', '<!-- no --> a <!-- nor this -->\n', ['a']],
    ['an arrow before a comment', 'a --> b<!-- no -->', ['a --> b']],
    ['a comment alone', '<!-- not for\n\nthe letter -->\n\nText.', ['Text.']],
    ['what looks like HTML', 'a < b > c <3 \\<p>', ['a < b > c <3 <p>']],
    ['entities', 'AT&amp;T &lt;a&gt; &eacute;&#233; &nosuch;', ['AT&T <a> éé &nosuch;']],
    ['tabs', 'a\tb\n\n\tc', ['a b', 'c']],
    ['code', 'the `letter` is\n\n    indented', ['the letter is', 'indented']],
    ['fenced code', '```\none\ntwo\n```', ['one|two']],
    ['quotes', '> one\n> two\n\nthree', ['> one two', 'three']],
    ['quotes in quotes, with a list', '> one\n> > two\n>\n> - three', ['> one', '> > two', '> - three']],
    ['links', '[a](http://x.example) <http://y.example>', ['a (http://x.example) http://y.example']],
    ['a link with a title', '[a](x.example "The A")', ['a (x.example, The A)']],
    ['a stressed link', '**[a](x.example)**', ['**a**** (x.example)**']],
    [
      'a link whose words are its address',
      '[x.example](https://x.example/) [a@x.example](mailto:a@x.example)',
      ['x.example a@x.example'],
    ],
    ['a link that leads nowhere', '[a]() [](b)', ['a b']],
    ['an address of e-mail', '<a@x.example>', ['a@x.example']],
    ['a line across', 'a\n\n---\n\nb', ['a', '* * *', 'b']],
    ['bars that are no table', 'a | b', ['a | b']],
    ['values in braces', 'Free {{person.name}}.', ['Free {{person.name}}.']],
    ['Chinese', '我写信\n\n- 释放他', ['我写信', '- 释放他']],
    ['Arabic', 'أكتب إليكم', ['أكتب إليكم']],
    ['nothing', '', []],
    ['blank lines', '\n \n\t\n', []],
  ])('%s', (_, given, blocks) => {
    expect(markdown(given)).toEqual(blocks);
  });
});

test('one list is one block, and a list after words another', () => {
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
  expect(kinds(parseMarkdown('a\n\n- b\n- c\n\nd\n\n3. e\n4. f', '').blocks)).toEqual([
    'paragraph',
    'demands',
    'paragraph',
    'list',
  ]);
  expect(kinds(parsePlainText('a\n- b\n- c\n\nd'))).toEqual(['paragraph', 'demands', 'paragraph']);
});

test('spaces stand once, and none at the ends, whatever the style', () => {
  const whole = (source: string) => markdown(source).join('/');
  expect(whole('a  \n**b** <!-- x --> c')).toBe('a|**b** c');
  expect(whole('` a` **b** `c `')).toBe('a **b** c');
  expect(whole('**b** <!-- x -->')).toBe('**b**');
  expect(whole('a **b**c')).toBe('a **b**c');
});

describe('what a letter cannot show is refused, with its place', () => {
  test.each<[string, string, string, number, number]>([
    ['a picture', 'a\nb ![c](d.png)', 'image', 2, 3],
    ['the second of two', '> ![a](b)\n\nc ![d](e)', 'image', 1, 3],
    ['HTML', 'a\n\n<p>b</p>', 'html', 3, 1],
    ['HTML within a line', '- a\n- b <b>c', 'html', 2, 5],
    ['a name to fill in', 'Dear <Name>,', 'html', 1, 6],
    ['a comment that nothing ends', 'a\n\n<!-- b', 'comment', 3, 1],
    ['a table', 'a\n\n| b | c |\n|---|---|\n| d | e |', 'table', 3, 1],
    ['a footnote', 'a\nb[^1]\n\n[^1]: c', 'footnote', 2, 2],
    ['the words of one', 'a[^1]\n\n[^1]: some more words', 'footnote', 1, 2],
    ['words struck out', 'a ~~b~~ c', 'struck', 1, 3],
    ['what nothing refers to', 'a\n\n[b]: http://x.example', 'definition', 3, 1],
    ['settings', '---\ntitle: a\n---\n\nb', 'preamble', 1, 1],
  ])('%s', (_, source, is, line, column) => {
    const [first] = parseMarkdown(source, 'own.md').problems;
    expect(first).toMatchObject({ code: 'words-markup', arguments: { is }, place: { file: 'own.md', line, column } });
  });

  test('each of several', () => {
    const places = parseMarkdown('![a](b) <i>c</i>\n\n~~d~~ ![e](f)', 'own.md').problems.map(
      ({ place }) => place?.column,
    );
    expect(places).toEqual([1, 9, 13, 1, 7]);
  });
});

test.each([
  ['quotations', '>'.repeat(100_000)],
  ['quotations on lines of their own', Array.from({ length: 200 }, (_, index) => `${'>'.repeat(index)} a`).join('\n')],
  ['lists', `${'- '.repeat(100_000)}a`],
  ['stressed words', '*a **b '.repeat(20).concat(' b** a*'.repeat(20))],
])('%s that are nested too deep are refused', (_, source) => {
  expect(parseMarkdown(source, 'own.md').problems).toMatchObject([{ code: 'words-deep' }]);
});

describe('plain text', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\nline.\n\nTwo.\n \nThree.', ['One|line.', 'Two.', 'Three.']],
    ['lines of a text that a program broke', `${LONG}\nsuch lines\nfollow.`, [`${LONG} such lines follow.`]],
    ['a poem', 'Roses are red,\nviolets are blue.', ['Roses are red,|violets are blue.']],
    ['Chinese that a program broke', `${'王'.repeat(30)}\n王`, [`${'王'.repeat(30)} 王`]],
    [
      'numbers',
      'Please:\n1. one\n2. two\n   lines\n\n8. June was a Monday.',
      ['Please:', '1. one', '2. two lines', '8. June was a Monday.'],
    ],
    ['numbers that do not follow', '1. one\n3. three', ['1. one', '3. three']],
    ['tabs', 'a\tb  c', ['a b c']],
    ['requests', 'Please:\n- one\n- two\n  lines\n\nThanks.', ['Please:', '- one', '- two lines', 'Thanks.']],
    ['a mark far from its words', '-   one', ['- one']],
    ['other marks', '* one\n• two', ['- one', '- two']],
    ['a dash that is no mark', '-one\n—two', ['-one|—two']],
    ['what Markdown would take', '**a** <b> &amp; # c \\d', ['**a** <b> &amp; # c \\d']],
    ['indents', '   one\n\ttwo', ['one|two']],
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
    '1) alpha\n\n   beta\n2) gamma\n\n```x\ndelta\n```\n\n    epsilon\n\nzeta',
    '[alpha](beta "gamma") [delta][x]\n\n[x]: <epsilon> "zeta"',
    'alpha beta gamma\\\ndelta  \nepsilon\n***\nzeta',
    '- [ ] alpha\n- [x] beta\n+ gamma\n* delta\n\nepsilon ==zeta==',
    '**alpha\n\nbeta** *gamma\n\n`delta epsilon\n\n[zeta',
  ];

  test.each(FRAMES)('of %j, as Markdown and as text', (frame) => {
    for (const blocks of [parseMarkdown(frame, '').blocks, parsePlainText(frame)]) {
      const whole = shown(blocks).join(' ');
      expect(WORDS.filter((word) => !whole.includes(word))).toEqual([]);
    }
  });
});
