import { finding } from '../../problem/finding.ts';
import type { GuessedPart } from '../../problem/import-target-findings.ts';
import { folded } from '../folded.ts';
import { doubtful, type Found, type Missing, sure } from '../found.ts';
import { joined } from '../paragraphs.ts';
import { sentencesOf } from '../sentences.ts';
import type { SheetLine } from '../sheet.ts';
import { addressLines } from './address-lines.ts';
import { channelsFound } from './channel-fields.ts';
import type { AboutTargets, FoundTarget } from './found-target.ts';
import { greetedItems } from './greeted-items.ts';
import { greetingsFound } from './greeting-fields.ts';
import { type Item, itemsOf, type Who, whoIn } from './items.ts';
import { onlyFor, onlyInHeading, saysOnly } from './leads.ts';
import type { LetterGreeting } from './letter-greeting.ts';
import { officesOfRank, rankedItems } from './ranked-items.ts';
import { slugFor, type TakenSlugs } from './slugs.ts';
import type { Block } from './two-columns.ts';
import { wordsOf } from './vocabulary.ts';
import { countryFound } from './where.ts';
import type { Wording } from './wording.ts';

// One target, put together from the lines of its block.

/** Sentences about copies and diplomats in general say nothing of how to reach this official. */
const OF_OTHERS =
  /^(?!.*\b(?:via|through|by way of|durch|par l|por medio)\b).*(?:\bdiplomati|\bcop(?:y|ies|ias?|ies?) )/u;

/** "Write before 30 September 2006.": a year tells a day of the whole sheet, not how to reach somebody. */
const OF_A_DAY = /(?<![\p{Nd}+-])(?:19|20)\d\d(?![\p{Nd}-])/u;
/** What the readers are to tell those who made the sheet. */
const TO_US = /(?:^|\s)(?:us|uns|nous)(?=[\s.,]|$)|(?:informen|avisen|cuenten|escriban|envien)nos/u;

/** The target that a block of lines is; undefined if it names nobody and no way to reach anybody. */
export function targetOf(
  block: Block,
  about: AboutTargets,
  wording: Wording,
  taken: TakenSlugs,
  letter: LetterGreeting | undefined,
): FoundTarget | undefined {
  const { lines } = block;
  const from = lines[0]?.line;
  if (!from) return undefined;
  const greetings = greetingsFound(lines, letter, about.languages, wording);
  const place = countryFound(lines, about, wording);
  const said = officesOfRank(itemsOf(lines, place.taken, wording), wording);
  const items = greetedItems(rankedItems(said), greetings.texts);
  const who = whoIn(items, greetings.texts);
  const address = addressLines(items, who, place.country?.value, wording);
  const channels = channelsFound(lines);
  if (items.length === 0 && channels.count === 0) return undefined;
  const fields = {
    ...personFields(who),
    ...(who.role ? { role: part(who.role, 'role') } : {}),
    ...(who.organisation ? { organisation: part(who.organisation, 'organisation') } : {}),
  };
  const target: FoundTarget = {
    slug: slugFor(namedBy(fields, greetings.texts, about.country, from), taken),
    kind: kindOf(lines, about),
    from,
    ...fields,
    address,
    ...(place.country ? { country: place.country } : {}),
    salutation: greetings.byLanguage,
    ...channels.fields,
    ...instructionsOf(lines, wording),
    said: saidIn(lines),
    for: writersOf(lines, about, wording),
    missing: [
      ...channels.missing,
      ...place.missing,
      ...leftOver(lines),
      ...lostWords(lines, fields, address),
      ...lostWriters(lines, about, wording),
    ],
  };
  return block.guessed ? marked(target, block.interleaved === true) : target;
}

function kindOf(lines: Block['lines'], { kind }: AboutTargets): FoundTarget['kind'] {
  if (lines.some(({ isCopy }) => isCopy)) return 'copy';
  return lines.some(({ isMore }) => isMore) ? 'additional' : kind;
}

interface NameFields {
  readonly name?: Found<string>;
  readonly role?: Found<string>;
  readonly organisation?: Found<string>;
}

function namedBy(
  { name, role, organisation }: NameFields,
  greetings: readonly string[],
  country: string | undefined,
  from: SheetLine,
) {
  return {
    ...(name ? { name: name.value } : {}),
    ...(role ? { role: role.value } : {}),
    ...(organisation ? { organisation: organisation.value } : {}),
    ...(country === undefined ? {} : { country }),
    greeting: greetings.join(' '),
    from: from.text,
  };
}

/** Whose writers alone a target is for: by what stands before it, by a remark beside it, or by the heading above all of them. */
function writersOf(lines: Block['lines'], about: AboutTargets, wording: Wording): Found<string>[] {
  const own = lines.flatMap(({ only, remarks, line }) =>
    [only, ...remarks.map((text) => onlyFor(text, wording))].flatMap((some) =>
      (some ?? []).map((one) => sure(one, line)),
    ),
  );
  const from = lines[0]?.line;
  const all = about.heading === undefined ? undefined : onlyInHeading(about.heading, wording);
  return own.length > 0 || all === undefined || !from ? own : all.map((one) => sure(one, from));
}

