import type { Finding } from '../problem/finding.ts';
import { checkNames, deliverStream, type StreamedProduct } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import { planEvening } from './evening-choice.ts';
import { type EveningFile, EveningFiles, EveningRecord } from './evening-files.ts';
import type { EveningFlags } from './evening-flags.ts';
import { sayEvening } from './evening-report.ts';
import { readRoster } from './evening-roster.ts';
import { EveningWork } from './evening-work.ts';
import { printerProfile } from './pages.ts';
import { type Outcome, slugsOf } from './plan.ts';
import { Planner } from './planner.ts';

/** The files that an evening may have. */
const NAMES = [
  'letters.pdf',
  'copies.pdf',
  'envelopes.pdf',
  'labels.pdf',
  'talking-points.pdf',
  'cover-sheet.pdf',
  'manifest.json',
];

/** Makes the stack of an evening: every letter with its envelope, in one order, and what goes with it. A dry run shows the plan. */
export async function makeEvening(session: Session, given: EveningFlags): Promise<Outcome> {
  const group = await session.sender(given.from);
  const planner = new Planner(session, { makes: 'letters', format: 'pdf', keeps: false });
  const { members } = await readRoster(session, planner, given, group);
  const evening = await planEvening(session, planner, members, given, group);
  const flags = { ...given, output: folderOf(given, evening.plan.day) };
  checkNames(session, NAMES, flags);
  const work = await EveningWork.start(session, planner, evening, flags, group);
  const isTwoSided = !(flags.simplex ?? (await printerProfile(session, flags))?.sides === 'one');
  const record = new EveningRecord();
  const files = await EveningFiles.start(work, record, isTwoSided);
  if (flags.dryRun) {
    for (const { sheets } of files.stack()) for await (const _ of sheets);
    await planner.tell();
    await sayEvening(session, work, record, flags);
    return planner.outcome;
  }
  const products = makeFiles(session, planner, files);
  const words = await session.messages.evening();
  await deliverStream(session, NAMES, products, flags, (path, name) =>
    name.endsWith('.pdf') ? words.wrote(path, record.pages.get(name) ?? 0) : session.messages.notes.wrote(path),
  );
  return planner.outcome;
}

/** The folder of the evening: what -o says is a folder, whether it exists or not. */
function folderOf({ output }: EveningFlags, day: string): string {
  return output === undefined ? `evening-${day}/` : output.endsWith('/') ? output : `${output}/`;
}

/** Every file as bytes. What is left out is told after the letters, before any file gets its name. */
async function* makeFiles(session: Session, planner: Planner, files: EveningFiles): AsyncGenerator<StreamedProduct> {
  for (const one of files.stack()) yield bytesOf(one);
  await planner.tell();
  yield bytesOf(files.cover({ problems: problemsOf(session), leftOut: leftOutOf(planner), postBy: [] }));
  yield {
    name: 'manifest.json',
    chunks: (async function* () {
      for (const piece of files.manifest()) yield new TextEncoder().encode(piece);
    })(),
  };
}

function bytesOf({ name, about, fonts, sheets }: EveningFile): StreamedProduct {
  return { name, chunks: fonts.file(about, sheets) };
}

function problemsOf(session: Session): readonly Finding[] {
  return session.problems;
}

function leftOutOf({ leftOut }: Planner): string[] {
  return [...new Set(leftOut.map((one) => one.name ?? slugsOf(one)).filter((name) => name !== ''))];
}
