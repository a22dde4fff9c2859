import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { FAMILIES, fontPackage } from '../../src/fonts/catalogue.ts';
import { PACKAGE } from '../support/package.ts';

const FOLDER = join(PACKAGE, 'src', 'fonts', 'files');
/** Bytes. */
const ALL_BELOW = 14_000_000;
const WITHOUT_EAST_ASIA_BELOW = 5_100_000;

const read = (file: string) => readFileSync(join(FOLDER, file));
const open = (file: string) => new Face(new Blob(new Uint8Array(read(file))));
const filesOf = (family: (typeof FAMILIES)[number]) => Object.values(family.files) as string[];
const FILES = FAMILIES.flatMap(filesOf);

/** Letters that must be there, by family; a blank is no letter. */
const EUROPEAN = `
  abcxyzABCXYZ 0123456789 .,:;!?()[]/-–—…“”„‘’‚«»‹›•·§©®™№°%‰†‡ €£¥₽₸₺₴₹₩₪₫₦
  äöüßÄÖÜẞ éèêëçñøåæœÿ ąćęłńóśźż čďěňřšťůž őű ășțâî āēīōūģķļņ ğışçöüİ əƏ ŵŷ ħġż þðÞÐ ĳ
  ḥṣṭḍẓḫṯḏḪẖġǧčšžʿʾʼʻʹʺ āīūēō ṇṅñśṛṝḷḹṃ ơưăâđêô ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ
  āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ńňǹḿ ɓɗɖƒɣŋɔɛƙƴɩʋẹọṣƁƊƉƑƔŊƆƐƘƳƖƲɲƝ ǃǀǁǂ ƣⱪⱨⱬɵ ôêŏŭ
  абвгдеёжзийклмнопрстуфхцчшщъыьэюя ґєіїҐЄІЇ ўЎ ђјљњћџ ѓќѕ әғқңөұүһіӘҒҚҢӨҰҮҺІ ҷӣӯҳҲӢӮҶ ҥ җ ԥ ѣѳѵ
  αβγδεζηθικλμνξοπρσςτυφχψω άέήίόύώϊϋΐΰ ἀἁἂἃἄἅἆἇ ᾳᾴᾲᾷᾶ ῥ ὦ ῷ ᾧ`;
const REQUIRED: Readonly<Record<string, string>> = {
  'Appeal Book Serif': `${EUROPEAN} ←→↑↓ ≤≥≠−×`,
  'Noto Sans': EUROPEAN,
  'Noto Naskh Arabic':
    'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي پچژگکی ۀ ېۆۇۈڭژۋەھ ٹڈڑںےہھۂۓ ٠١٢٣٩ ۰۱۴۵۶۹ ،؛؟٪« َُِّْٰ ﷺﷲ 0123456789',
  'Noto Nastaliq Urdu': 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے ۂۓ ۰۱۲۳۴۵۶۷۸۹ ،؛؟۔ َُِّٰ',
  'Noto Serif Hebrew': 'אבגדהוזחטיכךלמםנןסעפףצץקרשת ְֱֲֳִֵֶַָֹֻּׁׂ ־׳״₪ 0123456789.,:;!?',
  'Noto Serif Thai': 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๐๑๒๓๔๕๖๗๘๙฿',
  'Noto Serif Lao': 'ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄໆ່້໊໋໌ໍ໐໑໒໓໔໕໖໗໘໙ໜໝ',
  'Noto Serif Myanmar': 'ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအဣဤဥဦဧဩဪါာိီုူေဲံ့း္်ျြွှဿ၀၁၂၃၄၅၆၇၈၉၊။၌၍၎၏ ၵၷႁႅႆ',
  'Noto Serif Khmer': 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវឝឞសហឡអឣឥឦឧឩឪឫឬឭឮឯឰឱឳាិីឹឺុូួើឿៀេែៃោៅំះៈ៉៊់៌៍៏័្។៕ៗ៛០១២៣៤៥៦៧៨៩',
  'Noto Serif Devanagari': 'अआइईउऊऋऍएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहािीुूृॅेैॉोौ्ंँः़ऽ।॥क़ख़ग़ज़ड़ढ़फ़०१२३४५६७८९ ₹',
  'Noto Serif Bengali': 'অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূৃেৈোৌ্ংঁঃ়ড়ঢ়য়ৎ০১২৩৪৫৬৭৮৯ৰৱ৳।',
  'Noto Serif Tamil': 'அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனஜஶஷஸஹாிீுூெேைொோௌ்ஃ௦௧௨௩',
  'Noto Serif Ethiopic': 'ሀሁሂሃሄህሆለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቈኰጐ፡።፣፤፥፦፩፪፫፲፻',
  'Noto Serif Georgian': 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰ ₾',
  'Noto Serif Armenian': 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՚՛՜՝՞։֊֏',
  'Noto Serif Tibetan': 'ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨཱིེོྀུ་།༎༄༅ྐྒྔྗྟྡྣྤྦྨྩྫྱྲླྷ༠༡༢༣༤༥༦༧༨༩',
  'Noto Serif Sinhala': 'අආඇඈඉඊඋඌඍඑඒඓඔඕඖකඛගඝඞඟචඡජඣඤටඨඩඪණඬතථදධනඳපඵබභමඹයරලවශෂසහළෆ්ාැෑිීුූෘෙේෛොෝෞං',
  'Noto Serif Gujarati': 'અઆઇઈઉઊઋઍએઐઑઓઔકખગઘચછજઝટઠડઢણતથદધનપફબભમયરલળવશષસહાિીુૂૃૅેૈૉોૌ્ંઁઃ૦૧૨૩૪૫૬૭૮૯',
  'Noto Serif Gurmukhi': 'ਅਆਇਈਉਊਏਐਓਔਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਸ਼ਹਾਿੀੁੂੇੈੋੌ੍ਂਂੰੱ਼੦੧੨੩੪੫੬੭੮੯',
  'Noto Serif Malayalam': 'അആഇഈഉഊഋഎഏഐഒഓഔകഖഗഘങചഛജഝഞടഠഡഢണതഥദധനപഫബഭമയരറലളഴവശഷസഹാിീുൂൃെേൈൊോൗ്ംഃൺൻർൽൾൿ',
  'Noto Serif SC': '，。、；：？！“”‘’《》〈〉「」『』（）【】…—·〇　０１２９ＡＺａｚ￥①⑳⑴⒈ㄅㄆㄇ㆐㆑'.replace(
    /[㆐㆑]/g,
    '',
  ),
  'Noto Serif TC': '，。、；：？！「」『』（）《》〇　０９Ａｚ ㄅㄆㄇㄈㄩ 鄒幸彤黎龔龍體灣臺臟釗錚葉劉鄭譚',
  'Noto Serif JP':
    '、。・ー「」『』（）〒々〆ヶ ぁあぃいゝゞゔんァアヰヱヴヵヶヽヾン ｱｶﾞ 髙﨑崎﨑齋齊邊邉凜凛琉櫻澤濱徠翔颯葵',
  'Noto Sans KR': '가각갇힝 믿음 쌍홍길동 츄퀘뤄믜붸 ㄱㄴㅎㅏㅣ 0123456789 .,:;!?()',
};

