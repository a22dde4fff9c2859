import { describe, expect, test } from 'vitest';
import { cannotPrint, mediaFor } from '../../src/printer/capabilities.ts';
import { type IppGroup, type IppValue, ippAnswer, ippRequest, OPERATIONS } from '../../src/printer/ipp.ts';
import { jobNumber, printCommand, shellLine } from '../../src/printer/job.ts';
import { mediaName } from '../../src/printer/media.ts';
import { outcome } from '../../src/printer/outcome.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe as told } from '../../src/problem/messages.ts';
import { DL } from '../support/printing.ts';

// What printers answer, and what is made of it.

const group = (attributes: Record<string, IppValue | readonly IppValue[]>): IppGroup =>
  new Map(
    Object.entries(attributes).map(([name, value]) => [name, Array.isArray(value) ? value : [value as IppValue]]),
  );

/** A printer that can do everything. */
const ABLE = {
  'printer-state': 3,
  'printer-state-reasons': 'none',
  'printer-is-accepting-jobs': true,
  'media-supported': ['iso_a4_210x297mm', 'na_number-10_4.125x9.5in', 'iso_dl_110x220mm'],
  'sides-supported': ['one-sided', 'two-sided-long-edge'],
  'copies-supported': { low: 1, high: 99 },
  'document-format-supported': ['application/octet-stream', 'application/pdf'],
};

describe('the name of a size', () => {
  const CUSTOM = ['iso_a4_210x297mm', 'custom_min_70x148mm', 'custom_max_216x356mm'];
  test.each<[string, string[], number, number, string | undefined, string | undefined]>([
    ['its PWG name', ABLE['media-supported'], 220, 110, 'iso_dl_110x220mm', 'iso_dl_110x220mm'],
    ['found by size, landscape', ABLE['media-supported'], 220, 110, undefined, 'iso_dl_110x220mm'],
    ['in inches', ABLE['media-supported'], 241.3, 104.775, undefined, 'na_number-10_4.125x9.5in'],
    [
      'rounded to whole points',
      ['om_x_104.42x241.65mm'],
      104.775,
      241.3,
      'na_number-10_4.125x9.5in',
      'om_x_104.42x241.65mm',
    ],
    ['listed long side first', ['iso_dl_220x110mm'], 110, 220, 'iso_dl_110x220mm', 'iso_dl_220x110mm'],
    ['the nearest of two', ['a_b_110.4x220mm', 'a_c_110.1x220mm'], 110, 220, undefined, 'a_c_110.1x220mm'],
    ['with a number in it', ['jpn_chou3_120x235mm'], 120, 235, undefined, 'jpn_chou3_120x235mm'],
    ['0.6 mm off', ['a_b_110.6x220mm'], 110, 220, undefined, undefined],
    ['within what the printer takes', CUSTOM, 235, 92, undefined, 'Custom.92x235mm'],
    ['as wide as the printer takes', CUSTOM, 216.4, 300, undefined, 'Custom.216.4x300mm'],
    ['too wide for it', CUSTOM, 217, 300, undefined, undefined],
    ['too short for it', CUSTOM, 60, 100, undefined, undefined],
    [
      'fed by the long side only',
      ['custom_min_200x70mm', 'custom_max_330x120mm'],
      92,
      235,
      undefined,
      'Custom.235x92mm',
    ],
    ['bounds are no sizes', CUSTOM, 216, 356, undefined, 'Custom.216x356mm'],
    ['names of another kind', ['A4', 'auto', '', 'iso_a4_0x0mm', 'a_b_1e9x2mm'], 210, 297, undefined, undefined],
  ])('%s', (_, names, width, height, known, found) => {
    expect(mediaName(names, width, height, known)).toBe(found);
  });

  test('a printer that names no sizes is taken at its word', () => {
    expect(mediaFor(DL, group({}))).toBe('iso_dl_110x220mm');
    const { pwg: _, ...unnamed } = DL;
    expect(mediaFor(unnamed, group({ 'media-supported': ['A4'] }))).toBe('Custom.110x220mm');
  });

  test('a name without end is none', () => {
    expect(mediaName([`a_${'1x'.repeat(100_000)}`, `a_${'9'.repeat(100_000)}`], 110, 220)).toBe(undefined);
  });
});

