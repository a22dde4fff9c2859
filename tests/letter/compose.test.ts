import { describe, expect, test } from 'vitest';
import { type Block, type Letter, textsIn } from '../../src/letter/letter.ts';
import { readOwn } from '../../src/letter/own-words.ts';
import { spokenName } from '../../src/letter/words.ts';
import { Failure } from '../../src/problem/failure.ts';
import { ADA, caseOf, posted, template } from './letter-support.ts';

// What stands in a letter, block by block, with the templates and phrase books that ship.

/** The blocks as one reads them, with their kind before. */
function shown({ blocks }: Letter): string[] {
  const text = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('|');
  return blocks.flatMap((block) =>
    textsIn(block).map((runs) => `${block.kind === 'demands' ? '-' : `${block.kind}:`} ${text(runs)}`),
  );
}

/** The first letter that goes to a target, or the one and only. */
async function letter(...of: Parameters<typeof posted>): Promise<Letter> {
  const [first] = (await posted(...of)).letters;
  if (!first) throw new Error('no letter');
  return first;
}

/** Words of the writer's own, in Markdown. */
function written(text: string) {
  return readOwn(text, 'own.md', false).words;
}

/** The words of the only block of that kind. */
async function words(kind: Block['kind'], ...of: Parameters<typeof posted>): Promise<string | undefined> {
  const found = shown(await letter(...of)).filter((line) => line.startsWith(`${kind}: `));
  expect(found).toHaveLength(1);
  return found[0]?.slice(kind.length + 2);
}

/** The case with these of its mayoress; and in which words a letter in some language is. */
const mayoress = (given: object) =>
  `targets: { mayoress: ${JSON.stringify({ name: 'Jo Sample', role: 'Mayoress', address: ['1 Sample Street', '75000 Exampleville'], country: 'FR', ...given })} }\n`;
const model = (language: string, given: object = {}) =>
  `letter: ${JSON.stringify({ [language]: { subject: 'S', opening: 'O', demands: ['D'], reviewed: 'us', ...given } })}\n`;

