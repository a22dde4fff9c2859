import { type CheckedFile, type CheckFinding, rangeOf, wordsOf } from '../check/report.ts';
import { type CheckSettings, ruleCalled } from '../check/settings.ts';
import { CountedFiles } from '../check/totals.ts';
import type { Config } from '../config/config.ts';
import { SOON_DAYS } from '../deadline/standing.ts';
import type { Host } from '../host/host.ts';
import { entriesOf, gather } from '../making/check-files.ts';
import { KeptFiles } from '../making/kept-files.ts';
import { failure } from '../problem/failure.ts';
import { finding, type Severity } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import { nearest } from '../problem/nearest.ts';
import type { CaseEntry } from '../workspace/case-folder.ts';
import { wakeWorkers } from '../workspace/in-turn.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags, type ValueReader, WrongValue } from './command-line.ts';
import { collect } from './flags.ts';
import { sessionOf } from './run.ts';

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;
const LEVELS = ['error', 'warning', 'note', 'off'] as const;

interface RuleChoice {
  readonly rule: string;
  readonly on: boolean;
}

interface CheckFlags {
  readonly format?: (typeof FORMATS)[number];
  readonly rule?: readonly RuleChoice[];
  readonly severity?: readonly string[];
  readonly maxWarnings?: number;
  readonly explain?: string | true;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

export function declare(command: CommandLine): void {
  new Flags(command, 'check')
    .place('[path...]')
    .choice('--format <format>', FORMATS)
    .add('--rule <rule>', choose(true))
    .add('--no-rule <rule>', choose(false))
    .add('--severity <rule=level>', collect)
    .add('--max-warnings <number>', countFlag)
    .add('--fix')
    .add('-n, --dry-run')
    .add('--explain [rule]');
  command.action((paths: string[], flags: CheckFlags, self: CommandLine) =>
    sessionOf(self, (session) =>
      flags.explain === undefined ? check(session, paths, flags) : explain(session, flags.explain),
    ),
  );
}

function choose(on: boolean): ValueReader {
  return (rule, before) => [...(Array.isArray(before) ? before : []), { rule, on }];
}

function countFlag(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new WrongValue({ is: 'whole' });
  return Number(value);
}

async function check(session: Session, paths: readonly string[], flags: CheckFlags): Promise<boolean> {
  const found = await wakeFor(session, paths);
  const { check: config, senders } = await session.config();
  const settings = await settingsOf(config, flags);
  const entries = found();
  const setup = { today: session.today, soon: SOON_DAYS, settings, ...(await formsOf(senders)) };
  if (flags.dryRun && !flags.fix) throw failure('flag-alone', { flag: '--dry-run', needs: '--fix' });
  if (flags.fix) {
    const { fixFiles } = await import('../making/check-fix.ts');
    await fixFiles(session, entries, setup, flags.dryRun ?? false);
    if (flags.dryRun) return true;
  }
  const kept = new KeptFiles(session.host);
  const files = new CountedFiles(await gather(session, entries, setup, { kept, templates: paths.length === 0 }));
  const most = flags.maxWarnings ?? config.maxWarnings ?? (session.flags.strict || config.strict ? 0 : undefined);
  const warningsFail = () => most !== undefined && files.totals.counts.warning > most;
  await tell(session, files, flags.format ?? (session.flags.json ? 'json' : 'pretty'), warningsFail);
  const { counts, failed } = files.totals;
  await session.report([...failed].map(([rule, detail]) => finding('rule-failed', { rule, detail })));
  kept.end();
  return counts.error === 0 && !warningsFail();
}

/**
 * The case files that are asked for. Where there are many, other cores wake while this one reads the config and loads the rules. What cannot
 * be found is told when it is asked for, behind what is wrong with the config.
 */
async function wakeFor(session: Session, paths: readonly string[]): Promise<() => CaseEntry[]> {
  let entries: CaseEntry[];
  try {
    entries = entriesOf(session, paths);
  } catch (error) {
    return () => {
      throw error;
    };
  }
  await wakeWorkers(session, entries);
  return () => entries;
}

/** The letter forms of those who write, by their countries. */
async function formsOf(senders: Config['senders']): Promise<{ forms?: readonly string[] }> {
  const countries = Object.values(senders).map(({ country }) => country);
  if (countries.length === 0) return {};
  const { formFor } = await import('../paper/forms.ts');
  return { forms: [...new Set(countries.map((country) => formFor(country).name))] };
}

/** What the config and the flags say of rules; flags win. */
async function settingsOf(config: Config['check'], { rule = [], severity = [] }: CheckFlags): Promise<CheckSettings> {
  const { RULE_NAMES } = await import('../check/check.ts');
  const levels: Record<string, Severity | 'off'> = Object.create(null);
  for (const [name, level] of Object.entries(config.rules)) levels[ruleCalled(name)] = level;
  const only = rule.filter(({ on }) => on).map((one) => ruleCalled(one.rule));
  for (const name of only) if (levels[name] === 'off') delete levels[name];
  for (const one of severity) {
    const [name = '', level = ''] = one.split('=');
    const known = LEVELS.find((other) => other === level);
    if (!known)
      throw failure('flag-value', {
        flag: '--severity',
        found: one,
        expected: { is: 'rule-level', levels: LEVELS },
      });
    levels[ruleCalled(name)] = known;
  }
  for (const one of rule) if (!one.on) levels[ruleCalled(one.rule)] = 'off';
  for (const name of [...Object.keys(levels), ...only]) knowRule(name, RULE_NAMES);
  return { levels, ...(only.length > 0 ? { only } : {}) };
}

function knowRule(found: string, known: readonly string[]): void {
  if (known.includes(found)) return;
  const near = nearest(found, known);
  throw failure('rule-unknown', { found, ...(near ? { near } : {}) });
}

async function tell(
  session: Session,
  files: CountedFiles,
  format: (typeof FORMATS)[number],
  warningsFail: () => boolean,
): Promise<void> {
  const { host, flags, messages } = session;
  if (format === 'pretty') {
    const { printFindings } = await import('../terminal/findings.ts');
    return printFindings(host, files, { colour: flags.color, quiet: flags.quiet ?? false, messages });
  }
  if (format === 'sarif') {
    const { checkSarif } = await import('../render/check-sarif.ts');
    return writePieces(host, checkSarif(files, { version: host.version, messages, pages: await messages.rulePages() }));
  }
  if (format === 'github')
    return host.out.write((await import('../render/github/check.ts')).checkGithub(files, messages));
  if (format === 'junit') {
    const { checkJunit } = await import('../render/check-junit.ts');
    return writePieces(host, checkJunit(files, messages, { warningsFail: warningsFail() }));
  }
  const { jsonTextPieces } = await import('../terminal/json.ts');
  const { counts } = files.totals;
  writePieces(host, jsonTextPieces({ counts }, 'files', fileRows(files, messages), session.problems, messages));
}

/** So many UTF-16 units are written at a time. */
const PIECE = 65_536;

function writePieces({ out }: Host, pieces: Iterable<string>): void {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    out.write(text);
    text = '';
  }
  out.write(text);
}