describe('what stands in the way', () => {
  const codes = (changes: Record<string, IppValue | IppValue[]>, job = DL) =>
    cannotPrint(job, 'desk', group({ ...ABLE, ...changes })).map(({ code }) => code);

  test.each<[string, Record<string, IppValue | IppValue[]>, string[]]>([
    ['nothing', {}, []],
    [
      'it says nothing of itself',
      { 'sides-supported': [], 'copies-supported': [], 'document-format-supported': [] },
      [],
    ],
    ['no such size', { 'media-supported': ['iso_a4_210x297mm'] }, ['printer-size']],
    ['no PDF', { 'document-format-supported': ['image/urf'] }, ['printer-no-pdf']],
    ['always two-sided', { 'sides-supported': ['two-sided-long-edge'] }, ['printer-one-sided']],
    ['it takes no jobs', { 'printer-is-accepting-jobs': false }, ['printer-refuses']],
    ['it has stopped', { 'printer-state': 5 }, ['printer-stopped']],
    ['it is busy', { 'printer-state': 4 }, []],
    [
      'several things',
      { 'printer-state': 5, 'media-supported': ['iso_a4_210x297mm'] },
      ['printer-stopped', 'printer-size'],
    ],
  ])('%s', (_, changes, found) => {
    expect(codes(changes)).toEqual(found);
  });

  test('more copies than it makes', () => {
    expect(codes({}, { ...DL, copies: 99 })).toEqual([]);
    expect(codes({}, { ...DL, copies: 100 })).toEqual(['printer-copies']);
    expect(codes({ 'copies-supported': 1 }, { ...DL, copies: 2 })).toEqual(['printer-copies']);
  });

  test('in plain words', () => {
    const stopped = {
      ...ABLE,
      'printer-state': 5,
      'printer-state-reasons': ['media-empty-error', 'toner-low-warning', 'cover-open'],
    };
    const sentences = cannotPrint(DL, 'desk', group(stopped)).map((one) => told(one, en).sentence);
    expect(sentences).toEqual(['The printer desk is out of paper and has an open cover.']);
    const [size] = cannotPrint(
      DL,
      'desk',
      group({ 'media-supported': ['na_letter_8.5x11in', 'custom_min_70x148mm', 'custom_max_100x200mm'] }),
    );
    expect(size && told(size, en).hint).toContain('215.9 x 279.4 mm, from 70 x 148 mm, up to 100 x 200 mm');
  });
});

describe('how a job stands', () => {
  const idle = { 'printer-state': 4, 'printer-state-reasons': 'none' };
  const stands = (
    job: Record<string, IppValue | IppValue[]>,
    printer: Record<string, IppValue | IppValue[]> = idle,
  ) => {
    const { stands: how, why } = outcome(group(job), group(printer));
    return [how, en.printing.holdup(why)];
  };

  test.each<[string, Record<string, IppValue | IppValue[]>, Record<string, IppValue | IppValue[]>, [string, string]]>([
    ['printed', { 'job-state': 9, 'job-state-reasons': 'job-completed-successfully' }, idle, ['done', '']],
    [
      'printed, CUPS 2.4 still tidying',
      { 'job-state': 9, 'job-state-reasons': 'processing-to-stop-point' },
      idle,
      ['done', ''],
    ],
    [
      'dropped by the printer (CUPS 2.4.2)',
      {
        'job-state': 7,
        'job-state-reasons': 'processing-to-stop-point',
        'job-printer-state-message': 'Printer cannot print with supplied options.',
      },
      idle,
      ['failed', 'it said: “Printer cannot print with supplied options”'],
    ],
    [
      'dropped, and called completed',
      { 'job-state': 9, 'job-printer-state-message': 'Printer cannot print with supplied options.' },
      idle,
      ['failed', 'it said: “Printer cannot print with supplied options”'],
    ],
    ['canceled', { 'job-state': 7, 'job-state-reasons': 'job-canceled-by-user' }, idle, ['failed', 'it was canceled']],
    [
      'given up',
      { 'job-state': 8, 'job-state-reasons': ['aborted-by-system', 'x'] },
      idle,
      ['failed', 'the print system gave it up'],
    ],
    ['printing', { 'job-state': 5 }, idle, ['under-way', '']],
    [
      'no paper',
      { 'job-state': 5 },
      { ...idle, 'printer-state-reasons': ['media-empty-error', 'media-needed'] },
      ['under-way', 'the printer is out of paper and needs other paper than it has'],
    ],
    [
      'paused',
      { 'job-state': 3 },
      { 'printer-state': 5, 'printer-state-reasons': 'paused' },
      ['stopped', 'the printer is paused'],
    ],
    ['held', { 'job-state': 4 }, idle, ['under-way', 'the job is held back until somebody releases it']],
    [
      'switched off',
      { 'job-state': 5, 'job-printer-state-message': 'The printer may not exist or is unavailable at this time.' },
      idle,
      ['under-way', 'it says “The printer may not exist or is unavailable at this time”'],
    ],
  ])('%s', (_, job, printer, wanted) => {
    expect(stands(job, printer)).toEqual(wanted);
  });

  test('what happens changes its mark', () => {
    const mark = (job: Record<string, IppValue>) => outcome(group(job), group(idle)).mark;
    expect(mark({ 'job-state': 5 })).toBe(mark({ 'job-state': 5 }));
    expect(mark({ 'job-state': 5, 'job-media-sheets-completed': 1 })).not.toBe(mark({ 'job-state': 5 }));
  });
});

