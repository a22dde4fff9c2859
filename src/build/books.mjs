// The phrases and phrase books of each language, checked and read, so that no letter waits for that. What is wrong in a file stops the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { longDates } from './long-dates.mjs';

/**
 * Writes dist/phrases and dist/books: a file for each tag, with what those of a variant leave out.
 * @param {string} root
 */
export async function writeBooks(root) {
  const { parseLocale, parsePhrases } = await bundled(`
    export { parsePhrases } from './src/languages/phrase-file.ts';
    export { parseLocale } from './src/languages/phrase-book-file.ts';`);
  write(root, 'phrases', 'phrases.yaml', (text, file, base) => {
    const { phrases, problems } = parsePhrases(text, file, base);
    return { value: phrases, problems: phrases ? [] : problems };
  });
  const readBook = (/** @type {string} */ text, /** @type {string} */ file, /** @type {object | undefined} */ base) => {
    const { locale, problems } = parseLocale(text, file, 'en', undefined, base);
    const { language, room, ...value } = locale ?? {};
    return { value, problems };
  };
  write(root, 'books', 'phrase-book.yaml', readBook, withLongDates);
}

/**
 * A phrase book that leaves dates to Intl, with what Intl says. Only where it is written: a variant has its own.
 * @param {{ dates?: string, months?: unknown, longDate?: unknown }} book
 */
function withLongDates(book) {
  return book.months || book.longDate ? book : { ...book, ...longDates(book.dates ?? '') };
}

/**
 * @param {string} root
 * @param {string} folder the folder of dist/
 * @param {string} file the name of the files in the rooms of the languages
 * @param {(text: string, file: string, base?: object) => { value: object, problems: readonly object[] }} read
 * @param {(value: object) => object} [completed]
 */
function write(root, folder, file, read, completed = (value) => value) {
  const languages = join(root, 'src/languages');
  const made = join(root, 'dist', folder);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  /** @type {(tag: string) => object} */
  const wholeOf = (tag) => {
    const path = join(languages, tag, file);
    const language = tag.replace(/-.*/, '');
    const { value, problems } = read(
      readFileSync(path, 'utf8'),
      path,
      tag === language ? undefined : wholeOf(language),
    );
    if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
    return value;
  };
  for (const tag of readdirSync(languages))
    if (existsSync(join(languages, tag, file)))
      writeFileSync(join(made, `${tag}.json`), JSON.stringify(completed(wholeOf(tag)), withoutHoles));
}

/**
 * JSON would have null at the end of a list where something may be left out.
 * @param {string} _key
 * @param {unknown} value
 */
function withoutHoles(_key, value) {
  return Array.isArray(value) ? value.filter((one) => one !== undefined) : value;
}