/** A copy of which something says that only some are to use it, and not the writers of which country. */
function lostWriters(lines: Block['lines'], about: AboutTargets, wording: Wording): Missing[] {
  if (kindOf(lines, about) === 'target' || writersOf(lines, about, wording).length > 0) return [];
  const said = lines.find(({ remarks }) => remarks.some((text) => saysOnly(text, wording)))?.line;
  const from = said ?? (about.heading && saysOnly(about.heading, wording) ? lines[0]?.line : undefined);
  if (!from) return [];
  return [{ path: 'for', from, doubt: finding('import-target-left', { found: from.text }, undefined, 'warning') }];
}

function instructionsOf(lines: Block['lines'], wording: Wording): { instructions?: Found<string> } {
  const remarks = lines.flatMap(({ remarks: all, line }) =>
    all
      .filter(
        (text) =>
          !OF_OTHERS.test(folded(text)) &&
          !TO_US.test(folded(text)) &&
          !OF_A_DAY.test(text) &&
          onlyFor(text, wording) === undefined,
      )
      .map((text) => ({ text, line })),
  );
  const [first] = remarks;
  return first ? { instructions: sure(remarks.map(({ text }) => text).join('; '), first.line) } : {};
}

function saidIn(lines: Block['lines']): Found<string>[] {
  const said = lines.flatMap(({ remarks, sort, line }) =>
    sort === 'prose' ? [] : remarks.map((one) => sure(one, line)),
  );
  return [...said, ...proseIn(lines).flatMap(({ text, line }) => sentencesOf(text).map((one) => sure(one, line)))];
}

/** The texts in a block, each with the line in which it begins: one goes on until it ends, or until a blank line. */
function proseIn(lines: Block['lines']): { readonly text: string; readonly line: SheetLine }[] {
  const groups: { texts: string[]; line: SheetLine }[] = [];
  for (const [nth, { sort, text, line }] of lines.entries()) {
    if (sort !== 'prose' || nth === 0) continue;
    const last = groups.at(-1);
    const goesOn =
      lines[nth - 1]?.sort === 'prose' && nth > 1 && !line.gap && !/[.!?:]$/u.test(last?.texts.at(-1) ?? '');
    if (last && goesOn) last.texts.push(text);
    else groups.push({ texts: [text], line });
  }
  return groups.map(({ texts, line }) => ({ text: joined(texts, NO_HYPHENS), line }));
}

const NO_HYPHENS = { hyphened: new Set<string>() };

/** The first field of a target takes the doubt about all of it: that nothing but the order of lines parts it from others. */
function marked(target: FoundTarget, interleaved: boolean): FoundTarget {
  const doubt = finding('import-target-parted', { by: interleaved ? 'columns' : 'order' }, undefined, 'warning');
  const key = (['name', 'role', 'organisation'] as const).find((one) => target[one] !== undefined);
  const field = key && target[key];
  if (key && field) return { ...target, [key]: { ...field, doubts: [...field.doubts, doubt] } };
  const [first, ...others] = target.address;
  return first ? { ...target, address: [{ ...first, doubts: [...first.doubts, doubt] }, ...others] } : target;
}

function personFields({ person, role }: Who): { name?: Found<string>; honorific?: Found<string> } {
  if (!person) return {};
  const { item, certain } = person;
  const name = item.person?.name ?? item.text;
  const honorific = item.person?.honorific || (role?.item.title ?? '');
  return {
    ...(honorific === '' ? {} : { honorific: sure(honorific, item.line) }),
    name: certain ? sure(name, item.line) : guessed(name, 'name', item.line),
  };
}

function part({ item, certain }: { readonly item: Item; readonly certain: boolean }, kind: GuessedPart): Found<string> {
  return certain ? sure(item.text, item.line) : guessed(item.text, kind, item.line);
}

function guessed(text: string, kind: GuessedPart, line: SheetLine): Found<string> {
  return doubtful(text, line, finding('import-target-guess', { found: text, part: kind }, undefined, 'warning'));
}

/** Sentences in a block that are in no field. */
function leftOver(lines: Block['lines']): Missing[] {
  return proseIn(lines)
    .filter(({ line }) => !line.gap)
    .map(({ line, text }) => ({
      path: 'instructions',
      from: line,
      doubt: finding('import-target-left', { found: text }, undefined, 'warning'),
    }));
}

/** Words of the lines of a block that went into no field: none should. */
function lostWords(
  lines: Block['lines'],
  fields: NameFields & { readonly honorific?: Found<string> },
  address: readonly Found<string>[],
): Missing[] {
  const { honorific, name, role, organisation } = fields;
  const values = [honorific, name, role, organisation, ...address].flatMap((one) => (one ? [one.value] : []));
  const kept = new Set(values.flatMap((value) => wordsOf(value).map(({ key }) => key)));
  return lines.flatMap(({ sort, text, line, label }) => {
    if (sort === 'prose' || label) return [];
    const lost = wordsOf(text).filter(({ key }) => key.length > 2 && !kept.has(key));
    if (lost.length === 0) return [];
    const found = lost.map(({ raw }) => raw).join(' ');
    return [{ path: 'address', from: line, doubt: finding('import-target-left', { found }, undefined, 'warning') }];
  });
}
