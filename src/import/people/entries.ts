import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import type { SheetLine } from '../sheet.ts';
import { countIn } from './counts.ts';
import { Details } from './details.ts';
import { type Entry, isNameLike, isParticle, type PersonEntry, withoutTitle } from './entry.ts';
import { asGroup } from './group-lines.ts';
import { GroupNames, type LanguageOfNames, OF_SOMEBODY } from './group-names.ts';
import { type BracedLine, isListed, toldOf } from './listed.ts';
import { inTwoScripts } from './native.ts';
import { type Piece, piecesOf, tidy } from './pieces.ts';
import { asOneGroup, numbered, plainly, rejoined, unwrapped } from './plain-pieces.ts';
import { pronounsIn } from './pronouns.ts';

// Persons and groups of a line of names, with what stands beside each.

/** The text is asked for no more words: each is looked for in all of it. */
const MOST_ASKED = 200;

/** What cannot stand right before a name that a profession stands before. */
const LINKED =
  /(?:^|\s)(?:of|the|at|in|for|from|de|del|du|des|da|do|dos|la|las|los|le|les|von|vom|der|die|das|des|dem|bei|im|für|di|della|del|dei|al|el)$/u;
/** Before somebody of a group that was named (folded). */
const AMONG =
  /^(?:including|among them|entre (?:ellos|ellas|eles|elas|otros)|incluido|incluida|dont|parmi lesquels|notamment|darunter|tra cui|fra cui|inclusive)$/u;
/** Words that begin with a small letter, perhaps behind one that does not, and then a name: "Kurdish prisoner Ana Example". */
const LEAD = /^((?:\p{Lu}[\p{L}\p{M}'’-]*\s+)?(?:\p{Ll}[\p{L}\p{M}'’.-]*\s+){1,6})(\p{Lu}.*)$/u;

/** What stands before a name in small letters, and the name; nothing if there is no such. */
function leadOf(text: string): readonly [string | undefined, string | undefined] {
  const [, lead, name] = LEAD.exec(text) ?? [];
  // "Imad al-Din Sample": a particle with a hyphen begins with a small letter too.
  if (lead === undefined || name === undefined || !isNameLike(name) || isNameLike(text)) return [undefined, undefined];
  const small = lead
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{Ll}/u.test(word));
  return small.every(isParticle) ? [undefined, undefined] : [lead.trim(), name];
}

/** Reads lines of names, one after the other. */
export class EntryReader {
  readonly entries: Entry[] = [];
  private readonly words: readonly PeopleWords[];
  /** Those of the language of the sheet: in others a title or "and" is an initial, or a part of a name. */
  private readonly own: readonly PeopleWords[];
  private readonly and: ReadonlySet<string>;
  private readonly nouns: boolean;
  private readonly groups: GroupNames;
  private readonly isSmall: (word: string) => boolean | undefined;
  /** What stands before a name and says who that is: "his driver". */
  private before: string | undefined;
  private asked = 0;
  private told: Entry | undefined; // of whom the piece before said an age or the like
  /** Where the entries of the line begin. */
  private start = 0;
  private line: SheetLine | undefined;
  private readonly details: Details;

  /** `isSmall` tells words that the sheet has in small letters elsewhere, as no name is; undefined if it has neither. */
  constructor(
    words: readonly PeopleWords[],
    language: LanguageOfNames,
    isSmall: (word: string) => boolean | undefined,
  ) {
    this.words = words;
    this.isSmall = (word) => (this.asked++ < MOST_ASKED ? isSmall(word) : undefined);
    this.details = new Details(words, () => this.entries.slice(this.start));
    this.nouns = language.nouns;
    this.groups = new GroupNames(words, language);
    this.own = words.slice(0, 1);
    this.and = new Set(['and', ...this.own.flatMap(({ and }) => and.split(' '))]);
  }

  /** Takes the names of a line; `beside` is what a brace says of each of them. */
  readBraced({ text, line, beside, isGroup }: BracedLine): void {
    this.read(text, line);
    if (isGroup) this.entries.splice(this.start, this.entries.length, ...asGroup(text, this.entries.slice(this.start)));
    if (beside === undefined) return;
    for (const one of this.entries.slice(this.start)) if (one.is === 'person') one.description ??= beside;
  }

