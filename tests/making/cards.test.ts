import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownLines } from '../support/pdf-read.ts';
import { run, tempFolder } from '../support/run.ts';

// Cards to a person of a case, or to the family.

const CASE = `title: Ana
country: FR
deadline: 2026-06-01
people: [{ name: Ana Example, pronouns: she/her, aliases: [Ana E.] }]
languages: [fr, en]
targets:
  mayor: { role: Mayor, address: [1 Sample Street], country: FR, salutation: { en: Dear Mayor } }
  ana: { kind: card, name: Ana Example, address: [2 Sample Street], country: FR }
  mother: { kind: card, name: Bea Example, pronouns: she/her, address: [3 Sample Street], country: FR }
  family: { kind: card, role: The family, address: [4 Sample Street], country: FR }
letter:
  en: { subject: "{{people}}", opening: I write., demands: [Let her sing.], reviewed: me }
`;
const CONFIG = `senders:
  me:
    name: Rae Writer
    address: [5 Home Street, 10115 Berlin]
    place: Berlin
    country: DE
    languages: [en]
    about: { en: I belong to a group. }
from: me
`;

let folder = '';

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'appeal.yaml'), CONFIG);
});

/** Writes the case, with more at its end. */
function given(more = '', text = CASE): void {
  writeFileSync(join(folder, 'cases/ana.yaml'), `${text}${more}`);
}

async function appeal(...words: string[]) {
  const { stdout, stderr, exit } = await run(words, { folder });
  return { exit, stdout: stdout.replace(/\s+/g, ' '), stderr: stderr.replace(/\s+/g, ' ') };
}

const card = (target: string, ...words: string[]) => appeal('letter', '--target', target, '--voice', '1', ...words);

describe('a card', () => {
  test('speaks to the person, asks for nothing, and says nothing of the writer but the name', async () => {
    given();
    const { exit, stdout, stderr } = await card('ana', '--lang', 'en');
    expect([exit, stdout]).toEqual([
      0,
      expect.stringContaining(
        'Dear Ana Example, I am thinking of you and wish you strength and courage. You are not alone, and you are not forgotten. With warm wishes, Rae Writer',
      ),
    ]);
    expect(stdout).toContain('5 Home Street');
    expect(stdout).not.toMatch(/group|write\.|sing|Excellency|Mayor/);
    expect(stderr).toContain('On a card to Ana Example: name no organisation; no politics; no religion.');
    expect(stderr).not.toContain('deadline');
  });

  test('to somebody else of the family greets them, and speaks of the person', async () => {
    given();
    const mother = await card('mother', '--lang', 'fr');
    expect(mother.stdout).toContain('Chère Bea Example, Je pense à vous et à Ana Example');
    expect(mother.stderr).toContain('review: needed. The card is made of phrases');
    const family = await card('family', '--lang', 'fr');
    expect(family.stdout).toContain('Chère famille d’Ana Example, Je pense à vous et à Ana Example');
  });

  test('says where nobody lives, if the case wants it so', async () => {
    given('cards: { rules: [no-sender-address], note: "No glitter." }\n');
    const letter = await card('ana');
    expect(letter.stdout).toMatch(/^Rae Writer 23 November 2026 Ana Example 2 Sample Street/);
    expect(letter.stderr).toContain('On a card to Ana Example: your name only, no address. No glitter.');
    await run(['envelope', '--case', 'ana', '--target', 'ana', '--target', 'mayor', '-o', 'e.pdf'], { folder });
    const words = ownLines(join(folder, 'e.pdf')).map((lines) => lines.join(' '));
    expect(words[0]).toContain('2 Sample Street');
    expect(words[0]).not.toContain('Home Street');
    expect(words[1]).toContain('Home Street');
  });

  test('says what the case lets it say, in one of its ways, and until when', async () => {
    given(`cards:
  languages: [it]
  until: 2026-11-01
  texts: { en: ["Sing on, {{people}}.", "We hear you."] }
`);
    const first = await card('ana', '--lang', 'en');
    expect(first.stdout).toContain('Dear Ana Example, Sing on, Ana Example. With warm wishes,');
    expect(first.stderr).toContain('asks for cards in Italian, and this one is in English');
    expect(first.stderr).toContain('ana asks for cards until 2026-11-01, 22 days ago');
    const second = await appeal('letter', '--target', 'ana', '--lang', 'en', '--voice', '2');
    expect(second.stdout).toContain('We hear you.');
  });

  test('is greeted as the case has it', async () => {
    given(
      '',
      CASE.replace('kind: card, name: Ana Example,', 'kind: card, name: Ana E., salutation: { en: Dear Ana },'),
    );
    const { stdout } = await card('ana', '--lang', 'en');
    expect(stdout).toContain('Dear Ana, I am thinking of you and wish you strength');
  });

  test('takes own words, and hints at what the case wants on no card', async () => {
    given();
    writeFileSync(join(folder, 'mine.txt'), 'I pray for you.\n\nYour friends at Amnesty International');
    const { exit, stdout, stderr } = await card('ana', '--lang', 'en', '--body', 'mine.txt');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Dear Ana Example, I pray for you.')]);
    expect(stderr).toContain('"pray" speaks of religion');
    expect(stderr).toContain('"Amnesty International" names an organisation');
    expect(stderr).not.toContain('% of');
  });

  test('can be had beside one in the language of its writer', async () => {
    given();
    const { stdout } = await card('ana', '--lang', 'fr', '--bilingual');
    expect(stdout).toMatch(/Chère Ana Example, Je pense à vous .* Dear Ana Example, I am thinking of you/);
  });

  test('is whole in languages with genders, a dual, and names that are not declined', async () => {
    given();
    for (const language of ['ar', 'ru', 'zh']) {
      const { exit, stdout } = await card('family', '--lang', language);
      expect([language, exit]).toEqual([language, 0]);
      expect(stdout, language).not.toMatch(/[{}]|undefined|needed/);
    }
  });
});

