import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { FORM_NAMES } from '../../src/paper/form-names.ts';
import { FORMS, type FormName } from '../../src/paper/forms.ts';
import { addressBox, type Box, isUnfit } from '../../src/paper/safe-box.ts';
import { SHEETS, type SheetName } from '../../src/paper/sheets.ts';
import { windowFor, windowsFor } from '../../src/paper/windows.ts';
import { folderWithSenders, letterPdf, ownCase, textOf, type Word, wordsOf } from '../support/pdf.ts';
import { run } from '../support/run.ts';

// Where everything of a letter stands, read back from the PDF: the address in its window, nothing over anything else.

/** Words that stand in the address and nowhere else. */
const ADDRESS = { name: 'Zeda Zedson', role: 'Zedmaster', address: ['77zed Zedstreet'], country: 'FR' };
const ADDRESSED = ['Zeda', 'Zedson', 'Zedmaster', '77zed', 'Zedstreet', 'FRANCE'];
const SENT = ['Ada', 'Road', 'Sample', 'LS1', '1AA'];

/** A paragraph of words that are all different enough to stand for running text. */
const PROSE =
  'The choir of the town sang in the square until the evening came, and nobody minded that it did so. '.repeat(5);
const LETTER = {
  opening: 'It may not sing.',
  paragraphs: [PROSE, PROSE, PROSE],
  demands: [PROSE.slice(0, 300), 'Let it.'],
};

/** What a letter fills of the box that poppler gives a word: that one is as high as anything in the font. */
function ink(word: Word): Box {
  const height = word.bottom - word.top;
  return { left: word.left, top: word.top + 0.26 * height, width: word.right - word.left, height: 0.65 * height };
}
const right = ({ left, width }: Box) => left + width;
const bottom = ({ top, height }: Box) => top + height;

/** Millimetres by which two boxes lie over each other: the less of width and height. */
function over(one: Box, other: Box): number {
  const across = Math.min(right(one), right(other)) - Math.max(one.left, other.left);
  const down = Math.min(bottom(one), bottom(other)) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

/** Pairs of words on a page that lie over each other by more than a point. */
function overlaps(words: readonly Word[]): string[] {
  const boxes = words.map((word) => ({ word, box: ink(word) })).sort((a, b) => a.box.top - b.box.top);
  return boxes.flatMap(({ word, box }, index) => {
    const found: string[] = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.box.top > bottom(box)) break;
      if (word.page === other.word.page && over(box, other.box) > 25.4 / 72)
        found.push(`${word.text} ${other.word.text}`);
    }
    return found;
  });
}

const outside = (words: readonly Word[], box: Box, slack = 0.3): string[] =>
  words
    .map((word) => ({ word, box: ink(word) }))
    .filter(
      (one) =>
        one.box.left < box.left - slack ||
        right(one.box) > right(box) + slack ||
        one.box.top < box.top - slack ||
        bottom(one.box) > bottom(box) + slack,
    )
    .map(({ word, box: found }) => `${word.text} ${JSON.stringify(found)}`);

/** Millimetres: four lines of the smallest type. */
const LEAST = 12.65;

interface Case {
  readonly form: FormName;
  readonly sheet: SheetName;
  readonly envelope: string | undefined;
}

/** Every form on every sheet, with its usual envelope and with every other that has a window for it. */
const ALL: Case[] = FORM_NAMES.flatMap((form) =>
  (Object.keys(SHEETS) as SheetName[]).flatMap((sheet) =>
    [
      undefined,
      ...windowsFor(form)
        .slice(1)
        .map(({ name }) => name),
    ].map((envelope) => ({ form, sheet, envelope })),
  ),
);
const boxOf = ({ form, sheet, envelope }: Case) => addressBox(FORMS[form], windowFor(form, envelope), SHEETS[sheet]);
const wordsFor = ({ form, sheet, envelope }: Case) => [
  ...['--form', form, '--paper', sheet],
  ...(envelope === undefined ? [] : ['--envelope', envelope]),
];

