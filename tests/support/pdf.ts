import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { FontShelf } from '../../src/fonts/shelf.ts';
import { onPath } from './chromium.ts';
import { type Dictionary, ownDictionaries, ownInfo, ownLines, ownWords, type Word } from './pdf-read.ts';
import { homeOf, PACKAGE, type RunOptions, run, tempFolder } from './run.ts';

// PDF letters, made by the program, and what the programs of others read in them: poppler, qpdf, PDFBox.

/** The case that has a letter in every script; its people and places are invented. */
export const TONGUES_FOLDER = join(PACKAGE, 'tests/fixtures/cases');

/** The languages of that case. */
export const LANGUAGES =
  'en de fr es pt it tr vi ru uk kk el zh ja ko ar fa ur ug he th lo my km hi bn ta am ka hy'.split(' ');

/** Languages that are written from right to left, and those that put no space between words or break within them. */
export const FROM_RIGHT = ['ar', 'fa', 'ur', 'ug', 'he'];
export const UNSPACED = ['zh', 'ja', 'ko', 'th', 'lo', 'my', 'km'];

const sender = (country: string, name: string, place: string, ...address: string[]) => ({
  name,
  address,
  place,
  country,
  languages: ['en', 'de', 'fr'],
});

const SENDERS = {
  gb: sender('GB', 'Ada Example', 'Leeds', '1 Sample Road', 'Leeds LS1 1AA'),
  us: sender('US', 'Ben Sample', 'Exampleton', '2 Example St', 'Exampleton VT 00000'),
  de: sender('DE', 'Cora Muster', 'Musterhagen', 'Musterweg 3', '00000 Musterhagen'),
  fr: sender('FR', 'Dina Exemple', 'Exempleville', '4, rue Exemple', '00000 Exempleville'),
};

/** True if all these programs are on PATH. A test that needs one is skipped where it is not. */
export function has(...programs: readonly string[]): boolean {
  return programs.every((name) => onPath(name) !== undefined);
}

/** What a program says on stdout. Throws if it fails. */
export function tool(program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A new folder in which senders are known: gb writes if nobody else is named. */
export function folderWithSenders(more: object = {}): string {
  const folder = tempFolder();
  mkdirSync(join(homeOf(folder), '.config/appeal'), { recursive: true });
  const config = { from: 'gb', senders: SENDERS, ...more };
  writeFileSync(join(homeOf(folder), '.config/appeal/config.yaml'), JSON.stringify(config));
  return folder;
}

/** Writes a letter of the case in all languages, or of `--cases` if that is among the words. The path of the PDF. */
export async function letterPdf(words: readonly string[], options: RunOptions = {}): Promise<string> {
  const folder = options.folder ?? folderWithSenders();
  const name = `letter-${readdirSync(folder).length}.pdf`;
  const cases = words.includes('--cases') || words.includes('--case') ? [] : ['--cases', TONGUES_FOLDER];
  const command = ['letter', '--quiet', '--format', 'pdf', '-o', name, ...cases, ...words];
  const { stderr, exit } = await run(command, { ...options, folder });
  if (exit !== 0) throw new Error(stderr);
  return join(folder, name);
}

/** A case file with one target and one letter in English, in a folder of its own. The words that name it. */
export function ownCase(folder: string, target: object, letter: object = {}, name = 'Mara Example'): string[] {
  const content = {
    title: 'The choir of Mara Example',
    country: 'FR',
    people: [{ name, pronouns: 'she/her' }],
    targets: { office: { name: 'Jo Sample', address: ['1 Sample Street'], country: 'FR', ...target } },
    letter: {
      en: {
        subject: 'The choir',
        opening: 'It may not sing.',
        demands: ['Let it sing.'],
        reviewed: 'nobody',
        ...letter,
      },
    },
  };
  writeFileSync(join(folder, 'choir.yaml'), JSON.stringify(content, null, 1));
  return ['--case', 'choir.yaml', '--target', 'office'];
}

export type { Dictionary, Word } from './pdf-read.ts';

const MM = 25.4 / 72;

/** The words of a PDF where they stand, as pdftotext finds them; as our own reader does where there is none. */
export function wordsOf(path: string): Word[] {
  return has('pdftotext') ? wordsByPoppler(path) : ownWords(path);
}

/** The same by pdftotext. */
export function wordsByPoppler(path: string): Word[] {
  const pages = tool('pdftotext', '-bbox', path, '-').split('<page ').slice(1);
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return pages.flatMap((page, index) =>
    [...page.matchAll(pattern)].map(([, left, top, right, bottom, text = '']) => ({
      page: index + 1,
      text: text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
      left: Number(left) * MM,
      top: Number(top) * MM,
      right: Number(right) * MM,
      bottom: Number(bottom) * MM,
    })),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The lines of each page from top to bottom, as somebody reads them. */
export function pagesOf(path: string): string[][] {
  if (!has('pdftotext')) return ownLines(path);
  return tool('pdftotext', '-layout', path, '-')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])));
}

