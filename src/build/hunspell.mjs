// Reads dictionaries of Hunspell (index.aff and index.dic): every word with the forms that its affixes make. What each line means
// stands in hunspell(5).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ strip: string, add: string, more: string[], fits: RegExp }} Affix
 * @typedef {{ suffix: boolean, affixes: Affix[] }} Affixes
 * @typedef {{ kinds: Map<string, Affixes>, flagsOf: (text: string | undefined) => string[], needsAffix: string, never: string[] }} Grammar
 */

/**
 * The words of a dictionary that begin with a small letter, each with its forms: [base, form]; a base is a form of its own.
 * @param {string} folder
 * @param {boolean} prefixes true where words that nobody would take apart are listed so, such as "into" under "to"
 * @returns {Generator<[base: string, form: string]>}
 */
export function* formsIn(folder, prefixes) {
  const grammar = grammarOf(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split(/\r?\n/).slice(1);
  for (const line of lines) {
    const [entry = ''] = line.split(/\s/);
    const [base = '', marks] = entry.split(/(?<!\\)\//);
    if (!/^\p{Ll}/u.test(base)) continue;
    const flags = grammar.flagsOf(marks);
    if (flags.some((flag) => grammar.never.includes(flag))) continue;
    if (!flags.includes(grammar.needsAffix)) yield [base, base];
    const forms = [...suffixed(base, flags, grammar, 2)];
    for (const form of forms) yield [base, form];
    if (prefixes) yield* prefixed(base, flags, forms, grammar);
  }
}

/**
 * A word and its forms with each prefix that the word may have.
 * @param {string} base
 * @param {string[]} flags
 * @param {string[]} forms
 * @param {Grammar} grammar
 * @returns {Generator<[base: string, form: string]>}
 */
function* prefixed(base, flags, forms, grammar) {
  const prefixes = flags.flatMap((flag) => prefixesOf(grammar.kinds.get(flag)));
  for (const { add } of prefixes.filter(({ fits }) => fits.test(base)))
    for (const form of [base, ...forms]) yield [add + base, add + form];
}

/**
 * A word with its suffixes, and those with theirs.
 * @param {string} word
 * @param {string[]} flags
 * @param {Grammar} grammar
 * @param {number} depth
 * @returns {Generator<string>}
 */
function* suffixed(word, flags, grammar, depth) {
  if (depth === 0) return;
  for (const { strip, add, more } of flags.flatMap((flag) => suffixesOf(word, grammar.kinds.get(flag)))) {
    if (more.some((one) => grammar.never.includes(one))) continue;
    const form = word.slice(0, word.length - strip.length) + add;
    if (!more.includes(grammar.needsAffix)) yield form;
    yield* suffixed(form, more, grammar, depth - 1);
  }
}

/**
 * The prefixes of a kind: those that are letters, and take none away.
 * @param {Affixes | undefined} kind
 */
function prefixesOf(kind) {
  return kind?.suffix === false ? kind.affixes.filter(({ strip, add }) => strip === '' && /^\p{Ll}+$/u.test(add)) : [];
}

/**
 * The suffixes of a kind that a word may have.
 * @param {string} word
 * @param {Affixes | undefined} kind
 */
function suffixesOf(word, kind) {
  if (!kind?.suffix) return [];
  return kind.affixes.filter(({ strip, fits }) => word.endsWith(strip) && fits.test(word));
}

/**
 * @param {string} text of an .aff file
 * @returns {Grammar}
 */
function grammarOf(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const option = (/** @type {string} */ name) => lines.find(([word]) => word === name)?.[1] ?? '';
  const aliases = lines.flatMap(([word, flags = ''], at) =>
    word === 'AF' && lines[at - 1]?.[0] === 'AF' ? [flags] : [],
  );
  const type = option('FLAG');
  /** @param {string | undefined} marks */
  const flagsOf = (marks = '') => {
    const flags = aliases.length > 0 && /^\d+$/.test(marks) ? (aliases[Number(marks) - 1] ?? '') : marks;
    if (type === 'num') return flags === '' ? [] : flags.split(',');
    return (type === 'long' ? flags.match(/../gsu) : [...flags]) ?? [];
  };
  /** @type {Map<string, Affixes>} */
  const kinds = new Map();
  for (const [word, flag = '', strip = '', added = '', condition = '.'] of lines) {
    if (word !== 'SFX' && word !== 'PFX') continue;
    const known = kinds.get(flag);
    if (!known) {
      kinds.set(flag, { suffix: word === 'SFX', affixes: [] }); // the head of a kind: may it be joined with others, how many lines
      continue;
    }
    const [add = '', more] = added.split('/');
    known.affixes.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      more: flagsOf(more),
      fits: new RegExp(word === 'SFX' ? `(?:${condition})$` : `^(?:${condition})`, 'u'),
    });
  }
  return {
    kinds,
    flagsOf,
    needsAffix: option('NEEDAFFIX'),
    never: [option('FORBIDDENWORD'), option('ONLYINCOMPOUND')].filter((flag) => flag !== ''),
  };
}
