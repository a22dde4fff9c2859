// How long commands take, as ratios to a bare `node -e 0` of the same rounds: the machine and its load drop out of them.
// `npm run bench -- text`, `-- pdf` or `-- envelopes` measures one part only: commands, or PDF letters or envelopes against
// their peers.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bin = join(root, 'bin/appeal.js');
const folder = mkdtempSync(join(tmpdir(), 'appeal-bench-'));

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM_UP = 2;

/** The rows of the table: what is run, in a folder of how many cases (0: none, those that ship), and the ratios wanted. */
const ROWS = [
  { words: ['--help'], cases: 0, must: 1.35, aim: 1.2 },
  { words: ['letter', '--target', 'wang'], cases: 0, must: 1.8, aim: 1.4 },
  { words: ['letter', '--target', 'wang'], cases: 200, must: 2.6, aim: 1.8 },
  { words: ['letter', '--target', 'wang'], cases: 5000, must: 8, aim: 4 },
  { words: ['deadlines'], cases: 1000, must: 12, aim: 6 },
];

const TOWNS = ['Orvalle', 'Brestova', 'Tallimar', 'Kessandra', 'Wenholm', 'Ruviera', 'Ostermark', 'Lunafjord'];
const TITLES = ['Governor', 'Minister of Justice', 'Prosecutor General', 'Director of Prisons', 'Chief Justice'];
const FIRST = ['Amira', 'Tomas', 'Yusuf', 'Ines', 'Kofi', 'Lena', 'Ravi', 'Soraya', 'Milan', 'Naledi'];
const LAST = ['Varkonda', 'Ellstrand', 'Obrecane', 'Tsilvani', 'Marruga', 'Dovenko', 'Halimar', 'Quessadi'];
const COUNTRIES = ['BG', 'MD', 'PE', 'KE', 'LA', 'TN', 'FJ', 'UY'];
const PRONOUNS = ['she/her', 'he/him', 'they/them'];

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} number
 */
const pick = (list, number) => /** @type {T} */ (list[number % list.length]);

/**
 * The YAML of an invented case; each number gives another one. One in twenty is closed, one in five has no deadline.
 * @param {number} number
 */
