// What sets the same envelopes and labels: which of it is here, and its input in the form that suits it best.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SENDER } from './envelopes-words.mjs';
import { findPeers } from './peers.mjs';

/** @typedef {import('./envelopes-runs.mjs').Subject} Subject */
/** @typedef {import('./peers.mjs').Fonts} Fonts */

const JSPDF = { name: 'jspdf', version: '4.2.1' };
const LABELS_A_SHEET = 14;

const script = (/** @type {string} */ name) => join(dirname(fileURLToPath(import.meta.url)), name);
const runs = (/** @type {string} */ program) =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/**
 * The folder in which jsPDF stands; it is put there the first time, outside the package.
 * @returns {string | undefined}
 */
function jspdf() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'appeal-bench', `jspdf-${JSPDF.version}`);
  if (existsSync(join(folder, 'node_modules', JSPDF.name))) return folder;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'];
  const { status } = spawnSync('npm', [...words, `${JSPDF.name}@${JSPDF.version}`], { stdio: 'ignore', cwd: folder });
  return status === 0 ? folder : undefined;
}

function hasEnvlab() {
  if (!runs('pdflatex')) return false;
  const files = ['envlab.sty', 'lmodern.sty'];
  return files.every((file) => spawnSync('kpsewhich', [file], { stdio: 'ignore' }).status === 0);
}

/** Everything to measure against. What is missing is undefined or false, and `missing` says how to get it. */
export function findEnvelopePeers() {
  const { typst, latin } = findPeers();
  const found = { typst, latin, jspdf: jspdf(), envlab: hasEnvlab(), glabels: runs('glabels-3-batch') };
  const missing = [
    found.typst ? [] : 'Typst: npm could not install it',
    found.latin ? [] : 'a Latin font: apt-get install fonts-noto-core',
    found.jspdf ? [] : `jsPDF: npm could not install ${JSPDF.name}@${JSPDF.version}`,
    found.envlab ? [] : 'envlab: apt-get install --no-install-recommends texlive-latex-extra lmodern',
    found.glabels ? [] : 'glabels-3-batch: apt-get install --no-install-recommends glabels glabels-data',
    existsSync('/usr/bin/time') ? [] : 'memory of pdfLaTeX and glabels: apt-get install time',
  ].flat();
  return { ...found, missing };
}

/** @typedef {ReturnType<typeof findEnvelopePeers>} Peers */

/**
 * The quickest of four ways that were tried: a page of its own for each, the sender behind it, the data read from JSON.
 * @param {string} family
 * @param {string} data
 */
const typstSource = (family, data) => `
#let data = json("${data}")
#set document(title: "Envelopes")
#let from = place(top + left, dx: 10mm, dy: 10mm, text(9pt, data.sender.join(linebreak())))
#set page(width: 220mm, height: 110mm, margin: (left: 110mm, top: 50mm, right: 5mm, bottom: 5mm), background: from)
#set text(font: "${family}", size: 11pt, lang: "en", hyphenate: false, fallback: false)
#for lines in data.envelopes { page(lines.join(linebreak())) }
`;