describe('a letter', () => {
  test('has its parts in their order, every value filled in', async () => {
    const { letters, ...posting } = await posted('');
    expect(posting).toEqual({ caseSlug: 'choir', targetSlug: 'mayoress' });
    expect(letters.map(shown)).toEqual([
      [
        'subject: The choir of Mara Example',
        'salutation: Dear Mayoress,',
        'paragraph: I am writing to you about Mara Example, who leads a choir in Exampleville.',
        'paragraph: I therefore respectfully ask you to:',
        '- Let her sing.',
        'closing: Yours sincerely,',
      ],
    ]);
  });

  test('stands between who writes, when, to whom, and the name below', async () => {
    expect(await letter('')).toMatchObject({
      caseSlug: 'choir',
      targetSlug: 'mayoress',
      language: 'en',
      direction: 'ltr',
      sender: ['Ada Example', '1 Sample Road', 'UNITED KINGDOM'],
      people: ['Mara Example'],
      date: '2026-11-23',
      placeAndDate: 'Leeds, 23 November 2026',
      recipient: { lines: ['Jo Sample', 'Mayoress', '1 Sample Street', '75000 Exampleville'], country: 'FRANCE' },
      signature: 'Ada Example',
      copies: [],
    });
  });

  test('has paragraphs between its opening and what it asks', async () => {
    const text = model('en', { paragraphs: ['One of {{people}}.', 'Two.'], demands: ['A', 'B {{them}}'] });
    expect(shown(await letter(text)).slice(2, -1)).toEqual([
      'paragraph: O',
      'paragraph: One of Mara Example.',
      'paragraph: Two.',
      'paragraph: I therefore respectfully ask you to:',
      '- A',
      '- B her',
    ]);
  });

  test('has blanks for what nobody said of the sender', async () => {
    const { sender, placeAndDate, signature } = await letter('', { sender: undefined, senderLines: new Map() });
    expect(sender).toHaveLength(3);
    for (const line of [...sender, signature]) expect(line).toMatch(/^_{32}$/);
    expect(placeAndDate).toMatch(/^_{16}, 23 November 2026$/);
  });

  test('bears the day alone if the sender has no place', async () => {
    const { place: _, ...sender } = ADA;
    expect((await letter('', { sender })).placeAndDate).toBe('23 November 2026');
  });

  test('takes signs in a place as they are', async () => {
    expect((await letter('', { sender: { ...ADA, place: '$& {date}' } })).placeAndDate).toMatch(/^\$& /);
  });

  test('from right to left keeps the place apart from the day', async () => {
    const { placeAndDate, direction } = await letter(model('ar'), { language: 'ar' });
    expect(direction).toBe('rtl');
    expect(placeAndDate.startsWith('Leeds\u200f، ')).toBe(true);
    const { place: _, ...sender } = ADA;
    expect((await letter(model('ar'), { language: 'ar', sender })).placeAndDate).not.toContain('\u200f');
    expect((await letter('')).placeAndDate).not.toContain('\u200f');
  });

  test('names people as its language writes them', async () => {
    const people =
      'people: [{ name: Mara, pronouns: she/her, native: { ja: 例 } }, { name: Theo, pronouns: he/him }]\n';
    expect((await letter(people + model('ja'), { language: 'ja' })).people).toEqual(['例', 'Theo']);
  });

  test('says something about the sender if there is something in its language', async () => {
    const sender = { ...ADA, about: { en: 'I sing as well.', de: 'Ich singe auch.' } };
    expect(shown(await letter('', { sender }))[2]).toBe('paragraph: I sing as well.');
    const german = shown(await letter(model('de'), { sender, language: 'de' }));
    expect(german).toContain('paragraph: Ich singe auch.');
    expect(shown(await letter(model('fr'), { sender, language: 'fr' })).join()).not.toMatch(/I sing|Ich/);
  });

  test('tells at its end who else gets it', async () => {
    const copies = `targets:
  mayoress: { name: Jo Sample, country: FR }
  consul: { kind: copy, honorific: Ms, name: Li Sample, role: Consul, country: GB }
`;
    const made = ['mayoress', 'consul'];
    expect((await letter(copies, { made })).copies).toEqual(['Copy: Ms Li Sample, Consul']);
    expect((await letter(copies + model('zh'), { language: 'zh', made })).copies).toEqual([
      '抄送：Ms Li Sample, Consul',
    ]);
    expect((await letter(copies)).copies).toEqual([]);
  });
});

describe('the salutation', () => {
  const to = (given: object, language = 'en') => words('salutation', mayoress(given) + model(language), { language });
  test.each([
    ['Dear {{target.role}}', 'Dear Mayoress,'],
    ['Dear Mayoress:', 'Dear Mayoress:'],
    ['Dear Mayoress (acting)', 'Dear Mayoress (acting),'],
    ['Dear “Mayoress”', 'Dear “Mayoress”,'],
    ['Dear Dr. Sample', 'Dear Dr. Sample,'],
  ])('%s is %s', async (salutation, expected) => {
    expect(await to({ salutation: { en: salutation } })).toBe(expected);
  });

  test('is that of the language if the case has none, with its signs', async () => {
    expect(await to({})).toBe('Dear Sir or Madam,');
    expect(await to({ salutation: { fr: 'Madame' } })).toBe('Dear Sir or Madam,');
    expect(await to({}, 'zh')).toBe('尊敬的先生/女士：');
    expect(await to({ salutation: { ja: '市長様' } }, 'ja')).toBe('市長様');
  });
});

