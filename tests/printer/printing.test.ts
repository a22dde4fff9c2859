import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, type TestContext, test } from 'vitest';
import { CAN_PRINT, NotHere, Printers } from '../support/cups.ts';
import { PACKAGE } from '../support/package.ts';
import { infoOf, type Word, wordsOf } from '../support/pdf.ts';
import { DL, pdfOf, plan, print } from '../support/printing.ts';
import { run, tempFolder } from '../support/run.ts';

// Printing for real: through CUPS to ippeveprinter, a printer that keeps what it gets.

const OWN_SIZES = `
ATTR keyword media-supported iso_a4_210x297mm,iso_dl_110x220mm,custom_min_70x148mm,custom_max_216x356mm
ATTR collection media-size-supported { MEMBER integer x-dimension 21000 MEMBER integer y-dimension 29700 },{ MEMBER integer x-dimension 11000 MEMBER integer y-dimension 22000 },{ MEMBER rangeOfInteger x-dimension 7000-21600 MEMBER rangeOfInteger y-dimension 14800-35600 }
ATTR mimeMediaType document-format-supported application/pdf
ATTR mimeMediaType document-format-default application/pdf
ATTR keyword media-default iso_a4_210x297mm
ATTR keyword sides-supported one-sided
ATTR keyword sides-default one-sided
ATTR rangeOfInteger copies-supported 1-99
ATTR keyword media-col-supported media-size
ATTR keyword job-creation-attributes-supported copies,media,media-col,sides,print-scaling
ATTR resolution printer-resolution-supported 600dpi
ATTR resolution printer-resolution-default 600dpi
ATTR keyword print-color-mode-supported monochrome
ATTR keyword print-color-mode-default monochrome
`;

