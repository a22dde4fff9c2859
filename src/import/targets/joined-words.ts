import { formatOf } from '../../countries/address-formats.ts';
import { countryOfTown } from '../../countries/capitals.ts';
import { officialLanguages } from '../../countries/official.ts';
import { BOX } from './numbers.ts';
import type { Word } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// What words of a block that stands on one line are by themselves: where a place begins, or a town.

const MOST_OF_TOWN = 3;
/** "Apartado postal", "Apartado Aéreo". */
const OF_BOX = /^(?:postale?|aereo|postal|no|nr|n|n°)$/u;
/** "D-10999", "1080": before a town. */
const POSTCODE = /^(?:\p{Lu}{1,3}-)?\p{N}{4,6}$/u;
/** "7", "7-B", "2a.", "11": before the name of a street. */
const NUMBER = /^\p{N}{1,5}(?:-?\p{L}{1,2}|[ªº°])?[.,]?$/u;
const ARTICLE = /^(?:the|la|le|les|el|los|las|il|lo|gli|o|a|os|as|der|die|das|den|dem|des|and|y|e|et|und)$/u;

/** The words of such a block. */
export class JoinedWords {
  private readonly text: string;
  protected readonly words: readonly Word[];
  protected readonly first: number;
  protected wording: Wording;
  private readonly all: Wording;
  private readonly country: string | undefined;
  /** The country that it ends with. */
  protected ending: string | undefined;

  constructor(text: string, words: readonly Word[], first: number, wording: Wording, country: string | undefined) {
    this.text = text;
    this.words = words;
    this.first = first;
    this.all = wording;
    this.wording = wording.filter(({ expected, code }) => expected || code === 'en');
    this.country = country;
  }

  /** Notes the country that the block ends with, whose languages its lines may be in. */
  protected endsWith(country: string): void {
    this.ending = country;
    const codes = officialLanguages(country).map((tag) => tag.split('-')[0]);
    this.wording = this.all.filter(({ expected, code }) => expected || code === 'en' || codes.includes(code));
  }

  protected textOf(from: number, to: number): string {
    return this.text.slice(this.words[from]?.start, this.words[to - 1]?.end);
  }

  protected is(list: 'offices' | 'houses' | 'links' | 'ranks' | 'matters' | 'placesBefore', at: number): number {
    return anyAt(this.wording, list, this.words, at);
  }

  protected isPlace(at: number, isWithin: boolean): boolean {
    const [word, next] = [this.words[at], this.words[at + 1]];
    if (!word || !next) return false;
    if (NUMBER.test(word.raw)) return !isWithin && this.isStreetAt(at);
    if (BOX.exec(word.raw)?.index === 0) {
      const behind = OF_BOX.test(next.key) ? this.words[at + 2] : next;
      if (/^\p{N}/u.test(behind?.raw ?? '')) return true;
    }
    const length = this.is('placesBefore', at);
    if (length > 0 && at + length < this.words.length) return true;
    return this.wording.some((one) => one.words.head !== 'last' && one.places.at(this.words, at) > 0);
  }

  /** "7 Sample Street": a number before a street that ends with what tells it. */
  private isStreetAt(at: number): boolean {
    if (this.wording.some((one) => one.words.head !== 'last' && one.places.at(this.words, at + 1) > 0)) return true;
    return (
      /^\p{Lu}/u.test(this.words[at + 1]?.raw ?? '') &&
      [2, 3, 4].some((nth) =>
        this.wording.some((one) => one.words.head === 'last' && one.places.at(this.words, at + nth) > 0),
      )
    );
  }

  /** A capital, where the country is the one of the address. */
  protected isTown(at: number): boolean {
    if (this.isLinked(at) || this.isPostcode(at - 1)) return false;
    if (this.townAt(this.isPostcode(at) ? at + 1 : at) > 0) return true;
    // "99 Sample Street, Washington": where an embassy is, the country is another.
    return this.words[at - 1]?.stops === true && /\p{N}/u.test(this.textOf(this.first, at)) && this.isKnownTown(at);
  }

  /** True for a capital of any country. */
  protected isKnownTown(at: number): boolean {
    return (
      !this.isLinked(at) && [3, 2].some((length) => countryOfTown(this.textOf(at, at + length).replace(/,$/u, '')))
    );
  }

  /** True for figures before a town, where the post of the country wants them there. */
  private isPostcode(at: number): boolean {
    if (at < this.first || !POSTCODE.test(this.words[at]?.raw ?? '')) return false;
    const before = this.text.slice(0, this.words[at]?.start);
    const { lines } = formatOf(this.ending ?? this.country ?? '');
    return !BOX.test(before.slice(-24)) && lines.some((one) => /^\{postcode\} \{city\}/u.test(one));
  }

  protected townAt(at: number): number {
    for (let length = MOST_OF_TOWN; length > 0; length--) {
      const town = countryOfTown(this.textOf(at, at + length).replace(/,$/u, ''));
      if (town !== undefined && (town === this.ending || town === this.country)) return length;
    }
    return 0;
  }

  /** True behind "of the", "de la". */
  protected isLinked(at: number): boolean {
    const before = this.words[at - 1];
    if (!before || at <= this.first) return false;
    return this.is('links', at - 1) > 0 || ARTICLE.test(before.key);
  }
}
