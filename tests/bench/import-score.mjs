// How a draft compares with the truth of its casesheet, value by value. What a value is, says tests/import/README.md.

/**
 * A value of the truth, of the draft, or of both. `path` is the place in the draft, as problems name it, or where it would stand.
 * `field` is the path without slugs, numbers and languages. `marked` is true if a problem stands at the path or at one above it.
 * Of a document that was not read all values are missed, and none is silent.
 * @typedef {{ path: string, field: string, expected?: string, got?: string, is: 'exact' | 'wrong' | 'missed' | 'invented', marked: boolean, unread?: true }} Value
 * @typedef {{ path?: string, severity?: string }} Problem
 * @typedef {string | number | boolean | Tree[] | { [key: string]: Tree }} Tree
 * @typedef {{ path: string, tree: Tree }} Entry
 */

/** Keys that are not measured, where they stand. */
const UNMEASURED = /^(?:names|sources|reviewed|letter\.[^.]+\.reviewed)$/;
/** What a case says by leaving it out. */
const DEFAULTS = { status: 'open', ownLanguage: false };
/** Entries of a list that share less than this of their words are two values, not one that is wrong. */
const ALIKE = 0.3;

/** @param {string} text */
const cleaned = (text) =>
  text
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n\n');

/**
 * A case as measured: nothing empty, no defaults, one form for what may be written in two; nothing at all if nothing is left.
 * @param {unknown} value
 * @param {string} path
 * @returns {Tree | undefined}
 */