describe('the closing', () => {
  const of = (given: object, language = 'en', more = {}) =>
    words('closing', mayoress(given) + model(language, more), { language });

  test.each([
    ['Dear Mayoress', 'Yours sincerely,'],
    ['Dear Sir or Madam', 'Yours faithfully,'],
    ['Dear Sirs', 'Yours faithfully,'],
    [undefined, 'Yours faithfully,'],
  ])('goes with the salutation %s: %s', async (salutation, closing) => {
    expect(await of(salutation ? { salutation: { en: salutation } } : {})).toBe(closing);
  });

  test('is that of the target, then that of the letter', async () => {
    const closing = { en: 'With respect, {{target.role}}' };
    expect(await of({ closing }, 'en', { closing: 'Singing' })).toBe('With respect, Mayoress,');
    expect(await of({}, 'en', { closing: 'Singing!' })).toBe('Singing!');
    expect(await of({ closing: { fr: 'Adieu' } }, 'en', { closing: 'Singing' })).toBe('Singing,');
  });

  test('in a language without two is the one that there is', async () => {
    expect(await of({}, 'de')).toBe('Mit freundlichen Grüßen');
    expect(await of({ salutation: { de: 'Sehr geehrte Frau Sample' } }, 'de')).toBe('Mit freundlichen Grüßen');
  });

  test('stands in the lines in which the language writes it', async () => {
    expect(await of({}, 'zh')).toBe('此致\n敬礼！');
    expect(await of({}, 'zh', { closing: '祝好' })).toBe('祝好');
    const all = shown(await letter(model('zh', { opening: '此致敬礼！' }), { language: 'zh' }));
    expect(all).toContain('paragraph: 此致敬礼！');
  });
});

test('a variant spells the words of the case its own way', async () => {
  const text = model('de', { subject: 'Große Straße' });
  expect(await words('subject', text, { language: 'de' })).toBe('Große Straße');
  expect(await words('subject', text, { language: 'de-CH' })).toBe('Grosse Strasse');
});