/** Hanzi of given names, of which GB 2312 lacks most. */
const NAMES = '珺玥喆堃晟赟翀祎婳媖濛頔嫄朤淼昇珮犇骉垚煊燚叕昀琤瑀璟甯祐禛筠芃苡菀蘅譞邺郗闫靐飏骁';

/** Every character of rows of a national table. */
function table(encoding: string, first: number, last: number, cell = 0xa1): string {
  const decoder = new TextDecoder(encoding);
  let all = '';
  for (let row = first; row <= last; row += 1) {
    for (let column = cell; column <= 0xfe; column += 1) {
      const letter = decoder.decode(Uint8Array.of(row, column));
      if ([...letter].length === 1 && letter !== '\ufffd' && letter > '\x7f') all += letter;
    }
  }
  return all;
}

function missing(file: string, letters: string): string {
  const has = new Set(open(file).collectUnicodes());
  return [...new Set(letters.replace(/[ \n]/g, ''))].filter((letter) => !has.has(letter.codePointAt(0) ?? 0)).join(' ');
}

function glyphs(file: string, text: string) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(open(file)), buffer);
  return buffer.getGlyphInfosAndPositions();
}

const family = (name: string) => {
  const found = FAMILIES.find((one) => one.name === name);
  if (!found) throw new Error(`no family ${name}`);
  return found;
};

