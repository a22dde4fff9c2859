// Makes src/fonts/files/ anew: the fonts that ship, their licences, and where each came from. Run by hand on Debian 12: it
// takes packages of npm and of Debian, of fixed versions, and the same packages give the same bytes. What each font is for
// stands in src/fonts/catalogue.ts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { characters, eastern } from './font-characters.mjs';

/** Where the files go. */
const OUT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fonts', 'files');

const NPM = ['subset-font@2.9.0'];
const FONTS_OF_DEBIAN = 'fonts-noto-core=20201225-1';
const DEBIAN = [FONTS_OF_DEBIAN, 'unicode-data=15.0.0-1'];

/** A font of Debian's package. */
const DEB = 'fonts-noto-core';

/** Upright and slanted, normal and bold. */
const FOUR = ['Regular', 'Italic', 'Bold', 'BoldItalic'];
const TWO = ['Regular', 'Bold'];
const ONE = ['Regular'];

/**
 * What is made: name of the files, styles, package, its name there if another, and the characters that are kept: the name of
 * a set of font-characters.mjs, or a script. The holder of the copyright is said where the package has no file that says it.
 * @type {readonly { name: string, styles: readonly string[], from: string, as?: string | undefined, keep: string, holder?: string }[]}
 */
const FONTS = [
  // Its licence reserves the names Gentium and SIL, which a changed font must not bear.
  { name: 'AppealBookSerif', styles: FOUR, from: 'gentium-book-plus@0.4.0', as: 'GentiumBookPlus', keep: 'european' },
  { name: 'NotoSans', styles: FOUR, from: 'noto-sans@0.4.2', keep: 'european' },
  { name: 'NotoNaskhArabic', styles: TWO, from: 'noto-naskh-arabic@0.4.5', keep: 'Arab' },
  { name: 'NotoNastaliqUrdu', styles: ONE, from: 'noto-nastaliq-urdu@0.4.2', keep: 'Arab' },
  { name: 'NotoSerifHebrew', styles: TWO, from: 'noto-serif-hebrew@0.4.2', keep: 'Hebr' },
  { name: 'NotoSerifThai', styles: TWO, from: '@fontsource/noto-serif-thai@5.3.0', keep: 'Thai' },
  { name: 'NotoSerifLao', styles: TWO, from: DEB, keep: 'Laoo', holder: '2017 Google Inc' },
  { name: 'NotoSerifMyanmar', styles: TWO, from: DEB, keep: 'Mymr', holder: '2016 Google Inc' },
  { name: 'NotoSerifKhmer', styles: TWO, from: DEB, keep: 'Khmr', holder: '2016 Google Inc' },
  { name: 'NotoSerifDevanagari', styles: TWO, from: 'noto-serif-devanagari@0.4.1', keep: 'Deva' },
  { name: 'NotoSerifBengali', styles: TWO, from: DEB, keep: 'Beng', holder: '2019 Google Inc' },
  { name: 'NotoSerifTamil', styles: TWO, from: DEB, keep: 'Taml', holder: '2017 Google Inc' },
  { name: 'NotoSerifEthiopic', styles: TWO, from: DEB, keep: 'Ethi', holder: '2017 Google Inc' },
  { name: 'NotoSerifGeorgian', styles: TWO, from: DEB, keep: 'Geor', holder: '2019 Google LLC' },
  { name: 'NotoSerifArmenian', styles: TWO, from: DEB, keep: 'Armn', holder: '2015-2019 Google LLC' },
  { name: 'NotoSerifTibetan', styles: ONE, from: DEB, keep: 'Tibt', holder: '2018 Google LLC' },
  { name: 'NotoSerifSinhala', styles: ONE, from: DEB, keep: 'Sinh', holder: '2016 Google Inc' },
  { name: 'NotoSerifGujarati', styles: ONE, from: DEB, keep: 'Gujr', holder: '2017 Google LLC' },
  { name: 'NotoSerifGurmukhi', styles: ONE, from: DEB, keep: 'Guru', holder: '2017 Google Inc' },
  { name: 'NotoSerifMalayalam', styles: ONE, from: DEB, keep: 'Mlym', holder: '2019 Google Inc' },
  { name: 'NotoSerifSC', styles: ONE, from: 'noto-serif-sc@0.4.3', keep: 'simplified' },
  { name: 'NotoSerifTC', styles: ONE, from: 'noto-serif-tc@0.4.4', keep: 'traditional' },
  { name: 'NotoSerifJP', styles: ONE, from: 'noto-serif-jp@0.4.3', keep: 'japanese' },
  { name: 'NotoSansKR', styles: ONE, from: 'noto-sans-kr@0.4.3', keep: 'korean' },
];

/** Tables that nothing here reads: hints, signatures, names of variable fonts, mathematics, vertical lines, Graphite. */
const DROPPED = (
  'DSIG STAT MATH BASE gasp meta hdmx LTSH VDMX PCLT FFTM kern prep fpgm vhea vmtx VORG ' + 'Silf Glat Gloc Feat Sill'
).split(' ');

/** The features that HarfBuzz turns on by itself in lines that run across, and those of fractions and of CJK punctuation. */
const FEATURES = (
  'abvf abvm abvs akhn blwf blwm blws calt ccmp cfar cjct clig curs dist fin2 fin3 fina half haln init isol kern liga ' +
  'ljmo locl ltra ltrm mark med2 medi mkmk mset nukt pref pres pstf psts rclt rkrf rlig rphf rtla rtlm stch tjmo vatu ' +
  'vjmo dnom frac numr'
).split(' ');
const EAST_ASIAN = ['ccmp', 'chws', 'halt', 'ljmo', 'mark', 'tjmo', 'vjmo'];

