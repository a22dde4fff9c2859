import type { Language } from '../languages/language.ts';
import { unknownLanguage } from '../languages/room.ts';
import { heldTogether, withoutBreaks } from '../languages/together.ts';
import type { Block, Letter, StyledText } from '../letter/letter.ts';
import { plain } from '../letter/letter.ts';
import { isolated, isolateNumbers, numbersIn, type Stretch, turnedIn } from '../letter/number-order.ts';
import type { SheetName } from '../paper/sheets.ts';
import { renderPage, type Template } from '../template/letter-template.ts';

/** What a page is made for besides its letters. */
export interface HtmlOptions {
  /** The paper that it is printed on; A4 if not said. CSS has the same names (CSS Paged Media Level 3, page-size). */
  readonly sheet?: SheetName;
  /** ISO 639-1: what the sender's post reads, in which the sender's address and the name of a country stand. */
  readonly postLanguage?: string;
  /** What is known of the language of a letter (BCP 47). */
  readonly rooms?: (language: string) => Language;
}

/** ISO 639-2: not known which. A voice that reads the page then does not take it for the language of the letter. */
const UNKNOWN = 'und';

/** A text and its language; no language if it is that of the letter. */
interface Marked {
  readonly text: string;
  readonly language: string;
}

/** Letters as one HTML file, each on a page of its own when printed. The template is `templates/page.html.hbs`. */
export function renderHtml(letters: readonly Letter[], template: Template, options: HtmlOptions = {}): string {
  const [first] = letters;
  return renderPage(template, {
    language: first?.language ?? 'en',
    direction: first?.direction ?? 'ltr',
    title: title(letters),
    sheet: options.sheet ?? 'A4',
    letters: letters.map((letter) => letterValues(letter, options)),
  });
}

/** The first subject; a letter template need not have one, but a page must have a title. */
function title(letters: readonly Letter[]): string {
  const subject = letters.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'subject');
  return subject?.kind === 'subject' ? plain(subject.runs) : (letters[0]?.placeAndDate ?? '');
}

function letterValues(letter: Letter, { postLanguage, rooms = unknownLanguage }: HtmlOptions): object {
  const { native, lines, country } = letter.recipient;
  const mark = marker(letter.language);
  const room = rooms(letter.language);
  return {
    language: letter.language,
    direction: letter.direction,
    mark: letter.mark ?? '',
    sender: letter.sender.map((text, index) =>
      mark(text, (index === letter.sender.length - 1 && letter.senderCountryLanguage) || postLanguage),
    ),
    atSpaces: room.lines?.atSpaces === true,
    indent: room.letter?.indent ?? '',
    placeAndDate: isolateNumbers(held([{ text: letter.placeAndDate }], room)[0]?.text ?? '', letter.direction),
    recipient: [
      ...(native?.lines ?? []).map((text) => mark(text, native?.language)),
      ...lines.map((text) => mark(text)),
      ...(country ? [mark(country, postLanguage)] : []),
    ],
    blocks: letter.blocks.flatMap((block) => blockValues(block, { ...room, direction: letter.direction })),
    signature: mark(letter.signature, postLanguage),
    copies: letter.copies.map((line) => isolateNumbers(line, letter.direction)),
  };
}

/**
 * Tells the language of a line in a letter: as said, if it is another than the letter's; unknown, if nobody said and a line
 * in Latin script stands in a letter that is written in another one.
 */
function marker(language: string): (text: string, said?: string) => Marked {
  const latin = new Intl.Locale(language).maximize().script === 'Latn';
  return (text, said) => {
    const inLatin = /\p{Script=Latin}/u.test(text);
    if (!/\p{L}/u.test(text)) return { text: isolateNumbers(text), language: '' }; // a line to fill in, a number
    const guessed = inLatin && !latin ? UNKNOWN : language;
    return { text: isolateNumbers(text), language: (said ?? guessed) === language ? '' : (said ?? guessed) };
  };
}

