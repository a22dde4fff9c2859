// Writes what is known from the folders of src/languages/: rooms.ts, from which they are loaded, variants.ts, all-words.ts with
// their words, unspaced.ts, address-rooms.ts, and docs/languages.md, which says what each has.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'src', 'languages');
const BOOK = 'phrase-book.yaml';

/** The file that `npm run languages` writes. */
export const ROOMS_FILE = join(folder, 'rooms.ts');

/** The file with what tags need to know, which is little beside the list of rooms. */
export const VARIANTS_FILE = join(folder, 'variants.ts');

/** The tags that have a room, as the folders are called. */
export const TAGS = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The text of the list of rooms, made afresh from the folders. */
export function roomsText() {
  return formatted(`// Made by \`npm run languages\` from the folders beside it.

/** How the room of each language and variant is loaded. */
export const ROOMS: Readonly<Record<string, () => Promise<{ room: import('./language.ts').Variant }>>> = {
${TAGS.map((tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: () => import('./${tag}/room.ts'),`).join('\n')}
};
`);
}

/** The text of the list of variants, made afresh from the folders. */
export async function variantsText() {
  const lines = TAGS.map((tag, nth) => `export { room as room${nth} } from './src/languages/${tag}/room.ts';`);
  const rooms = Object.values(await bundled(lines.join('\n')));
  const variants = rooms.filter(({ tag }) => tag.includes('-')).sort((one, other) => (one.tag < other.tag ? -1 : 1));
  const languages = [...new Set(variants.map(({ tag }) => tag.split('-')[0]))];
  return formatted(`// Made by \`npm run languages\` from the folders beside it.

/** The variants of each language, with the countries where a sender writes so, and whether their script is another. */
export const VARIANTS: Readonly<
  Record<string, readonly { readonly tag: string; readonly script: boolean; readonly regions: readonly string[] }[]>
> = {
${languages
  .map((language) => {
    const rows = variants
      .filter(({ tag }) => tag.startsWith(`${language}-`))
      .map(({ tag, regions = [] }) => {
        const script = /-[A-Z][a-z]{3}$/.test(tag);
        return `    { tag: '${tag}', script: ${script}, regions: '${regions.join(' ')}'.split(' ') },`;
      });
    return `  ${language}: [\n${rows.join('\n')}\n  ],`;
  })
  .join('\n')}
};
`);
}

/**
 * TypeScript as `npm run lint` wants it.
 * @param {string} text
 */
function formatted(text) {
  const biome = join(root, 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', '--stdin-file-path=rooms.ts'], { input: text, encoding: 'utf8', cwd: root });
}

/** The file with the words of all rooms that have some. */
export const WORDS_FILE = join(folder, 'all-words.ts');

/** The text of that file, made afresh from the folders. */
export function wordsText() {
  const tags = TAGS.filter((tag) => existsSync(join(folder, tag, 'words.ts')));
  return formatted(`// Made by \`npm run languages\` from the folders beside it.
${tags.map((tag) => `import { words as ${tag} } from './${tag}/words.ts';`).join('\n')}

/** The words of every language that has some, by its code. */
export const WORDS: Readonly<Record<string, import('./words.ts').LanguageWords>> = { ${tags.join(', ')} };
`);
}

/** The file with the forms of address of the rooms that have some. */
export const ADDRESS_FILE = join(folder, 'address-rooms.ts');

/** The text of that file, made afresh from the folders. */
export function addressText() {
  const tags = TAGS.filter((tag) => existsSync(join(folder, tag, 'address.ts')));
  return formatted(`// Made by \`npm run languages\` from the folders beside it.

