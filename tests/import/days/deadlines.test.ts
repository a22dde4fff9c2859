import { describe, expect, test } from 'vitest';
import { deadlinesIn, issuedIn } from '../../../src/import/days.ts';
import type { Section } from '../../../src/import/section.ts';
import type { SheetLine } from '../../../src/import/sheet.ts';

// Until when a sheet asks for letters, and when it was issued.

let count = 0;
const lineOf = (text: string): SheetLine => ({ text, line: ++count, role: 'text', gap: true, ends: false });
const section = (kind: Section['kind'], ...lines: string[]): Section => ({ kind, lines: lines.map(lineOf) });

/** The deadline, and the codes of its doubts, or why it is doubtful. */
function deadline(sections: readonly Section[], language = 'en', issued = '2020-05-11'): string {
  const found = deadlinesIn(sections, { language, issued });
  const doubts = (found.deadline?.doubts ?? []).map((one) =>
    one.code === 'import-day' ? one.arguments.because : one.code.replace('import-', ''),
  );
  return [found.deadline?.value ?? (found.none ? 'none' : found.missing ? 'missing' : ''), ...doubts].join(' ');
}

const below = (text: string, language?: string) => deadline([section('deadline', text)], language);

describe('below the heading for it', () => {
  test.each([
    ['en', '8 June 2020', '2020-06-08'],
    ['en', 'until 8 June 2020.', '2020-06-08'],
    ['en', '8 June', '2020-06-08 year'],
    ['en', '8 March', '2021-03-08 year'],
    ['en', 'This Urgent Action expires on June 8, 2020', '2020-06-08'],
    ['en', 'between 5 and 12 June 2020', '2020-06-12 range'],
    ['en', '05/06/2020', '2020-06-05 order'],
    ['en', '8 June 2019', '2019-06-08 before-issue'],
    ['en', '8 June 2022', '2022-06-08 far'],
    ['en', 'There is no end date', 'none'],
    ['en', 'no end date.', 'none'],
    ['en', 'as soon as possible', 'missing'],
    ['en', '38 June 2020', 'missing'],
    ['en', 'This action ended on 8 June 2020', ''],
    ['es', '8 de junio de 2020', '2020-06-08'],
    ['es', 'sin fecha límite', 'none'],
    ['fr', '8 juin 2020', '2020-06-08'],
    ['de', '8. Juni 2020', '2020-06-08'],
    ['de', 'ohne Enddatum', 'none'],
    ['fa', '۱۹ خرداد ۱۳۹۹', '2020-06-08'],
  ])('%s: %s', (language, text, expected) => {
    expect(below(text, language)).toBe(expected);
  });
});

describe('elsewhere', () => {
  test.each([
    ['en', 'PLEASE SEND APPEALS BEFORE 22 JUNE 2020 TO:', '2020-06-22'],
    ['en', 'Contact these two officials by letter no later than 22 June 2020:', '2020-06-22'],
    ['en', 'Check with your section office if sending appeals after 22 June 2020.', '2020-06-22'],
    ['de', 'Bitte schicken Sie Ihre Appelle bis zum 22. Juni 2020 an:', '2020-06-22'],
    ['fr', 'Envoyez vos appels avant le 22 juin 2020 à :', '2020-06-22'],
    ['es', 'ENVÍEN SUS LLAMAMIENTOS ANTES DEL 22 DE JUNIO DE 2020 A:', '2020-06-22'],
  ])('%s: %s', (language, text, expected) => {
    expect(deadline([section('target', text)], language)).toBe(expected);
  });

  test.each(['letter', 'summary', 'additional-information', 'title'] as const)('not in %s', (kind) => {
    expect(deadline([section(kind, 'He wrote letters until 22 June 2020, before he was arrested.')])).toBe('missing');
  });
});

