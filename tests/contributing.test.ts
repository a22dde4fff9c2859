import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE } from './support/package.ts';
import { SHEET_RECIPE } from './support/sheet-recipe.ts';
import { Tree } from './support/tree.ts';

// Every recipe of docs/contributing.md is followed, all of them in one copy of the repository, and does what it says.

/** What a folder of sentences takes from the English one. */
const IN_ENGLISH = Object.fromEntries(
  'counts fields names printing text'.split(' ').map((one) => [`./${one}.ts`, `../en/${one}.ts`]),
);

interface Recipe {
  /** The words in bold that it begins with in docs/contributing.md. */
  readonly title: string;
  /** Does what the recipe says, and no more. */
  follow(tree: Tree): Promise<void> | void;
  /** The checks that somebody runs who followed it: files of tests, and what is typed to see it. */
  readonly tests: readonly string[];
  see?(tree: Tree): Promise<void>;
}

const CASE = `title: The kite of {{person.name}}
country: FR
people:
  - name: Ada Sample
    pronouns: she/her
languages: [en, is]
targets:
  kitemaster: {name: Jo Sample, address: [1 Sample Street, 75000 Exampleville], country: FR, salutation: {en: Dear Kitemaster, is: Kæri flugdrekameistari}}
letter:
  en: {subject: A kite, opening: She may not fly it., demands: [Let her fly it.], reviewed: the maintainers}
  is: {subject: Flugdreki, opening: Hún má ekki fljúga honum., demands: [Leyfið henni það.], reviewed: the maintainers}
`.replace('The kite of {{person.name}}', 'The kite of Ada Sample');

const LETTER = ['letter', '--case', 'kite-ada', '--target', 'kitemaster', '-q'];