/** @param {readonly string[]} lines */
const texLines = (lines) =>
  lines.map((line) => line.replace(/[\\{}$&#^_~%]/g, (sign) => `\\char${sign.charCodeAt(0)} `)).join('\\\\');

/**
 * Its labels at once, without the detour over the .aux file; upright, on paper as large as the envelope. It takes no font
 * files, so it has its own.
 * @param {readonly (readonly string[])[]} envelopes
 */
const envlabSource = (envelopes) => `\\documentclass[11pt]{letter}
\\usepackage[T1]{fontenc}
\\usepackage[utf8]{inputenc}
\\usepackage{lmodern}
\\setlength{\\paperwidth}{220mm}
\\setlength{\\paperheight}{110mm}
\\pdfpagewidth=220mm
\\pdfpageheight=110mm
\\usepackage[dlenvelope,norotateenvelopes,leftenvelopes,nocapaddress,noprintbarcodes]{envlab}
\\makeatletter
\\def\\@toaddressfont{\\normalfont\\normalsize}
\\makeatother
\\begin{document}
\\startlabels
${envelopes.map((lines) => `\\mlabel{${texLines(SENDER)}}{${texLines(lines)}}`).join('\n')}
\\end{document}
`;

/** Avery L7163 as gLabels 3.4 has it (avery-iso-templates.xml): 14 labels of 99.1 by 38.1 mm. */
const glabelsSource = (/** @type {string} */ family, /** @type {string} */ data, /** @type {number} */ fields) =>
  `<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="Avery" part="7163" size="A4" description="Mailing labels">
    <Label-rectangle id="0" width="280.9pt" height="108pt" round="5pt" x_waste="0pt" y_waste="0pt">
      <Markup-margin size="5pt"/>
      <Layout nx="2" ny="7" x0="9.5pt" y0="43pt" dx="292pt" dy="108pt"/>
    </Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    <Object-text x="8pt" y="4pt" w="265pt" h="100pt" justify="Left" valign="Top" auto_shrink="False" a0="1" a1="0" a2="0" a3="1" a4="0" a5="0">
      <Span font_family="${family}" font_size="10" font_weight="Regular" font_italic="False" color="0x000000ff" line_spacing="1">${Array.from({ length: fields }, (_, index) => `<Field name="${index + 1}"/>`).join('<NL/>')}</Span>
    </Object-text>
  </Objects>
  <Merge type="Text/Comma" src="${data}"/>
</Glabels-document>
`;

/**
 * The peers that set envelopes of the size DL, with their input written.
 * @param {Peers} peers
 * @param {string} folder where input and output stand
 * @param {readonly (readonly string[])[]} envelopes
 * @returns {Subject[]}
 */
export function envelopeSubjects(peers, folder, envelopes) {
  const { latin } = peers;
  const [font = ''] = latin?.files ?? [];
  const data = join(folder, 'addresses.json');
  writeFileSync(data, JSON.stringify({ sender: SENDER, envelopes }));
  /** @type {Subject[]} */
  const subjects = [];
  const add = (/** @type {string} */ name, /** @type {string[]} */ words, file = name, program = '') => {
    const out = join(folder, `${file}.pdf`);
    const all = program ? words : [...words, out];
    const subject = { name, words: all, cwd: folder, env: process.env, out, pages: envelopes.length };
    subjects.push(program ? { ...subject, program } : subject);
  };
  if (font) add('raw', [script('envelopes-raw.mjs'), font, data]);
  if (font && peers.jspdf) add('jspdf', [script('envelopes-jspdf.cjs'), peers.jspdf, font, data]);
  if (latin && peers.typst) {
    const source = join(folder, 'envelopes.typ');
    writeFileSync(source, typstSource(latin.family, 'addresses.json'));
    const words = [script('envelopes-typst.cjs'), peers.typst, font, folder, source];
    add('typst', [...words, 'plain']);
    add('typst-tags', [...words, 'tags']);
  }
  if (peers.envlab) {
    writeFileSync(join(folder, 'envlab.tex'), envlabSource(envelopes));
    add('envlab', ['-interaction=batchmode', '-halt-on-error', 'envlab.tex'], 'envlab', 'pdflatex');
  }
  return subjects;
}

/**
 * gLabels with labels on L7163, if it is here.
 * @param {Peers} peers
 * @param {string} folder where input and output stand
 * @param {readonly (readonly string[])[]} labels
 * @returns {Subject[]}
 */
export function labelSubjects({ glabels, latin }, folder, labels) {
  if (!glabels || !latin) return [];
  const [data, source, config] = ['labels.csv', 'labels.glabels', 'fonts.conf'].map((name) => join(folder, name));
  if (!data || !source || !config) return [];
  const quoted = (/** @type {string} */ text) => `"${text.replaceAll('"', '""')}"`;
  writeFileSync(data, labels.map((lines) => `${lines.map(quoted).join(',')}\n`).join(''));
  writeFileSync(source, glabelsSource(latin.family, data, labels[0]?.length ?? 0));
  const fonts = `<dir>${dirname(latin.files[0] ?? '')}</dir><cachedir>${join(folder, 'fontconfig')}</cachedir>`;
  writeFileSync(config, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  const out = join(folder, 'glabels.pdf');
  return [
    {
      name: 'glabels',
      program: 'glabels-3-batch',
      words: ['-o', out, source],
      cwd: folder,
      env: { ...process.env, FONTCONFIG_FILE: config },
      out,
      pages: Math.ceil(labels.length / LABELS_A_SHEET),
    },
  ];
}