describe.skipIf(!CAN_PRINT)('through CUPS', () => {
  let printers: Printers | undefined;
  let why = '';

  beforeAll(async () => {
    try {
      printers = await Printers.start({ desk: {}, shelf: { attributes: OWN_SIZES } });
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      why = error.message;
    }
  }, 40_000);

  afterAll(() => printers?.stop());

  /** The print system; skips the test if this machine lets none run. */
  function started(context: TestContext): { cups: Printers; env: Printers['variables'] } {
    if (!printers) return context.skip(why);
    return { cups: printers, env: printers.variables };
  }

  test('an evening arrives in its order, and its envelopes wait until other paper is in', async (context) => {
    const { cups, env } = started(context);
    const folder = tempFolder();
    mkdirSync(join(folder, 'cases'));
    copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
    writeFileSync(join(folder, 'members.csv'), 'name;address;country\nBen Sample;1 Sample Row;GB\n');
    const before = cups.arrived('desk').length;
    const words = ['evening', '--case', 'choir', '--print', '--printer', 'desk', '--yes'];
    const { stderr, exit } = await run(words, { folder, env });
    expect(exit, stderr).toBe(0);
    expect(stderr).toMatch(/which wait\. Put the other paper in, then: lp -i desk-\d+ -H resume/);
    const texts = cups
      .arrived('desk')
      .slice(before)
      .map((path) =>
        wordsOf(path)
          .map(({ text }) => text)
          .join(' '),
      );
    expect(texts.map((text) => /Letters of|Write to|Ben Sample .*to sign|Copy/.exec(text)?.[0])).toHaveLength(4);
    expect(texts[0]).toContain('Letters of');
    const job = /desk-\d+(?= -H)/.exec(stderr)?.[0] ?? '';
    await cups.admin('cancel', job);
  });

  test('a landscape envelope arrives true to size, a quarter turned to the right', async (context) => {
    const { cups, env } = started(context);
    const pdf = await pdfOf(220, 110);
    const { came, stderr, codes } = await print(DL, { printer: 'desk' }, { env }, pdf);
    expect({ came, codes }).toEqual({ came: true, codes: [] });
    expect(stderr).toMatch(/^Handed to desk: 1 sheet \(job desk-\d+\)\.\nPrinted 1 sheet on desk\.\n$/);
    const path = cups.arrived('desk').at(-1) ?? '';
    expect(infoOf(path)).toMatchObject({ Pages: '1', 'Page rot': '0' });
    expect(infoOf(path)['Page size']).toMatch(/^311\.81\d* x 623\.62\d* pts/);
    const turned = await placesOf(pdf, ({ left, top, right, bottom }) => [110 - bottom, left, 110 - top, right]);
    expect(near(placesIn(path), turned)).toBe('');
  });

  test('a portrait page arrives as it is, each copy whole after the other', async (context) => {
    const { cups, env } = started(context);
    const pdf = await pdfOf(210, 297, ['A', 'B']);
    const job = {
      ...DL,
      title: 'appeal letters, 1',
      width: 210,
      height: 297,
      pwg: 'iso_a4_210x297mm',
      sheets: 2,
      copies: 2,
    };
    const { came, stderr } = await print(job, { printer: 'desk' }, { env }, pdf);
    expect(came).toBe(true);
    expect(stderr).toContain('Printed 4 sheets on desk.');
    const path = cups.arrived('desk').at(-1) ?? '';
    const number = /(\d+)-[^/]*$/.exec(path)?.[1];
    const asked = await cups.admin('ipptool', '-tv', `${cups.uri('desk')}/${number}`, 'get-job-attributes.test');
    expect(asked).toMatch(/ copies \(integer\) = 2\n/);
    expect(asked).toContain('multiple-document-handling (keyword) = separate-documents-collated-copies\n');
    expect(asked).toContain('sides (keyword) = one-sided\n');
    expect(asked).toContain('media-size={x-dimension=21000 y-dimension=29700}');
    expect(asked).toContain('job-name (nameWithoutLanguage) = appeal letters, 1\n');
    expect(infoOf(path).Pages).toBe('2');
    expect(infoOf(path)['Page size']).toMatch(/A4/);
    expect(
      near(placesIn(path), await placesOf(pdf, ({ left, top, right, bottom }) => [left, top, right, bottom])),
    ).toBe('');
  });

  test('a size without a name goes to a printer that takes sizes between two', async (context) => {
    const { cups, env } = started(context);
    const pdf = await pdfOf(235, 92);
    const { pwg: _, ...job } = { ...DL, width: 235, height: 92 };
    const { came } = await print(job, { printer: 'shelf' }, { env }, pdf);
    expect(came).toBe(true);
    const turned = await placesOf(pdf, ({ left, top, right, bottom }) => [92 - bottom, left, 92 - top, right]);
    expect(near(placesIn(cups.arrived('shelf').at(-1) ?? ''), turned)).toBe('');
  });

  test('what the printer cannot do is said before anything is made', async (context) => {
    const { env } = started(context);
    const c6 = { ...DL, width: 162, height: 114, pwg: 'iso_c6_114x162mm' };
    const { came, codes, made, stderr } = await print(c6, { printer: 'desk' }, { env });
    expect({ came, codes, made }).toEqual({ came: undefined, codes: ['printer-size'], made: 0 });
    expect(stderr).toContain('desk takes no paper of 162 x 114 mm');
    expect(stderr).toContain('110 x 220 mm');
  });

  test('a job that the printer drops is no success, although lp says so', async (context) => {
    const { cups, env } = started(context);
    // The print system believes that this printer takes every size; it stands for one that has none but its own.
    await cups.addQueue('boast', cups.uri('shelf'));
    await cups.admin('lpadmin', '-p', 'boast', '-v', cups.uri('desk'));
    const before = cups.arrived('desk').length;
    const c6 = { ...DL, width: 162, height: 114, pwg: 'iso_c6_114x162mm' };
    const { came, codes, stderr } = await print(c6, { printer: 'boast' }, { env }, await pdfOf(162, 114));
    expect({ came, codes }).toEqual({ came: false, codes: ['print-failed'] });
    expect(stderr).toMatch(/The job boast-\d+ did not come out: .*“Printer cannot print with supplied options”/);
    expect(cups.arrived('desk')).toHaveLength(before);
  });

  test('a paused printer, one that takes no jobs, and one that is not there', async (context) => {
    const { cups, env } = started(context);
    await cups.admin('cupsdisable', '-r', 'out for repair', 'shelf');
    const paused = await print(DL, { printer: 'shelf' }, { env });
    await cups.admin('cupsreject', '-r', 'ask at the desk', 'shelf');
    const refuses = await print(DL, { printer: 'shelf' }, { env });
    await cups.admin('cupsaccept', 'shelf');
    await cups.admin('cupsenable', 'shelf');
    const unknown = await print(DL, { printer: 'shelv' }, { env });
    expect([paused, refuses, unknown].map(({ codes, made }) => [...codes, made])).toEqual([
      ['printer-stopped', 0],
      ['printer-refuses', 0],
      ['queue-unknown', 0],
    ]);
    expect(paused.stderr).toContain('The printer shelf is paused: “out for repair”.');
    expect(refuses.stderr).toContain('“ask at the desk”');
    expect(unknown.stderr).toContain('Did you mean "shelf"?');
  });

  test('a printer that is paused meanwhile is waited for no longer than needed', async (context) => {
    const { cups, env } = started(context);
    async function* slow() {
      await cups.admin('cupsdisable', '-r', 'lunch', 'shelf');
      yield await pdfOf(220, 110);
    }
    const { came, codes, stderr } = await print(DL, { printer: 'shelf' }, { env }, slow);
    const job = /cancel (shelf-\d+)/.exec(stderr)?.[1] ?? '';
    await cups.admin('cancel', job);
    await cups.admin('cupsenable', 'shelf');
    expect({ came, codes }).toEqual({ came: false, codes: ['print-waits'] });
    expect(stderr).toContain('is not printed yet: the printer is paused.');
  });

  test('without --printer: the config says which, else the print system', async (context) => {
    const { cups, env } = started(context);
    const command = async (flags: object, config?: object) => {
      const planned = await plan(DL, flags, { env, ...(config ? { config } : {}) });
      return 'command' in planned ? /-d (\S+)/.exec(planned.command)?.[1] : planned;
    };
    expect(await command({})).toEqual(['queue-needed']);
    expect(await command({}, { printer: 'mine', printers: { mine: { queue: 'shelf' } } })).toBe('shelf');
    expect(await command({ printer: 'mine' }, { printers: { mine: { queue: 'desk/quick' } } })).toBe('desk/quick');
    await cups.admin('lpadmin', '-d', 'desk');
    expect(await command({})).toBe('desk');
    expect(await command({}, { printer: 'mine', printers: { mine: { dx: 1 } } })).toBe('desk');
    expect(await command({ printer: 'shelf' }, { printer: 'mine', printers: { mine: {} } })).toBe('shelf');
  });

  test('a plan has the command, and nothing is printed', async (context) => {
    const { cups, env } = started(context);
    const before = cups.arrived('desk').length;
    expect(await plan({ ...DL, copies: 2 }, { printer: 'desk' }, { env })).toEqual({
      printer: 'desk',
      sheets: 2,
      command:
        "lp -d desk -n 2 -t 'appeal envelopes, 1' -o media=iso_dl_110x220mm -o print-scaling=none -o sides=one-sided -o collate=true -o document-format=application/pdf < envelopes.pdf",
    });
    expect(cups.arrived('desk')).toHaveLength(before);
  });

  test('more than 20 sheets are printed only if somebody says yes', async (context) => {
    const { env } = started(context);
    const job = { ...DL, sheets: 7, copies: 3 };
    const no = await print(job, { printer: 'desk' }, { env, answer: '' });
    expect(no).toMatchObject({ came: false, codes: [], made: 0 });
    expect(no.stderr).toContain('Print 21 sheets on desk? [y/N] ');
    const nobody = await print(job, { printer: 'desk' }, { env });
    expect(nobody).toMatchObject({ came: undefined, codes: ['print-many'], made: 0 });
    expect(nobody.stderr).toContain('--yes');
    const pdf = await pdfOf(220, 110);
    expect((await print(job, { printer: 'desk', yes: true }, { env }, pdf)).came).toBe(true);
    expect((await print(job, { printer: 'desk' }, { env, answer: 'y' }, pdf)).came).toBe(true);
  });

  test('what fails while it is made is not printed, and nothing of it is left', async (context) => {
    const { cups, env } = started(context);
    const left = () => readdirSync(tmpdir()).filter((name) => /^appeal-[A-Za-z0-9]{6}$/.test(name));
    const before = { files: left(), arrived: cups.arrived('desk').length };
    async function* broken() {
      yield (await pdfOf(220, 110)).subarray(0, 500);
      expect(left()).toEqual(before.files);
      throw new RangeError('the seventh letter');
    }
    await expect(print(DL, { printer: 'desk' }, { env }, broken)).rejects.toThrow('the seventh letter');
    expect({ files: left(), arrived: cups.arrived('desk').length }).toEqual(before);
    expect(await cups.admin('lpstat', '-o')).toBe('');
  });
});