describe('the files', () => {
  test('are those of the catalogue, and nothing else', () => {
    const there = readdirSync(FOLDER).filter((file) => file.endsWith('.ttf'));
    expect(there.sort()).toEqual([...FILES].sort());
    expect(new Set(FILES).size).toBe(FILES.length);
  });

  test.each(FILES)('%s is a static TrueType font with what shaping and embedding need, and no more', (file) => {
    expect([...read(file).subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    const face = open(file);
    const has = (name: string) => face.referenceTable(name) !== undefined;
    const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post', 'GSUB', 'GPOS'];
    const ballast = [
      'CFF ',
      'CFF2',
      'fvar',
      'gvar',
      'fpgm',
      'prep',
      'cvt ',
      'DSIG',
      'STAT',
      'MATH',
      'gasp',
      'meta',
      'hdmx',
    ];
    expect(needed.filter((name) => !has(name))).toEqual([]);
    expect(ballast.filter(has)).toEqual([]);
    expect([...(face.referenceTable('post') ?? new Uint8Array()).subarray(0, 4)]).toEqual([0, 3, 0, 0]);
    const os2 = face.referenceTable('OS/2') ?? new Uint8Array(10);
    expect(os2[8], 'fsType: embedding is not restricted').toBe(0);
  });

  test('have the sizes that a package can bear', () => {
    const size = (files: readonly string[]) => files.reduce((sum, file) => sum + read(file).length, 0);
    const eastern = ['Noto Serif SC', 'Noto Serif TC', 'Noto Serif JP', 'Noto Sans KR'].flatMap((name) =>
      filesOf(family(name)),
    );
    expect(size(readdirSync(FOLDER))).toBeLessThan(ALL_BELOW);
    expect(size(FILES.filter((file) => !eastern.includes(file)))).toBeLessThan(WITHOUT_EAST_ASIA_BELOW);
  });

  test('stand beside their licence and are as they were made', () => {
    const licence = read('OFL.txt').toString();
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    const index = JSON.parse(read('index.json').toString()) as { file: string; package: string; made: string }[];
    expect(index.map(({ file }) => file).sort()).toEqual([...FILES].sort());
    for (const { file, package: from, made } of index) {
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(made);
      expect(FAMILIES.find((one) => filesOf(one).includes(file))?.package, file).toBe(from);
      expect(licence, file).toContain(`${file.replace(/-\w+\.ttf$/, '')}-*.ttf:\nCopyright`);
    }
  });

  test('do not bear a name that a licence reserves', () => {
    for (const file of FILES) {
      const names = new TextDecoder('utf-16be')
        .decode(open(file).referenceTable('name'))
        .replace(/Reserved Font Names.*/s, '');
      expect(names, file).not.toMatch(/Gentium Book|GentiumBook/);
    }
  });
});

describe('every family has the letters of its scripts', () => {
  test('and none is left out here', () => {
    expect(Object.keys(REQUIRED).sort()).toEqual(FAMILIES.map(({ name }) => name).sort());
  });

  test.each(FAMILIES.flatMap((one) => filesOf(one).map((file) => [file, one.name] as const)))('%s', (file, name) => {
    expect(missing(file, REQUIRED[name] ?? '')).toBe('');
  });

  test('simplified Chinese: GB 2312, and the hanzi of names', () => {
    const levels = table('gb18030', 0xb0, 0xf7).replace(/[\ue000-\uf8ff]/g, '');
    expect(levels.length).toBe(6763);
    expect(missing('NotoSerifSC-Regular.ttf', levels + NAMES)).toBe('');
  });

  test('traditional Chinese: Big5 level 1', () => {
    expect(missing('NotoSerifTC-Regular.ttf', table('big5', 0xa4, 0xc5, 0x40))).toBe('');
  });

  test('Japanese: kana and JIS X 0208 level 1', () => {
    expect(missing('NotoSerifJP-Regular.ttf', table('euc-jp', 0xa4, 0xa5) + table('euc-jp', 0xb0, 0xcf))).toBe('');
  });

  test('Korean: the syllables of KS X 1001', () => {
    const syllables = table('euc-kr', 0xb0, 0xc8);
    expect(syllables.length).toBe(2350);
    expect(missing('NotoSansKR-Regular.ttf', syllables)).toBe('');
  });
});

describe('letters still join, stack and carry marks', () => {
  const joined: readonly [string, string, number][] = [
    ['NotoSerifDevanagari', 'क्ष', 1],
    ['NotoSerifBengali', 'ক্ষ', 1],
    ['NotoSerifTamil', 'க்ஷ', 1],
    ['NotoSerifGujarati', 'ક્ષ', 1],
    ['NotoSerifMalayalam', 'ക്ക', 1],
    ['NotoSerifTibetan', 'སྐ', 1],
    ['NotoSerifKhmer', 'ក្ម', 2],
    ['NotoSerifMyanmar', 'က္က', 2],
  ];
  test.each(joined)('%s: %s', (name, text, count) => {
    const shaped = glyphs(`${name}-Regular.ttf`, text);
    expect(shaped.map(({ codepoint }) => codepoint)).not.toContain(0);
    expect(shaped).toHaveLength(count);
  });

  test.each(['NotoNaskhArabic', 'NotoNastaliqUrdu'])('%s: a letter in a word has another form than alone', (name) => {
    const [alone] = glyphs(`${name}-Regular.ttf`, 'ہ');
    const inWord = glyphs(`${name}-Regular.ttf`, 'ہہہ').map(({ codepoint }) => codepoint);
    expect(inWord).not.toContain(alone?.codepoint);
  });

  const marked: readonly [string, string][] = [
    ['AppealBookSerif', 'q\u0323'],
    ['NotoSans', 'q\u0323'],
    ['NotoNaskhArabic', 'بَ'],
    ['NotoSerifHebrew', 'בָ'],
    ['NotoSerifThai', 'ปี่'],
    ['NotoSerifLao', 'ປີ່'],
  ];
  test.each(marked)('%s: %s', (name, text) => {
    const moved = glyphs(`${name}-Regular.ttf`, text).some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
    expect(moved).toBe(true);
  });
});

describe('a character that no font has', () => {
  test('is met with the package of Debian that has its script', () => {
    expect(fontPackage('Telu')).toBe('fonts-noto-core');
    expect(fontPackage('Hani')).toBe('fonts-noto-cjk');
    expect(fontPackage('Hang')).toBe('fonts-noto-cjk');
  });
});