  /** Takes the names of a line. */
  read(text: string, line: SheetLine): void {
    this.line = line;
    this.before = undefined;
    const alone = pronounsIn(text, this.words);
    // "Also known as: Ana", "Date of birth: 3 May 1971": of the one in the line before.
    const plain = folded(text);
    const says = ({ alias, born, number }: PeopleWords) => alias.test(plain) || born.test(plain) || number.test(plain);
    const isMore = this.entries.at(-1)?.is === 'person' && this.words.some(says);
    this.start = alone ? 0 : this.entries.length - (isMore ? 1 : 0);
    if (alone) return this.details.pronouns(alone); // of everybody in the lines before
    const isMember = (word: string, isNoun: boolean) => this.isMember(word, isNoun);
    const pieces = asOneGroup(rejoined(piecesOf(plainly(text), this.and)), isMember, this.nouns);
    const told = toldOf(pieces, { words: this.words, isList: isListed(text), isSmall: this.isSmall });
    for (const [nth, piece] of pieces.entries()) this.take(piece, pieces[nth + 1], told.has(piece));
    this.asSeveral(text);
  }

  /** "Workers of the mill (they)", in a language whose word for them is of nobody alone: the only name of the line is of a group. */
  private asSeveral(text: string): void {
    const [one, other] = this.entries.slice(this.start);
    if (one?.is !== 'person' || other || one.pronouns !== 'they/them') return;
    const [, said = ''] = /[(（]\s*(\p{L}+)/u.exec(text) ?? [];
    if (!this.own.some(({ several = '' }) => several.split(' ').includes(folded(said)))) return;
    const { name, line, pronouns } = one;
    const count = countIn(name, this.words);
    this.entries[this.start] = {
      is: 'group',
      name,
      line,
      pronouns,
      told: true,
      ...(count === undefined ? {} : { count }),
    };
  }

  private take(piece: Piece, next: Piece | undefined, isTold: boolean): void {
    const { text, brackets } = unwrapped(piece);
    const { last } = this;
    const isWhole = brackets.length > 0 && text !== '' && !brackets.some((one) => this.details.isOne(one));
    if (last?.is === 'person' && isTold) return this.details.describe(last, isWhole ? piece.whole : text, piece.and);
    if (text !== '') this.said(text, piece, next);
    // "leader of the Sample League (SL)": what stands in brackets is of what somebody is.
    if (isWhole && last?.is === 'person' && this.last === last && last.description?.endsWith(text) === true)
      last.description = last.description.slice(0, -text.length) + piece.whole;
    else this.details.inBrackets(brackets);
  }

  /** Takes what stands outside of brackets. */
  private said(text: string, piece: Piece, next: Piece | undefined): void {
    const { told } = this;
    const isDetail = this.details.isOne(text);
    this.told = isDetail ? this.last : undefined;
    if (isDetail) return this.details.take(text);
    if (piece.isQuoted && this.last?.is === 'person') {
      this.last.aliases.push(text);
      return;
    }
    const [name, number] = numbered(text);
    if (number !== undefined) return this.person(name, number);
    if (this.toGroup(text, piece)) return;
    if (told && this.isOfTold(text, piece, told)) return this.details.describe(told, text, piece.and);
    if (piece.isGroup || this.isGroup(text, piece)) return this.group(text);
    if (!this.isDescription(text, piece)) return this.person(text);
    const leads = piece.isLast && next && !next.isLast && isNameLike(next.text);
    if (this.last && !leads) this.details.describe(this.last, text, piece.and);
    else this.before = text;
  }

  /** "Ben Muster, 61 Jahre, Lehrer im Ruhestand": the word for several is that for one too, and so much was said of one. */
  private isOfTold(text: string, { isLast }: Piece, told: Entry): told is PersonEntry {
    return this.nouns && told.is === 'person' && told === this.last && !isLast && /^\p{Lu}/u.test(text);
  }

  /** Takes what goes on with the group before it; false if it does not. */
  private toGroup(text: string, piece: Piece): boolean {
    const { last } = this;
    if (last?.is !== 'group') return false;
    if (piece.isLast) {
      const isPlace = /^\p{Lu}\S+$/u.test(text) && /\s(?:of|de|von|di|da|aus|in|du)\s\p{Lu}\S+$/u.test(last.name);
      if (!/^\p{L}+$/u.test(piece.and) || !(isPlace || this.groups.isSame(text))) return false;
      last.name += ` ${piece.and} ${text}`;
      return true;
    }
    // "Prisoners of Block 7, Example Prison (they/them)": behind a comma, with pronouns of several.
    const isOfAll = piece.brackets.some((one) => pronounsIn(one, this.words)?.values[0] === 'they/them');
    if (isOfAll) this.details.describe(last, text);
    return isOfAll;
  }

  /** True for a word that is of a group and no name: by what it means, or as the sheet writes it; a noun in a language of nouns by that alone. */
  private isMember(word: string, isNoun: boolean): boolean {
    if (this.own.some(({ group }) => group.test(folded(word)))) return true;
    const isSmall = this.nouns ? undefined : this.isSmall(word);
    return isSmall ?? !isNoun;
  }

  private person(text: string, number?: string): void {
    const rest = withoutTitle(text, this.own);
    const [lead, named] = leadOf(rest);
    const isLead = lead !== undefined && named !== undefined;
    const name = isLead ? withoutTitle(named, this.own) : rest;
    const title =
      isLead && this.nouns && OF_SOMEBODY.test(folded(lead)) ? named.slice(0, named.length - name.length).trim() : '';
    const scripts = inTwoScripts(name);
    const description = this.before ?? (isLead && !AMONG.test(folded(lead)) ? `${lead} ${title}`.trim() : undefined);
    this.before = undefined;
    if (!/\p{L}{2}/u.test(name)) return;
    this.entries.push({
      is: 'person',
      name: tidy(scripts?.latin ?? name),
      line: this.line as SheetLine,
      aliases: [],
      others: scripts ? [scripts.other] : [],
      unclear: [],
      ...(description === undefined ? {} : { description }),
      ...(number === undefined ? {} : { number }),
    });
  }

  private get last(): Entry | undefined {
    return this.entries.length > this.start ? this.entries.at(-1) : undefined;
  }

  private isDescription(text: string, piece: Piece): boolean {
    if (isNameLike(text)) {
      const { last } = this;
      if (!this.nouns || text.includes(' ') || last?.is !== 'person' || !last.name.includes(' ')) return false;
      // Herr Ben Muster, Lehrer und Gewerkschafter
      return !piece.isLast || last.description !== undefined;
    }
    const [lead, name] = leadOf(text);
    if (lead === undefined || name === undefined || piece.isAside) return true;
    // "co-chair of the Example Association": what goes on to a name is no profession before one.
    if (this.last?.is === 'person' && !piece.isLast && LINKED.test(lead)) return true;
    const isSaid = piece.brackets.some((one) => pronounsIn(one, this.words) !== undefined);
    return !(name.includes(' ') || isSaid || (piece.isLast && OF_SOMEBODY.test(folded(lead))));
  }

  /** True for a group that does not go on with the one before it. */
  private isGroup(text: string, { isLast, brackets }: Piece): boolean {
    const { last, groups } = this;
    if (last?.is === 'group' && !isLast) return false;
    if (last === undefined && (groups.isSeveral(text) || brackets.some((one) => groups.counts(one)))) return true;
    const isCounted = (last === undefined || isLast) && (groups.isCounted(text) || this.isNumbered(text));
    const [, first] = /^(\p{Lu}\p{Ll}+) of \p{L}/u.exec(text) ?? []; // "Weavers of Sampleton", who are weavers elsewhere
    if (first !== undefined && this.isSmall(first)) return true;
    return isCounted || groups.isGroup(text, { isBehind: last?.is === 'person', isLast });
  }

  /** "Twelve Students of Sampleton" with capitals: the sheet has the number in small letters elsewhere. */
  private isNumbered(text: string): boolean {
    const [first = ''] = text.split(' ', 1);
    return /^\p{Lu}\p{Ll}+$/u.test(first) && countIn(first, this.own) !== undefined && this.isSmall(first) === true;
  }

  private group(text: string): void {
    // "one other" beside those who are named.
    const count =
      countIn(text, this.words) ?? (/^(?:one|un|una|une|uno|um|uma|ein|eine|einer) \p{Ll}/u.test(text) ? 1 : undefined);
    this.entries.push({
      is: 'group',
      name: tidy(text),
      line: this.line as SheetLine,
      ...(count === undefined ? {} : { count }),
    });
  }
}