test('without a print system, one sentence says so', async () => {
  const { codes, stderr, made } = await print(DL, {}, { env: { CUPS_SERVER: '/nowhere/cups.sock' } });
  expect({ codes, made }).toEqual({ codes: ['print-system-missing'], made: 0 });
  expect(stderr).toContain('No print system (CUPS) answers at /nowhere/cups.sock: nothing listens there.');
  expect(stderr).toContain('write a PDF with -o');
});

/** Words and their boxes in millimetres: left, top, right, bottom. */
type Places = readonly (readonly [string, number, number, number, number])[];
type Box = [number, number, number, number];

function placesIn(path: string): Places {
  return wordsOf(path).map(({ page, text, left, top, right, bottom }) => [`${page} ${text}`, left, top, right, bottom]);
}

async function placesOf(pdf: Uint8Array, moved: (word: Word) => Box): Promise<Places> {
  const path = join(inject('temporary'), 'sent.pdf');
  writeFileSync(path, pdf);
  return wordsOf(path).map((word) => [`${word.page} ${word.text}`, ...moved(word)]);
}

/** '' if all words stand where they should, within 0.3 mm; else both. */
function near(found: Places, wanted: Places): string {
  const same =
    found.length === wanted.length &&
    wanted.length > 0 &&
    wanted.every(([text, ...box], index) => {
      const [other, ...place] = found[index] ?? [''];
      return text === other && box.every((value, at) => Math.abs(value - (place[at] ?? Number.NaN)) < 0.3);
    });
  return same ? '' : JSON.stringify({ found, wanted });
}
