import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { has } from './pdf.ts';

// A print system of its own, with printers that keep what they get: cupsd and CUPS's ippeveprinter, which needs Avahi, which
// needs D-Bus. All of it in one folder, on a socket of its own or the loopback, ended by process number.

/** True where all of that can be started: Debian's cups, cups-client, cups-ipp-utils, cups-filters, avahi-daemon, dbus; root. */
export const CAN_PRINT =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  has('cupsd', 'lp', 'lpadmin', 'ippeveprinter', 'avahi-daemon', 'dbus-daemon', 'pdftotext', 'pdfinfo');

/** What a printer is like: words for ippeveprinter, or attributes in place of its own. */
export interface PrinterKind {
  readonly words?: readonly string[];
  readonly attributes?: string;
}

/** Thrown where a print system cannot run, whatever the program does. */
export class NotHere extends Error {}

const run = promisify(execFile);
const PATIENCE = 15_000;
const SYSTEM_BUS = '/run/dbus/system_bus_socket';

/** The print system and its printers. */
export class Printers {
  readonly folder: string;
  private readonly children: ChildProcess[] = [];
  private readonly env: NodeJS.ProcessEnv;
  private readonly uris = new Map<string, string>();

  private constructor() {
    this.folder = mkdtempSync(join(realpathSync(tmpdir()), 'appeal-cups-'));
    chmodSync(this.folder, 0o711); // cupsd's helpers run as lp
    const own = !(avahiRuns() && existsSync(SYSTEM_BUS)); // else Avahi is the machine's own
    this.env = { ...process.env, ...(own ? { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${this.path('bus')}` } : {}) };
  }

  /** Starts the print system and a printer for each name. Throws NotHere if this machine lets no daemons run. */
  static async start(kinds: Readonly<Record<string, PrinterKind>>): Promise<Printers> {
    const printers = new Printers();
    try {
      await printers.startSystem().catch((error) => {
        throw new NotHere(`the print system cannot be started here: ${error.message}`);
      });
      await Promise.all(Object.entries(kinds).map(([name, kind]) => printers.startPrinter(name, kind)));
      return printers;
    } catch (error) {
      await printers.stop();
      throw error;
    }
  }

  /** What must be set for programs to find it. */
  get variables(): { readonly CUPS_SERVER: string } {
    return { CUPS_SERVER: this.path('cups.sock') };
  }

  /** Runs a program of CUPS, such as cupsdisable. */
  async admin(program: string, ...words: readonly string[]): Promise<string> {
    const env = { ...process.env, ...this.variables, LC_ALL: 'C' };
    const { stdout } = await run(program, words, { env });
    return stdout;
  }

  /** Where a printer itself is asked, past the print system. */
  uri(name: string): string {
    return this.uris.get(name) ?? '';
  }

  /** Has the print system know a printer. It asks what that can do only after it said that all is well. */
  async addQueue(name: string, uri: string): Promise<void> {
    await this.admin('lpadmin', '-p', name, '-E', '-v', uri, '-m', 'everywhere');
    await until(`the queue ${name}`, async () =>
      (await this.admin('lpoptions', '-p', name)).includes('IPP Everywhere'),
    );
  }

  /** The PDFs that a printer got, oldest first. */
  arrived(name: string): string[] {
    const folder = this.path(name);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.pdf'))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((file) => join(folder, file));
  }

  /** Ends every process that was started, the last first, and takes the folder away. */
  async stop(): Promise<void> {
    for (const child of this.children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(late);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  private launch(program: string, ...words: readonly string[]): ChildProcess {
    const child = spawn(program, words, { env: this.env, cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.resume();
    this.children.push(child);
    return child;
  }

  private async startSystem(): Promise<void> {
    if (this.env.DBUS_SYSTEM_BUS_ADDRESS?.includes(this.folder)) {
      await until('Avahi, while that of another test runs,', () => !avahiRuns());
      writeFileSync(this.path('bus.conf'), BUS.replaceAll('{folder}', this.folder));
      this.launch('dbus-daemon', `--config-file=${this.path('bus.conf')}`, '--nofork', '--nopidfile');
      await until('D-Bus', () => existsSync(this.path('bus')));
      writeFileSync(this.path('avahi.conf'), AVAHI);
      this.launch('avahi-daemon', '-f', this.path('avahi.conf'), '--no-chroot', '--no-drop-root');
      await until('Avahi', avahiRuns);
    }
    for (const name of ['etc', 'spool', 'spool/tmp', 'cache', 'state', 'log']) mkdirSync(this.path(name));
    const [lp, group] = idsOf('lp');
    for (const name of ['spool', 'spool/tmp', 'cache']) chownSync(this.path(name), lp, group);
    writeFileSync(this.path('etc/cupsd.conf'), CUPSD.replaceAll('{folder}', this.folder));
    writeFileSync(this.path('etc/cups-files.conf'), FILES.replaceAll('{folder}', this.folder));
    this.launch('cupsd', '-f', '-c', this.path('etc/cupsd.conf'), '-s', this.path('etc/cups-files.conf'));
    await until('cupsd', () => this.works('lpstat', '-r'));
  }

  private async startPrinter(name: string, { words = [], attributes }: PrinterKind): Promise<void> {
    const port = String(await freePort());
    mkdirSync(this.path(name));
    chmodSync(this.path(name), 0o777);
    const conf = this.path(`${name}.conf`);
    if (attributes !== undefined) writeFileSync(conf, attributes);
    const kind = attributes === undefined ? ['-f', 'application/pdf', ...words] : ['-a', conf];
    // With a command it prints at once; without one it takes five seconds or more.
    const all = [
      '-p',
      port,
      '-n',
      'localhost',
      '-r',
      'off',
      '-c',
      '/bin/true',
      '-k',
      '-d',
      this.path(name),
      ...kind,
      name,
    ];
    const printer = this.launch('ippeveprinter', ...all);
    const uri = `ipp://localhost:${port}/ipp/print`;
    this.uris.set(name, uri);
    await until(`the printer ${name}`, () => {
      if (printer.exitCode !== null) throw new Error(`the printer ${name} does not start`);
      return listens(Number(port));
    });
    await this.addQueue(name, uri);
  }

  private async works(program: string, ...words: readonly string[]): Promise<boolean> {
    try {
      const said = await this.admin(program, ...words);
      return !said.includes('not running');
    } catch {
      return false;
    }
  }
}

async function until(what: string, there: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    if (await there()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} does not start`);
}

function avahiRuns(): boolean {
  try {
    process.kill(Number.parseInt(readFileSync('/run/avahi-daemon/pid', 'utf8'), 10), 0);
    return true;
  } catch {
    return false;
  }
}

function idsOf(user: string): [number, number] {
  const line = new RegExp(`^${user}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'));
  return [Number(line?.[1]), Number(line?.[2])];
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => resolve(true));
    socket.once('connect', () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const allowed = ['method_call', 'signal', 'method_return', 'error'];

const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    ${allowed.map((type) => `<allow send_type="${type}"/><allow receive_type="${type}"/>`).join('\n    ')}
  </policy>
</busconfig>
`;

const AVAHI = `[server]
host-name=localhost
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-workstation=no
`;

const CUPSD = `LogLevel warn
Listen {folder}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
PreserveJobHistory Yes
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
`;

const FILES = `SystemGroup root
User lp
Group lp
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
`;
