import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_TEXT, withPlainGlyphs } from './pdf-glyphs.mjs';

/** What unpdf has: the half of pdf.js that reads, and behind it the half that draws, which has the names of the first once more. */
const PDF_JS = 'node_modules/unpdf/dist/pdfjs.mjs';
const BETWEEN = 'globalThis.pdfjsWorker=';

/** What is asked of the half that reads, by the names that it has in pdf.js. */
const CLASSES = ['LocalPdfManager', 'WorkerTask', 'XRefParseException'];

/** How pdf.js unpacks a stream: by streams of the web, which Node takes longer to begin than most streams take. */
const UNPACKED =
  /async asyncGetBytesFromDecompressionStream\(([\w$]+)\)\{this\.stream\.reset\(\);const ([\w$]+)=[^;]*;try\{.*?\}catch\{return\{decompressed:null,compressed:\2\}\}\}/;

/**
 * What is done otherwise as soon as all is loaded: names of functions are written down, one by one; the half that draws is waited for; forms that are
 * programs can be read (XFA, which is not asked for); streams of the web get what Node has; and all is made that Brotli needs, which hardly a PDF has.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const CHANGES = [
  [/var p=\(t,e\)=>[\w$]+\(t,"name",\{value:e,configurable:!0\}\);/, 'function p(t){return t}'],
  [/static\{typeof window>"u"[^{}]*\}/, ''],
  [/([\w$]+)\?new [\w$]+\(\1\):null\)\}(?=get isPureXfa)/, 'null)}'],
  [
    /class [\w$]+\{static\{p\(this,"XFAObject"\).*class ([\w$]+)\{static\{p\(this,"XFAFactory"\).*?(?=class [\w$]+\{static\{p\(this,"AnnotationFactory"\))/s,
    'class $1{static getRichTextAsHtml(){return null}}',
  ],
  // How wide letters of such forms are: of no font that a text is set in.
  [
    /const ([\w$]+)=\[1\.3877,(?:(?!;function ).)*;(?=function ([\w$]+)\([\w$]+\)\{const ([\w$]+)=[\w$]+\([\w$]+\);return ([\w$]+)\(\)\[\3\]\}p\(\2,"getXfaFontName"\))/s,
    'const $4=()=>({});',
  ],
  [/typeof ReadableStream<"u"&&/, 'false&&'],
  // What a TrueType font draws says nothing where the file says which text its codes stand for.
  [
    /=this\.checkAndRepair\(([\w$]+),([\w$]+),([\w$]+)\),(?=[\w$]+\(\3\),this\.isOpenType)/,
    '=isOnlyDrawn($2,$3)?null:this.checkAndRepair($1,$2,$3),',
  ],
  [
    /function ([\w$]+)\(\)\{const ([\w$]+)=([\w$]+)\.font,(?=[\w$]+=\[\3\.fontSize\*\3\.textHScale,0,0,\3\.fontSize,0,\3\.textRise\];.{0,300}p\(\1,"getCurrentTextTransform"\))/,
    'function $1(){const $2=$3.font;if(!$2.isType3Font)return placeOfText($3);const ',
  ],
  // Of a file that is there as a whole, letters are taken as they are; numbers and words in hexadecimal digits at once.
  [
    /(?<=class [\w$]+\{static\{p\(this,"Lexer"\)\}[^{}]*\{[^{}]*\})nextChar\(\)\{return this\.currentChar=this\.stream\.getByte\(\)\}/,
    'nextChar(){const s=this.stream,b=s.bytes;return this.currentChar=b===void 0?s.getByte():s.pos>=s.end?-1:b[s.pos++]}',
  ],
  [
    /(p\(this,"Lexer"\)(?:(?!p\(this,).)*?)getNumber\(\)\{/s,
    '$1getNumber(){const plain=plainNumber(this);if(plain!==void 0)return plain;',
  ],
  [
    /(p\(this,"Lexer"\)(?:(?!p\(this,).)*?)getHexString\(\)\{/s,
    '$1getHexString(){const plain=plainHexadecimal(this);if(plain!==void 0)return plain;',
  ],
  // What shows text is an array, mostly, of words and numbers, none of which begins anything else.
  [
    /(case"\[":const ([\w$]+)=\[\];)(?=for\(;![\w$]+\(this\.buf1,"\]"\)&&this\.buf1!==[\w$]+;\)\2\.push\(this\.getObj\(([\w$]+)\)\))/,
    '$1if($3===null)plainParts(this,$2);',
  ],
  [
    /([\w$]+)=([\w$]+)\(\);(?=class [\w$]+ extends [\w$]+\{static\{p\(this,"BrotliStream"\))/,
    '$1=(bytes)=>($2.made??=$2())(bytes);',
  ],
];

/** So many words of a table are told apart at most; without a limit V8 looks for each among the words that it knows. */
const MOST_WORDS = 100_000;