describe('own words', () => {
  const own = written('# My **song**\n\nI sing.');
  const plain = written('I sing.');

  test('stand in place of the letter of the case, below its subject', async () => {
    expect(shown(await letter('', { own: plain }))).toEqual([
      'subject: The choir of Mara Example',
      'salutation: Dear Mayoress,',
      'paragraph: I sing.',
      'closing: Yours sincerely,',
    ]);
    expect(shown(await letter('', { own }))[0]).toBe('subject: My song');
  });

  test('give the subject with their heading where the case has no letter', async () => {
    const german = shown(await letter('', { own, language: 'de' }));
    expect(german.slice(0, 1)).toEqual(['subject: My song']);
    expect(german.slice(2, -1)).toEqual(['paragraph: I sing.']);
    expect(shown(await letter('', { own: plain, language: 'de' }))[0]).toBe('subject: Mara Example');
  });

  test('that are none leave the letter of the case', async () => {
    const places = template('{{#subject}}{{letter.subject}}{{/subject}}{{#if own}}{{own}}{{else}}{{own}}{{/if}}');
    expect(shown(await letter('', { letterTemplate: places }))).toHaveLength(1);
    expect(() => template('{{own}}')).not.toThrow();
  });

  test('need a place in the template', async () => {
    const letterTemplate = template('{{#subject}}{{letter.subject}}{{/subject}}{{#closing}}Bye{{/closing}}');
    const failed = await posted('', { own, letterTemplate }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect((failed as Failure).problems).toMatchObject([
      { code: 'template-no-own-words', arguments: { template: 'own.hbs' } },
    ]);
    expect(shown(await letter('', { letterTemplate }))).toHaveLength(2);
  });
});

test("a template of one's own finds every value", async () => {
  const text = [
    '{{sender.name}} of {{sender.place}} {{sender.about}}',
    '{{target.honorific}} {{target.name}}, {{target.role}}, {{target.organisation}}: {{target.line}}; {{main.line}}',
    '{{case.title}}, {{case.reference}}, {{case.country}}; {{people}}; {{date}}',
    '{{phrase.demands}} {{phrase.copySubject}} {{phrase.copyClosing}}',
  ].map((line) => `{{#paragraph}}${line}{{/paragraph}}`);
  const letterTemplate = template(text.join('\n'));
  expect(shown(await letter('reference: EX 1\n', { letterTemplate }))).toEqual([
    'paragraph: Ada Example of Leeds',
    'paragraph: Jo Sample, Mayoress, : Jo Sample, Mayoress; Jo Sample, Mayoress',
    'paragraph: The choir of Exampleville may not sing, EX 1, France; Mara Example; 23 November 2026',
    'paragraph: I therefore respectfully ask you to: For your information: copy of a letter about Mara Example Yours sincerely,',
  ]);
  const nothing = shown(await letter('', { letterTemplate, sender: undefined }));
  expect([nothing[0], nothing[2]]).toEqual([
    'paragraph: of',
    'paragraph: The choir of Exampleville may not sing, , France; Mara Example; 23 November 2026',
  ]);
});

describe('to who gets a copy', () => {
  const both = `targets:
  mayoress: { name: Jo Sample, role: Mayoress, country: FR, salutation: { en: Dear Mayoress } }
  consul: { kind: copy, role: Consul, country: GB, address: [2 Sample Street], salutation: { en: Dear Consul }, closing: { en: Regards } }
`;

  test('goes a note and then the letter, marked as a copy', async () => {
    const { letters, targetSlug } = await posted(both, { target: 'consul' });
    const [note, copy] = letters;
    if (!note || !copy) throw new Error('not two letters');
    expect([targetSlug, note.targetSlug, copy.targetSlug]).toEqual(['consul', 'consul', 'mayoress']);
    expect(shown(note)).toEqual([
      'subject: For your information: copy of a letter about Mara Example',
      'salutation: Dear Consul,',
      expect.stringMatching(
        /^paragraph: Please find enclosed a copy of a letter about Mara Example that I have sent to Jo Sample, May/,
      ),
      'closing: Regards,',
    ]);
    expect(note).not.toHaveProperty('mark');
    expect([note.copies, note.recipient.lines]).toEqual([[], ['Consul', '2 Sample Street']]);
    expect(copy).toMatchObject({ mark: 'COPY FOR INFORMATION', copies: ['Copy: Consul'] });
    expect(copy.recipient.lines).toEqual(['Jo Sample', 'Mayoress']);
    expect(shown(copy)[1]).toBe('salutation: Dear Mayoress,');
  });

  test('goes one note that names all letters, and then each that says something of its own', async () => {
    const judges = `${both}  judge: { kind: additional, honorific: Judge, name: Max Muster, country: FR }
  warden: { kind: additional, role: Warden, country: FR, demands: { en: [Let her write.] } }
`;
    const { letters } = await posted(judges, { target: 'consul', made: ['mayoress', 'judge', 'warden', 'consul'] });
    expect(letters.map(({ targetSlug }) => targetSlug)).toEqual(['consul', 'mayoress', 'warden']);
    expect(letters[0] && shown(letters[0])[2]).toContain('sent to Jo Sample, Judge Max Muster and Warden. I would');
    expect(letters.map(({ mark }) => mark)).toEqual([undefined, 'COPY FOR INFORMATION', 'COPY FOR INFORMATION']);
    expect(letters.map(({ copies }) => copies)).toEqual([[], ['Copy: Consul'], ['Copy: Consul']]);
  });

  test('own words stand in the letter, not in the note', async () => {
    const own = written('I sing.');
    const copyTemplate = template(
      '{{#paragraph}}Note{{/paragraph}}{{#if own}}{{#paragraph}}Own{{/paragraph}}{{/if}}{{own}}',
    );
    const [note, copy] = (await posted(both, { target: 'consul', own, copyTemplate })).letters;
    expect(note && shown(note)).toEqual(['paragraph: Note']);
    expect(copy && shown(copy)).toContain('paragraph: I sing.');
  });
});

test.each([
  [{ honorific: 'Ms', name: 'Jo Sample', role: 'Mayoress' }, 'Ms Jo Sample'],
  [{ role: 'Mayoress', organisation: 'Town Hall' }, 'Mayoress'],
  [{ organisation: 'Town Hall' }, 'Town Hall'],
])('%j is spoken of as %s', (given, name) => {
  const { mayoress: target } = caseOf(`targets: ${JSON.stringify({ mayoress: { country: 'FR', ...given } })}\n`).content
    .targets;
  expect(target && spokenName(target)).toBe(name);
});
