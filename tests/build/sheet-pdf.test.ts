import { expect, test } from 'vitest';
import { sheetPdf } from '../../src/build/sheet-pdf.cjs';
import { draftOf } from '../../src/import/draft.ts';
import { readDocument } from '../../src/import/reading/read-document.ts';

test('the casesheet that the build compiles with is read as one, over its pages', async () => {
  const { sheet } = await readDocument(sheetPdf(), { file: 'sheet.pdf', languages: ['en'] });
  const draft = await draftOf(sheet ?? { kind: 'pdf', lines: [] });
  if (draft.is !== 'draft') throw new Error(draft.is);
  const { people, group, targets, letter, background } = draft.case;
  expect(people?.map(({ name }) => name)).toEqual(['Mara Example', 'Jo Probe-Beispiel', 'Ana Muster']);
  expect(group?.name).toContain('herders of Exampleville');
  expect(Object.values(targets ?? {}).map(({ kind = 'target' }) => kind)).toEqual(['target', 'additional', 'copy']);
  expect(letter?.en?.demands).toHaveLength(4);
  expect(background).not.toContain('AMNESTY');
});