/** A table of pdf.js of many names, each with a number. */
const TABLE = /function\((\w)\)\{((?:\1(?:\.[\w$]+|\["[^"\\ ]+"\])=\d+(?:e\d+)?,?){100,})\}/g;
const ROW = /(?:\.([\w$]+)|\["([^"]+)"\])=([\de]+)/g;

/**
 * What is added: how a table is filled; numbers and words in hexadecimal digits where nothing else is in them (all else is left to pdf.js); whether a font is none but for its glyphs (no table of another kind of font is in its directory); and how text stands, which is asked for
 * twice for each character, by pdf.js with two products of matrices that are mostly nothing.
 */
const ADDED = `function filled(table,rows){
  const all=rows.split(" ",${MOST_WORDS});
  for(let at=0;at<all.length;at+=2)table[all[at]]=Number(all[at+1]);
}
function isOnlyDrawn(file,properties){
  return properties.hasIncludedToUnicodeMap&&/^(?:\\0\\x01\\0\\0|true)(?!.*CFF )/s.test(String.fromCharCode(...file.peekBytes(512)));
}
function plainNumber(lexer){
  const{stream}=lexer,{bytes,end}=stream;
  if(bytes===void 0)return;
  let at=stream.pos,one=lexer.currentChar,sign=1;
  if(one===45){sign=-1;one=bytes[at++]}
  if(!(one>=48&&one<=57)||at>end)return;
  let number=one-48,parts=0;
  for(;at<end;at++){
    one=bytes[at];
    if(one>=48&&one<=57){if(parts!==0)parts*=10;number=number*10+one-48}
    else if(one===46&&parts===0)parts=1;
    else break;
  }
  if(at>=end||one===45||one===46)return;
  stream.pos=at+1;
  lexer.currentChar=one;
  return sign*(parts===0?number:number/parts);
}
function plainHexadecimal(lexer){
  const{stream}=lexer,{bytes,end}=stream;
  if(bytes===void 0)return;
  let text="",high=-1;
  for(let at=stream.pos-1;at<end;at++){
    const one=bytes[at],figure=one>=48&&one<=57?one-48:(one|32)>=97&&(one|32)<=102?(one|32)-87:-1;
    if(figure<0){
      if(one!==62)return;
      stream.pos=at+1;
      lexer.nextChar();
      return high<0?text:text+String.fromCharCode(high<<4);
    }
    if(high<0)high=figure;
    else{text+=String.fromCharCode(high<<4|figure);high=-1}
  }
}
function plainParts(parser,parts){
  const{lexer}=parser;
  for(;;){
    const one=parser.buf1,next=parser.buf2;
    if(typeof one!=="string"&&(typeof one!=="number"||Number.isInteger(one)&&Number.isInteger(next)))return;
    parts.push(one);
    if(typeof next!=="string"&&typeof next!=="number")parser.shift();
    else{parser.buf1=next;parser.buf2=lexer.getObj()}
  }
}
function placeOfText({ctm,textMatrix,fontSize,textHScale,textRise}){
  const wide=fontSize*textHScale,m=textMatrix;
  if(textRise===0&&m[1]===0&&m[2]===0&&ctm[1]===0&&ctm[2]===0)
    return[ctm[0]*(m[0]*wide),0,0,ctm[3]*(m[3]*fontSize),ctm[0]*m[4]+ctm[4],ctm[3]*m[5]+ctm[5]];
  const a=m[0]*wide,b=m[1]*wide,c=m[2]*fontSize,d=m[3]*fontSize,x=m[2]*textRise+m[4],y=m[3]*textRise+m[5];
  const e=ctm[0],f=ctm[1],g=ctm[2],h=ctm[3];
  return[e*a+g*b,f*a+h*b,e*c+g*d,f*c+h*d,e*x+g*y+ctm[4],f*x+h*y+ctm[5]];
}`;

/**
 * Reads PDFs with a part of pdf.js: text needs nothing that draws, and no messages between halves that could be in two threads. That takes half as long
 * as to load all of it and to let its halves talk.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function withTextOfPdf(root) {
  return {
    name: 'with-text-of-pdf',
    setup(builder) {
      builder.onResolve({ filter: /^unpdf\/(?:pdfjs|core)$/ }, ({ path }) => ({
        path: join(root, path === 'unpdf/core' ? PDF_JS : 'src/build/pdf-core.mjs'),
      }));
      builder.onLoad({ filter: /\/unpdf\/dist\/pdfjs\.mjs$/ }, ({ path }) => ({
        contents: readingHalf(readFileSync(path, 'utf8')),
      }));
    },
  };
}

/**
 * The half that reads, which gives to others what is asked of it, and the one class of the other half that says how a page is seen.
 * @param {string} source
 */
function readingHalf(source) {
  const [half = '', drawing = ''] = source.split(BETWEEN);
  const given = CLASSES.map((name) => {
    const [, short] = found(new RegExp(`class ([\\w$]+)[^{}]*\\{static\\{p\\(this,"${name}"\\)`), half);
    return `${short} as ${name}`;
  });
  const [, verbosity] = found(/p\(([\w$]+),"setVerbosityLevel\$1"\)/, half);
  const [seen, view] = found(/class ([\w$]+)\{static\{p\(this,"PageViewport"\).*?(?=get rawDims\(\))/, drawing);
  let made = half;
  for (const [what, instead] of CHANGES) {
    found(what, made);
    made = made.replace(what, instead);
  }
  made = withPlainGlyphs(made, found);
  found(TABLE, made);
  made = made.replace(
    TABLE,
    (_, table, rows) => `function(${table}){filled(${table},${JSON.stringify(wordsOf(rows))})}`,
  );
  const [old, how = ''] = found(UNPACKED, made);
  made = `${made.replace(old, () => unpacked(how))};\n${seen.replace(`class ${view}`, () => 'class PageViewport')}}`;
  return `import { inflateSync } from 'node:zlib';
${ADDED}
${PLAIN_TEXT}
${made.replace(/static\{p\(this,"[\w$]+"\)\}/g, '')}
export { PageViewport, ${verbosity} as setVerbosityLevel, ${given.join(', ')} };`;
}

/**
 * A table as one text, which V8 reads at a tenth of the cost of thousands of names in code: a name, its number, the next name.
 * @param {string} rows
 */
function wordsOf(rows) {
  return [...rows.matchAll(ROW)].map(([, plain, quoted, number]) => `${plain ?? quoted} ${Number(number)}`).join(' ');
}

/**
 * What is not whole is then unpacked by pdf.js itself, as far as it can be. Signals come through in between.
 * @param {string} how
 */
function unpacked(how) {
  return `async asyncGetBytesFromDecompressionStream(${how}){
    this.stream.reset();
    const compressed=this.stream.isAsync?await this.stream.asyncGetBytes():this.stream.getBytes();
    await new Promise((done)=>setImmediate(done));
    try{return{decompressed:${how}==="deflate"?new Uint8Array(inflateSync(compressed)):null,compressed}}
    catch{return{decompressed:null,compressed}}
  }`;
}

/**
 * @param {RegExp} what
 * @param {string} text
 */
function found(what, text) {
  const all = what.exec(text);
  if (!all) throw new Error(`pdf.js is not as src/build/text-of-pdf.mjs has it: ${what}`);
  return all;
}
