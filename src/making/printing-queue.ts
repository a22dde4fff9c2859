import { type Host, HostError } from '../host/host.ts';
import { type IppGroup, type IppQuestion, OPERATIONS, text } from '../printer/ipp.ts';
import { failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import { visibleName } from '../problem/visible.ts';
import type { Session } from '../workspace/session.ts';

// Which printer to print on: the one that is named, that of the config, or that of the print system.

/** A printer as the print system knows it. */
export interface Queue {
  readonly name: string;
  /** The name after which the user's settings for one kind of job may stand: hp/envelopes. */
  readonly destination: string;
  /** The same as it is shown: nothing in it steers a terminal. */
  readonly shown: string;
  readonly uri: string;
}

/** What answers questions. */
export interface QueueQuestion {
  ask(question: IppQuestion): Promise<readonly IppGroup[]>;
}

/**
 * The printer to print on. `named` is a printer of the config, or a name of the print system's. A printer of the config that
 * says no `queue`, and that the print system does not know by its name, is taken for the usual one: somebody with one
 * printer calls it what they like.
 */
export async function choosePrinterQueue(
  session: Session,
  system: QueueQuestion,
  named: string | undefined,
): Promise<Queue> {
  const queues = await knownQueues(system);
  const names = queues.map(({ name }) => name);
  const { printers, printer } = await session.config();
  const name = named ?? printer;
  const profile = name !== undefined && Object.hasOwn(printers, name) ? printers[name] : undefined;
  const wanted = profile ? profile.queue : name;
  const meant = wanted ?? (name !== undefined && names.includes(name) ? name : await usual(session.host, system));
  if (meant === undefined) {
    const [only] = queues;
    if (only && queues.length === 1) return only;
    throw failure('queue-needed', { known: names });
  }
  const [base = meant] = meant.split('/');
  const found = queues.find((queue) => queue.name.toLowerCase() === base.toLowerCase());
  if (found) {
    const destination = found.name + meant.slice(base.length);
    return { ...found, destination, shown: visibleName(destination) };
  }
  const near = nearest(meant, [...names, ...Object.keys(printers)]);
  throw failure('queue-unknown', { found: meant, known: names, ...(near ? { near } : {}) });
}

async function knownQueues(system: QueueQuestion): Promise<Queue[]> {
  const wanted = ['printer-name', 'printer-uri-supported'];
  const groups = await system.ask({ operation: OPERATIONS.printers, wanted });
  return groups.flatMap(queueOf);
}

function queueOf(group: IppGroup): Queue[] {
  const [name, uri] = [text(group, 'printer-name'), text(group, 'printer-uri-supported')];
  return name === '' || uri === '' ? [] : [{ name, destination: name, shown: visibleName(name), uri }];
}

/** The user's usual printer, as `lp` finds it: a variable, what `lpoptions -d` wrote, the default of the print system. */
async function usual(host: Host, system: QueueQuestion): Promise<string | undefined> {
  const { LPDEST, PRINTER } = host.env;
  const set = LPDEST || (PRINTER === 'lp' ? '' : PRINTER);
  const written = [host.join(host.home, '.cups', 'lpoptions'), '/etc/cups/lpoptions'];
  const options = written.map((path) => usualIn(host, path)).find((one) => one !== undefined);
  if (set || options !== undefined) return set || options;
  const [group] = await system.ask({ operation: OPERATIONS.default, wanted: ['printer-name'] });
  return (group && text(group, 'printer-name')) || undefined;
}

function usualIn(host: Host, path: string): string | undefined {
  try {
    return /^Default\s+(\S+)/im.exec(new TextDecoder().decode(host.readFile(path, 65_536)))?.[1];
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
