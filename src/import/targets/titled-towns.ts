import type { SheetLine } from '../sheet.ts';
import { countryTail } from './country.ts';
import { headOf } from './line-heads.ts';
import { type Person, personIn } from './names.ts';
import { wordsOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

// Towns that are called after somebody with a title: Coronel Oviedo, General Roca, Capitán Bado.

/** A name with a title, and perhaps the region of a town behind it. */
const WITH_REGION = /^([^,(–]{4,60}?)(?:(?:,\s?|\s[–-]\s?|\s?\()[\p{L} .]{2,40}\)?)?$/u;
/** What one calls anybody: no town is called so. */
const SIR =
  /^(?:mr|mrs|ms|sr|sra|srta|senhor|senhora|herrn?|frau|monsieur|madame|mme|m|h\.?e|his|her|s\.?e|hon|honou?rable)(?![\p{L}])/iu;
/** "Sampletown, Cabo Example", "Sampletown, Coronel Example": a town that nobody knows, and a region that is called after somebody. */
export function isTownWithTitledRegion(line: string, wording: Wording): boolean {
  const [, town, region] = /^(\p{Lu}[\p{L}’'-]{2,20}), (\p{Lu}\p{Ll}{3,12} \p{Lu}[\p{L}’'-]{2,20})$/u.exec(line) ?? [];
  if (town === undefined || region === undefined || headOf(town, wording) !== undefined) return false;
  const person = personIn(region, wording);
  return person !== undefined && isCalledAfter(person);
}

/** A number or an account, which stand behind an address. */
const CHANNEL = /[@:：]|^[+(]?\d[\d ()./-]{5,}/u;

/** True for a line right below a street that is a name with a title, and behind which the address ends: with its country, or its region and that. */
export function isTitledTown(lines: readonly SheetLine[], nth: number, wording: Wording): boolean {
  const line = lines[nth];
  if (!line || line.gap || line.role === 'item' || line.text.length > 80 || CHANNEL.test(line.text)) return false;
  const tail = countryTail(line.text);
  const name = WITH_REGION.exec((tail ? tail.before : line.text).replace(/[.,]$/u, ''))?.[1];
  const person = name === undefined ? undefined : personIn(name, wording);
  if (!person || !isCalledAfter(person)) return false;
  const [next, behind] = [lines[nth + 1], lines[nth + 2]];
  return tail !== undefined || endsAt(next) || (isRegion(next, wording) && endsAt(behind));
}

const isCalledAfter = ({ honorific, name }: Person) =>
  honorific !== '' && wordsOf(honorific).length < 3 && wordsOf(name).length < 5 && !SIR.test(honorific);

/** True if an address ends before a line: at a gap, at a number, or with the name of the country. */
function endsAt(line: SheetLine | undefined): boolean {
  if (line === undefined || line.gap || CHANNEL.test(line.text)) return true;
  return countryTail(line.text)?.before.trim() === '';
}

/** "Chubut", "Provincia de Ejemplo": a line of a few words that nobody is. */
function isRegion(line: SheetLine | undefined, wording: Wording): boolean {
  if (line === undefined || line.gap || /\p{Nd}/u.test(line.text) || wordsOf(line.text).length > 5) return false;
  const sort = headOf(line.text, wording)?.sort;
  return sort === undefined || sort === 'place';
}
