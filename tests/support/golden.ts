// Golden transcripts: Markdown that a person can read and a test can run. A scenario begins with a `## heading` that says
// what it shows, and is read from top to bottom. These parts mean something; all other text is for the reader.
//
//   ```yaml file=cases/x.yaml    a file that is there from now on (~/… is the home folder)
//   Given: cases/examples        files of the package, copied to the same path; "Given: cases/examples in my-cases"
//   ```env                       variables that are set from now on, a line each
//   ```stdin                     standard input of the next command
//   ```console                   one line, "$ appeal …"; what follows is what came of it:
//   ```stdout and ```stderr      what was written to each; left out if nothing was
//   Exit code: 0
//   After it:                    the files that the command made or changed, all of them, each as
//   ```text after=out.txt        with mode=600 before "after" if others may not read it
//   New folder: letters/         a folder that it made and left empty
//   Deleted: out.txt             a file that it took away
//   No file: out.txt             for the reader: a file that it might have made, and did not
//
// In texts, {folder} is the folder that the command stands in, {home} the home folder and {package} that of the package;
// ␌ is a form feed, ␛ an escape and so on, {U+202E} another character that cannot be seen, and ␄ stands at the end of a
// text that does not end with a newline. It is always 2026-11-23.
//
// In README.md, every ```console block is a transcript: after each line "$ appeal …" or "$ node bin/appeal.js …" stands what a
// terminal shows, stdout and stderr in their order. A line "…" stands for any lines that are left out. All commands run
// one after the other in one folder that has the package's cases/.
//
// GOLDEN_UPDATE=1 (npm run golden) writes anew what came of each command. Read the difference before you keep it.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import parseWords from 'string-argv';
import { PACKAGE } from './package.ts';
import { homeOf, type Result, type RunOptions, tempFolder } from './run.ts';
import { type Places, show, unshow } from './transcript.ts';

/** A line of Markdown, or a fenced block. `from` and `to` are line numbers, `to` not included. */
type Part =
  | { readonly kind: 'line'; readonly text: string; readonly from: number; readonly to: number }
  | {
      readonly kind: 'fence';
      readonly info: string;
      readonly body: string;
      readonly from: number;
      readonly to: number;
    };

/** A heading and what stands below it. */
export interface Scenario {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Lines of a transcript and what should stand there. */
export interface Outcome {
  readonly from: number;
  readonly to: number;
  readonly expected: string;
  readonly actual: string;
}

/** One of the two ways to run the program. */
export type Runner = (words: readonly string[], options: RunOptions) => Promise<Result>;

/** The scenarios of a transcript. */
export function parseTranscript(text: string): Scenario[] {
  const scenarios: { title: string; parts: Part[] }[] = [];
  for (const part of parseParts(text)) {
    const title = part.kind === 'line' ? /^## (.+)$/.exec(part.text)?.[1] : undefined;
    if (title) scenarios.push({ title, parts: [] });
    else scenarios.at(-1)?.parts.push(part);
  }
  const idle = scenarios.find((one) => !one.parts.some((part) => part.kind === 'fence' && part.info === 'console'));
  if (idle) throw new Error(`The scenario "${idle.title}" has no \`\`\`console block.`);
  return scenarios;
}

/** The parts of a Markdown text. A fence closes with at least as many backticks as it opened with. */
export function parseParts(text: string): Part[] {
  const lines = text.split('\n');
  const parts: Part[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const line = lines[from] ?? '';
    const open = /^(`{3,})(.*)$/.exec(line);
    if (!open) {
      parts.push({ kind: 'line', text: line, from, to: from + 1 });
      continue;
    }
    const close = lines.findIndex(
      (one, at) => at > from && /^`{3,}$/.test(one) && one.length >= (open[1] ?? '').length,
    );
    if (close === -1) throw new Error(`The block of line ${from + 1} is never closed.`);
    const body = lines.slice(from + 1, close).map((one) => `${one}\n`);
    parts.push({ kind: 'fence', info: (open[2] ?? '').trim(), body: body.join(''), from, to: close + 1 });
    from = close;
  }
  return parts;
}

/** Runs a scenario in a fresh folder. Each command has an outcome. */
export async function play({ title, parts }: Scenario, runner: Runner): Promise<Outcome[]> {
  const stage = new Stage(tempFolder());
  const outcomes: Outcome[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'line') stage.copy(part.text);
    else if (part.info === 'console') {
      const before = stage.files();
      const result = await stage.run(commandOf(part.body, title), runner);
      const length = resultLength(parts.slice(index + 1));
      const told = parts.slice(index + 1, index + 1 + length);
      const [first, last] = [told[0], told.at(-1)];
      const actual = stage.describe(result, before, told);
      const expected = told.map(partText).join('\n').trim();
      outcomes.push({ from: first?.from ?? part.to, to: last?.to ?? part.to, expected, actual });
    } else stage.give(part.info, part.body);
  }
  return outcomes;
}

/** A transcript with what came of each command written anew. */
export function rewrite(text: string, outcomes: readonly Outcome[]): string {
  const lines = text.split('\n');
  for (const { from, to, actual } of outcomes.toReversed()) lines.splice(from, to - from, '', actual);
  return lines.join('\n');
}