function caseText(number) {
  const name = `${pick(FIRST, number)} ${pick(LAST, number * 7 + (number >> 3))}`;
  const town = pick(TOWNS, number * 3);
  const country = pick(COUNTRIES, number);
  const day = (/** @type {number} */ offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
  const target = (/** @type {number} */ nth) => `  official-${number}-${nth}:
${nth === 2 ? '    kind: copy\n' : ''}    honorific: ${pick(['Mr', 'Ms', 'Dr'], number + nth)}
    name: ${pick(FIRST, number + nth + 3)} ${pick(LAST, number + nth)}
    role: ${pick(TITLES, number + nth)} of ${town}
    organisation: Office of the ${pick(TITLES, number + nth)}
    address:
      - ${1 + (number % 99)} ${town} Avenue
      - ${10000 + number} ${town}
    country: ${country}
    salutation:
      en: Dear ${pick(TITLES, number + nth)}
      fr: Monsieur, Madame
    email: [office-${nth}@case-${number}.example.org]
    phone: ["+00 ${100 + nth} ${100000 + number}"]
`;
  return `# yaml-language-server: $schema=./case.schema.json
title: "Invented case ${number}: ${name} held in ${town}"
summary: >-
  {{person.name}} was taken from {{their}} home in ${town} and has not been seen since. {{They "has" "have"}} been
  refused a lawyer, and the family has not been told where {{they "is" "are"}} held or on what ground.
country: ${country}
reference: UA ${number}/26
index: EXA ${10 + (number % 80)}/${number}/2026
issued: ${day(number % 300)}
${number % 5 === 0 ? '' : `deadline: ${day(200 + (number % 400))}\n`}${number % 20 === 0 ? 'status: closed\nstatusNote: No more letters are asked for.\n' : ''}
people:
  - name: ${name}
    pronouns: ${pick(PRONOUNS, number)}
    description: Teacher and writer from ${town}, active in a group that looks after the rights of prisoners

names: [${town}, ${town} Central Prison, Union of Teachers of ${town}]
languages: [fr, en]
ownLanguage: true

targets:
${target(0)}${target(1)}${target(2)}
letter:
  en:
    subject: "{{person.name}}, held in ${town} without a charge (UA ${number}/26)"
    opening: >-
      I am writing to you about {{person.name}}, who teaches in ${town} and was taken from {{their}} home by men in plain
      clothes. {{They "has" "have"}} not been seen by {{their}} family since, and I am worried about {{them}}.
    paragraphs:
      - >-
        According to {{their}} neighbours, the men showed no warrant and gave no reason. {{They "was" "were"}} driven away in
        an unmarked car. The police in ${town} said at first that they knew nothing of it; later an officer told the
        family that {{they "was" "were"}} in the central prison, and that no visits were allowed.
      - >-
        {{They "needs" "need"}} medicine every day for a weak heart. The family brought it to the gate three times and was
        sent away three times. I fear for {{their}} health, and I ask you to see to it that a doctor is let in.
      - >-
        International law protects everyone in custody from torture and other ill-treatment, and gives them the right to
        a lawyer whom they have chosen, to their family, and to be brought before a judge without delay.
    demands:
      - Make known where {{person.name}} is held, and on what ground.
      - Let {{them}} see {{their}} family, a doctor, and a lawyer whom {{they "has" "have"}} chosen.
      - Release {{them}} at once, unless {{they "is" "are"}} charged with an offence that international law recognises.
    closing: Yours sincerely
    reviewed: nobody needed
  fr:
    subject: "{{person.name}}, en détention à ${town} sans inculpation"
    opening: >-
      Je vous écris au sujet de {{person.name}}, qui enseigne à ${town} et que des hommes en civil sont venus chercher à
      domicile. Sa famille est sans nouvelles depuis ce jour, et je suis très préoccupé par son sort.
    paragraphs:
      - >-
        D’après le voisinage, ces hommes n’ont montré aucun mandat et n’ont donné aucune raison. La police a d’abord dit
        ne rien savoir, puis un agent a parlé de la prison centrale, où aucune visite ne serait autorisée.
    demands:
      - Faire savoir où se trouve {{person.name}}, et pour quel motif.
      - Permettre les visites de sa famille, d’un médecin et d’un avocat de son choix.
    reviewed: needed

background: >-
  ${town} and all offices and persons in this file are invented. The region has seen many arrests of teachers since the
  strike of last year, when several hundred people stayed away from work for two weeks to ask for their wages. Most were
  let go after some days; about twenty are still held, some of them in places that are not known to their families.

sources:
  - title: Invented for a measurement
    date: ${day(number % 300)}
`;
}

/**
 * A folder of so many cases, one of them the one that ships.
 * @param {number} count
 */
function makeFolder(count) {
  const made = join(folder, `with-${count}`);
  mkdirSync(made);
  if (count === 0) return made;
  mkdirSync(join(made, 'cases'));
  copyFileSync(join(root, 'cases/nagyz-muhammed.yaml'), join(made, 'cases/nagyz-muhammed.yaml'));
  for (let number = 1; number < count; number += 1)
    writeFileSync(join(made, 'cases', `case-${String(number).padStart(5, '0')}.yaml`), caseText(number));
  return made;
}

const { NODE_OPTIONS: _, ...outside } = process.env;
const env = { ...outside, APPEAL_TODAY: '2026-11-23', XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };

/**
 * Milliseconds that a run of Node takes, its output read from pipes.
 * @param {readonly string[]} words
 * @param {string} cwd
 */
function time(words, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, env, stdio: 'pipe', maxBuffer: 2 ** 28 });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}\n${stderr}`);
  return milliseconds;
}

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Commands that write text. */
function benchText() {
  const subjects = [
    { label: 'node -e 0', words: ['-e', '0'], cwd: folder, /** @type {number[]} */ times: [] },
    ...ROWS.map(({ words, cases }) => ({
      label: `appeal ${words.join(' ')}${cases === 0 ? '' : `, ${cases} cases`}`,
      words: [bin, ...words],
      cwd: cases === 0 ? folder : makeFolder(cases),
      /** @type {number[]} */ times: [],
    })),
  ];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { words, cwd, times } of subjects) {
      const milliseconds = time(words, cwd);
      if (round >= 0) times.push(milliseconds);
    }
  }
  printText(subjects);
}

/** @param {readonly { label: string, times: readonly number[] }[]} subjects the bare Node first, then the rows in their order */
function printText(subjects) {
  const bare = median(subjects[0]?.times ?? []);
  const bytes = Buffer.byteLength(caseText(1));
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores, median of ${ROUNDS} rounds, ${bytes} bytes a case\n\n`,
  );
  const row = (/** @type {readonly string[]} */ cells) =>
    process.stdout.write(
      `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(8))).join(' | ')} |\n`,
    );
  row(['', 'ms', 'ratio', 'must', 'aim']);
  row(['-'.repeat(42), ...Array(4).fill('-------:')]);
  for (const [index, { label, times }] of subjects.entries()) {
    const { must, aim } = ROWS[index - 1] ?? { must: 0, aim: 0 };
    const ratio = median(times) / bare;
    const wanted =
      must === 0 ? ['', ''] : [`${must} ×${ratio > must ? ' !' : ''}`, `${aim} ×${ratio > aim ? ' !' : ''}`];
    row([label, median(times).toFixed(1), `${ratio.toFixed(2)} ×`, ...wanted]);
  }
}

const part = process.argv[2];
try {
  const wanted = (/** @type {string} */ name) => part === undefined || part === name;
  if (wanted('text')) benchText();
  if (wanted('pdf')) await (await import('./bench-pdf.mjs')).benchPdf();
  if (wanted('envelopes')) (await import('./bench-envelopes.mjs')).benchEnvelopes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