describe('the command', () => {
  test('says the size, true to size, one-sided, and copies one after the other', () => {
    const words = printCommand({ ...DL, copies: 3 }, 'desk', 'iso_dl_110x220mm');
    expect(shellLine(words, DL.name)).toBe(
      "lp -d desk -n 3 -t 'appeal envelopes, 1' -o media=iso_dl_110x220mm -o print-scaling=none -o sides=one-sided -o collate=true -o document-format=application/pdf < envelopes.pdf",
    );
  });

  test('is quoted for the shell', () => {
    expect(shellLine(['lp', '-t', "it's $HOME", ''], '-x y.pdf')).toBe("lp -t 'it'\\''s $HOME' '' < './-x y.pdf'");
  });

  test('the number of the job is found', () => {
    expect(jobNumber('request id is my-desk-2-17 (0 file(s))\n')).toBe(17);
    expect(jobNumber('lp: something else')).toBe(undefined);
  });
});

describe('IPP', () => {
  const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
  const text = (value: string) => Buffer.from(value).toString('hex');
  const word = (length: number) => length.toString(16).padStart(4, '0');
  const attribute = (tag: string, name: string, value: string) =>
    `${tag}${word(name.length)}${text(name)}${word(value.length / 2)}${value}`;

  test('a question', () => {
    const bytes = ippRequest({
      operation: OPERATIONS.job,
      printer: 'ipp://x/y',
      job: 258,
      user: 'é',
      wanted: ['a', 'b'],
    });
    const parts = [
      '0200 0009 00000001 01',
      attribute('47', 'attributes-charset', text('utf-8')),
      attribute('48', 'attributes-natural-language', text('en')),
      attribute('45', 'printer-uri', text('ipp://x/y')),
      attribute('21', 'job-id', '00000102'),
      attribute('42', 'requesting-user-name', 'c3a9'),
      attribute('44', 'requested-attributes', text('a')),
      attribute('44', '', text('b')),
      '03',
    ];
    expect(Buffer.from(bytes).toString('hex')).toBe(parts.join('').replace(/\s/g, ''));
  });

  const ANSWER = [
    '0200 0001 00000001 01',
    attribute('47', 'attributes-charset', text('utf-8')),
    '04',
    attribute('44', 'media', text('a')),
    attribute('34', 'media-col', ''),
    attribute('4a', '', text('media-size')),
    attribute('34', '', ''),
    attribute('21', '', '00000001'),
    attribute('37', '', ''),
    attribute('37', '', ''),
    attribute('33', 'copies', '0000000100000063'),
    attribute('22', 'open', '00'),
    attribute('36', 'name', `0002${text('de')}0003${text('Büo').slice(0, 6)}`),
    attribute('13', 'nothing', ''),
    '04',
    attribute('44', 'media', text('b')),
    attribute('44', '', text('c')),
    '03',
  ].join('');

  test('an answer: every printer of it, without what stands in collections', () => {
    const answer = ippAnswer(hex(ANSWER));
    expect(answer?.status).toBe(1);
    expect(answer?.groups.map((one) => Object.fromEntries(one))).toEqual([
      { media: ['a'], 'media-col': [], copies: [{ low: 1, high: 99 }], open: [false], name: ['Bü'], nothing: [] },
      { media: ['b', 'c'] },
    ]);
  });

  test('an answer that is cut off anywhere, or is none, is no answer', () => {
    const bytes = hex(ANSWER);
    for (let length = 0; length < bytes.length; length += 1)
      expect(ippAnswer(bytes.subarray(0, length))).toBe(undefined);
    expect(ippAnswer(Buffer.from('<html><body>426 Upgrade Required</body></html>'))).toBe(undefined);
  });

  test('an answer with any byte changed is read or refused, never worse', () => {
    const bytes = hex(ANSWER);
    for (let at = 0; at < bytes.length; at += 1)
      for (const value of [0x00, 0x03, 0x21, 0x33, 0x34, 0x37, 0x7f, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        const answer = ippAnswer(changed);
        for (const one of answer?.groups ?? []) cannotPrint(DL, 'x', one);
      }
  });
});