describe('nobody gets a card', () => {
  test.each([
    [
      ['--target', 'mayor', '--template', 'solidarity'],
      'ana does not allow cards there. [card-not-allowed] Cards go to ana, mother, family.',
    ],
    [['--target', 'ana', '--template', 'postcard'], '"postcard" is for letters to officials'],
    [['--target', 'ana', '--lang', 'uk'], 'no letter in'],
  ])('%j', async (words, told) => {
    given();
    const { exit, stdout, stderr } = await appeal('letter', ...words);
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringContaining(told)]);
  });

  test('of a case that does not allow it', async () => {
    given('', CASE.replace(/ {2}(?:ana|mother|family): .*\n/g, ''));
    const { exit, stderr } = await appeal('letter', '--case', 'ana', '--target', 'all', '--template', 'solidarity');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('ana allows no cards: it names no person or family')]);
  });

  test('with letters to all, and with an evening', async () => {
    given();
    const all = await appeal('letter', '--case', 'ana', '--target', 'all', '-n');
    expect(all.stderr + all.stdout).toContain('1 letter, for Mayor (ana/mayor)');
    const cards = await appeal('letter', '--case', 'ana', '--target', 'all', '--template', 'solidarity', '-n');
    expect(cards.stderr + cards.stdout).toContain('3 letters');
    const labels = await appeal('labels', '--case', 'ana', '--all', '--kind', 'card', '--format', 'text');
    expect(labels.stdout).toMatch(/Ana Example .*Bea Example .*The family/);
    const evening = await appeal(...'evening --case ana --blank 1 --target mayor --target ana -n'.split(' '));
    expect(evening.stderr + evening.stdout).toContain(
      'ana gets cards, which are not made with the letters of an evening',
    );
  });

  test('by rules alone', async () => {
    given('cards: {}\n', CASE.replace(/ {2}(?:ana|mother|family): .*\n/g, ''));
    const { exit, stderr } = await appeal('letter', '--target', 'mayor');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('nobody in this case gets any')]);
  });
});

test('show tells who gets cards, and what may be on them', async () => {
  given('cards: { rules: [], note: "Flowers are welcome.", languages: [en], until: 2027-01-31 }\n');
  const { stdout } = await appeal('show', 'ana');
  expect(stdout).toContain('(cards, no letters)');
  expect(stdout).toContain('Cards Flowers are welcome. In English. Until 31 January 2027.');
});
