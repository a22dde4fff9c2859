import { proofPages } from '../layout/proof.ts';
import { Typesetter } from '../layout/typesetter.ts';
import { createdOn } from '../making/created.ts';
import type { PaperFlags } from '../making/flags.ts';
import { choosePaper } from '../making/paper.ts';
import { failure } from '../problem/failure.ts';
import { PdfWriter } from '../render/pdf/document.ts';
import { deliverStream } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { openFonts } from '../workspace/fonts.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { addOutputFlags, addPaperFlags } from './flags.ts';
import { sessionOf } from './run.ts';

type ProofFlags = PaperFlags & OutputFlags & { readonly from?: string };

export function declare(command: CommandLine): void {
  new Flags(command, 'proof').add('--from <name>');
  addPaperFlags(command);
  addOutputFlags(command, 'proof');
  command.action(async (flags: ProofFlags, self: CommandLine) => {
    await sessionOf(self, (session) => proof(session, flags));
  });
}

/** A sheet that shows where the window lies over a letter, and how far the printer is off. */
async function proof(session: Session, flags: ProofFlags): Promise<void> {
  const { host } = session;
  if (flags.output === '-' && host.out.columns !== undefined) throw failure('pdf-to-terminal', { name: 'proof.pdf' });
  const sender = await session.sender(flags.from);
  const { form, sheet, window } = choosePaper(flags, sender?.country);
  const printer = flags.printer === undefined ? undefined : await session.printer(flags.printer);
  const { shelf, subset } = await openFonts(session, 'sans');
  const setter = new Typesetter(shelf);
  const pages = proofPages({
    form,
    sheet,
    window,
    text: (words, size) => setter.line(words, { language: 'en', direction: 'ltr', size }).pieces,
  });
  const title = `Test sheet: ${form.title}${window ? `, envelope ${window.envelope}` : ''}`;
  const created = createdOn(session, session.today);
  const program = `appeal ${host.version}`;
  const writer = new PdfWriter(
    { title, language: 'en', created, program, deflate: host.deflate, ...(printer ? { printer } : {}) },
    subset,
  );
  const name = `proof-${form.name}${window ? `-${window.envelope.replace(/[^A-Za-z0-9]+/g, '-')}` : ''}.pdf`;
  const chunks = async function* () {
    const painted = await writer.add(pages);
    if (painted) yield painted;
    yield await writer.end();
  };
  const product = async function* () {
    yield { name, chunks: chunks() };
  };
  await deliverStream(session, [name], product(), { ...flags, output: flags.output ?? name });
}
