// Text that stands upright, and is read along its line, is most text: pdf.js asks anew for each of its letters what is the same for all of a line.

/** What names stand for in pdf.js, by what it calls them itself, or by where they are used. */
const FUNCTIONS = {
  save: 'saveLastChar',
  addsSpace: 'shouldAddWhitepsace',
  reset: 'resetLastChars',
  pushSpace: 'pushWhitespace',
  place: 'getCurrentTextTransform',
  ensure: 'ensureTextContentItem',
  compare: 'compareWithLastPosition',
  flush: 'flushTextContentItem',
};

/** Where text of a page begins to be read: its options. */
const OPTIONS =
  /async getTextContent\(\{[^{}]*viewBox:([\w$]+),[^{}]*keepWhiteSpace:([\w$]+)=!1,[^{}]*intersector:([\w$]+)=null\}\)/;

/** The text that is put together, and the state of what draws. */
const ITEM = /\(\)\{if\(([\w$]+)\.initialized\)return \1;const\{font:[\w$]+,loadedName:[\w$]+\}=([\w$]+);/;

/** What is done where a font begins, before a text is shown. */
const CHANGED =
  /function [\w$]+\(\{chars:[\w$]+,extraSpacing:[\w$]+\}\)\{([^;]*);(?=const [\w$]+=[\w$]+\.font,[\w$]+=[\w$]+\.vertical\?)/;

/**
 * Where texts are shown with gaps between their letters, and without; and where the place in which a text ended is given away: it goes on from there in
 * the same array.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const CHANGES = [
  [
    /const ([\w$]+)=\([\w$]+\.font\.vertical\?1:-1\)\*[\w$]+\.fontSize\/1e3,([\w$]+)=[\w$]+\[0\];(?=for\()/,
    '$&if(isPlain()){showPlainly($2,$1);break}',
  ],
  [
    /(?<![\w$])[\w$]+\(\{chars:([\w$]+)\[0\],extraSpacing:0\}\)/g,
    'isPlain()&&typeof $1[0]==="string"?showPlainly($1,0):$&',
  ],
  [/(?<=transform:[\w$]+=[\w$]+\.prevTransform)(?=,fontName:[\w$]+=[\w$]+\.fontName\})/, '?.slice()'],
  [/(?<=height:Math\.abs\([\w$]+\),transform:[\w$]+)(?=\|\|[\w$]+\(\),)/, '?.slice()'],
];

/**
 * The half of pdf.js that reads, with a quicker way for such text, which does in the same order what pdf.js does.
 * @param {string} source
 * @param {(what: RegExp, text: string) => RegExpExecArray} found
 */
export function withPlainGlyphs(source, found) {
  const named = Object.entries(FUNCTIONS).map(([name, long]) => [
    name,
    found(new RegExp(`p\\(([\\w$]+),"${long}"\\)`), source)[1],
  ]);
  const [, view, keeps, intersector] = found(OPTIONS, source);
  const [, item, state] = found(ITEM, source);
  const [whole, changed] = found(CHANGED, source);
  const names = { ...Object.fromEntries(named), view, keeps, intersector, item, state, changed };
  let made = source.replace(whole, () => `${plainly(names)}${whole}`);
  for (const [what, instead] of CHANGES) {
    found(what, made);
    made = made.replace(what, instead);
  }
  return made;
}

/**
 * What stands in pdf.js itself: it tells whether a text is plain, and what is needed to show it.
 * @param {Readonly<Record<string, string>>} names
 */
function plainly({
  save,
  addsSpace,
  reset,
  pushSpace,
  place,
  ensure,
  compare,
  flush,
  view,
  keeps,
  intersector,
  item,
  state,
  changed,
}) {
  return `function isPlain(){
  const{font,textRise,textMatrix,ctm}=${state};
  return textRise===0&&textMatrix[1]===0&&textMatrix[2]===0&&ctm[1]===0&&ctm[2]===0&&!font.vertical&&!font.isType3Font&&!${keeps}&&!${intersector};
}
function begin(){${changed}}
function pushed(width){${reset}();${flush}();${pushSpace}({width})}
const steps={begin,pushed,save:${save},addsSpace:${addsSpace},reset:${reset},place:${place},ensure:${ensure},compare:${compare}};
function showPlainly(parts,unit){showPlain(parts,unit,${state},${item},${view},steps)}
`;
}

/** Shows texts with gaps between them. It stands outside, since V8 forgets what it noted of a function as often as that is made anew: for each page. */
export const PLAIN_TEXT = `function showPlain(parts,unit,state,item,view,steps){
  const{font,fontMatrix,fontSize,textHScale,charSpacing,wordSpacing,ctm,textMatrix:m}=state;
  const{begin,pushed,save,addsSpace,reset,place,ensure,compare}=steps;
  const scale=fontMatrix[0]*fontSize,across=m[0],wide=ctm[0],left=ctm[4],y=ctm[3]*m[5]+ctm[5];
  const isForward=wide*(across*(fontSize*textHScale))>0,isOutside=y<view[1]||y>view[3];
  let chars="",isBegun=false,end;
  for(let at=0;at<=parts.length;at++){
    let extra=0;
    if(at<parts.length){
      const part=parts[at];
      if(typeof part==="string"){chars+=part;isBegun=true;continue}
      if(typeof part!=="number"||part===0)continue;
      extra=part*unit;
    }else if(!isBegun)break;
    begin();
    if(chars===""){
      const gap=charSpacing+extra;
      if(gap)m[4]=across*(gap*textHScale)+m[4];
      isBegun=false;
      continue;
    }
    const glyphs=font.charsToGlyphs(chars),last=glyphs.length-1;
    for(let nth=0;nth<=last;nth++){
      const glyph=glyphs[nth],{category}=glyph;
      if(category.isInvisibleFormatMark)continue;
      let gap=charSpacing+(nth===last?extra:0),width=glyph.width*scale;
      if(glyph.originalCharCode===32)gap+=wordSpacing;
      if(category.isWhitespace){
        gap+=width;
        m[4]=across*(gap*textHScale)+m[4];
        save(" ");
        continue;
      }
      if(category.isZeroWidthDiacritic)width=0;
      else{
        const x=wide*m[4]+left,before=item.prevTransform;
        if(x+width<view[0]||x>view[2]||isOutside){
          m[4]=across*(width*textHScale)+m[4];
          continue;
        }
        if(before&&(before[4]!==x||before[5]!==y)){
          const away=(x-before[4])/item.textAdvanceScale,sign=Math.sign(item.width||item.totalWidth);
          if(isForward&&before[5]===y&&item.prevTextRise===0&&item.height>=0&&away>=sign*item.negativeSpaceMax&&away<=sign*item.trackingSpaceMin){
            if(away<=sign*item.notASpace)reset();
            if(addsSpace())pushed(Math.abs(away));
            else item.width+=away;
          }else compare(width);
        }
      }
      if(!item.initialized)ensure();
      width*=textHScale;
      m[4]=across*width+m[4];
      item.width+=width;
      if(width){
        if(end!==void 0&&end===item.prevTransform)end[4]=wide*m[4]+left;
        else item.prevTransform=end=place();
        item.prevTextRise=0;
      }
      if(save(glyph.unicode))item.str.push(" ");
      item.str.push(glyph.unicode);
      if(gap)m[4]=across*(gap*textHScale)+m[4];
    }
    chars="";
    isBegun=false;
  }
}`;
