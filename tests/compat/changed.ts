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
  {
    reason: 'A letter names only the copies that are made.',
    where: /: appeal letter --target (?:governor|warden)\b(?!.*--format (?:html|json))/,
    was: /\n(?:(?:Copy:|Cópia:|抄送：).*\n)+(?=```$)/m,
    is: '',
  },
  {
    reason: 'A letter names only the copies that are made.',
    where: /: appeal letter --target governor --lang zh --format html/,
    was: /<p class="copies">.*\n/,
    is: '',
  },
  {
    reason: 'A letter names only the copies that are made.',
    where: /: appeal letter --target sheriff --body own-words\.md.*--format json/,
    was: /"copies": \[\s*"Copy: Clerk"\s*\]/,
    is: '"copies": []',
  },
  {
    reason: 'A letter names only the copies that are made.',
    where: /: appeal letter --case river-singers --target (?:harbour --target consulate|embassy --target harbour)/,
    was: /<small>Com cópia a: Her [^<]*<\/small>|<span>Cópia: Consulate [^<]*<\/span>/g,
    is: '',
  },
  {
    reason: 'A letter names only the copies that are made.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /^抄送：Her .*\n/gm,
    is: '',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --target sheriff --target clerk$/,
    was: /copy of a letter to Pat Moorby, Sheriff\n/,
    is: 'copy of a letter about Wren Hollin\n',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --target sheriff --target clerk$/,
    was: /letter that I have sent to Pat Moorby, Sheriff\.\nI would be grateful if you would take note of it and pass my concern on to your\ngovernment/,
    is: 'letter about Wren Hollin that I have sent to\nPat Moorby, Sheriff. I would be grateful if you would take note of it and pass\nmy concern on to your government',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --all --with-copies$/,
    was: /letter that I have sent to Pat Moorby, Sheriff\. I would be grateful if you would\ntake note of it/,
    is: 'letter about Wren Hollin that I have sent to Pat Moorby, Sheriff. I would be\ngrateful if you would take note of it',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --all --with-copies$/,
    was: /Reedholm, Head of the provincial office,\nProvincial Office of Marlovia got\./g,
    is: 'Reedholm, Warden, Harbour Office of Sampleport\ne Ines Quillford got.',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --all --with-copies$/,
    was: /to Governor Tam Reedholm, Head of the\nprovincial office, Provincial Office of Marlovia\n/g,
    is: 'about Linh Marlowen, Oto Brendal and\nSascha Vint\n',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --all --with-copies$/,
    was: /letter that I have sent to Governor Tam\nReedholm, Head of the provincial office, Provincial Office of Marlovia\. I would\nbe grateful if you would take note of it and pass my concern on to your\ngovernment/g,
    is: 'letter about Linh Marlowen, Oto Brendal and\nSascha Vint that I have sent to Governor Tam Reedholm, Warden, Harbour Office of\nSampleport and Ines Quillford. I would be grateful if you would take note of it\nand pass my concern on to your government',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --target governor --template short --lang en/,
    was: /copy of a letter to Governor Tam Reedholm[\s\S]*?ask you to:/,
    is: 'copy of a letter about Linh Marlowen, Oto Brendal and\nSascha Vint Please find enclosed a copy of a letter about Linh Marlowen, Oto\nBrendal and Sascha Vint that I have sent to Governor Tam Reedholm, Head of the\nprovincial office, Provincial Office of Marlovia. I would be grateful if you\nwould take note of it and pass my concern on to your government. I therefore\nrespectfully ask you to:',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --target all .*--format json/,
    was: /供您知悉：致 Governor [^"]*? 的信函副本/g,
    is: '供您知悉：林样本、Oto Brendal和Sascha Vint',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --target all .*--format json/,
    was: /随信附上我致 Governor [^"]*? 的/g,
    is: '随信附上我致 Governor Tam Reedholm、Warden、Harbour Office of Sampleport和Ines Quillford 的',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --target embassy --target harbour/,
    was: /cópia de uma carta a Governor [^<]*/g,
    is: 'Linha Marlowen, Oto Brendal e Sascha Vint',
  },
  {
    reason: 'A cover note names whom the letters are about, and all to whom they went.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /^供您知悉：致 [\s\S]*? 的信函副本/m,
    is: '供您知悉：林样本、Oto Brendal和Sascha Vint',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target (?:harbour --target consulate|embassy --target harbour)/,
    was: /Governor Tam Reedholm, Head of the provincial office, Provincial Office of Marlovia(?= got|\. Agr)/g,
    is: 'Harbour Office of Sampleport',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target harbour --target consulate/,
    was: /(<address><span>Harbour[^\n]*)([\s\S]*)<address><span>样本市[^\n]*/,
    is: '$1$2$1',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target embassy --target harbour/,
    was: /<address><span lang="zh"[^\n]*([\s\S]*)(<address><span dir="auto">Harbour[^\n]*)/,
    is: '$2$1$2',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target (?:harbour --target consulate|embassy --target harbour)/,
    was: /<p>Senhor Governador(?=[:,]<)/,
    is: '<p>Ex.ma Senhora Diretora',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /^随信附上我致 Governor[\s\S]*?激。/m,
    is: '随信附上我致 Warden, River Prison 的信函副本。如蒙知悉，并向贵国政府转达我的关\n切，我将不胜感激。',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /^样本市灯笼街12号\n[\s\S]*?100000 Marlovia\n/m,
    is: '100001\n样本市码头路3号\n河边监狱\n\nWarden\nRiver Prison\n3 Quay Road\nMARLOVIA\n100001 LOWER MARLOVIA\n',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /尊敬的谭省长：/,
    is: '尊敬的先生/女士：',
  },
  {
    reason: 'A copy is of a letter that is made, not always of that to the main target.',
    where: /: appeal letter --case river-singers --target warden --target consulate/,
    was: /顺致敬意/,
    is: '此致\n敬礼！',
  },
];