describe('in what asks the readers for letters, with a doubt', () => {
  test.each([
    ['fr', 'letter', 'Écrivez en français ou en anglais, jusqu’au 22 juin 2020.'],
    ['fr', 'additional-information', 'Nous vous proposons d’envoyer une lettre à chacun d’eux, jusqu’au 22 juin 2020.'],
    ['en', 'summary', 'Please write to the Governor, by 22 June 2020.'],
  ] as const)('%s, %s: %s', (language, kind, text) => {
    expect(deadline([section(kind, text)], language)).toBe('2020-06-22 inferred');
  });

  test.each([
    ['en', 'letter', 'I write to you because the court has time until 22 June 2020.'],
    ['en', 'summary', 'The Governor has to act before 22 June 2020.'],
  ] as const)('but not in a sentence of the story or of a letter: %s, %s: %s', (language, kind, text) => {
    expect(deadline([section(kind, text)], language)).toBe('missing');
  });

  test('among addresses too, where a sentence has few small words', () => {
    const block = section('copies', 'Embassy of Sampleland', '5 Sample Road', 'No letters after 22 June 2020, please.');
    expect(deadline([block])).toMatch(/^2020-06-22/u);
  });
});

describe('several', () => {
  test('that contradict each other are quoted', () => {
    const sections = [section('target', 'SEND APPEALS BEFORE 22 JUNE 2020 TO:'), section('deadline', '8 June 2020')];
    const [doubt] = deadlinesIn(sections, { language: 'en' }).deadline?.doubts ?? [];
    expect(doubt).toMatchObject({
      code: 'import-days-differ',
      arguments: { found: '8 June 2020', other: '22 JUNE 2020' },
    });
    expect(deadline(sections)).toBe('2020-06-08 days-differ');
  });

  test('that agree are beyond doubt', () => {
    const sections = [
      section('target', 'SEND APPEALS BEFORE 8 JUNE 2020 TO:'),
      section('deadline', '8 June 2020', 'Check with your office if sending appeals after 8 June 2020.'),
    ];
    expect(deadline(sections)).toBe('2020-06-08');
  });

  test.each([
    [['until 14 June 2020 (before the trial) and until 18 July 2020 (before the session)']],
    [['Before the trial: 14 June 2020', 'Before the session: 18 July 2020']],
    [['14 June 2020 before the trial', '18 July 2020 before the session']],
  ])('with what each is for: %s', (lines) => {
    const { deadline: one, deadlines } = deadlinesIn([section('deadline', ...lines)], { language: 'en' });
    expect(one).toBeUndefined();
    expect(deadlines.map(({ value }) => `${value.date} ${value.for.toLowerCase()}`)).toEqual([
      '2020-06-14 before the trial',
      '2020-07-18 before the session',
    ]);
    expect(deadlines.every(({ doubts }) => doubts.length > 0)).toBe(true);
  });
});

test('the line that says what to do afterwards is told', () => {
  const found = deadlinesIn(
    [
      section(
        'deadline',
        '8 June 2020',
        'Please check with the office in your country if you wish to send appeals after the deadline.',
      ),
    ],
    { language: 'en' },
  );
  expect(found.after?.text).toMatch(/^Please check/);
  expect(found.deadline?.value).toBe('2020-06-08');
});

describe('the day of issue', () => {
  const issued = (language: string, ...lines: string[]) => {
    const found = issuedIn([section('head', ...lines)], { language });
    return found && `${found.value}${found.doubts.length > 0 ? '?' : ''}`;
  };

  test.each([
    ['en', ['UA: 257/12 Index: MDE 23/018/2012 Sampleland Date: 5 December 2012'], '2012-12-05'],
    ['en', ['UA 301/93 Fear of torture 27 August 1993'], '1993-08-27'],
    ['en', ['URGENT ACTION', '8 May 2020'], '2020-05-08'],
    ['en', ['Date:', '8 May 2020'], '2020-05-08'],
    ['en', ['Further information on UA 340/90 (AMR 46/52/90, 24 August 1990)', '3 October 1990'], '1990-10-03'],
    ['en', ['Index: ASA 17/2345/2024 Date: 8 May 2020'], '2020-05-08?'],
    ['en', ['Date: 8 May 2020', 'Date: 9 May 2020'], '2020-05-08?'],
    ['en', ['Please act before 8 June 2020'], undefined],
    ['es', ['Fecha: 8 de mayo de 2020'], '2020-05-08'],
    ['fr', ['Date : 8 mai 2020'], '2020-05-08'],
    ['de', ['UA-Nr: UA-031/2021 AI-Index: ASA 20/3990/2021 Datum: 12. April 2021 – jm'], '2021-04-12'],
    ['zh', ['首次紧急行动：37/22 日期：2022年5月4日'], '2022-05-04'],
    ['en', [], undefined],
  ])('%s: %j', (language, lines, expected) => {
    expect(issued(language, ...lines)).toBe(expected);
  });
});
