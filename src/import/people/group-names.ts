import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import { countIn } from './counts.ts';
import { isNameLike, isParticle } from './entry.ts';

// What groups are called of which nobody is named, and what only says to which group somebody belongs.

/** Words in small letters, then "of" and a name. */
const OF_A_PLACE =
  /^(?:[Tt]he|[Ll]os|[Ll]as|[Ll]es|[Dd]ie|[Oo]s|[Aa]s|i|gli|le) (?:\p{Lu}[\p{L}-]* (?=(?:von|aus|in|im) ))?(?:\p{Ll}[\p{L}’'-]* ){0,8}(?:of|in|at|from|de|del|du|des|da|do|dos|von|aus) (?:the |la |el |los |las )?\p{Lu}/u;

/** The s of many, and where they are; no other name stands behind it. */
const SEVERAL = /^\p{Ll}{3,}[^s\P{Ll}]s (?:of|in|from|de|des|du|do|da) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}$/u;

/** His, her: before who somebody is to another. */
export const OF_SOMEBODY = /^(?:his|her|their|su|sus|son|sa|ses|sein|ihr)(?![tz])/u;
/** Between what somebody is and whose or of what (folded). */
const OF =
  / (?:of|for|from|in|at|with|on|de|del|du|des|da|do|dos|das|di|della|dei|delle|von|vom|fur|aus|im|der|para|pour|per) /u;
/** Before the name of all its members (folded): "Familia Ejemplo". */
const OF_ONE_NAME =
  /^(?:famil(?:y|ia|ie|ias)|familles?|famiglia|communit(?:y|ies)|comunidad(?:es|e)?|communautes?|comunita)$/u;

/** What is known of the language of names. */
export interface LanguageOfNames {
  /** Every noun has a capital, so that one behind a name may be a profession. */
  readonly nouns: boolean;
  /** The last of some words tells what all of them are, as in English. */
  readonly headLast: boolean;
}

/** Where in a line something stands. */
interface Where {
  readonly isBehind: boolean;
  readonly isLast: boolean;
}

/** Tells names of groups. */
export class GroupNames {
  private readonly words: readonly PeopleWords[];
  /** Those of the language of the sheet. */
  private readonly own: readonly PeopleWords[];
  private readonly language: LanguageOfNames;

  constructor(words: readonly PeopleWords[], language: LanguageOfNames) {
    this.words = words;
    this.own = words.slice(0, 1);
    this.language = language;
  }

  /** True for what a group is called; `isBehind` if a person stands before it in its line, `isLast` if "and" does. */
  isGroup(text: string, { isBehind, isLast }: Where): boolean {
    const plain = folded(text);
    if (!this.begins(text, plain)) return false;
    // Beside a name, a word of another language is of what somebody is: "president of the Rondas Campesinas"; so is one that the word
    // for it only belongs to: "community leader", "presidenta de la comunidad".
    const isBeside = isBehind && /^\p{Ll}/u.test(text);
    const headed = isBeside && countIn(text, this.words) === undefined ? this.headOf(plain) : plain;
    const isOfGroup = (isBeside && !isLast ? this.own : this.words).some(({ group }) => group.test(headed));
    const capitals = isLoud(text) ? 0 : (text.match(/\p{Lu}/gu)?.length ?? 0);
    // His three sons, and her family; ihre drei Söhne.
    if (OF_SOMEBODY.test(plain))
      return capitals <= (this.language.nouns ? 1 : 0) && (countIn(text, this.words) !== undefined || isOfGroup);
    // The council of foresters of Sampleton: what "of" stands before is no name of a person.
    return isOfGroup || OF_A_PLACE.test(text);
  }

  /** True if words may begin a group: in small letters or with a number, or, where all is in capitals, with THEIR or SIX. */
  private begins(text: string, plain: string): boolean {
    if (/^(?:\p{Ll}|\d|\p{Lu}+\s+\p{Ll})/u.test(text) || !isNameLike(text) || this.beginsAsGroup(plain)) return true;
    return isLoud(text) && (OF_SOMEBODY.test(plain) || countIn(text, this.words) !== undefined);
  }

  /** The words that tell what all of them are: those before "of", or the last of them in a language whose adjectives stand first. */
  private headOf(plain: string): string {
    const before = plain.split(OF)[0] ?? plain;
    return this.language.headLast ? (before.split(' ').at(-1) ?? before) : before;
  }

  /** "Family of Ana Example": such a word first, and a small one behind it. */
  private beginsAsGroup(plain: string): boolean {
    const [first = '', next = ''] = plain.split(' ');
    return (
      (next !== '' && OF_ONE_NAME.test(first)) ||
      (isParticle(next) && this.words.some(({ group }) => group.test(first)))
    );
  }

  /** "farmers and peasants of Sampleton": what stands behind "and" is neither a name nor counted by itself. */
  isSame(text: string): boolean {
    return (
      !isNameLike(text) && countIn(text, this.words) === undefined && !/^(?:\p{Ll}+\s)+\p{Lu}\S*\s\p{Lu}/u.test(text)
    );
  }

  /** "weavers of Sampleton": several in small letters, by the s of the language, and where they are. */
  isSeveral(text: string): boolean {
    return SEVERAL.test(text);
  }

  /** "62 people", "some 1,300 souls": a number of those whose name it stands behind. */
  counts(text: string): boolean {
    const said = folded(text).split(/\s+/u);
    const isOne = this.words.some(({ counted = '' }) => counted.split(' ').includes(said.at(-1) ?? ''));
    return isOne && said.length < 6 && (countIn(text, this.words) ?? 0) > 1;
  }

  /** "35 farmers of Sampleton", "at least 35 farmers": a number, and whatever it counts. */
  isCounted(text: string): boolean {
    const [, first = '', next = ''] =
      /^(?:\p{Ll}+ ){1,2}(\d\S*)\s+(\p{L}+)(?!.* \d{4}).* \p{Ll}+ \p{Lu}/u.exec(text) ??
      /^(\S+)\s+(\p{L}+)/u.exec(text) ??
      [];
    if (next === '') return false;
    return (
      /^\d{1,3}(?:[.,’]?\d{3})*$/u.test(first) ||
      (countIn(first, this.words) !== undefined && /^\p{Ll}|^\p{Lu}\S+$/u.test(next) && !isNameLike(text))
    );
  }
}

const isLoud = (text: string) => !/\p{Ll}/u.test(text);
