// A casesheet as people get it: a PDF of several pages, with what stands on each above and below the text.
const { deflateSync } = require('node:zlib');

const SHEET = `URGENT ACTION
HERDERS OF THE LAKE ATTACKED AGAIN AFTER GUARDS LEAVE
On 3 May 2026, two days after the guards had left their post, armed men burnt down the meeting house of the herders
at Exampleville. Nobody was hurt. Three members of the council, Mara Example, Jo Probe-Beispiel and Ana Muster, have
fled to relatives with their families.

It is the third attack in six months. The prosecutor has opened two inquiries and closed none.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER
Dr Max Specimen
Director of Public Prosecutions
Office of the Director of Public Prosecutions
99 Sample Road
Nairobi 00100
Kenya
Email: director@prosecutor.example
Twitter: @prosecutor_example

Dear Director,
I am writing because the herders Mara Example, Jo Probe-Beispiel and Ana Muster have had to leave their homes for
fear of their lives.
On 3 May armed men burnt down the meeting house at Exampleville. In it were the maps on which the council has
marked its wells since 2017, and the only radio by which help could be called.
In January 2026 your office promised to protect the council. The guards were withdrawn on 1 May, without a word.
I call on you to:
\x95 Provide without delay the protection that the three and their families ask for, in agreement with them;
\x95 Conduct a prompt, thorough and impartial investigation of all three attacks, including those who ordered them;
\x95 Make public why the guards were withdrawn; and
\x95 Acknowledge in public the work of the council, and its importance for all.
Yours sincerely,
\f
ADDITIONAL INFORMATION
The herders are about 900 people in six villages on both banks of the lake. Since 2017 they have had a council, whose
members walk the borders of their land in groups of four, and write down what they see.
In 2019 the county began to cut a road of 43 kilometres through the reserve. A court stopped the works in March 2020.
They went on in May, when hardly anybody could travel.
In November 2025 stones were thrown at the house of Mara Example. In February 2026 a boat of the council was sunk.
Under international law, states must protect those who defend human rights and the environment.
\f
PREFERRED LANGUAGE TO ADDRESS TARGET: English, Swahili
You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 10 July 2026
Please check with the Amnesty office in your country if you wish to send appeals after the deadline.

NAME AND PREFERRED PRONOUN: Mara Example (she/her), Jo Probe-Beispiel
(he/him), Ana Muster (she/her) and the council of herders
of Exampleville (they/them)

LINK TO PREVIOUS UA: https://www.amnesty.example/en/documents/afr32/4981/2025/en/

ADDITIONAL TARGETS
Cabinet Secretary for the Interior
Eva Sample
P.O. Box 99
Nairobi 00200
Kenya
Email: secretary@interior.example

COPIES TO:
HE Ben Muster-Probe
Embassy of Kenya
9 Sample Crescent
London W1B 9ZZ
Tel 020 7946 0155 Fax 020 7946 0156
Email: embassy@kenya.example`;

const HEAD = 'Third UA: 45/25 Index: AFR 32/5127/2026 Kenya Date: 13 May 2026';
const FOOT = 'AMNESTY INTERNATIONAL URGENT ACTION';

/** Where text stands on a page, in points; how far lines are apart. */
const [LEFT, TOP, BOTTOM, LEADING, INDENT] = [56, 760, 40, 13, 18];

/** A text as PDF has them. @param {string} text */
const written = (text) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/**
 * What draws a page.
 * @param {string} text
 * @param {string} foot
 */
function drawn(text, foot) {
  const words = (/** @type {string} */ one) => `/${/[a-z]/.test(one) ? 'F1' : 'F2'} 10 Tf ${written(one)} Tj`;
  const line = (/** @type {string} */ one) => {
    const [, sign, item = ''] = /^(\x95) (.*)$/.exec(one) ?? [];
    const drawnLine = sign ? `${words(sign)} ${INDENT} 0 Td ${words(item)} -${INDENT} 0 Td` : words(one);
    return `${drawnLine} 0 -${LEADING} Td`;
  };
  const at = (/** @type {number} */ y, /** @type {string} */ one) => `q BT ${LEFT} ${y} Td ${one} ET Q`;
  const lines = text
    .trim()
    .split('\n')
    .map((one) => (one === '' ? `0 -${LEADING} Td` : line(one)));
  return [at(TOP + 40, line(HEAD)), at(TOP, lines.join('\n')), at(BOTTOM, line(foot))].join('\n');
}

/** The casesheet. */
function sheetPdf() {
  const pages = SHEET.split('\f');
  const font = (/** @type {string} */ name) =>
    Buffer.from(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  const kids = pages.map((_, nth) => `${5 + 2 * nth} 0 R`).join(' ');
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]>>`),
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, nth) => {
      const data = deflateSync(Buffer.from(drawn(page, `${FOOT} ${nth + 1}/${pages.length}`), 'latin1'));
      const head = `<</Length ${data.length}/Filter/FlateDecode>>\nstream\n`;
      return [
        Buffer.from(`<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + 2 * nth} 0 R>>`),
        Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]),
      ];
    }),
  ];
  /** @type {Buffer[]} */
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = objects.map((object, nth) => {
    const place = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${nth + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  parts.push(Buffer.from(`${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

module.exports = { sheetPdf };
