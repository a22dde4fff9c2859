import { expect, test } from 'vitest';
import { draftFrom, modern } from '../sheets.ts';

// Below an office, a company is told by the letters behind its name, and an authority by its first word: neither is a person.

test.each([
  ['en', 'General Manager', 'Alto Ejemplo S.A.'],
  ['en', 'The Manager', 'Muster Esempio S.p.A.'],
  ['en', 'General Manager', 'Sampleton Example Sugar Mill'],
  ['es', 'Administrador General', 'Autoridad de los Puertos Ejemplares'],
  ['pt', 'Presidente', 'Autoridade dos Portos Exemplares'],
  ['it', 'Presidente', 'Autorità dei Porti Esempio'],
])('%s: %s, %s', async (language, role, house) => {
  const target = `${role}\n${house}\n1 Sample Road\nNairobi\nKenya`;
  const { case: draft } = await draftFrom(modern({ target }), { language });
  const [read] = Object.values(draft.targets ?? {});
  expect(read).toMatchObject({ role, organisation: house });
  expect(read?.name).toBeUndefined();
});
