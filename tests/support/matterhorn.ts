import { fontFailures } from './matterhorn-fonts.ts';
import { type Dictionary, Operator, objectsIn, type PdfObject, Reader, type Value } from './pdf-objects.ts';
import { dictionaryOf, pagesIn, resolved } from './pdf-pages.ts';

// The failure conditions of the Matterhorn protocol 1.02 (PDF Association, 2014) that a machine can check, for files of this
// program. What such a file has none of, such as forms and links, fails by being there at all.

type Objects = ReadonlyMap<string, PdfObject>;

/** The standard structure types that may stand in one another (ISO 32000-1, 14.8.4), of those that letters have. */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  StructTreeRoot: /^Document$/,
  Document: /^Sect$/,
  Sect: /^(P|H[1-6]|L|BlockQuote)$/,
  BlockQuote: /^(P|H[1-6]|L|BlockQuote)$/,
  L: /^LI$/,
  LI: /^(Lbl|LBody)$/,
  LBody: /^(P|H[1-6]|L|BlockQuote)$/,
  P: /^$/,
  H1: /^$/,
  H2: /^$/,
  Lbl: /^$/,
};

/** Every failure condition that holds for a file, as "06-002 where". */
export function matterhorn(path: string): string[] {
  return failuresIn(objectsIn(path));
}

/** The same of objects that were read. */
export function failuresIn(objects: Objects): string[] {
  const root = dictionaryOf(objects, dictionaryOf(objects, 'trailer')['/Root']);
  return [
    ...documentFailures(objects, root),
    ...absent(objects),
    ...pagesIn(objects).flatMap(([key, page]) => contentFailures(objects, page, key)),
    ...treeFailures(objects, root),
    ...fontFailures(objects),
  ];
}

/** The number of a failure, if something does not hold. */
const unless = (holds: boolean, number: string, where = ''): string[] => (holds ? [] : [`${number} ${where}`.trim()]);

function documentFailures(objects: Objects, root: Dictionary): string[] {
  const marks = dictionaryOf(objects, root['/MarkInfo']);
  const preferences = dictionaryOf(objects, root['/ViewerPreferences']);
  const metadata = objects.get(String(root['/Metadata']))?.stream ?? '';
  const language = String(root['/Lang'] ?? '').slice(2);
  return [
    ...unless(marks['/Marked'] === true, '06 not marked'),
    ...unless(marks['/Suspects'] !== true, '01-007'),
    ...unless(metadata !== '', '06-001'),
    ...unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata), '06-002'),
    ...unless(/<dc:title><rdf:Alt><rdf:li xml:lang="[^"]+">[^<]+<\/rdf:li>/.test(metadata), '06-003'),
    ...unless('/ViewerPreferences' in root && '/DisplayDocTitle' in preferences, '07-001'),
    ...unless(preferences['/DisplayDocTitle'] === true, '07-002'),
    ...unless(isTag(language), '11-006', `/Lang ${language}`),
    ...unless(!('/RoleMap' in dictionaryOf(objects, root['/StructTreeRoot'])), '02'),
  ];
}

const isTag = (language: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);

/** Keys of what no file of this program has, and the checkpoint that would look at it. */
const NEVER: Readonly<Record<string, string>> = {
  '/Annots': '28',
  '/AcroForm': '24',
  '/XFA': '25-001',
  '/Encrypt': '26',
  '/OCProperties': '20',
  '/EmbeddedFiles': '21',
  '/Outlines': '27',
  '/Threads': '16',
  '/JS': '29',
};
/** Kinds of objects, likewise. */
const NO_KIND: Readonly<Record<string, string>> = { '/Image': '13', '/PS': '30-002', '/Annot': '28', '/OCG': '20' };

function absent(objects: Objects): string[] {
  return [...objects].flatMap(([key, { value }]) => {
    if (value === null || typeof value !== 'object') return [];
    const one = value as Dictionary;
    const keys = Object.keys(NEVER).filter((name) => name in one);
    const kind = NO_KIND[String(one['/Subtype'])] ?? NO_KIND[String(one['/Type'])];
    const reference = one['/Subtype'] === '/Form' && '/Ref' in one ? ['30-001'] : [];
    return [...keys.map((name) => `${NEVER[name]} ${key}`), ...(kind ? [`${kind} ${key}`] : []), ...reference];
  });
}

