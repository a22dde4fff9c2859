import { describe, expect, test } from 'vitest';
import { earlierCase, numbersIn } from '../../src/import/numbers.ts';
import type { Section } from '../../src/import/section.ts';
import type { SheetLine } from '../../src/import/sheet.ts';

// The numbers of casesheets in all the shapes in which they are printed.

const lineOf = (text: string, nth: number): SheetLine => ({
  text,
  line: nth + 1,
  role: 'text',
  gap: false,
  ends: false,
});
const section = (kind: Section['kind'], ...lines: string[]): Section => ({ kind, lines: lines.map(lineOf) });
const numbers = (language: string, ...lines: string[]) => numbersIn([section('head', ...lines)], { language });

/** Reference, sequence and index with bars between them. */
function told(language: string, ...lines: string[]): string {
  const { reference, sequence, index } = numbers(language, ...lines);
  return [reference, sequence, index].map((one) => one?.value ?? '').join('|');
}

const ROWS: readonly (readonly [language: string, line: string, told: string])[] = [
  ['en', 'UA 257/12', 'UA 257/12||'],
  ['en', 'UA: 257/12', 'UA 257/12||'],
  ['en', 'UA:257/12', 'UA 257/12||'],
  ['en', 'UA 257/2012', 'UA 257/12||'],
  ['en', 'UA 007/12', 'UA 7/12||'],
  ['en', 'UA: 44.22', 'UA 44/22||'],
  ['en', 'UA-012/2024', 'UA 12/24||'],
  ['en', 'UA No. 12/24', 'UA 12/24||'],
  ['en', 'UA number: 12/24', 'UA 12/24||'],
  ['en', 'UA #12/24', 'UA 12/24||'],
  ['en', 'UA – 12/24', 'UA 12/24||'],
  ['en', 'UA 12-24', 'UA 12/24||'],
  ['en', 'UA 12 / 24', 'UA 12/24||'],
  ['en', 'Urgent Action 61.22', 'UA 61/22||'],
  ['en', 'EXTRA 19/92', 'EXTRA 19/92||'],
  ['en', 'FI 12/24', 'UA 12/24||'],
  ['en', 'UA: 257/12 Index: MDE 23/018/2012 Sampleland Date: 5 December 2012', 'UA 257/12||MDE 23/018/2012'],
  ['en', 'First UA: 12/24 Index: ASA 17/2345/2024 China Date: 8 May 2024', 'UA 12/24|First UA|ASA 17/2345/2024'],
  ['en', 'Second UA: 12/24', 'UA 12/24|Second UA|'],
  ['en', '1st UA: 12/24', 'UA 12/24|1st UA|'],
  ['en', 'THIRD UA 12/24', 'UA 12/24|THIRD UA|'],
  ['en', 'Further information on UA 340/90', 'UA 340/90|Further information on UA 340/90|'],
  ['en', 'Further information on UA: 340/90', 'UA 340/90|Further information on UA: 340/90|'],
  [
    'en',
    'Further information on UA 340/90 (AMR 46/52/90, 24 August 1990)',
    'UA 340/90|Further information on UA 340/90|',
  ],
  ['en', 'AI Index: AMR 51/24/92', '||AMR 51/24/92'],
  ['en', 'AMR 51/24/92', '||AMR 51/24/92'],
  ['en', 'AI INDEX: EUR 44/01/99', '||EUR 44/01/99'],
  ['en', 'Index: ASA 17/2345/2024', '||ASA 17/2345/2024'],
  ['en', 'Sample Headline (Sampleland: UA 61.22)', 'UA 61/22||'],
  [
    'es',
    'Primera AU: 41/22 Índice: AMR 37/5599/2022 Fecha: 11 de mayo de 2022',
    'UA 41/22|Primera AU|AMR 37/5599/2022',
  ],
  ['es', 'Más información sobre AU: 201/14', 'UA 201/14|Más información sobre AU: 201/14|'],
  ['es', 'Acción Urgente 12/24', 'UA 12/24||'],
  ['fr', 'Première AU 63/23 – AFR 29/6933/2023', 'UA 63/23|Première AU|AFR 29/6933/2023'],
  ['fr', '2ème AU 63/23', 'UA 63/23|2ème AU|'],
  ['fr', 'Informations complémentaires sur l’AU 290/10', 'UA 290/10|Informations complémentaires sur l’AU 290/10|'],
  ['fr', 'JUSQU’AU 12/06/2024', '||'],
  ['fr', 'du 5 au 12/06', '||'],
  ['de', 'UA-Nr: UA-031/2021 AI-Index: ASA 20/3990/2021 Datum: 12. April 2021', 'UA 31/21||ASA 20/3990/2021'],
  ['de', 'UA-257-1/2014', 'UA 257/14||'],
  ['de', 'UA-012/2024-2', 'UA 12/24||'],
  ['it', 'AU 29/22 – Index: EUR 44/5471/2022', 'UA 29/22||EUR 44/5471/2022'],
  ['pt', 'Primeira AU: 71/21', 'UA 71/21|Primeira AU|'],
  ['ru', 'Первая АУ: 18/23 Индекс: EUR 57/6650/2023', 'UA 18/23|Первая АУ|EUR 57/6650/2023'],
  ['ar', 'التحرك العاجل الأول: 33/23 رقم الوثيقة: MDE 16/6588/2023', 'UA 33/23|التحرك العاجل الأول|MDE 16/6588/2023'],
  ['ar', 'التحرك العاجل الأول UA 33/23', 'UA 33/23|التحرك العاجل الأول|'],
  ['zh', '首次紧急行动：37/22 索引号：ASA 28/5510/2022', 'UA 37/22|首次紧急行动|ASA 28/5510/2022'],
  ['en', 'Second Urgent Action: UA 12/24', 'UA 12/24|Second Urgent Action|'],
  ['en', 'UA 12/24 (second UA)', 'UA 12/24|second UA|'],
  ['de', 'Erste UA: UA-048/2021 Index: EUR 46/4190/2021', 'UA 48/21|Erste UA|EUR 46/4190/2021'],
  ['de', 'Sechste UA – UA 48/21', 'UA 48/21|Sechste UA|'],
  ['fr', 'Deuxième AU : AU 102/20 – Index : AFR 19/3301/2020', 'UA 102/20|Deuxième AU|AFR 19/3301/2020'],
  ['es', 'Segunda Acción Urgente: AU 12/24', 'UA 12/24|Segunda Acción Urgente|'],
  ['it', 'Seconda AU: AU 29/22', 'UA 29/22|Seconda AU|'],
  ['pt', 'Segunda AU: AU-012/2024', 'UA 12/24|Segunda AU|'],
  ['ru', 'Вторая АС: UA 18/23', 'UA 18/23|Вторая АС|'],
  ['ru', 'Вторая акция срочной помощи: UA 18/23', 'UA 18/23|Вторая акция срочной помощи|'],
  ['uk', 'Друга UA: UA 18/23', 'UA 18/23|Друга UA|'],
  ['ar', 'التحرك العاجل الثاني: UA 52/23', 'UA 52/23|التحرك العاجل الثاني|'],
  ['zh', '第二次紧急行动：UA 37/22', 'UA 37/22|第二次紧急行动|'],
  ['en', 'URGENT ACTION: 5 June 2013', '||'],
  ['en', 'The UA 3 people signed', '||'],
  ['en', 'fi 12/24', '||'],
  ['en', 'No. 380/12 Huanghe lu', '||'],
];