describe('a letter in a form', () => {
  const heightOf = (one: Case) => {
    const box = boxOf(one);
    return isUnfit(box) ? undefined : box.height;
  };
  const fitting = ALL.filter((one) => (heightOf(one) ?? 0) > LEAST);
  test('can be written in most cases', () => {
    expect(fitting.length).toBeGreaterThan(25);
    expect(new Set(fitting.map(({ form }) => form))).toEqual(new Set(FORM_NAMES));
  });

  test.each(fitting)('$form on $sheet, envelope $envelope: everything stands where it should', async (one) => {
    const folder = folderWithSenders();
    const path = await letterPdf([...ownCase(folder, ADDRESS, LETTER), ...wordsFor(one)], { folder });
    const words = wordsOf(path);
    const [form, sheet, box] = [FORMS[one.form], SHEETS[one.sheet], boxOf(one)];
    if (isUnfit(box)) throw new Error(box.unfit);
    const first = words.filter(({ page }) => page === 1);

    const address = first.filter(({ text }) => ADDRESSED.includes(text));
    expect(address.map(({ text }) => text)).toEqual(ADDRESSED);
    expect(outside(address, box), 'of the address outside the window').toEqual([]);

    const above = address.reduce((most, word) => Math.max(most, bottom(ink(word))), 0);
    const body = first.filter((word) => ink(word).top > form.bodyTop.at - 1);
    expect(body.length).toBeGreaterThan(100);
    expect(
      body.slice(0, 2).map(({ text }) => text),
      'the subject comes first',
    ).toEqual(['The', 'choir']);
    for (const word of body) expect(ink(word).top, word.text).toBeGreaterThan(above);

    const { margins } = form;
    const text = { left: margins.left, width: sheet.width - margins.left - margins.right };
    const height = sheet.height - margins.bottom - form.bodyTop.at;
    expect(outside(body, { ...text, top: form.bodyTop.at, height }), 'of the text outside the margins').toEqual([]);
    const later = words.filter(({ page, top }) => page > 1 && top < sheet.height - 15);
    const full = { ...text, top: margins.top, height: sheet.height - margins.top - margins.bottom };
    expect(outside(later, full), 'of later pages outside the margins').toEqual([]);

    const sent = first.filter((word) => SENT.includes(word.text) && !body.includes(word));
    expect(sent.length).toBeGreaterThan(4);
    expect(outside(sent, { left: 4, top: 4, width: sheet.width - 8, height: sheet.height }, 0)).toEqual([]);
    expect(overlaps(words), 'words that lie over each other').toEqual([]);
  });

  const unfit = ALL.filter((one) => isUnfit(boxOf(one)));
  test.skipIf(unfit.length === 0).each(unfit)('$form on $sheet, envelope $envelope is refused', async (one) => {
    const folder = folderWithSenders();
    const words = [...ownCase(folder, ADDRESS, LETTER), ...wordsFor(one), '--format', 'pdf', '-o', 'x.pdf', '-q'];
    const { stderr, exit } = await run(['letter', ...words], { folder });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/\[envelope-unfit\]/);
    expect(readdirSync(folder)).toEqual(['choir.yaml']);
  });

  test.each(ALL.filter((one) => (heightOf(one) ?? LEAST) < LEAST))(
    '$form on $sheet, envelope $envelope has too little room for four lines: the letter needs no window',
    async (one) => {
      const { exit, stderr } = await writeTo(ADDRESS, wordsFor(one));
      expect(exit).toBe(0);
      expect(stderr).toMatch(/Take an envelope \S+ without a window: "appeal envelope --target office" prints it\./);
    },
  );
});

/** Runs the letter of a case with this target. */
async function writeTo(target: object, words: readonly string[] = []) {
  const folder = folderWithSenders();
  const command = ['letter', ...ownCase(folder, target), '--format', 'pdf', '-o', 'x.pdf', ...words];
  return { ...(await run(command, { folder })), folder, path: `${folder}/x.pdf` };
}

