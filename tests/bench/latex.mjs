// The same words for LuaLaTeX and pdfLaTeX: KOMA's scrlttr2, microtype, British hyphens, 11 pt on lines of 165 mm.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {'lualatex' | 'pdflatex'} Engine */

/** @param {string} text */
const escaped = (text) => text.replace(/[\\{}$&#^_~%]/g, (sign) => `\\char${sign.charCodeAt(0)} `);

/**
 * LuaLaTeX takes the font files that the others take; pdfLaTeX cannot, and has its own.
 * @param {Engine} engine
 * @param {string} font
 */
function fontLines(engine, font) {
  if (engine === 'pdflatex') return '\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{lmodern}';
  const bold = font.replace('-Regular', '-Bold').split('/').pop();
  return `\\usepackage{fontspec}
\\setmainfont{${font.split('/').pop()}}[Path=${dirname(font)}/, BoldFont=${bold}]`;
}

/** French spacing: after a full stop no more than elsewhere, as the others set it. Only so are lines comparable. */
const head = (/** @type {Engine} */ engine, /** @type {string} */ font) => `
\\documentclass[fontsize=11bp,paper=a4,foldmarks=false,fromalign=left]{scrlttr2}
${fontLines(engine, font)}
\\usepackage[british]{babel}
\\usepackage{microtype}
\\usepackage[left=25mm,textwidth=165mm]{geometry}
\\frenchspacing
\\pagestyle{empty}
\\begin{document}
`;

/**
 * @param {import('./words.mjs').BenchLetter} letter
 * @param {Engine} engine
 * @param {string} font
 */
export function latexLetter(letter, engine, font) {
  const lines = (/** @type {readonly string[]} */ texts) => texts.map(escaped).join('\\\\ ');
  const { sender, address, placeAndDate, subject, salutation, paragraphs, demands, closing, signature } = letter;
  return `${head(engine, font)}\\setkomavar{fromname}{${escaped(sender[0] ?? '')}}
\\setkomavar{fromaddress}{${lines(sender.slice(1))}}
\\setkomavar{date}{${escaped(placeAndDate)}}
\\setkomavar{subject}{${escaped(subject)}}
\\setkomavar{signature}{${escaped(signature)}}
\\begin{letter}{${lines(address)}}
\\opening{${escaped(salutation)}}
${paragraphs.map(escaped).join('\n\n')}
\\begin{itemize}
${demands.map((text) => `\\item ${escaped(text)}`).join('\n')}
\\end{itemize}
\\closing{${escaped(closing)}}
\\end{letter}
\\end{document}
`;
}

/**
 * Paragraphs alone, in one letter, over as many pages as they take.
 * @param {readonly string[]} paragraphs
 * @param {Engine} engine
 * @param {string} font
 */
export const latexParagraphs = (paragraphs, engine, font) => `${head(engine, font)}\\begin{letter}{Nobody}
\\opening{Hello}
\\setlength{\\parindent}{0pt}
${paragraphs.map(escaped).join('\n\n')}
\\end{letter}
\\end{document}
`;

/**
 * Runs TeX once in the file's folder. Returns how many lines it could not make fit.
 * @param {Engine} engine
 * @param {string} source a .tex file; the PDF stands beside it afterwards
 */
export function latex(engine, source) {
  const { status } = spawnSync(engine, ['-interaction=batchmode', '-halt-on-error', source], {
    cwd: dirname(source),
    stdio: 'ignore',
  });
  const log = readFileSync(source.replace(/\.tex$/, '.log'), 'latin1');
  if (status !== 0) throw new Error(`${engine} ended with ${status}\n${log.slice(-2000)}`);
  return (log.match(/^Overfull \\hbox/gm) ?? []).length;
}

/**
 * @param {Engine} engine
 * @param {string} folder
 * @param {string} name
 * @param {string} text
 */
export function setWithLatex(engine, folder, name, text) {
  const source = join(folder, `${name}.tex`);
  writeFileSync(source, text);
  return { pdf: join(folder, `${name}.pdf`), overfull: latex(engine, source) };
}

/** @param {Engine} engine */
export function hasLatex(engine) {
  if (spawnSync(engine, ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  return ['scrlttr2.cls', 'microtype.sty', 'lmodern.sty', 'fontspec.sty', 'hyph-en-gb.tex'].every(
    (file) => spawnSync('kpsewhich', [file], { stdio: 'ignore' }).status === 0,
  );
}