const PAINTS = /^(TJ|Tj|'|"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|EI)$/;

/** What is open where: something not to be read, a marked piece, or a span of no meaning of its own. */
type Open = 'artifact' | 'content' | 'span';

function contentFailures(objects: Objects, page: Dictionary, key: string): string[] {
  const failures: string[] = unless(page['/Tabs'] === '/S', '28-008', key);
  const open: Open[] = [];
  const marks: number[] = [];
  for (const { name, values } of operatorsOf(objects.get(String(page['/Contents']))?.stream ?? '')) {
    if (name === 'EMC') open.pop();
    if (name === 'BMC' || name === 'BDC') {
      const kind = openedBy(name, values, marks);
      failures.push(...nestingFailures(kind, open, key));
      open.push(kind);
    }
    if (PAINTS.test(name)) failures.push(...paintFailures(name, open, key));
  }
  return [
    ...failures,
    ...unless(open.length === 0, '01 left open', key),
    ...unless(new Set(marks).size === marks.length, '01 a number twice', key),
  ];
}

/** What an operator opens; the number of a marked piece is noted. */
function openedBy(name: string, values: readonly Value[], marks: number[]): Open {
  if (values[0] === '/Artifact') return 'artifact';
  const mark = name === 'BDC' ? (values.at(-1) as Dictionary)['/MCID'] : undefined;
  if (typeof mark !== 'number') return 'span';
  marks.push(mark);
  return 'content';
}

function nestingFailures(kind: Open, open: readonly Open[], key: string): string[] {
  return [
    ...unless(kind !== 'artifact' || !open.includes('content'), '01-003', key),
    ...unless(kind !== 'content' || !open.includes('artifact'), '01-004', key),
  ];
}

function paintFailures(name: string, open: readonly Open[], key: string): string[] {
  return [
    ...unless(open.includes('artifact') || open.includes('content'), '01-005', key),
    ...unless(name !== 'Do' || open.includes('artifact'), '30', key), // a form with content of its own
  ];
}

function* operatorsOf(stream: string): Generator<{ name: string; values: readonly Value[] }> {
  const reader = new Reader(stream);
  let values: Value[] = [];
  for (let one = reader.next(); one !== undefined; one = reader.next()) {
    if (!(one instanceof Operator)) values.push(one);
    else {
      yield { name: one.name, values };
      values = [];
    }
  }
}

/** The numbers of the marked pieces of a page, as they are painted. */
function marksOf(objects: Objects, page: Dictionary): number[] {
  const marks: number[] = [];
  for (const { name, values } of operatorsOf(objects.get(String(page['/Contents']))?.stream ?? ''))
    if (name === 'BDC') openedBy(name, values, marks);
  return marks;
}

interface Element {
  readonly key: string;
  readonly type: string;
  readonly one: Dictionary;
  readonly language: string;
}

/** The elements as they are read, each after what it stands in. */
function elementsIn(objects: Objects, root: Dictionary): { elements: Element[]; failures: string[] } {
  const elements: Element[] = [];
  const failures: string[] = [];
  const visit = (key: string, within: string, parent: string, inherited: string) => {
    const one = dictionaryOf(objects, key);
    const type = String(one['/S']).slice(1);
    const language = one['/Lang'] === undefined ? inherited : String(one['/Lang']).slice(2);
    elements.push({ key, type, one, language });
    failures.push(
      ...unless(type in CHILDREN, '02-001', type),
      ...unless(
        CHILDREN[within]?.test(type) ?? false,
        within === 'L' || within === 'LI' ? '09-005' : '09',
        `${type} in ${within}`,
      ),
      ...unless(one['/P'] === parent, '09 parent', key),
      ...unless(isTag(language), '11-001', `${key} ${language}`),
    );
    for (const kid of kidsOf(one)) if (typeof kid === 'string') visit(kid, type, key, language);
  };
  const tree = dictionaryOf(objects, root['/StructTreeRoot']);
  const own = String(root['/Lang'] ?? '').slice(2);
  for (const kid of kidsOf(tree)) visit(String(kid), 'StructTreeRoot', String(root['/StructTreeRoot']), own);
  return { elements, failures };
}

const kidsOf = (one: Dictionary): readonly unknown[] =>
  Array.isArray(one['/K']) ? one['/K'] : one['/K'] === undefined ? [] : [one['/K']];

function treeFailures(objects: Objects, root: Dictionary): string[] {
  const { elements, failures } = elementsIn(objects, root);
  const found = [...failures, ...headingFailures(elements), ...listFailures(objects, elements)];
  const parents = parentsIn(objects, dictionaryOf(objects, root['/StructTreeRoot'])['/ParentTree']);
  const marks = elements.flatMap(({ key, one }) =>
    kidsOf(one).flatMap((kid) => (typeof kid === 'object' ? [{ key, ...(kid as Dictionary) } as Dictionary] : [])),
  );
  for (const mark of marks) {
    const page = dictionaryOf(objects, mark['/Pg']);
    const list = resolved(objects, parents.get(Number(page['/StructParents']))) as readonly string[] | undefined;
    found.push(...unless(list?.[Number(mark['/MCID'])] === mark.key, '01-006', String(mark.key)));
  }
  const pages = new Map(pagesIn(objects).map(([key], nth) => [key, nth]));
  const order = marks.map((mark) => (pages.get(String(mark['/Pg'])) ?? 0) * 10_000 + Number(mark['/MCID']));
  const all = [...parents.values()].reduce<number>(
    (sum, list) => sum + (resolved(objects, list) as unknown[]).length,
    0,
  );
  for (const [key, page] of pagesIn(objects)) {
    const painted = marksOf(objects, page);
    const list = resolved(objects, parents.get(Number(page['/StructParents']))) as readonly unknown[] | undefined;
    found.push(...unless(painted.join() === [...(list ?? []).keys()].join(), '01-006', key));
  }
  return [
    ...found,
    ...unless(
      order.every((at, nth) => nth === 0 || at > (order[nth - 1] ?? 0)),
      '09-001 not read as it is painted',
    ),
    ...unless(all === marks.length, '01-006 pieces of no element'),
  ];
}

/** Headings of a letter: the first is H1, and none skips a level. */
function headingFailures(elements: readonly Element[]): string[] {
  let last = 0;
  return elements.flatMap(({ key, type }) => {
    if (type === 'Sect') last = 0;
    const level = Number(/^H(\d)$/.exec(type)?.[1] ?? 0);
    if (level === 0) return [];
    const failures = [...unless(last > 0 || level === 1, '14-002', key), ...unless(level <= last + 1, '14-003', key)];
    last = level;
    return failures;
  });
}

/** A list says how it is numbered, as its labels are. */
function listFailures(objects: Objects, elements: readonly Element[]): string[] {
  return elements.flatMap(({ key, type, one }) => {
    if (type !== 'L') return [];
    const attributes = dictionaryOf(objects, one['/A']);
    return unless(
      attributes['/O'] === '/List' && /^\/(Disc|Decimal)$/.test(String(attributes['/ListNumbering'])),
      '16 ListNumbering',
      key,
    );
  });
}

/** For each number of a page, the list of its elements. */
function parentsIn(objects: Objects, tree: unknown): Map<number, unknown> {
  const { '/Kids': kids, '/Nums': numbers } = dictionaryOf(objects, tree);
  const found = new Map<number, unknown>();
  const pairs = (numbers ?? []) as readonly unknown[];
  for (let at = 0; at < pairs.length; at += 2) found.set(Number(pairs[at]), pairs[at + 1]);
  for (const kid of (kids ?? []) as readonly unknown[])
    for (const [number, list] of parentsIn(objects, kid)) found.set(number, list);
  return found;
}
