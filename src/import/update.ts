import type { Draft, Origin } from './draft.ts';
import { folded } from './folded.ts';

// What a newer sheet says of a case that is there already, field by field. The case is the keeper's: what they wrote stays, but for what
// a sheet says of itself.

/** A field of which the sheet says something else than the case. */
export interface FieldChange {
  /** The place in the case as it is, such as targets.wang.address; of what is new, the place it gets. */
  readonly path: readonly (string | number)[];
  /** Set to what the sheet says; added, for the case has nothing there; or kept as the keeper has it, and told. */
  readonly is: 'changed' | 'new' | 'kept';
  readonly before?: unknown;
  readonly after: unknown;
  readonly from?: Origin;
}

/** What a sheet says of itself: of these the newest sheet is right. */
const OF_THE_SHEET = ['reference', 'sequence', 'index', 'issued', 'deadline', 'limit', 'status', 'statusNote'];
/** What a draft has that no sheet says. */
const NOT_SAID = ['reviewed', 'supersedes'];

type Values = Readonly<Record<string, unknown>>;

/** Every field of a draft that differs from the case, in the order of the draft. `content` is the case file as plain values. */
export function changesFrom(content: Values, draft: Draft): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [key, after] of Object.entries(draft.case)) {
    if (NOT_SAID.includes(key)) continue;
    if (key === 'targets') changes.push(...ofTargets(asMap(content.targets), asMap(after), draft));
    else if (key === 'people') changes.push(...ofPeople(asList(content.people), asList(after), draft));
    else changes.push(...ofValue([key], [key], content[key], after, draft));
  }
  return changes;
}

/** True if a sheet is about nobody whom the case names, and is of another action or another country. */
export function isOtherCase(content: Values, { case: draft }: Draft): boolean {
  const names = [...asList(content.people), content.group].flatMap((one) => asMap(one).name ?? []).map(bare);
  const said = [...(draft.people ?? []), draft.group].flatMap((one) => one?.name ?? []).map(bare);
  if (names.length === 0 || said.length === 0 || said.some((one) => names.includes(one))) return false;
  const [one, other] = [content.reference, draft.reference];
  if (typeof one === 'string' && other !== undefined) return bare(one) !== bare(other);
  return draft.country !== undefined && content.country !== draft.country;
}

/** A name or a number as it is compared. */
const bare = (value: unknown) =>
  folded(plain(value))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The changes of one value. `at` is its place in the case, `path` in the draft. */
function ofValue(
  at: FieldChange['path'],
  path: FieldChange['path'],
  before: unknown,
  after: unknown,
  draft: Draft,
): FieldChange[] {
  if (NOT_SAID.includes(String(path.at(-1)))) return [];
  const origin = draft.from[path.join('.')];
  const from = origin ? { from: origin } : {};
  if (before === undefined || before === null || before === '') return [{ path: at, is: 'new', after, ...from }];
  if (isMap(before) && isMap(after))
    return Object.entries(after).flatMap(([key, one]) =>
      ofValue([...at, key], [...path, key], before[key], one, draft),
    );
  if (isSame(before, after)) return [];
  const isOwn = at.length === 1 && OF_THE_SHEET.includes(String(at[0])) && typeof before === 'string';
  return [{ path: at, is: isOwn ? 'changed' : 'kept', before, after, ...from }];
}

function ofTargets(before: Values, after: Values, draft: Draft): FieldChange[] {
  return Object.entries(after).flatMap(([slug, target]) => {
    const known = Object.keys(before).find((one) => isSameParty(asMap(before[one]), asMap(target)));
    const path = ['targets', slug];
    if (known !== undefined) return ofValue(['targets', known], path, before[known], target, draft);
    const free = Object.hasOwn(before, slug) ? `${slug}-2` : slug;
    return ofValue(['targets', free], path, before[free], target, draft);
  });
}

function ofPeople(before: readonly unknown[], after: readonly unknown[], draft: Draft): FieldChange[] {
  let added = before.length;
  return after.flatMap((person, nth) => {
    const known = before.findIndex((one) => isSameParty(asMap(one), asMap(person)));
    const at = known === -1 ? added++ : known;
    return ofValue(['people', at], ['people', nth], before[at], person, draft);
  });
}

/** True if two are one and the same: by name, or, where one has none, by what they are. */
function isSameParty(one: Values, other: Values): boolean {
  if (one.name !== undefined && other.name !== undefined) return plain(one.name) === plain(other.name);
  const is = (party: Values) => plain(party.role ?? party.organisation ?? '');
  return is(one) !== '' && is(one) === is(other);
}

/** True if a value of the case says what the sheet says: values to be filled in stand for any words, white space for any. */
function isSame(before: unknown, after: unknown): boolean {
  const [one, other] = [asTexts(before), asTexts(after)];
  if (one === undefined || other === undefined) return JSON.stringify(before) === JSON.stringify(after);
  return one.length === other.length && one.every((text, nth) => says(text, other[nth] ?? ''));
}

/** Texts of a value: of a list each of them; undefined if there is anything else in it. */
function asTexts(value: unknown): string[] | undefined {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every((one) => ['string', 'number', 'boolean'].includes(typeof one)) ? all.map(plain) : undefined;
}

/** Characters that a value to be filled in may stand for: a name, a pronoun, a verb. */
const FILLED_MOST = 120;

function says(text: string, sheet: string): boolean {
  if (text === sheet) return true;
  const parts = text.split(/\{\{[^{}]*\}\}/);
  if (parts.length === 1) return false;
  let at = 0;
  for (const [nth, part] of parts.entries()) {
    const isLast = nth === parts.length - 1;
    const found = nth === 0 ? (sheet.startsWith(part) ? 0 : -1) : isLast ? endOf(sheet, part) : sheet.indexOf(part, at);
    if (found < at || (nth > 0 && found - at > FILLED_MOST)) return false;
    at = found + part.length;
  }
  return true;
}

/** Where a text begins that ends another; -1 if it does not. */
function endOf(whole: string, end: string): number {
  return whole.endsWith(end) ? whole.length - end.length : -1;
}

function plain(value: unknown): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}

const isMap = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value);
const asMap = (value: unknown): Values => (isMap(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