const RECIPES: readonly Recipe[] = [
  {
    title: 'A case.',
    async follow(tree) {
      expect(await tree.appeal('new', 'kite-ada')).toMatchObject({ exit: 0 });
      const draft = tree.read('cases/kite-ada.yaml');
      expect(draft.split('\n').filter((line) => /^[a-z]+:/.test(line)).length).toBeGreaterThan(3);
      expect(await tree.appeal('show', 'kite-ada')).toMatchObject({ exit: 2 });
      tree.write('cases/kite-ada.yaml', CASE);
    },
    tests: [],
    async see(tree) {
      expect(await tree.appeal('check', 'cases/kite-ada.yaml')).toMatchObject({ exit: 0 });
      expect((await tree.appeal('show', 'kite-ada')).stdout).toContain('Ada Sample');
      expect((await tree.appeal(...LETTER)).stdout).toContain('\nDear Kitemaster,\n');
    },
  },
  {
    title: 'A language.',
    async follow(tree) {
      tree.write(
        'src/languages/sw/room.ts',
        `import type { Language } from '../language.ts';

/** Swahili. */
export const room = {
  tag: 'sw',
  script: 'Latn',
  direction: 'ltr',
  letter: { closing: 'end' },
} satisfies Language;
`,
      );
      await tree.script('src/build/languages.mjs');
      tree.copy('src/languages/en/phrase-book.yaml', 'src/languages/is/phrase-book.yaml', {
        'name: English': 'name: íslenska',
        'dates: en-GB': 'dates: is',
        'longDate: "{day} {month} {year}"': 'longDate: "{day}. {month} {year}"',
        'January, February, March, April, May, June, July, August, September, October, November, December':
          'janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember',
        'Yours sincerely': 'Virðingarfyllst',
      });
    },
    tests: ['tests/languages/phrase-book.test.ts', 'tests/languages/tag.test.ts'],
    async see(tree) {
      const { stdout } = await tree.appeal(...LETTER, '--lang', 'is');
      expect(stdout).toContain('23. nóvember 2026');
      expect(stdout).toContain('Virðingarfyllst');
      const { languages } = JSON.parse((await tree.appeal('languages', '--json')).stdout);
      const { parts } = languages.find(({ code }: { code: string }) => code === 'sw');
      expect(parts).toMatchObject({ letter: 'needed', hyphens: null, phrases: null });
    },
  },
  {
    title: 'A language of messages.',
    follow(tree) {
      tree.copy('src/problem/messages/en.ts', 'src/problem/messages/is.ts', {
        'export const en =': 'export const is =',
        './en/findings.ts': './is/findings.ts',
      });
      tree.copy('src/problem/messages/en/findings.ts', 'src/problem/messages/is/findings.ts', {
        'is not filled in yet': 'er óútfyllt',
        ...IN_ENGLISH,
      });
      tree.addBelow(
        'src/problem/messages.ts',
        "en: async () => (await import('./messages/en.ts')).en",
        "  is: async () => (await import('./messages/is.ts')).is,",
      );
    },
    tests: ['tests/problem'],
  },
  {
    title: 'A country.',
    follow(tree) {
      tree.addBelow(
        'src/countries/countries.ts',
        'HK: {',
        "  IS: { posts: 'fr', source: 'the test of this recipe', confidence: 'L' },",
      );
    },
    tests: ['tests/countries', 'tests/address'],
    async see(tree) {
      const sender = { name: 'Ada', address: ['1 Sample Road'], place: 'Sampletown', country: 'IS', languages: ['en'] };
      tree.write('appeal.yaml', JSON.stringify({ senders: { me: sender } }));
      const { stdout } = await tree.appeal(...'envelope --case nagyz-muhammed --target wang --from me -q'.split(' '));
      expect(stdout).toContain('CHINE');
    },
  },
  {
    title: 'How long letters take.',
    follow(tree) {
      tree.addBelow(
        'src/countries/transit.ts',
        'export const TRANSIT',
        "  { from: 'IS', to: 'FR', days: [30, 31], source: 'the test of this recipe', date: '2026-11-23', confidence: 'L' },",
      );
    },
    tests: ['tests/deadline/transit.test.ts'],
  },
  {
    title: 'A field of a case.',
    async follow(tree) {
      tree.addBelow('src/case/schema.ts', 'reference: v.optional(', "    nickname: v.optional(line('case.nickname')),");
      tree.addBelow('src/case/example.ts', '#reference: ""', `\n\${comment(words.nickname, 0)}\n#nickname: ""`);
      const words = 'src/problem/messages/en';
      tree.addBelow(`${words}/fields.ts`, "'case.reference':", "  'case.nickname': 'How people call the case',");
      tree.change(`${words}/draft.ts`, { '  deadline:': "  nickname: 'How people call the case.',\n  deadline:" });
      expect(await tree.script('src/build/schema.mjs')).toBe('');
    },
    tests: ['tests/case/schema.test.ts'],
    async see(tree) {
      const { stdout } = await tree.appeal('schema');
      expect(JSON.parse(stdout).properties.nickname.description).toBe('How people call the case');
      tree.write('cases/with-nickname.yaml', `nickname: kite\n${CASE}`);
      expect(await tree.appeal('check', 'cases/with-nickname.yaml')).toMatchObject({ exit: 0 });
    },
  },
  {
    title: 'A message.',
    follow(tree) {
      tree.addBelow('src/problem/finding.ts', "'case-exists': {", "  'kite-missing': { readonly color: string };");
      for (const language of ['en', 'is'])
        tree.addBelow(
          `src/problem/messages/${language}/findings.ts`,
          "'case-not-filled-in': ",
          "  'kite-missing': ({ color }) => ({ sentence: color, hint: 'Make one.' }),",
        );
    },
    tests: ['tests/problem'],
  },
  {
    title: 'A rule.',
    async follow(tree) {
      tree.copy('src/check/rules/closed-without-note.ts', 'src/check/rules/closed-without-reason.ts', {
        "Rule<'closed-without-note'>": "Rule<'closed-without-reason'>",
        "id: 'closed-without-note'": "id: 'closed-without-reason'",
      });
      tree.addBelow(
        'src/check/rules.ts',
        'import { rule as closedWithoutNote }',
        "import { rule as closedWithoutReason } from './rules/closed-without-reason.ts';",
      );
      tree.addBelow('src/check/rules.ts', 'closedWithoutNote,', '  closedWithoutReason,');
      tree.addBelow(
        'src/problem/rule-findings.ts',
        "'closed-without-note':",
        "  'closed-without-reason': { readonly status: 'closed' | 'superseded' };",
      );
      const words = 'src/problem/messages/en';
      tree.change(`${words}/rules.ts`, {
        "  'rule/closed-without-note'": `  'rule/closed-without-reason': ({ status }) => ({ sentence: \`It is \${status}.\`, hint: 'Say why.' }),\n  'rule/closed-without-note'`,
      });
      tree.change(`${words}/rule-pages.ts`, {
        "  'closed-without-note': {":
          "  'closed-without-reason': { what: 'A case is closed for no reason.', why: 'Who wrote a letter wants to know it.' },\n  'closed-without-note': {",
      });
      expect(await tree.script('src/build/rules.mjs')).toBe('');
    },
    tests: ['tests/check/pages.test.ts', 'tests/check/windows.test.ts'],
    async see(tree) {
      expect((await tree.appeal('check', '--explain', 'closed-without-reason')).stdout).toContain(
        'Mara Example sings again',
      );
      tree.write('cases/closed.yaml', `status: closed\n${CASE}`);
      expect((await tree.appeal('check', 'cases/closed.yaml')).stdout).toContain('[closed-without-reason]');
    },
  },
  {
    title: 'A command.',
    follow(tree) {
      tree.write(
        'src/commands/day.ts',
        `import type { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

/** \`appeal day\`: prints the day. */
export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) => sessionOf(self, day));
}

async function day({ host, today }: Session): Promise<void> {
  host.out.write(\`\${today}\\n\`);
}
`,
      );
      tree.addBelow(
        'src/main.ts',
        "{ name: 'list', load:",
        "  { name: 'day', load: () => import('./commands/day.ts') },",
      );
      for (const language of ['en'])
        tree.addBelow(
          `src/problem/messages/${language}/help.ts`,
          'const commands = {',
          "  day: { summary: 'print the day', flags: {}, examples: [{ type: 'appeal day' }] },",
        );
      tree.write(
        'tests/golden/day.md',
        '# Day\n\n## It is printed\n\n```console\n$ appeal day\n```\n\n```stdout\n2026-11-23\n```\n\nExit code: 0\n',
      );
    },
    tests: [],
    async see(tree) {
      expect((await tree.appeal('--help')).stdout).toMatch(/^ +day +print the day$/m);
      expect((await tree.appeal('day')).stdout).toBe('2026-11-23\n');
    },
  },
  {
    title: 'An output format.',
    follow(tree) {
      tree.write(
        'src/render/subjects.ts',
        `import { type Letter, plain } from '../letter/letter.ts';

/** What a letter is about, in a line. */
export function renderSubject({ blocks }: Letter): string {
  return blocks.map((block) => (block.kind === 'subject' ? \`\${plain(block.runs)}\\n\` : '')).join('');
}
`,
      );
      tree.change('src/making/format.ts', {
        "  json: 'json',\n": "  json: 'json',\n  subjects: 'list',\n",
      });
      tree.change('src/making/letter-texts.ts', {
        "  if (format === 'markdown') {":
          "  if (format === 'subjects') return letters.map((await import('../render/subjects.ts')).renderSubject).join('');\n  if (format === 'markdown') {",
      });
    },
    tests: [],
    async see(tree) {
      expect((await tree.appeal(...LETTER, '--format', 'subjects')).stdout).toBe('A kite\n');
    },
  },
  {
    title: 'A letter form, an envelope, a window, a label sheet.',
    follow(tree) {
      tree.addBelow(
        'src/paper/forms.ts',
        'const ROWS = {',
        `  se: {
    name: 'se',
    title: 'of this recipe',
    side: 'left',
    sheet: 'A4',
    field: { left: 25, top: 50, width: 80, height: 30, indent: 5, ...CHOSEN },
    folds: MAKERS_FOLDS,
    sender: right(20, 28),
    date: right(92, 6),
    bodyTop: body(100.5),
    margins: MARGINS,
  },`,
      );
      tree.addBelow(
        'src/paper/windows.ts',
        "row('DIN DL',",
        "  row('Sample DL', 'DL', DL, { left: 20, bottom: 15 }, [90, 45], ['se'], 'the test of this recipe', 'L'),",
      );
      tree.addBelow(
        'src/paper/envelopes.ts',
        "{ name: 'DL',",
        "  { name: 'Kite', short: 111, long: 222, source: 'the test of this recipe', confidence: 'L' },",
      );
      tree.addBelow(
        'src/paper/labels.ts',
        "row('A4', 'L7651',",
        "  row('A4', 'K1', [2, 7], [99.1, 38.1, 4.65, 15.15, 101.6, 38.1], [], NOMINAL),",
      );
    },
    tests: ['tests/paper/tables.test.ts', 'tests/paper/posts.test.ts', 'tests/layout/proof.test.ts'],
    async see(tree) {
      for (const words of [
        [...LETTER, '--form', 'se', '--envelope', 'DL', '-o', 'se.pdf'],
        ['envelope', '--case', 'kite-ada', '--target', 'kitemaster', '-q', '--size', 'kite', '-o', 'kite.pdf'],
        ['labels', '--case', 'kite-ada', '--target', 'kitemaster', '-q', '--sheet', 'K1', '-o', 'labels.pdf'],
      ])
        expect(await tree.appeal(...words)).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    },
  },
  SHEET_RECIPE,
  {
    title: 'A font.',
    async follow(tree) {
      tree.addBelow(
        'src/build/fonts.mjs',
        "{ name: 'NotoSerifMalayalam',",
        "  { name: 'NotoSerifKannada', styles: ONE, from: DEB, keep: 'Knda', holder: '2026 this recipe' },",
      );
      tree.addBelow('src/fonts/catalogue.ts', "serif('Malayalam',", "  serif('Kannada', 'Knda', one, 1.5),");
      tree.addBelow('tests/fonts/catalogue.test.ts', "'Noto Serif Malayalam':", "  'Noto Serif Kannada': 'ԱԲԳ',");
      for (const name of ['npm', 'apt-get', 'dpkg-deb', 'bzip2'])
        tree.writeProgram(`offline/${name}`, `node ${PACKAGE}/tests/support/font-packages.mjs ${name} "$@"`);
      expect(await tree.script('src/build/fonts.mjs', 'offline')).toBe('');
    },
    tests: ['tests/fonts/catalogue.test.ts'],
  },
  {
    title: 'A template.',
    follow(tree) {
      tree.copy('templates/letters/letter.hbs', 'templates/letters/short.hbs', {
        '{{#if sender.about}}': '{{#paragraph}}About {{case.title}}.{{/paragraph}}\n{{#if sender.about}}',
      });
    },
    tests: ['tests/template'],
    async see(tree) {
      expect((await tree.appeal(...LETTER, '--template', 'short')).stdout).toContain('About The kite of Ada Sample.');
    },
  },
];

