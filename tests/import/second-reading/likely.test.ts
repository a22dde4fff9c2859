import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { type LineKind, likelyKinds } from '../../../src/import/second-reading/likely.ts';
import { draftFrom, modern } from '../sheets.ts';

/** The kinds of which a line is sure, by its text. */
async function kinds(text: string): Promise<Record<string, LineKind[]>> {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file: 'sheet.txt', languages: ['en'] });
  const likely = likelyKinds(sheet?.lines ?? [], 'en');
  return Object.fromEntries(
    (sheet?.lines ?? []).map((line, nth) => [
      line.text,
      Object.entries(likely(nth) ?? {}).flatMap(([kind, chance]) => (chance > 0.5 ? [kind as LineKind] : [])),
    ]),
  );
}

const TARGET =
  'Prosecutor General\nMr Jonas Sample\nOffice of the Prosecutor General\n14 Mill Street\n00100 Nairobi\nKenya';

describe('the second reading', () => {
  it('tells what the lines of an address are', async () => {
    expect(await kinds(modern({ target: `${TARGET}\nEmail: office@sample.example` }))).toMatchObject({
      'Prosecutor General': ['role'],
      'Mr Jonas Sample': expect.arrayContaining(['name', 'honorific']),
      'Office of the Prosecutor General': expect.arrayContaining(['organisation']),
      '14 Mill Street': ['address'],
      'Email: office@sample.example': ['channel'],
      'Dear Minister,': ['salutation'],
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
    expect(await doubtsAbout(target)).toEqual([['targets.sample.organisation', 'absent']]);
  });

  it('is not, where the house was read', async () => {
    const target =
      'Mr Jonas Sample\nProsecutor General\nOffice of the Prosecutor General\n1 Sample Road\nNairobi\nKenya';
    expect(await doubtsAbout(target)).toEqual([]);
  });
});
