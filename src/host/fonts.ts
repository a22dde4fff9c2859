import type { SystemFont } from './host.ts';

// Fonts of the system for node, as fontconfig knows them.

/** The first question after fonts were installed makes fontconfig read them all, which takes seconds. */
const TIME_LIMIT = 15_000;
/** A system with all of Noto answers with half a megabyte. */
const ANSWER_LIMIT = 8_388_608;
/** Nobody tries more fonts than that for one character. */
const MOST = 50;

/** Properties of a face as fontconfig names them (FcPattern, fontconfig 2.14), the path last: it may contain anything. */
const FIELDS = [
  'index',
  'slant',
  'weight',
  'width',
  'variable',
  'color',
  'fontformat',
  'family[0]',
  'style[0]',
  'file',
];

/** A face of ordinary shape in fontconfig's numbers: FC_SLANT_ROMAN, FC_WEIGHT_REGULAR, FC_WIDTH_NORMAL. */
const ORDINARY = ['0', '80', '100'];

interface ListedFont extends SystemFont {
  /** Compared in this order; what is smaller comes first. */
  readonly rank: readonly number[];
}

/**
 * Fonts with outlines that have a character, from `fc-list`: static before variable ones, regular and upright before
 * others, Noto before others, then by path. None if fontconfig is not there, takes too long or says what nobody can read.
 */
export function systemFonts(codePoint: number, env: Readonly<Record<string, string | undefined>>): SystemFont[] {
  if (!Number.isInteger(codePoint) || codePoint < 0 || codePoint > 0x10ffff) return [];
  const format = `${FIELDS.map((name) => `%{${name}}`).join('\t')}\n`;
  const words = ['--format', format, `:charset=${codePoint.toString(16)}:outline=True`];
  // Loading it takes time at every start, and hardly any letter needs it.
  const { status, stdout } = process.getBuiltinModule('node:child_process').spawnSync('fc-list', words, {
    env: { ...env, LC_ALL: 'C' } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
    maxBuffer: ANSWER_LIMIT,
    encoding: 'utf8',
  });
  return status === 0 ? fontsOf(stdout) : [];
}

/** What an answer of `fc-list` says, best first. Lines that are no answer to the question are left out. */
export function fontsOf(answer: string): SystemFont[] {
  const faces = answer
    .split('\n')
    .flatMap(faceOf)
    .sort((a, b) => compare(a, b));
  const known = new Set<string>();
  const fonts: SystemFont[] = [];
  for (const { path, index, family, style } of faces) {
    if (known.has(`${index} ${path}`)) continue; // another instance of a variable font
    known.add(`${index} ${path}`);
    fonts.push({ path, index, family, style });
  }
  return fonts.slice(0, MOST);
}

function faceOf(line: string): ListedFont[] {
  const fields = line.split('\t');
  const [number = '', slant, weight, width, variable, color, format = '', family = '', style = '', path = ''] = fields;
  // A tab in a name would move what stands after it, a character that cannot be read would lead to another file.
  if (fields.length !== FIELDS.length || /\p{Cc}|\ufffd/u.test(fields.join(''))) return [];
  if (!/^\d{1,9}$/.test(number) || !/^(?:TrueType|CFF)$/.test(format) || !path.startsWith('/')) return [];
  const instance = Number(number) >> 16; // of a variable font
  const unusual = [slant, weight, width].filter((value, at) => value !== ORDINARY[at]).length;
  const rank = [Number(instance > 0 || variable === 'True'), Number(color === 'True'), unusual, notNoto(family)];
  return [{ path, index: Number(number) & 0xffff, family, style, rank }];
}

function notNoto(family: string): number {
  return Number(!/^Noto\b/.test(family));
}

function compare(a: ListedFont, b: ListedFont): number {
  for (const [at, mine] of a.rank.entries()) {
    const difference = mine - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.path === b.path ? a.index - b.index : a.path < b.path ? -1 : 1;
}