describe('the numbers of a line', () => {
  test.each(ROWS)('%s: %s', (language, line, expected) => {
    expect(told(language, line)).toBe(expected);
  });

  test('there are forty rows and more', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
  });
});

describe('doubts', () => {
  const codes = (language: string, ...lines: string[]) => {
    const { reference, index } = numbers(language, ...lines);
    return [...(reference?.doubts ?? []), ...(index?.doubts ?? [])].map(({ code }) => code);
  };

  test('none of a number that stands twice', () => {
    expect(codes('en', 'First UA: 12/24 Index: ASA 17/2345/2024', 'UA 012/2024', 'Index ASA 17/2345/2024')).toEqual([]);
  });

  test('two numbers of one sheet', () => {
    expect(codes('en', 'UA 12/24', 'UA 21/24')).toEqual(['import-numbers-differ']);
    expect(codes('en', 'Index: ASA 17/2345/2024', 'ASA 17/2354/2024')).toEqual(['import-numbers-differ']);
  });

  test('a number without its year has that of the day of issue', () => {
    const { reference } = numbersIn([section('head', 'UA: 257')], { language: 'en', issued: '2012-12-05' });
    expect(reference).toMatchObject({ value: 'UA 257/12', doubts: [{ code: 'import-number-year' }] });
  });
});

describe('the earlier case', () => {
  const followUp = numbers(
    'en',
    'Further information on UA 340/90 (AMR 46/52/90, 24 August 1990)',
    'AI Index: AMR 46/60/90',
  );
  const slug = (known: Parameters<typeof earlierCase>[1], sheet = followUp) => {
    const found = earlierCase(sheet, known);
    return found && `${found.value}${found.doubts.length > 0 ? '?' : ''}`;
  };

  test('has the number of the action, or the index number in brackets', () => {
    expect(slug([{ slug: 'mara', reference: 'UA 340/90' }])).toBe('mara');
    expect(slug([{ slug: 'mara', reference: 'UA-340/1990' }])).toBe('mara');
    expect(slug([{ slug: 'mara', index: 'AMR 46/052/1990' }])).toBe('mara');
    expect(slug([{ slug: 'mara', reference: 'UA 341/90' }])).toBeUndefined();
    expect(slug([])).toBeUndefined();
  });

  test('is not the sheet itself', () => {
    expect(slug([{ slug: 'mara', reference: 'UA 340/90', index: 'AMR 46/60/90' }])).toBeUndefined();
  });

  test('is doubtful if the sheet does not say that it goes on, or several have the number', () => {
    const first = numbers('en', 'UA 340/90');
    expect(slug([{ slug: 'mara', reference: 'UA 340/90' }], first)).toBe('mara?');
    expect(
      slug([
        { slug: 'mara', reference: 'UA 340/90' },
        { slug: 'ola', reference: 'UA 340/90' },
      ]),
    ).toBe('mara?');
  });

  test('is named by the address of a page', () => {
    const previous = section('previous', 'https://www.amnesty.example/en/documents/asa17/2345/2024/en/');
    const sheet = numbersIn([section('head', 'Second UA: 12/24'), previous], { language: 'en' });
    expect(slug([{ slug: 'mara', index: 'ASA 17/2345/2024' }], sheet)).toBe('mara');
  });
});

test('a long line takes no time', () => {
  expect(told('en', 'UA '.repeat(50_000))).toBe('||');
  expect(told('en', `UA ${'1'.repeat(100_000)}`)).toBe('||');
  expect(told('en', 'ASA 17/'.repeat(30_000))).toBe('||');
});