/** The text of a PDF in the order in which it is read. */
export function textOf(path: string): string {
  if (has('pdftotext')) return tool('pdftotext', path, '-');
  return ownLines(path)
    .map((page) => `${page.join('\n')}\n\f`)
    .join('');
}

/** The properties of a file, as pdfinfo names them. */
export function infoOf(path: string): Record<string, string> {
  return has('pdfinfo') ? infoByPoppler(path) : ownInfo(path);
}

/** The same by pdfinfo. */
export function infoByPoppler(path: string): Record<string, string> {
  return Object.fromEntries(
    [...tool('pdfinfo', path).matchAll(/^([^:\n]+): +(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Every dictionary of a file, by its reference ("12 0 R"); those of streams too. As qpdf finds them, if there is one. */
export function dictionariesOf(path: string): Map<string, Dictionary> {
  return has('qpdf') ? dictionariesByQpdf(path) : ownDictionaries(path);
}

/** The same by qpdf. */
export function dictionariesByQpdf(path: string): Map<string, Dictionary> {
  const { qpdf } = JSON.parse(tool('qpdf', '--json=2', '--json-key=qpdf', path)) as {
    qpdf: [unknown, Record<string, { value?: Dictionary; stream?: { dict: Dictionary } }>];
  };
  const found = new Map<string, Dictionary>();
  for (const [key, { value, stream }] of Object.entries(qpdf[1])) {
    const dictionary = stream?.dict ?? value;
    if (dictionary && typeof dictionary === 'object') found.set(key.replace(/^obj:/, ''), dictionary);
  }
  return found;
}

const JARS = '/usr/share/java';

/** The class path of PDFBox's Preflight as Debian has it (libpdfbox2-java and what it needs); undefined without it. */
export const PREFLIGHT = preflightPath();

function preflightPath(): string | undefined {
  if (!has('java') || !existsSync(JARS)) return undefined;
  const named = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'jaxb-api'].map((name) =>
    join(JARS, `${name}.jar`),
  );
  const activation = readdirSync(JARS).filter((name) => name.endsWith('activation.jar'));
  const all = [...named, ...activation.map((name) => join(JARS, name))];
  return activation.length > 0 && all.every((jar) => existsSync(jar)) ? all.join(':') : undefined;
}

/** What Preflight has against a file as PDF/A-1b; '' if it is valid. */
export function preflight(path: string): string {
  const words = ['-cp', PREFLIGHT ?? '', 'org.apache.pdfbox.preflight.Validator_A1b', path];
  const { stdout, stderr } = spawnSync('java', words, { encoding: 'utf8' });
  return stdout.includes('is a valid PDF/A-1b file') && !stdout.includes('not a valid') ? '' : `${stdout}${stderr}`;
}

/** A file without packed objects, as PDF 1.4, that says it is PDF/A-1b where it said PDF/A-2a. */
export function asOlder(path: string): string {
  const older = path.replace(/\.pdf$/, '-older.pdf');
  tool(
    'qpdf',
    '--newline-before-endstream',
    '--object-streams=disable',
    '--stream-data=preserve',
    '--force-version=1.4',
    path,
    older,
  );
  const said = readFileSync(older, 'latin1')
    .replace('<pdfaid:part>2<', '<pdfaid:part>1<')
    .replace('<pdfaid:conformance>A<', '<pdfaid:conformance>B<');
  writeFileSync(older, said, 'latin1');
  return older;
}

/** The fonts that ship, and no others. */
export async function shippedShelf(kind: 'serif' | 'sans' = 'serif'): Promise<FontShelf> {
  const harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);
  const shipped = (file: string) => readFileSync(join(FONTS, file));
  return new FontShelf(harfbuzz, { shipped, own: () => [], system: () => [] }, kind);
}

/** The folder of the fonts that ship. */
export const FONTS = join(PACKAGE, 'src/fonts/files');

/** The libraries that shape text and cut fonts down, as they ship; read when they are asked for, for dist/ is made before tests. */
export const PACKAGE_FILES = {
  get harfbuzz() {
    return readFileSync(join(PACKAGE, 'dist/harfbuzz.wasm'));
  },
  get subsetter() {
    return readFileSync(join(PACKAGE, 'dist/harfbuzz-subset.wasm'));
  },
};
