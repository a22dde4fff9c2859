// The folders of casesheets in tests/import/ (README.md), in the order in which they came.

/** Those that the import is tuned on. */
export const TUNED = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...[
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
    'twenty-first',
    'twenty-second',
    'twenty-third',
    'twenty-fourth',
    'twenty-fifth',
    'twenty-sixth',
    'twenty-seventh',
    'twenty-eighth',
    'twenty-ninth',
    'thirtieth',
    'thirty-first',
    'thirty-second',
    'thirty-third',
    'thirty-fourth',
    'thirty-fifth',
    'thirty-sixth',
    'thirty-seventh',
    'thirty-eighth',
    'thirty-ninth',
    'fortieth',
  ],
];

/** The one that nobody has opened who works on the import; there may be none. */
export const BLIND = 'blind';
