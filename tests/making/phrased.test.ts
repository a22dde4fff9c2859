import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// Letters that are made of phrases: which language, what is said of it, and phrases of one's own.

const CASE = `title: Mara
country: CN
people:
  - name: Mara Example
    pronouns: she/her
concerns:
  - key: incommunicado-detention
    since: 2018-03
    where: { fr: le moulin }
  - secret-trial
requests: [disclose-whereabouts, no-torture]
targets:
  official: { name: Wang Jiang, country: CN, salutation: { en: Dear Director } }
`;

const LETTER = `letter:
  en:
    subject: The letter of the case
    opening: Mara Example sings.
    demands: [Let her sing.]
    reviewed: the maintainers
`;

function folderWith(text: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = tempFolder();
  for (const [name, content] of Object.entries({ 'cases/mara.yaml': text, ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function letter(folder: string, ...words: string[]) {
  const { stdout, ...result } = await run(['letter', '--target', 'official', '--case', 'mara', ...words], { folder });
  return { ...result, stdout: stdout.replace(/\s+/g, ' ').trim() };
}

describe('a letter made of phrases', () => {
  test('is written where the case has none, and says so on stderr only', async () => {
    const { stdout, stderr, exit } = await letter(folderWith(CASE), '--lang', 'de');
    expect(exit).toBe(0);
    expect(stdout).toContain('Sorge um Mara Example');
    expect(stderr).toContain('review: needed. The case has no letter in German: this one is made of phrases');
    expect(stdout).not.toMatch(/review|needed/);
  });

  test('says why its writer writes, and so does a letter of the case; a short one, and the words for the telephone, do not', async () => {
    const sender = { name: 'Jo', country: 'DE', languages: ['en'], about: { en: 'I nurse.' }, why: { en: 'I sing.' } };
    const config = JSON.stringify({ senders: { me: sender }, from: 'me' });
    for (const text of [CASE, CASE + LETTER]) {
      const folder = folderWith(text, { 'appeal.yaml': config });
      const said = text === CASE ? '16). I sing. I therefore' : 'Mara Example sings. I sing. ';
      expect((await letter(folder, '--voice', '1')).stdout).toContain(said);
      expect((await letter(folder, '--lang', 'de')).stdout).not.toContain('I sing.');
      for (const more of [
        ['--length', 'short'],
        ['--template', 'talking-points'],
      ])
        if (text === CASE || more[0] === '--template')
          expect((await letter(folder, ...more)).stdout, more.join(' ')).not.toContain('I sing.');
    }
  });

  test.each(['TW', 'XK', 'EH'])('says that the table of treaties does not have %s', async (country) => {
    const told = 'the letter cites the Universal Declaration alone.';
    const folder = folderWith(CASE.replaceAll('CN', country));
    expect((await letter(folder, '--lang', 'fr')).stderr).toContain(told);
    expect((await letter(folder, '--lang', 'fr', '--no-law')).stderr).not.toContain(told);
  });

  test('gives way to the letter of the case, and keeps the salutation of the target', async () => {
    const own = await letter(folderWith(CASE + LETTER), '--lang', 'en');
    expect(own.stdout).toContain('The letter of the case');
    expect(own.stderr).not.toContain('phrases');
    const made = await letter(folderWith(CASE));
    expect(made.stdout).toContain('Dear Director,');
    expect(made.stdout).toContain(
      'Mara Example has been held without contact with her family or a lawyer since March 2018.',
    );
    expect(made.stdout).toContain('She was tried behind closed doors.');
  });

  test('says what the case does not say in its language', async () => {
    const { stderr } = await letter(folderWith(CASE), '--lang', 'en');
    expect(stderr).toContain('The letter leaves out "where" of "incommunicado-detention"');
  });

  test('cannot be made in a language without phrases, nor of a case without requests', async () => {
    const none = await letter(folderWith(CASE), '--lang', 'la');
    expect(none).toMatchObject({ stdout: '', exit: 2 });
    expect(none.stderr).toContain('The case mara has no letter in "la", and there are no phrases in it.');
    expect(none.stderr).toContain('"appeal languages" lists those that have phrases');
    const [head = ''] = CASE.split('concerns:');
    const bare = await letter(folderWith(`${head}${CASE.slice(CASE.indexOf('targets:'))}${LETTER}`), '--lang', 'de');
    expect(bare.stderr).toContain('It has letters in en. With "requests" it could have one: docs/cases.md.');
  });

  test('has phrases of the user in place of those that ship, key by key', async () => {
    const own = 'language: en\nreviewed: Mara\nrequests:\n  no-torture: "Keep {name} from harm."\n';
    const { stdout } = await letter(folderWith(CASE, { 'templates/phrases/en.yaml': own }), '--lang', 'en');
    expect(stdout).toContain('- Keep Mara Example from harm.');
    expect(stdout).toContain('- Make known without delay where Mara Example is');
  });

  test('tells a translator what is wrong with a file, and where', async () => {
    const wrong = `language: en
reviewed: Mara
who: [he, she, they, group]
requests:
  no-tortur: "Keep {name} from harm."
`;
    const typo = await letter(folderWith(CASE, { 'templates/phrases/en.yaml': wrong }), '--lang', 'en');
    expect(typo).toMatchObject({ stdout: '', exit: 2 });
    expect(typo.stderr).toContain('templates/phrases/en.yaml:5:3: error: Unknown key "no-tortur".');
    expect(typo.stderr).toContain('Did you mean "no-torture"?');
  });
});

describe('a target with an office', () => {
  const held = (more: string) => CASE.replace('salutation: { en: Dear Director }', more);

  test('is greeted as the language greets it, by gender', async () => {
    const woman = await letter(folderWith(held('office: minister, pronouns: she/her')), '--lang', 'de');
    expect(woman.stdout).toContain('Sehr geehrte Frau Ministerin, ');
    const unknown = await letter(folderWith(held('office: minister')), '--lang', 'de');
    expect(unknown.stdout).toContain(' Exzellenz, ');
  });

  test('is greeted as the case says, if it says it', async () => {
    const given = held('office: minister, salutation: { de: Guten Tag Frau Wang }');
    expect((await letter(folderWith(given), '--lang', 'de')).stdout).toContain('Guten Tag Frau Wang, ');
  });

  test('is greeted as anybody where no source has a form', async () => {
    const chief = await letter(folderWith(held('office: police-chief, pronouns: he/him')), '--lang', 'en');
    expect(chief.stdout).toContain('Dear Sir or Madam, ');
  });
});

describe('--bilingual', () => {
  test('sets the letter in the language of the writer below, with the same words', async () => {
    const { stdout, exit } = await letter(folderWith(CASE + LETTER), '--lang', 'de', '--bilingual');
    expect(exit).toBe(0);
    const [german, english] = stdout.split('The same letter in English');
    expect(german).toContain('Sorge um Mara Example');
    expect(english).toContain('Concern for Mara Example'); // not the letter of the case, which says something else
  });

  test('takes the letters of the case, where the one that is sent is one', async () => {
    const french =
      'reviewed: nobody\n  fr:\n    subject: La lettre\n    opening: Mara chante.\n    demands: [Libre.]\n    reviewed: nobody\n';
    const { stdout } = await letter(
      folderWith(CASE + LETTER.replace('reviewed: the maintainers\n', french)),
      '--lang',
      'fr',
      '--bilingual',
    );
    expect(stdout).toMatch(/La lettre .* The same letter in English .* The letter of the case/);
  });

  test('says that there is nothing to set beside a letter that the writer reads', async () => {
    const { stdout, stderr } = await letter(folderWith(CASE), '--lang', 'en', '--bilingual');
    expect(stdout).not.toContain('The same letter');
    expect(stderr).toContain('The letter is in English, which you write: nothing is set beside it.');
  });

  test('cannot say own words in another language', async () => {
    const words = await letter(folderWith(CASE, { 'own.md': 'Words.' }), '--body', 'own.md', '--bilingual');
    expect(words.exit).toBe(2);
    expect(words.stderr).toContain('Nothing can translate your own words');
  });
});

describe('--lang without a language', () => {
  const listed = (text: string, columns?: number) => {
    const words = ['letter', '--case', 'mara', '--target', 'official', '--lang'];
    return run(words, { folder: folderWith(text), ...(columns === undefined ? {} : { columns }) });
  };

  test('lists on a terminal what there is', async () => {
    const { stdout, exit } = await listed(CASE + LETTER, 80);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^en +English +of the case +the maintainers$/m);
    expect(stdout).toMatch(/^de +German +made of phrases +nobody yet \(review: needed\)$/m);
  });

  test('is a flag that lacks its value elsewhere', async () => {
    const { stdout, stderr, exit } = await listed(CASE);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain("Option '--lang [code]' argument missing.");
  });
});