/** What is told there and is no recipe. */
const NOT_FOLLOWED = ['Tests'];

test('every recipe of docs/contributing.md is followed here', () => {
  const text = readFileSync(join(PACKAGE, 'docs/contributing.md'), 'utf8');
  const titles = [...text.matchAll(/^\*\*([^*]+)\*\*/gm)].map(([, title]) => title);
  expect(titles.toSorted()).toEqual([...RECIPES.map(({ title }) => title), ...NOT_FOLLOWED].toSorted());
});

describe('in a copy of the repository, with all recipes followed', () => {
  let tree: Tree;
  const found: Record<'types' | 'lint' | 'tests', string> = { types: '', lint: '', tests: '' };

  beforeAll(async () => {
    tree = new Tree();
    for (const recipe of RECIPES) await recipe.follow(tree);
    const changed = tree.changed('.ts', '.mjs', '.json');
    const tests = [
      'tests/golden.test.ts',
      'tests/architecture.test.ts',
      ...new Set(RECIPES.flatMap((one) => one.tests)),
    ];
    found.lint = await tree.tool('biome', 'check', '--write', ...changed); // puts them in order, and tells what only a person can
    [found.types, found.tests] = await Promise.all([
      tree.tool('tsc', '--noEmit', '--checkers', '1'), // each checker infers the types of libraries anew
      // Of the goldens only that of the new command: those of others show lists that are longer now, and are read by a person.
      tree.tool(
        'vitest',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter',
        'dot',
        '--maxWorkers',
        '1', // each would read the whole program anew
        ...tests,
        '-t',
        '^(?!.*\\.md )|day\\.md',
      ),
    ]);
  });

  test.each(['types', 'lint', 'tests'] as const)('the %s are right', (what) => {
    expect(found[what]).toBe('');
  });

  for (const { title, see } of RECIPES) if (see) test(title, () => see(tree));
});
