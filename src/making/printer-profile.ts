import { PRINTER_BOUNDS, type PrinterProfile } from '../config/config.ts';
import { PROOF_BAR, PROOF_CROSS } from '../layout/proof.ts';
import { failure } from '../problem/failure.ts';
import type { Expected } from '../problem/finding.ts';
import { readConfigFile, withProfile, writeConfigFile } from '../workspace/config-file.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { Answers } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';

// `appeal init --printer`: how far off a printer prints, as somebody measured it on the test sheet.

/** The flags of `appeal init --printer`. */
export interface PrinterFlags extends OutputFlags {
  /** True without a name. */
  readonly printer?: string | true;
  readonly dx?: string;
  readonly dy?: string;
  readonly scale?: string;
}

/** The profile of somebody with one printer. */
export const ONLY_PRINTER = 'mine';

const { shift, least, most } = PRINTER_BOUNDS;

/** Asks for what was measured and keeps it in the user's config. */
export async function initPrinter(session: Session, flags: PrinterFlags): Promise<void> {
  const name = typeof flags.printer === 'string' ? flags.printer : ONLY_PRINTER;
  const file = await readConfigFile(session);
  if (Object.hasOwn(file.config.printers, name) && !flags.force) {
    throw failure('printer-exists', { path: file.shown, printer: name });
  }
  const profile = await askProfile(session, flags);
  const { queue, note, sides } = (Object.hasOwn(file.config.printers, name) && file.config.printers[name]) || {};
  const kept = {
    ...(queue === undefined ? {} : { queue }),
    ...(sides === undefined ? {} : { sides }),
    ...(note === undefined ? {} : { note }),
  };
  const text = withProfile(session, file, 'printers', name, { ...profile, ...kept });
  await writeConfigFile(session, file, text, flags);
  if (flags.dryRun) return;
  const words = session.messages.init;
  await session.say(words.printer(name, mended(profile)));
  const used = file.config.printer ?? Object.keys(file.config.printers)[0] ?? name;
  if (used !== name) await session.say(words.otherPrinter(used, name));
}

/**
 * The profile that undoes what was measured. A printer puts x at f x + o: the cross shows at f CROSS + o, the bar is f BAR
 * long. Printing s x + d instead shows x where it should be if s = 1 / f and d = -o / f, which is CROSS - s (where the cross
 * is).
 */
async function askProfile(session: Session, flags: PrinterFlags): Promise<PrinterProfile> {
  const answers = new Answers(session);
  const across = await askShift(answers, '--dx', flags.dx);
  const down = await askShift(answers, '--dy', flags.dy);
  const scale = await askScale(answers, flags.scale);
  answers.check();
  return { dx: rounded(across(scale), 100), dy: rounded(down(scale), 100), scale };
}

/** A flag says how far to move the print; somebody at the terminal, where the cross is. */
async function askShift(
  answers: Answers,
  flag: '--dx' | '--dy',
  given: string | undefined,
): Promise<(scale: number) => number> {
  const said = await answers.ask({
    flag,
    mark: PROOF_CROSS,
    given,
    wrong: given === undefined ? wrongPlace : wrongShift,
  });
  return (scale) => (given === undefined ? PROOF_CROSS - scale * number(said) : number(said));
}

/** A flag gives the factor; somebody at the terminal, the length of the bar. */
async function askScale(answers: Answers, given: string | undefined): Promise<number> {
  const said = await answers.ask({
    flag: '--scale',
    mark: PROOF_BAR,
    given,
    optional: true,
    wrong: given === undefined ? wrongBar : wrongScale,
  });
  if (said === '') return 1;
  return rounded(given === undefined ? PROOF_BAR / number(said) : number(said), 10_000);
}

function wrongPlace(answer: string): Expected | undefined {
  const [from, to] = [Math.max(0, PROOF_CROSS - shift), Math.floor((PROOF_CROSS + shift) / most)];
  return within(answer, from, to) ? undefined : { is: 'millimetres-between', least: from, most: to, such: 19.5 };
}

function wrongBar(answer: string): Expected | undefined {
  const [from, to] = [Math.ceil(PROOF_BAR / most), Math.floor(PROOF_BAR / least)];
  return within(answer, from, to) ? undefined : { is: 'millimetres-between', least: from, most: to, such: 149.5 };
}

function wrongShift(answer: string): Expected | undefined {
  return within(answer, -shift, shift)
    ? undefined
    : { is: 'millimetres-between', least: -shift, most: shift, such: -1.5 };
}

function wrongScale(answer: string): Expected | undefined {
  return within(answer, least, most) ? undefined : { is: 'factor-between', least, most, such: 1.002 };
}

function within(answer: string, from: number, to: number): boolean {
  const value = number(answer);
  return value >= from && value <= to;
}

/** A number as people write it: 19.5, 19,5 or 19.5 mm; NaN if it is none. */
function number(answer: string): number {
  const written = /^([+\u2212-]?)(\d{1,4}(?:[.,]\d{1,6})?)\s*(?:mm)?$/.exec(answer);
  if (!written) return Number.NaN;
  const size = Number((written[2] ?? '').replace(',', '.'));
  return written[1] === '' || written[1] === '+' ? size : -size;
}

/** Rounded to a fraction of one, and never -0. */
function rounded(value: number, fractions: number): number {
  return Math.round(value * fractions) / fractions + 0;
}

/** What a profile mends: millimetres to the right and down, and by how many in a hundred it is larger. */
function mended({ dx, dy, scale }: PrinterProfile): { right: number; down: number; percent: number } {
  return { right: dx, down: dy, percent: rounded((scale - 1) * 100, 100) };
}
