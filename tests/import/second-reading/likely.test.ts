import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { type LineKind, likelyKinds } from '../../../src/import/second-reading/likely.ts';
import { draftFrom, modern } from '../sheets.ts';

/** What each line is most likely, by its text: the kind with the greatest chance. */
async function kinds(text: string): Promise<Record<string, LineKind | undefined>> {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file: 'sheet.txt', languages: ['en'] });
  const likely = likelyKinds(sheet?.lines ?? [], 'en');
  return Object.fromEntries(
    (sheet?.lines ?? []).map((line, nth) => {
      const [best] = Object.entries(likely(nth) ?? {}).sort(([, a], [, b]) => b - a);
      return [line.text, best?.[0] as LineKind | undefined];
    }),
  );
}

const TARGET =
  'Prosecutor General\nMr Jonas Sample\nOffice of the Prosecutor General\n14 Mill Street\n00100 Nairobi\nKenya';

describe('the second reading', () => {
  it('tells what the lines of an address are', async () => {
    expect(await kinds(modern({ target: `${TARGET}\nEmail: office@sample.example` }))).toMatchObject({
      'Prosecutor General': 'role',
      'Mr Jonas Sample': 'name',
      'Office of the Prosecutor General': 'organisation',
      '14 Mill Street': 'address',
      'Email: office@sample.example': 'channel',
      'Dear Minister,': 'salutation',
      'BAKER HELD FOR A SONG': 'title',
    });
  });

  it('is the same for the same sheet, whatever was asked first', async () => {
    const { sheet } = await readDocument(new TextEncoder().encode(modern()), { file: 'sheet.txt', languages: ['en'] });
    const lines = sheet?.lines ?? [];
    const [one, other] = [likelyKinds(lines, 'en'), likelyKinds(lines, 'en')];
    const forth = lines.map((_, nth) => one(nth));
    const back = [...lines.keys()].reverse().map((nth) => other(nth));
    expect(back.reverse()).toEqual(forth);
  });

  it('takes lines of any signs and length', async () => {
    for (const line of ['\u{1F600} . ;', '٣٤٥ شارع', '司法部長', `${'x'.repeat(200_000)} ${'9'.repeat(200_000)}`])
      await expect(kinds(`${modern()}\n\n${line}`)).resolves.toBeDefined();
  });
});

describe('a value that the draft has not, though a line of the address looks like it', () => {
  const doubtsAbout = async (target: string) =>
    (await draftFrom(modern({ target }))).problems.flatMap(({ path, finding }) =>
      finding.code === 'import-doubt' ? [[path, finding.arguments.why]] : [],
    );

  it('is doubted', async () => {
    const target = 'Mr Jonas Sample\nProsecutor General\n1 Sample Road\nNairobi\nThe Secretariat\nKenya';
    expect(await doubtsAbout(target)).toContainEqual(['targets.sample.organisation', 'absent']);
  });

  it('is not, where the house was read', async () => {
    const target =
      'Mr Jonas Sample\nProsecutor General\nOffice of the Prosecutor General\n1 Sample Road\nNairobi\nKenya';
    expect(await doubtsAbout(target)).toEqual([]);
  });
});