describe('an address', () => {
  test.each(['din-b', 'fr', 'plain'])(
    'with a line that is too long goes on below, set in, in form %s',
    async (form) => {
      const line = `Zedstreet ${'Zedbuilding '.repeat(9).trim()}`;
      const { exit, path } = await writeTo({ ...ADDRESS, address: [line] }, ['--form', form]);
      expect(exit).toBe(0);
      const box = addressBox(FORMS[form as FormName]);
      if (isUnfit(box)) throw new Error(box.unfit);
      const all = wordsOf(path).filter(({ text }) => text.startsWith('Zed'));
      expect(outside(all, box)).toEqual([]);
      const rows = [...new Set(all.map(({ top }) => Math.round(top)))];
      expect(rows.length).toBeGreaterThan(3);
      const lefts = all.filter((word, index) => Math.round(word.top) !== Math.round(all[index - 1]?.top ?? 0));
      expect(Math.round((lefts.at(-1)?.left ?? 0) - (lefts[0]?.left ?? 0))).toBe(4);
    },
  );

  test('that nothing has room for is refused: how many lines there are and may be', async () => {
    const address = Array.from({ length: 22 }, (_, index) => `${index + 1} Sample Street`);
    const { exit, stderr, folder } = await writeTo({ address }, ['--form', 'din-b']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/The address of office has 24 lines; on a letter of form din-b there is room for \d+\./);
    expect(readdirSync(folder)).toEqual(['choir.yaml']);
  });

  test('that fits only in smaller type is set so, with a note', async () => {
    const address = ['77zed Zedstreet', 'Zedville'];
    const { exit, stderr, path } = await writeTo({ ...ADDRESS, address }, ['--form', 'us', '--paper', 'Letter']);
    expect(exit).toBe(0);
    const size =
      /note: The address of office is set in ([\d.]+) points: in the window of form us there is no room/.exec(
        stderr,
      )?.[1];
    expect(Number(size)).toBeGreaterThanOrEqual(8); // USPS reads no smaller ones
    const found = wordsOf(path).filter(({ text }) => [...ADDRESSED, 'Zedville'].includes(text));
    expect(found).toHaveLength(7);
    expect(outside(found, addressBox(FORMS.us) as Box)).toEqual([]);
    expect(overlaps(wordsOf(path))).toEqual([]);
    const roomy = await writeTo({ ...ADDRESS, address }, ['--form', 'din-b']);
    expect(roomy.stderr).not.toContain('note');
  });

  const native = { lang: 'ru', name: 'Пётр Зедов', role: 'Начальник отдела', address: ['ул. Зедова, 1', 'г. Зедов'] };

  test('in two scripts stands in both if there is room', async () => {
    const { exit, stderr, path } = await writeTo({ ...ADDRESS, native }, ['--form', 'plain']);
    expect({ exit, note: stderr.includes('note') }).toEqual({ exit: 0, note: false });
    const text = textOf(path);
    expect(text).toContain('Начальник отдела');
    expect(text).toContain('Zedmaster');
    expect(overlaps(wordsOf(path))).toEqual([]);
  });

  test('in two scripts stands in Latin letters alone if there is no room for both, with a note', async () => {
    const { exit, stderr, path } = await writeTo({ ...ADDRESS, native }, ['--form', 'us', '--paper', 'Letter']);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/note: There is no room in the window of form us for both addresses of office/);
    const text = textOf(path);
    expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const word of ADDRESSED) expect(text).toContain(word);
  });
});

describe('beside the address', () => {
  let words: Word[] = [];
  beforeAll(async () => {
    words = wordsOf((await writeTo(ADDRESS, ['--form', 'din-b', '--no-return-address'])).path);
  });

  test('the sender stands nowhere if that is asked for, but under the signature', () => {
    const ada = words.filter(({ text }) => text === 'Ada');
    expect(ada).toHaveLength(1);
    expect(ada[0]?.top).toBeGreaterThan(FORMS['din-b'].bodyTop.at);
    expect(words.map(({ text }) => text)).not.toContain('LS1');
  });
});