function measured(value, path = '') {
  if (value === null || value === undefined || UNMEASURED.test(path)) return undefined;
  if (Array.isArray(value)) {
    const entries = value.map((one) => measured(one, `${path}.0`)).filter((one) => one !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const inside = measured(one, path === '' ? key : `${path}.${key}`);
      return inside === undefined || isDefault(path, key, inside) ? [] : [[key, inside]];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  if (typeof value === 'boolean') return value;
  const text = cleaned(String(value));
  if (text === '') return undefined;
  return /^targets\.[^.]+\.salutation\.[^.]+$/.test(path) ? [text] : text;
}

/** @type {(path: string, key: string, value: Tree) => boolean} */
function isDefault(path, key, value) {
  if (key === 'kind') return /^targets\.[^.]+$/.test(path) && value === 'target';
  return path === '' && Object.entries(DEFAULTS).some(([name, usual]) => name === key && usual === value);
}

/**
 * All values of a truth and of a draft, compared.
 * @param {unknown} truth
 * @param {unknown} draft
 * @param {readonly Problem[]} problems
 * @returns {Value[]}
 */
export function scored(truth, draft, problems) {
  const marks = new Set(problems.filter(({ severity }) => severity !== 'note').map(({ path }) => path));
  const isMarked = (/** @type {string} */ path) => {
    const steps = path.split('.');
    return steps.some((_, nth) => marks.has(steps.slice(0, nth + 1).join('.')));
  };
  return compared('', measured(truth), measured(draft)).map((one) => ({ ...one, marked: isMarked(one.path) }));
}

/**
 * @param {string} path
 * @param {Tree | undefined} truth
 * @param {Tree | undefined} draft
 * @returns {Omit<Value, 'marked'>[]}
 */
function compared(path, truth, draft) {
  if (truth === undefined && draft === undefined) return [];
  const either = truth ?? draft;
  if (path === 'targets' || Array.isArray(either))
    return comparedList(path, entriesOf(path, truth), entriesOf(path, draft));
  if (typeof either === 'object') {
    const [wanted, found] = [branches(truth), branches(draft)];
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
    return keys.flatMap((key) => compared(path === '' ? key : `${path}.${key}`, wanted[key], found[key]));
  }
  return [leaf(path, truth, draft)];
}

/** @type {(tree: Tree | undefined) => { [key: string]: Tree }} */
const branches = (tree) => (typeof tree === 'object' && !Array.isArray(tree) ? tree : {});

/**
 * The entries of a list, or the targets, each with its path.
 * @param {string} path
 * @param {Tree | undefined} tree
 * @returns {Entry[]}
 */
function entriesOf(path, tree) {
  if (tree === undefined) return [];
  if (path === 'targets')
    return Object.entries(branches(tree)).map(([slug, one]) => ({ path: `${path}.${slug}`, tree: one }));
  return (Array.isArray(tree) ? tree : [tree]).map((one, nth) => ({ path: `${path}.${nth}`, tree: one }));
}

/**
 * Entries in their order, those paired that are most alike. What the truth has alone would stand somewhere in the list: its path
 * is that of the list.
 * @param {string} path
 * @param {readonly Entry[]} truth
 * @param {readonly Entry[]} draft
 */
function comparedList(path, truth, draft) {
  return paired(truth, draft).flatMap(([wanted, found]) => {
    if (found) return compared(found.path, wanted?.tree, found.tree);
    if (!wanted) return [];
    return compared(wanted.path, wanted.tree, undefined).map((one) => ({ ...one, path }));
  });
}

/**
 * Pairs of two lists that keep the order of both, such that the pairs are most alike in all.
 * @param {readonly Entry[]} truth
 * @param {readonly Entry[]} draft
 * @returns {[Entry | undefined, Entry | undefined][]}
 */
function paired(truth, draft) {
  const steps = bestSteps(truth, draft);
  /** @type {[Entry | undefined, Entry | undefined][]} */
  const pairs = [];
  for (let [i, j] = [0, 0]; i < truth.length || j < draft.length; ) {
    const step = steps[i]?.[j]?.step;
    pairs.push([step === 'invented' ? undefined : truth[i], step === 'missed' ? undefined : draft[j]]);
    if (step !== 'invented') i++;
    if (step !== 'missed') j++;
  }
  return pairs;
}

/**
 * What to do first with so many entries of both lists gone, and how much alike the pairs are that come then.
 * @param {readonly Entry[]} truth
 * @param {readonly Entry[]} draft
 */
function bestSteps(truth, draft) {
  const steps = [...truth, undefined].map(() => [...draft, undefined].map(() => ({ sum: 0, step: '' })));
  const sum = (/** @type {number} */ i, /** @type {number} */ j) => steps[i]?.[j]?.sum ?? 0;
  const way = (/** @type {number} */ i, /** @type {number} */ j) => {
    const [wanted, found] = [truth[i], draft[j]];
    const likeness = wanted && found ? alike(wanted.tree, found.tree) : 0;
    const ways = [
      ...(likeness > 0 ? [{ sum: likeness + sum(i + 1, j + 1), step: 'pair' }] : []),
      ...(wanted ? [{ sum: sum(i + 1, j), step: 'missed' }] : []),
      ...(found ? [{ sum: sum(i, j + 1), step: 'invented' }] : []),
    ];
    return ways.reduce((one, other) => (other.sum > one.sum ? other : one), ways[0] ?? { sum: 0, step: '' });
  };
  for (let i = truth.length; i >= 0; i--)
    for (let j = draft.length; j >= 0; j--) Object.assign(steps[i]?.[j] ?? {}, way(i, j));
  return steps;
}

/**
 * How much alike two entries are: a text by its words, from 0 to 1; a person or target by its values, never 0, so that the first
 * that is left is compared with the first that is left.
 * @param {Tree} one
 * @param {Tree} other
 */
function alike(one, other) {
  if (typeof one === 'object' && typeof other === 'object') {
    const values = compared('', one, other);
    return (
      0.01 + values.filter(({ is }) => is === 'exact').length + 0.5 * values.filter(({ is }) => is === 'wrong').length
    );
  }
  if (one === other) return 1;
  const [words, others] = [String(one), String(other)].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  const share = (2 * shared) / ((words?.size ?? 0) + (others?.size ?? 0) || 1);
  return share < ALIKE ? 0 : 0.9 * share;
}

/**
 * @param {string} path
 * @param {Tree | undefined} truth
 * @param {Tree | undefined} draft
 * @returns {Omit<Value, 'marked'>}
 */
function leaf(path, truth, draft) {
  /** @type {(tree: Tree | undefined) => string | undefined} */
  const said = (tree) =>
    tree === undefined ? undefined : typeof tree === 'object' ? JSON.stringify(tree) : String(tree);
  const [expected, got] = [said(truth), said(draft)];
  const is = expected === undefined ? 'invented' : got === undefined ? 'missed' : expected === got ? 'exact' : 'wrong';
  return {
    path,
    field: fieldOf(path),
    ...(expected !== undefined && { expected }),
    ...(got !== undefined && { got }),
    is,
  };
}

/** @param {string} path */
export function fieldOf(path) {
  return path
    .replace(/\.\d+(?=\.|$)/g, '')
    .replace(/^targets\.[^.]+/, 'targets.*')
    .replace(/^letter\.[^.]+/, 'letter.*')
    .replace(/\b(salutation|demands|posts|closing|native)\.[^.]+/, '$1.*');
}

/**
 * The figures of some values. Shares are of the values that the truth has, but for `marked`, of those that are not exact, and
 * `alarms`, of those that are exact and marked all the same.
 * @param {readonly Value[]} values
 */
export function figures(values) {
  const count = (/** @type {Value['is']} */ is) => values.filter((one) => one.is === is).length;
  const of = values.length - count('invented');
  const off = values.filter(({ is, unread }) => is !== 'exact' && !unread);
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? undefined : part / whole);
  return {
    values: of,
    exact: share(count('exact'), of),
    ...{ wrong: count('wrong'), missed: count('missed') },
    invented: share(count('invented'), of),
    silent: share(off.filter(({ marked }) => !marked).length, of),
    marked: share(off.filter(({ marked }) => marked).length, off.length),
    alarms: share(values.filter(({ is, marked }) => is === 'exact' && marked).length, count('exact')),
  };
}
