/** What comes out of the same files otherwise than it did, on purpose. */
export interface Change {
  /** Why, in a sentence. */
  readonly reason: string;
  /** Scenarios and commands as they stand in a transcript: "scenario: command". */
  readonly where: RegExp;
  /** What the old program gave, wherever it stands. */
  readonly was: RegExp;
  /** What comes in its place, as `replace` takes it. */
  readonly is: string;
}

/** Every change there is. A row more is a promise less: think twice. */
export const CHANGED: readonly Change[] = [
  {
    reason: 'Targets are completed however the case is written; they were found by the look of its lines.',
    where: /: appeal completion --words targets$/,
    was: /^```stdout\nprefect\n/m,
    is: '```stdout\nwojt\nsindaco\nmayor-json\nprefect\n',
  },
  {
    reason: 'Targets are completed however the case is written; they were found by the look of its lines.',
    where: /: appeal completion --words targets --of indented$/,
    was: /^Exit code: 0/,
    is: '```stdout\nsindaco\n```\n\nExit code: 0',
  },
  {
    reason: 'In British use a letter that greets nobody by name ends with "Yours faithfully".',
    where: /^(?!Copies of what shipped|.*--from bare).*: appeal letter /,
    was: /(Dear Sir or Madam,(?:(?!Dear )[\s\S])*?)Yours sincerely/g,
    is: '$1Yours faithfully',
  },
  {
    reason: 'The closing of a Chinese letter stands in two lines.',
    where: /^(?!Copies of what shipped).*: appeal letter /,
    was: /^此致敬礼$/gm,
    is: '此致\n敬礼！',
  },
  {
    reason: 'The closing of a Chinese letter stands in two lines.',
    where: /: appeal letter .*--format json/,
    was: /"此致敬礼"/g,
    is: '"此致敬礼！"',
  },
  {
    reason: 'A browser is told what the language keeps on one line.',
    where: /: appeal letter .*--format html/,
    was: /\b23 de (?=novembro)/g,
    is: '23\u00a0de\u00a0',
  },
  {
    reason: 'A browser is told what the language keeps on one line.',
    where: /: appeal letter .*--format html/,
    was: /(\d+)年(\d+)月(\d+)日/g,
    is: '$1{U+2060}年$2{U+2060}月$3{U+2060}日',
  },
  {
    reason: 'A blank line stands between the addresses in two scripts.',
    where: /: appeal (?:letter|envelope --target) /,
    was: /^([^\nA-Za-z`$>|]*[\u0370-\u10ff\u3040-\uffdc][^\nA-Za-z\\]*)\\?\n(?=[A-Z][A-Za-z ])/gm,
    is: '$1\n\n',
  },
  {
    reason: 'A quotation in own words looks like one.',
    where: /: appeal letter .*--body own-words\.md.*--format markdown/,
    was: /^(?=Songs have no master\.$)/gm,
    is: '> ',
  },
  {
    reason: 'A quotation in own words looks like one.',
    where: /: appeal letter .*--body own-words\.md.*--format json/,
    was: /^( *)"kind": "paragraph",\n *("text": "Songs have no master\.")/gm,
    is: '$1"kind": "quote",\n$1"blocks": [\n$1  {\n$1    "kind": "paragraph",\n$1    $2\n$1  }\n$1]',
  },
  {
    reason: 'An American letter has a colon after its greeting.',
    where: /: appeal letter .*--from bare/,
    was: /^Dear Sir or Madam,$/m,
    is: 'Dear Sir or Madam:',
  },
  {
    reason: 'An American list has a comma before its last word.',
    where: /: appeal letter .*--from bare/,
    was: /Oto Brendal and Sascha/,
    is: 'Oto Brendal, and Sascha',
  },
  {
    reason: 'A stranger of whom nothing is asked and who suffers nothing is a warning.',
    where: /: appeal check --format json$/,
    was: /("severity": )"error"(,\n *"found": "Otto Brandt")/g,
    is: '$1"warning"$2',
  },
  {
    reason: 'A stranger of whom nothing is asked and who suffers nothing is a warning.',
    where: /^In lists, with a sender and a project: appeal check --format json$/,
    was: /"error": 2,(\s*)"warning": 10,/,
    is: '"error": 1,$1"warning": 11,',
  },
  {
    reason: 'A stranger of whom nothing is asked and who suffers nothing is a warning.',
    where: /^Of the project and of the data folder: appeal check --format json$/,
    was: /"error": 1,(\s*)"warning": 11,/,
    is: '"error": 0,$1"warning": 12,',
  },
  {
    reason: 'A stranger of whom nothing is asked and who suffers nothing is a warning.',
    where: /^Of the project and of the data folder: appeal check --format json$/,
    was: /^Exit code: 1/m,
    is: 'Exit code: 0',
  },
];
