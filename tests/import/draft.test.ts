import { describe, expect, test } from 'vitest';
import { draftFrom, importedFrom, modern } from './sheets.ts';

// From a sheet to the draft of a case: what becomes of its parts, and what is marked.

/** A sheet with the faults of a real one, in words of our own. */
const FAULTY = `URGENT ACTION

FEARS FOR POET WHO WENT TO A WEDDING
Poet Temir Sample was arrested in March 2018 in Altay, China, after a wedding to which he had gone in Kazakhstan. Nobody has heard from him since.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Director Li Example
Prison Administration Bureau of Xinjiang Uyghur Autonomous Region
No 99, Sample lu,Urumqi
830000, Xinjiang Uyghur Autonomous Region
People’s Republic of China
Dear Director Li:

I write about Temir Sample, a poet of Altay, of whom his family has heard nothing for two years, and who was questioned about a wedding at which he read two poems to friends. His brother went to the police station of the town three times.

I call on you to release Erlan Other at once, unless there is credible and 
admissible evidence that he did what the law of the country forbids and a 
court has tried him in public. 
I call on you to:
Say where Temir Sample is, and let him see his family and a lawyer of his choice;
Release Temir Sample at once, unless there is credible and admissible evidence that he did what the law forbids

Yours sincerely,
Additional information

Temir Sample has published two books of poems, which were sold in the shops of the town until 2016 and are no longer to be had. His family moved to Almaty in the year 2012 and wrote to him every week until the letters came back.
Many people of the region have been held in the last years without a trial, and their families do not know where they are or whether they will come home again. Poets are among them, and teachers, and people who sell fruit.
PREFERRED LANGUAGE TO ADDRESS TARGET: Chinese, English
You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2020 
Please check with the Amnesty office in your country if you wish to send appeals after the deadline.

NAME AND PREFFERED PRONOUN: [Temir Sample] (he/him)

Additional TARGETS

Wang Sample
Party Secretary of the Xinjiang Uyghur Autonomous Region
99 Sample Lu, Urumqi
Xinjiang Uyghur Autonomous Region
People’s Republic of China
And copies to:
His Excellency Mr Zhao Example
Embassy of the People's Republic of China
99 Sample Place W1B 9ZZ 020 7946 0999
`;

describe('a sheet with many faults', () => {
  test('is read all the same', async () => {
    const { case: draft, language } = await draftFrom(FAULTY);
    expect(language).toBe('en');
    expect(draft).toMatchObject({
      title: 'FEARS FOR POET WHO WENT TO A WEDDING',
      country: 'CN',
      deadline: '2020-06-08',
      people: [{ name: 'Temir Sample', pronouns: 'he/him' }],
      languages: ['zh', 'en'],
      ownLanguage: true,
    });
    expect(draft.letter?.en?.demands).toEqual([
      'Release Erlan Other at once, unless there is credible and admissible evidence that he did what the law of the country forbids and a court has tried him in public.',
      'Say where Temir Sample is, and let him see his family and a lawyer of his choice',
      'Release Temir Sample at once, unless there is credible and admissible evidence that he did what the law forbids',
    ]);
    expect(draft.letter?.en?.closing).toBe('Yours sincerely');
    expect(draft.background?.split('\n\n')).toHaveLength(2);
  });

  test('has all its targets, with the telephone taken off the line of the embassy', async () => {
    const { case: draft } = await draftFrom(FAULTY);
    const targets = Object.values(draft.targets ?? {});
    expect(targets.map(({ kind = 'target', name, country }) => [kind, name, country])).toEqual([
      ['target', 'Li Example', 'CN'],
      ['additional', 'Wang Sample', 'CN'],
      ['copy', 'Zhao Example', 'GB'],
    ]);
    expect(targets[0]?.salutation).toEqual({ en: 'Dear Director Li' });
    expect(targets[2]).toMatchObject({ phone: ['020 7946 0999'] });
    expect(targets[2]?.address?.join()).not.toMatch(/7946/);
  });

  test('tells the line of each value', async () => {
    const { from } = await draftFrom(FAULTY);
    expect(from.title).toEqual({ line: 3, text: 'FEARS FOR POET WHO WENT TO A WEDDING' });
    expect(from.deadline?.text).toBe('PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2020');
    expect(from['letter.en.demands.0']?.line).toBe(17);
  });
});

describe('what is no casesheet', () => {
  test('is an article, a letter to nobody, a case file', async () => {
    const article =
      'Poet arrested in Exampleville\n\nThe police of Exampleville arrested a poet on Monday, her lawyer said. She had read two poems in a market.\n\nThe minister of justice declined to comment. “We shall see,” said a neighbour.';
    const { is, ...rest } = await importedFrom(article);
    expect(is).toBe('no-casesheet');
    expect(rest).toMatchObject({
      finding: { code: 'import-no-casesheet', severity: 'error', arguments: { found: [] } },
    });
    expect(
      (await importedFrom('title: x\ncountry: CN\npeople:\n  - name: A B\ntargets:\n  x:\n    name: y\n')).is,
    ).toBe('case-file');
  });
});

