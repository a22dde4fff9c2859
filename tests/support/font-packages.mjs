// Stands in for the programs by which `npm run fonts` fetches packages, where there is no network: node font-packages.mjs PROGRAM …
// The packages it "fetches" are made of the fonts that ship, and the subsetter leaves a font as it is.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src', 'fonts', 'files');

/** A font of Debian's package that does not ship, and a small one that stands in for it. */
const ANOTHER = { file: 'NotoSerifKannada-Regular.ttf', like: 'NotoSerifArmenian-Regular.ttf' };

/** How the two publishers of npm name the styles. */
const EXPO = { Regular: '400Regular', Italic: '400Regular_Italic', Bold: '700Bold', BoldItalic: '700Bold_Italic' };
const WEB = { Regular: '400-normal', Italic: '400-italic', Bold: '700-normal', BoldItalic: '700-italic' };

/** @type {{ file: string, package: string }[]} */
const shipped = JSON.parse(readFileSync(join(FONTS, 'index.json'), 'utf8'));
const isDebian = (/** @type {{ package: string }} */ one) => one.package.startsWith('fonts-noto-core');

/**
 * @param {string} to
 * @param {string} content
 */
function write(to, content) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}

/** The packages of npm, below the folder that the program stands in. */
function install() {
  write('node_modules/subset-font/index.js', 'module.exports = async (font) => font;\n');
  for (const { file, package: from } of shipped.filter((one) => !isDebian(one))) {
    const home = join('node_modules', from.replace(/@[^@]*$/, ''));
    const [name = '', style = ''] = file.replace('.ttf', '').split('-');
    const expo = EXPO[/** @type {keyof typeof EXPO} */ (style)];
    const slug = from.replace(/^.*\/|@[^@]*$/g, '');
    const to = from.startsWith('@fontsource')
      ? join(home, 'files', `${slug}-${slug.split('-').at(-1)}-${WEB[/** @type {keyof typeof WEB} */ (style)]}.woff`)
      : join(home, expo, `${name.replace('AppealBookSerif', 'GentiumBookPlus')}_${expo}.ttf`);
    cpSync(join(FONTS, file), to);
    const licence = readFileSync(join(FONTS, 'OFL.txt'), 'utf8');
    const terms = licence.slice(licence.indexOf('This Font Software'));
    for (const one of ['LICENSE', 'LICENSE_FONT']) write(join(home, one), `Copyright 2026 ${name}\n\n${terms}`);
  }
}

/** The package of Debian with the fonts. */
function unpack() {
  const to = 'debian/usr/share/fonts/truetype/noto';
  for (const { file } of shipped.filter(isDebian)) cpSync(join(FONTS, file), join(to, file));
  cpSync(join(FONTS, ANOTHER.like), join(to, ANOTHER.file));
}

const [program, ...words] = process.argv.slice(2);
if (program === 'npm') install();
if (program === 'dpkg-deb' && words.some((word) => word.startsWith('fonts-noto-core'))) unpack();