/** How the forms of address of each language are loaded. */
export const ADDRESS_FORMS: Readonly<Record<string, () => Promise<{ forms: import('./address-forms.ts').AddressForms }>>> = {
${tags.map((tag) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: () => import('./${tag}/address.ts'),`).join('\n')}
};
`);
}

/** The file with the languages that put no space between words. */
export const UNSPACED_FILE = join(folder, 'unspaced.ts');

/** The text of that file, made afresh from the rooms. */
export function unspacedText() {
  const tags = TAGS.filter((tag) => readFileSync(join(folder, tag, 'room.ts'), 'utf8').includes('\n  unspaced: '));
  return formatted(`// Made by \`npm run languages\` from the folders beside it.
${tags.map((tag) => `import { room as ${tag} } from './${tag}/room.ts';`).join('\n')}

/** The languages that put no space between words, each with what runs of them are. */
export const UNSPACED: readonly (readonly [language: string, run: RegExp])[] = [
${tags.map((tag) => `  [${tag}.tag, ${tag}.unspaced],`).join('\n')}
];
`);
}

/** The page that says what there is of each language. */
export const PAGE_FILE = join(root, 'docs', 'languages.md');

/** The text of that page, made afresh from the rooms and the phrase books that ship. */
export async function pageText() {
  const { languagesPage, survey, en } = await bundled(`
    export { survey } from './src/languages/survey.ts';
    export { languagesPage } from './src/render/languages.ts';
    export { en } from './src/problem/messages/en.ts';
  `);
  const books = new Map(
    TAGS.filter((tag) => existsSync(join(folder, tag, BOOK))).map((tag) => {
      const text = readFileSync(join(folder, tag, BOOK), 'utf8');
      /** @param {string} key */
      const said = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
      return /** @type {const} */ ([tag, { name: said('name'), reviewed: said('reviewed') }]);
    }),
  );
  return languagesPage(await survey(books), en.languages, en.languageName);
}

/** What there is to make letters of, a row a language: phrases, sentences that were looked at, forms of address, who read them. */
export async function lettersTable() {
  const { addressForms, lackingKeys, parseLocale, parsePhrases, rendersOf, roomOf } = await bundled(`
    export { addressForms } from './src/languages/address-forms.ts';
    export { lackingKeys } from './src/languages/phrase-check.ts';
    export { parseLocale } from './src/languages/phrase-book-file.ts';
    export { parsePhrases } from './src/languages/phrase-file.ts';
    export { rendersOf } from './src/languages/phrase-renders.ts';
    export { roomOf } from './src/languages/room.ts';
  `);
  const rows = [['LANGUAGE', 'PHRASES', 'SENTENCES', 'FORMS OF ADDRESS', 'READ BY']];
  for (const tag of TAGS.filter((one) => existsSync(join(folder, one, 'phrases.yaml')))) {
    const language = tag.replace(/-.*/, '');
    /** @param {string} one @param {object} [base] */
    const read = (one, base) => parsePhrases(readFileSync(join(folder, one, 'phrases.yaml'), 'utf8'), one, base);
    const { phrases, problems } = tag === language ? read(tag) : read(tag, read(language).phrases);
    if (!phrases) {
      rows.push([tag, `${problems.length} problems`, '', '', '']);
      continue;
    }
    const book = readFileSync(join(folder, language, BOOK), 'utf8');
    const { locale } = parseLocale(book, tag, tag, await roomOf(tag));
    const { count, faults } = rendersOf(phrases, locale);
    const lacks = lackingKeys(phrases).length;
    const forms = Object.values(await addressForms(tag)).map(({ salutation }) => salutation.confidence);
    const sure = ['seen2', 'seen1', 'rule2', 'rule1', 'none'].map(
      (one) => `${forms.filter((other) => other === one).length} ${one}`,
    );
    rows.push([
      tag,
      lacks === 0 ? 'whole' : `lacks ${lacks}`,
      `${count - faults.length} of ${count}`,
      forms.length === 0 ? '-' : sure.join(', '),
      phrases.reviewed,
    ]);
  }
  const widths = (rows[0] ?? []).map((_, nth) => Math.max(...rows.map((row) => row[nth]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, nth) => cell.padEnd(widths[nth] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(ROOMS_FILE, roomsText());
  writeFileSync(VARIANTS_FILE, await variantsText());
  writeFileSync(WORDS_FILE, wordsText());
  writeFileSync(UNSPACED_FILE, unspacedText());
  writeFileSync(ADDRESS_FILE, addressText());
  writeFileSync(PAGE_FILE, await pageText());
  stdout.write(
    `Wrote src/languages/rooms.ts with ${TAGS.length} rooms, variants.ts, all-words.ts, unspaced.ts, address-rooms.ts and docs/languages.md\n`,
  );
  stdout.write(`\n${await lettersTable()}\n`);
}
