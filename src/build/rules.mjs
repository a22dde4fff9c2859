// Writes docs/rules/: a page on every rule of `appeal check`, as --explain prints it, and a list of them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder that `npm run rules` writes. */
export const RULES_FOLDER = join(root, 'docs', 'rules');

/**
 * The files of the folder by name, made afresh from src/check/rules.ts.
 * @returns {Promise<Map<string, string>>}
 */
export async function rulePages() {
  const { RULES, rulePage, ruleList, rulePages: pages } = await rules();
  return new Map([
    ['README.md', ruleList(RULES, pages)],
    ...RULES.map((rule) => /** @type {const} */ ([`${rule.id}.md`, rulePage(rule, pages)])),
  ]);
}

/**
 * The rules as the program has them.
 * @returns {Promise<typeof import('../check/rule-page.ts') & Pick<typeof import('../check/rules.ts'), 'RULES'>
 *   & Pick<typeof import('../problem/messages/en/rule-pages.ts'), 'rulePages'>>}
 */
async function rules() {
  return bundled(`
    export { RULES } from './src/check/rules.ts';
    export { ruleList, rulePage } from './src/check/rule-page.ts';
    export { rulePages } from './src/problem/messages/en/rule-pages.ts';
  `);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await rulePages();
  rmSync(RULES_FOLDER, { recursive: true, force: true });
  mkdirSync(RULES_FOLDER, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(RULES_FOLDER, name), text);
  stdout.write(`Wrote ${pages.size} files to docs/rules/\n`);
}