describe('several sheets in a document', () => {
  const second = modern({
    head: 'First UA: 13/24 Index: AFR 99/1235/2024 Kenya Date: 3 May 2024\n\nURGENT ACTION\n\nPOTTER HELD FOR A JUG\nPotter Omar Example was arrested in Nairobi.',
  });

  test('are told with their headlines, and one is taken by its number', async () => {
    const both = `${modern()}\n\n${second}`;
    const told = await importedFrom(both);
    expect(told).toMatchObject({ is: 'several', finding: { code: 'import-several' } });
    expect('finding' in told && told.finding.arguments).toEqual({
      parts: [
        { line: 1, title: 'BAKER HELD FOR A SONG' },
        { line: 31, title: 'POTTER HELD FOR A JUG' },
      ],
    });
    expect((await draftFrom(both, { part: 2 })).case).toMatchObject({
      title: 'POTTER HELD FOR A JUG',
      reference: 'UA 13/24',
    });
    expect(await importedFrom(both, { part: 3 })).toMatchObject({ is: 'no-part', finding: { code: 'import-part' } });
  });

  test('are not two pages of one', async () => {
    const end =
      'First UA: 12/24 Index: AFR 99/1234/2024\n\nURGENT ACTION\nBAKER HELD FOR A SONG\n\nADDITIONAL INFORMATION\nShe has baked for ten years.';
    const { case: draft } = await draftFrom(modern({ end }));
    expect(draft.background).toBe('She has baked for ten years.');
  });

  test('are not what to ask for and, below addresses, the letter under its heading', async () => {
    const draft = await importedFrom(
      'CIRCLE OF SAMPLE BAKERS\nPlease act by 14 May 2024\n\nKENYA\nBaker held for a song\n\nWHAT HAPPENED\n\n' +
        'Baker Amina Example was arrested in Nairobi on 2 May 2024 for a song.\n\nWHAT WE ASK\n\nWrite to the minister.\n\n' +
        'WHOM TO WRITE TO\n\nMr James Model\nMinister of Justice\n5 Sample Street\nNairobi\nKenya\n\nMODEL LETTER\n\n' +
        'Dear Minister,\n\nI have heard with dismay that Amina Example is held in Nairobi for a song.\n\n' +
        'I urge you to release her.\n\nYours sincerely,\n',
    );
    expect(draft.is === 'draft' && draft.case.letter?.en).toMatchObject({ demands: ['Release her.'] });
  });
});

describe('the country', () => {
  test('is beyond doubt if the head says it, and doubtful if the text does', async () => {
    const { problems, case: draft } = await draftFrom(modern());
    expect(draft.country).toBe('KE');
    expect(problems.filter(({ path }) => path === 'country')).toEqual([]);
    const other = await draftFrom(
      modern({
        head: 'URGENT ACTION\n\nBAKER HELD FOR A SONG\nBaker Amina Example was arrested in Peru.',
        target: 'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi',
      }),
    );
    expect(other.case.country).toBe('PE');
    expect(other.problems.map(({ path, finding: { code } }) => [path, code])).toContainEqual([
      'country',
      'import-inferred',
    ]);
  });
});

test('what a case needs and the sheet lacks is told at its path', async () => {
  const { problems } = await draftFrom(modern());
  expect(problems.find(({ path }) => path === 'letter.en.subject')?.finding.code).toBe('import-missing');
});

test('a short sheet without a blank line is read', async () => {
  const { case: draft } = await draftFrom(`URGENT ACTION
POET HELD WITHOUT CHARGE
Ana Example was taken from her home in Lima on 3 May 2026.
TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER
Juan Prueba
Minister of the Interior
Calle Ejemplo 12
15001 Lima
Peru
Dear Minister,
I write about Ana Example, who has been held since 3 May.
I urge you to release her.
Yours sincerely,
Additional information
Ana Example writes about rivers.
PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish
PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2026
NAME AND PREFERRED PRONOUN: Ana Example (she/her)
`);
  expect(draft).toMatchObject({
    title: 'POET HELD WITHOUT CHARGE',
    deadline: '2026-06-08',
    people: [{ name: 'Ana Example', pronouns: 'she/her' }],
    languages: ['es'],
    targets: {
      prueba: {
        name: 'Juan Prueba',
        role: 'Minister of the Interior',
        address: ['Calle Ejemplo 12', '15001 Lima'],
        country: 'PE',
      },
    },
    letter: { en: { demands: ['Release her.'], closing: 'Yours sincerely' } },
    background: 'Ana Example writes about rivers.',
  });
});

test('keeps lines of running text that look like a heading or a number of another sheet', async () => {
  const end =
    'ADDITIONAL INFORMATION\nThe thieves took two computers with papers on several of the well-known\n' +
    'cases that her group has, among them that of a nurse (for more information, see:\n' +
    'https://www.example.org/en/documents/afr99/4453/2016/en/).\n\nShe has baked for ten years.\n\n' +
    'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 8 June 2024\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)';
  const { case: draft, problems } = await draftFrom(modern({ end }));
  expect(draft.background).toBe(
    'The thieves took two computers with papers on several of the well-known cases that her group has, among them that of a nurse ' +
      '(for more information, see: https://www.example.org/en/documents/afr99/4453/2016/en/).\n\nShe has baked for ten years.',
  );
  expect(problems.filter(({ path }) => path === 'index')).toEqual([]);
});
