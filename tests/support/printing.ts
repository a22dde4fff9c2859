import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { nodeHost } from '../../src/host/node.ts';
import type { PlannedPrinting } from '../../src/making/plan.ts';
import { type PrintFlags, type PrintJob, planPrinting, printDocument } from '../../src/making/printing.ts';
import { Failure } from '../../src/problem/failure.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe } from '../../src/problem/messages.ts';
import { Session } from '../../src/workspace/session.ts';
import { homeOf, tempFolder } from './run.ts';

// Printing as a command does it, with what is said of it.

/** What came of printing. */
export interface Printed {
  /** What printDocument answered; undefined if it threw. */
  readonly came: boolean | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Codes of problems, those that were thrown too. */
  readonly codes: readonly string[];
  /** How often the PDF was made. */
  readonly made: number;
}

/** The world in which it is printed. */
export interface PrintOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: object;
  /** What somebody at the terminal answers; nobody is there if not given. */
  readonly answer?: string;
  readonly input?: boolean;
}

/** An envelope DL, landscape. */
export const DL: PrintJob = {
  title: 'appeal envelopes, 1',
  name: 'envelopes.pdf',
  width: 220,
  height: 110,
  pwg: 'iso_dl_110x220mm',
  sheets: 1,
  copies: 1,
};

/** Prints a PDF as the flags of a command say. */
export async function print(
  job: PrintJob,
  flags: PrintFlags,
  { env = {}, config, answer, input = true }: PrintOptions = {},
  pdf: Uint8Array | (() => AsyncIterable<Uint8Array>) = new Uint8Array(),
): Promise<Printed> {
  const { session, stdout, stderr } = sessionWith({
    env,
    ...(config ? { config } : {}),
    ...(answer === undefined ? {} : { answer }),
    input,
  });
  let made = 0;
  const make = () => {
    made += 1;
    return typeof pdf === 'function' ? pdf() : once(pdf);
  };
  let came: boolean | undefined;
  try {
    came = await printDocument(session, job, flags, make);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await session.report(error.problems);
  }
  for (const one of session.problems) describe(one, en);
  return { came, stdout: stdout.text(), stderr: stderr.text(), codes: session.problems.map(({ code }) => code), made };
}

/** The printer and the command that would print a job; or the codes of what stands in the way. */
export async function plan(
  job: PrintJob,
  flags: PrintFlags,
  options: PrintOptions = {},
): Promise<PlannedPrinting | readonly string[]> {
  try {
    return await planPrinting(sessionWith(options).session, job, flags);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

/** A session in a world of its own, and what is written in it. */
export function sessionWith({ env = {}, config, answer, input = true }: PrintOptions) {
  const folder = tempFolder();
  if (config) {
    mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
    writeFileSync(join(homeOf(folder), '.config/appeal/config.yaml'), JSON.stringify(config));
  }
  const [stdout, stderr] = [capture(answer !== undefined), capture(answer !== undefined)];
  const stdin = Object.assign(Readable.from([Buffer.from(`${answer ?? ''}\n`)]), { isTTY: answer !== undefined });
  const home = { HOME: homeOf(folder), PATH: process.env.PATH };
  const host = nodeHost({ stdout, stderr, stdin: () => stdin, env: { ...home, ...env }, folder });
  return { session: new Session(host, { input, color: false }, en), stdout, stderr };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A stream that keeps what is written to it. */
function capture(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (content: string | Uint8Array, _, done) => {
      chunks.push(Buffer.from(content as Uint8Array).toString());
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns: 500, text: () => chunks.join('') });
}

const POINTS = 72 / 25.4;

/** A PDF of pages of a size in millimetres, with a word near the top left corner and one near the bottom right. */
export function pdfOf(width: number, height: number, pages: readonly string[] = ['']): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [width * POINTS, height * POINTS], margin: 0, autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const end = new Promise<Uint8Array>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  for (const page of pages) {
    document.addPage().fontSize(10);
    document.text(`Topleft${page}`, 10 * POINTS, 12 * POINTS, { lineBreak: false });
    document.text(`Bottomright${page}`, (width - 45) * POINTS, (height - 20) * POINTS, { lineBreak: false });
  }
  document.end();
  return end;
}