/**
 * How @expo-google-fonts and @fontsource name the styles.
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
const STYLES = {
  Regular: ['400Regular', '400-normal'],
  Italic: ['400Regular_Italic', '400-italic'],
  Bold: ['700Bold', '700-normal'],
  BoldItalic: ['700Bold_Italic', '700-italic'],
};

const folder = mkdtempSync(join(tmpdir(), 'appeal-fonts-'));

/** The name of a package in npm; undefined for Debian's. */
function npmName(/** @type {string} */ from) {
  if (from === DEB) return undefined;
  return from.startsWith('@') ? from : `@expo-google-fonts/${from}`;
}

function fetchPackages() {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = new Set(FONTS.flatMap(({ from }) => npmName(from) ?? []));
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const here = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...NPM, ...npm], here);
  execFileSync('apt-get', ['download', '-o', 'APT::Sandbox::User=root', ...DEBIAN], here);
  for (const wanted of DEBIAN) {
    const [name, version] = wanted.split('=');
    execFileSync('dpkg-deb', ['-x', `${name}_${version}_all.deb`, 'debian'], here);
  }
}

/**
 * Where a font and the text of its licence are in the fetched packages.
 * @param {{ name: string, from: string, as?: string | undefined }} font
 * @param {string} style
 */
function sourceOf({ name, from, as = name }, style) {
  const npm = npmName(from)?.replace(/@[^@]*$/, '');
  const [expo, web] = STYLES[style] ?? ['', ''];
  if (!npm) return { font: join(folder, 'debian/usr/share/fonts/truetype/noto', `${as}-${style}.ttf`) };
  const home = join(folder, 'node_modules', npm);
  if (npm.startsWith('@fontsource')) {
    const slug = npm.slice(npm.indexOf('/') + 1);
    return {
      font: join(home, 'files', `${slug}-${slug.split('-').at(-1)}-${web}.woff`),
      licence: join(home, 'LICENSE'),
    };
  }
  return { font: join(home, expo, `${as}_${expo}.ttf`), licence: join(home, 'LICENSE_FONT') };
}

async function makeAll() {
  const subset = createRequire(join(folder, 'package.json'))('subset-font');
  const sets = eastern(join(folder, 'debian'));
  const index = [];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const font of FONTS) {
    const text = characters(font.keep, sets);
    for (const style of font.styles) {
      const file = `${font.name}-${style}.ttf`;
      const source = readFileSync(sourceOf(font, style).font);
      const original = sha256(source);
      const made = await subset(renamed(source, font), text, {
        targetFormat: 'truetype',
        noHinting: true,
        keepFeatures: font.keep in sets ? EAST_ASIAN : FEATURES,
        dropTables: DROPPED,
      });
      writeFileSync(join(OUT, file), made);
      const from = npmName(font.from) ?? FONTS_OF_DEBIAN.replace('=', '@');
      index.push({ file, package: from, licence: 'OFL-1.1', original, made: sha256(made), bytes: made.length });
    }
  }
  writeFileSync(join(OUT, 'OFL.txt'), licences());
  writeFileSync(join(OUT, 'index.json'), `[\n${index.map((font) => JSON.stringify(font)).join(',\n')}\n]\n`);
  const bytes = index.reduce((sum, font) => sum + font.bytes, 0);
  stdout.write(`Wrote ${index.length} fonts, ${bytes} bytes, to src/fonts/files/\n`);
}

/** The Open Font License once, under the copyright lines of all fonts. */
function licences() {
  const heads = FONTS.map((font) => `${font.name}-*.ttf:\n${holder(font)}\n`);
  const licence = licenceText(FONTS.find(({ name }) => name === 'NotoSans') ?? { name: '', from: '' });
  return `${heads.join('\n')}\n${licence.slice(licence.indexOf('This Font Software'))}`;
}

/**
 * The copyright line, over several lines if it names reserved names.
 * @param {(typeof FONTS)[number]} font
 */
function holder(font) {
  if (font.holder) return `Copyright ${font.holder}. All Rights Reserved.`;
  const line = licenceText(font).split('\n\n')[0] ?? '';
  if (!line.startsWith('Copyright')) throw new Error(`no copyright line: ${font.name}`);
  return font.as
    ? `${line}\nThese files are a changed version of ${font.as}: fewer characters, no hints, another name.`
    : line;
}

/** @param {{ name: string, from: string }} font */
function licenceText(font) {
  const text = readFileSync(sourceOf(font, 'Regular').licence ?? '', 'utf8');
  return text
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
    .concat('\n');
}

/**
 * The font under the name that its files bear. The new name is as long as the old one and takes its place before the
 * subsetter counts lengths and sums.
 * @param {Buffer} font
 * @param {(typeof FONTS)[number]} names
 */
function renamed(font, { name, as }) {
  if (!as) return font;
  const apart = (/** @type {string} */ word) => word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const swap = (/** @type {string} */ text, /** @type {string} */ old, /** @type {string} */ now) =>
    text.replaceAll(old, now).replaceAll(wide(old), wide(now));
  const text = swap(swap(font.toString('latin1'), as, name), apart(as), apart(name));
  if (text.length !== font.length) throw new Error(`${name} is not as long as ${as}`);
  return Buffer.from(text, 'latin1');
}

/** A name in UTF-16 as fonts have it, a character a byte. */
const wide = (/** @type {string} */ name) => [...name].map((letter) => `\0${letter}`).join('');

const sha256 = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');

chmodSync(folder, 0o755);
try {
  fetchPackages();
  await makeAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