function* fileRows(files: Iterable<CheckedFile>, messages: Messages): Generator<object> {
  for (const one of files) yield fileData(one, messages);
}

function fileData({ file, findings }: CheckedFile, messages: Messages): object {
  return { file, findings: findings.map((one) => findingData(one, messages)) };
}

/** A finding with its words. Keys stay; a language changes the words alone. */
function findingData(one: CheckFinding, messages: Messages): object {
  const { rule, severity, waived, fix } = one;
  const { message, hint, found } = wordsOf(one, messages);
  const words = { rule, severity, found, message, hint, arguments: one.arguments };
  return { ...words, ...(waived === undefined ? {} : { waived }), ...rangeOf(one), fixable: fix !== undefined };
}

/** The page of a rule, or the list of all. */
async function explain({ host, messages }: Session, asked: string | true): Promise<void> {
  const { RULES } = await import('../check/rules.ts');
  const { rulePage } = await import('../check/rule-page.ts');
  const pages = await messages.rulePages();
  if (asked === true) {
    const { table } = await import('../terminal/table.ts');
    const { table: heading } = pages;
    const rows = RULES.map(({ id, severity }) => [id, severity, pages.rules[id].what]);
    host.out.write(await table([[heading.rule, heading.severity, heading.what], ...rows], host.out.columns));
    return;
  }
  const rule = RULES.find(({ id }) => id === asked);
  if (!rule) {
    knowRule(
      asked,
      RULES.map(({ id }) => id),
    );
    return;
  }
  host.out.write(rulePage(rule, pages));
}
