import type { Boxes } from '../../src/layout/total-fit.ts';

// Paragraphs to set in lines, of invented people and places, and what they are as boxes.

export const ENGLISH: readonly string[] = [
  'I am writing to you on behalf of Marianne Fairweather, a schoolteacher from the harbour town of Oldmouth, who has been ' +
    'held in the regional prison of Karlsend since the spring of last year. She was arrested at her home in the early hours ' +
    'of the morning, in front of her two children, and no reason was given to her or to her family for several weeks.',
  'According to the information that is available to me, she was questioned without a lawyer on at least eleven occasions, ' +
    'and she was not allowed to receive letters, medicine or visits. Her sister, Josephine, travelled to the prison again and ' +
    'again, only to be told that the administration had no record of any prisoner of that name. It was an acquaintance ' +
    'from the hospital who finally brought word that Marianne was alive, and that she was suffering from an untreated ' +
    'inflammation of the lungs.',
  'The accusation against her, which became known in September, is that she had endangered the constitutional order by ' +
    'distributing a collection of poems among the pupils of her class. Neither the collection nor any of the poems has ever ' +
    'been prohibited. An independent commission of jurists from Westermark concluded that the proceedings fell far short of ' +
    'internationally recognised standards, and that the conviction rested exclusively on statements obtained under ' +
    'considerable pressure.',
  'I am deeply concerned about her health. The physicians who examined her in November recommended that she be transferred ' +
    'to the university hospital immediately; nothing of the kind has happened. Her weight has fallen below forty-five ' +
    'kilograms, and she can no longer walk without assistance.',
  'I therefore respectfully urge you to ensure that Marianne Fairweather is released immediately and unconditionally, since ' +
    'she is imprisoned solely for the peaceful exercise of her right to freedom of expression. Pending her release, please ' +
    'see to it that she receives adequate medical treatment, that she can communicate regularly with her relatives and with ' +
    'a lawyer of her own choosing, and that she is protected from ill-treatment of any kind.',
  'I would also ask you to order a prompt, thorough and impartial investigation into the circumstances of her arrest and ' +
    'interrogation, and to bring those responsible to justice in proceedings that meet the requirements of a fair trial.',
  'Thank you for your attention to this matter. I should be most grateful to hear from you about the steps that you have ' +
    'taken, and I remain confident that you will use the authority of your office to put an end to this injustice.',
];

export const GERMAN: readonly string[] = [
  'Ich schreibe Ihnen wegen der Menschenrechtsverteidigerin Friederike Sonnleitner, die seit über vierzehn Monaten in der ' +
    'Untersuchungshaftanstalt von Grauenfels festgehalten wird, ohne dass die Staatsanwaltschaft bisher eine Anklageschrift ' +
    'vorgelegt hätte. Nach übereinstimmenden Zeugenaussagen wurde sie während der Vernehmungen misshandelt und von ihren ' +
    'Familienangehörigen vollständig abgeschnitten.',
  'Der Sachverständigenausschuss der Rechtsanwaltskammer hat die Haftbedingungen als lebensbedrohlich bezeichnet und eine ' +
    'unverzügliche Verlegung in ein Krankenhaus gefordert. Die Gefängnisverwaltung verweigerte dies mit der Begründung, dass ' +
    'die Sicherheitsvorkehrungen dort unzureichend seien. Ich bitte Sie eindringlich, die bedingungslose Freilassung ' +
    'anzuordnen und eine unabhängige Untersuchung der Misshandlungsvorwürfe einzuleiten.',
];

/** Widths of letters as in a common book face, in thousandths of the size. */
function letterWidth(letter: string): number {
  if (/[iljtf.,;:’'‘!|()]/.test(letter)) return 290;
  if (/[mwMW–]/.test(letter)) return 780;
  if (/[A-ZÄÖÜ]/.test(letter)) return 680;
  return /[srcz-]/.test(letter) ? 410 : 505;
}

const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** Rows of boxes, before they are put in columns. */
export interface Row {
  readonly text: string;
  readonly width: number;
  readonly space: number;
  readonly hyphen: number;
  readonly penalty: number;
}

const SPACE = 250;

/** A text as boxes: a word, or a part of one before a place where it may be hyphenated. */
export function rowsOf(text: string, hyphenate: (word: string) => readonly number[]): Row[] {
  return text.split(' ').flatMap((word) => {
    const places = [0, ...hyphenate(word), word.length];
    return places.slice(1).map((to, index) => {
      const part = word.slice(places[index], to);
      const isEnd = to === word.length;
      const hyphen = isEnd ? 0 : widthOf('-');
      return { text: part, width: widthOf(part), space: isEnd ? SPACE : 0, hyphen, penalty: isEnd ? 0 : 50 };
    });
  });
}

/** TeX's own room in a space: half as much again, or a third less. */
export function boxesOf(rows: readonly Row[]): Boxes {
  return {
    count: rows.length,
    width: Float64Array.from(rows, ({ width }) => width),
    space: Float64Array.from(rows, ({ space }) => space),
    stretch: Float64Array.from(rows, ({ space }) => space / 2),
    shrink: Float64Array.from(rows, ({ space }) => space / 3),
    hyphen: Float64Array.from(rows, ({ hyphen }) => hyphen),
    penalty: Float64Array.from(rows, ({ penalty }) => penalty),
  };
}