/** What a template is told of a block; a list or a quotation is its beginning, what is in it, and its end. */
function blockValues(block: Block, room: Language): readonly object[] {
  const { kind } = block;
  const within = (blocks: readonly Block[]) => blocks.flatMap((one) => blockValues(one, room));
  if (kind === 'quote') return [values({ beginsQuote: true }), ...within(block.blocks), values({ endsQuote: true })];
  if (kind === 'list') {
    const { start, items } = block;
    const numbered = start === undefined ? {} : { numbered: true, start: String(start) };
    return [
      values({ beginsList: true, ...numbered }),
      ...items.flatMap((item) => [values({ beginsItem: true }), ...within(item), values({ endsItem: true })]),
      values({ endsList: true, ...numbered }),
    ];
  }
  const { indent, closing } = room.letter ?? {};
  return [
    values({
      subject: kind === 'subject',
      heading: kind === 'heading',
      closing: kind === 'closing',
      indented: indent !== undefined && (kind === 'paragraph' || kind === 'closing'),
      atEnd: kind === 'closing' && closing === 'end',
      runs: kind === 'demands' ? [] : runValues(block.runs, room),
      items: kind === 'demands' ? block.items.map((runs) => runValues(runs, room)) : [],
    }),
  ];
}

const NOTHING = {
  subject: false,
  heading: false,
  closing: false,
  indented: false,
  atEnd: false,
  runs: [],
  items: [],
  beginsQuote: false,
  endsQuote: false,
  beginsList: false,
  endsList: false,
  numbered: false,
  start: '',
  beginsItem: false,
  endsItem: false,
};

/** Values of a block with those of which nothing is said. */
function values(said: Readonly<Record<string, unknown>>): object {
  return { ...NOTHING, ...said };
}

/** Runs in which no line ends where the language keeps words together. */
function held(runs: readonly StyledText[], { lines }: Language): StyledText[] {
  const places = heldTogether(plain(runs), lines?.together);
  let from = 0;
  return runs.map((run) => {
    const text = withoutBreaks(run.text, places, from);
    from += run.text.length;
    return { ...run, text };
  });
}

/**
 * Runs as a template has them: none goes on behind the end of a line, and `ends` is true where one ends. What runs the other way
 * than the letter is `turned`, and a number stands in an isolate: the same order as on paper.
 */
function runValues(runs: readonly StyledText[], room: Language): object[] {
  const whole = held(runs, room);
  const text = plain(whole);
  const turned = turnedIn(text, room.direction);
  const numbers = numbersIn(text, room.direction);
  const edges = new Set(turned.flatMap(({ from, to }) => [from, to]));
  let at = 0;
  return whole.flatMap(({ text: own, style }) => {
    const start = at;
    at += own.length;
    return partsOf(own, start, edges).map(({ from, to }) => {
      const part = text.slice(from, to);
      return {
        text: withIsolates(text, from, to, numbers),
        strong: style === 'strong',
        emphasis: style === 'emphasis',
        ends: part.endsWith('\n'),
        turned: turned.some((one) => one.from <= from && to <= one.to),
      };
    });
  });
}

/** A run from its place in the whole text, cut behind each line and at the edges. */
function partsOf(run: string, start: number, edges: ReadonlySet<number>): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (let to = 1; to <= run.length; to += 1) {
    if (to < run.length && run[to - 1] !== '\n' && !edges.has(start + to)) continue;
    parts.push({ from: start + from, to: start + to });
    from = to;
  }
  return parts;
}

/** A part of a text, the numbers in it isolated. */
function withIsolates(text: string, from: number, to: number, numbers: readonly Stretch[]): string {
  let made = '';
  let at = from;
  for (const number of numbers) {
    const [begins, ends] = [Math.max(number.from, from), Math.min(number.to, to)];
    if (begins >= ends) continue;
    made += text.slice(at, begins) + isolated(text.slice(begins, ends));
    at = ends;
  }
  return made + text.slice(at, to);
}