/** Each command of a scenario with its exit code, such as "letter 0", and whether it reads standard input. */
export function endsOf({ title, parts }: Scenario): string[] {
  const ends: string[] = [];
  let command = '';
  let stdin = '';
  for (const part of parts) {
    if (part.kind === 'fence' && part.info === 'stdin') stdin = ' <';
    if (part.kind === 'fence' && part.info === 'console') {
      const words = parseWords(commandOf(part.body, title));
      command = `${words.find((word) => !word.startsWith('-')) ?? ''}${stdin}`;
      stdin = '';
    }
    const exit = part.kind === 'line' ? /^Exit code: (\d+)$/.exec(part.text)?.[1] : undefined;
    if (exit !== undefined) ends.push(`${command} ${exit}`);
  }
  return ends;
}

function commandOf(body: string, title: string): string {
  const command = /^\$ appeal( .*)?\n$/.exec(body);
  if (!command) throw new Error(`The scenario "${title}" has a \`\`\`console block that is not one line "$ appeal …".`);
  return command[1] ?? '';
}

/** How many of these parts tell what came of the command before them. */
function resultLength(parts: readonly Part[]): number {
  const TOLD = /^(Exit code: \d+|After it:|New folder: .+|Deleted: .+|No file: .+)$/;
  let length = 0;
  for (const [index, part] of parts.entries()) {
    const told = part.kind === 'line' ? TOLD.test(part.text) : /^(stdout|stderr)$|\bafter=/.test(part.info);
    if (told) length = index + 1;
    else if (part.kind === 'fence' || part.text !== '') break;
  }
  return length;
}

function partText(part: Part): string {
  return part.kind === 'line' ? part.text : fence(part.info, part.body);
}

/** A fenced block, its fence longer than any in the text. */
function fence(info: string, body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/^`{3,}/gm)].map((one) => one[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${body}${ticks}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.json': 'json',
  '.yaml': 'yaml',
};

/** The folder of a scenario and what was set in it so far. */
class Stage {
  readonly places: Places;
  private readonly folder: string;
  private readonly env: Record<string, string> = {};
  private stdin = '';

  constructor(folder: string) {
    this.folder = folder;
    this.places = { folder, home: homeOf(folder), package: PACKAGE };
  }

  /** "Given: cases/examples in my-cases" */
  copy(line: string): void {
    const [, from, to = from] = /^Given: (\S+)(?: in (\S+))?$/.exec(line) ?? [];
    if (from && to) cpSync(join(PACKAGE, from), this.path(to), { recursive: true });
  }

  /** A file, variables or standard input. Blocks of other kinds are for the reader. */
  give(info: string, body: string): void {
    const text = unshow(body, this.places);
    const file = /\bfile=(.+)$/.exec(info)?.[1];
    if (file) {
      mkdirSync(dirname(this.path(file)), { recursive: true });
      writeFileSync(this.path(file), text);
    }
    if (info === 'stdin') this.stdin = text;
    if (info === 'env') for (const [, name = '', value = ''] of text.matchAll(/^(\w+)=(.*)$/gm)) this.env[name] = value;
  }

  async run(command: string, runner: Runner): Promise<Result> {
    const { folder, env, stdin } = this;
    this.stdin = '';
    return runner(parseWords(unshow(command, this.places)), { folder, env, stdin });
  }

  /** Every file of the work and home folders with its text and mode, every folder without either. */
  files(): Map<string, { text: string; mode: number } | undefined> {
    const found = new Map<string, { text: string; mode: number } | undefined>();
    for (const [shown, root] of [
      ['', this.folder],
      ['~/', homeOf(this.folder)],
    ] as const) {
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
        const status = statSync(join(root, name));
        const file = status.isFile()
          ? { text: readFileSync(join(root, name), 'utf8'), mode: status.mode & 0o777 }
          : undefined;
        found.set(`${shown}${name}${file ? '' : '/'}`, file);
      }
    }
    return found;
  }

  /** What came of a command, as a transcript tells it. */
  describe(result: Result, before: ReturnType<Stage['files']>, told: readonly Part[]): string {
    const now = this.files();
    const stream = (name: 'stdout' | 'stderr') =>
      result[name] === '' ? [] : [fence(name, show(result[name], this.places))];
    const changed = [...now].flatMap(([name, file]) => {
      const old = before.get(name);
      return file && (file.text !== old?.text || file.mode !== old.mode) ? [this.describeFile(name, file)] : [];
    });
    const folders = [...now.keys()].filter(
      (name) =>
        name.endsWith('/') && !before.has(name) && ![...now.keys()].some((one) => one !== name && one.startsWith(name)),
    );
    const deleted = [...before.keys()].filter((name) => !now.has(name));
    const missing = told.flatMap((part) =>
      part.kind === 'line' ? (/^No file: (.+)$/.exec(part.text)?.[1] ?? []) : [],
    );
    return [
      ...stream('stdout'),
      ...stream('stderr'),
      `Exit code: ${result.exit}`,
      ...(changed.length > 0 ? ['After it:', ...changed] : []),
      ...folders.map((name) => `New folder: ${name}`),
      ...deleted.map((name) => `Deleted: ${name}`),
      ...missing.filter((name) => !now.has(name)).map((name) => `No file: ${name}`),
    ].join('\n\n');
  }

  private describeFile(name: string, { text, mode }: { text: string; mode: number }): string {
    const language = LANGUAGES[extname(basename(name))] ?? 'text';
    const own = (mode & 0o077) === 0 ? ` mode=${mode.toString(8)}` : '';
    return fence(`${language}${own} after=${name}`, show(text, this.places));
  }

  private path(name: string): string {
    return name.startsWith('~/') ? join(homeOf(this.folder), name.slice(2)) : join(this.folder, name);
  }
}
