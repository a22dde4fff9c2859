import { cuss as english } from 'cuss';
import { cuss as spanish } from 'cuss/es';
import { cuss as french } from 'cuss/fr';
import { cuss as italian } from 'cuss/it';
import { cuss as portuguese } from 'cuss/pt';
import { cuss as ofPortugal } from 'cuss/pt-pt';
import { type Part, wordsOf } from './texts.ts';

// Words that no letter to an official should have. Rude ones are from cuss (M: one project's lists), of which only words rated
// 2, "likely a profanity", are taken. Accusing ones are our own choice; review: needed in all languages but English.

const LISTS: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>> = {
  en: [english],
  es: [spanish],
  fr: [french],
  it: [italian],
  pt: [portuguese, ofPortugal],
};

/**
 * Words of those lists that a letter may well have: they have a plain meaning too, or are what somebody suffered, was accused
 * of or is called by law: slave, sodomy, violador. Our choice, by reading the lists; review: needed but in English.
 */
const ORDINARY: Readonly<Record<string, string>> = {
  en:
    'armo asses barf beanbag beanbags bogan booby boogie booty bule bung chug chunky cocky cohee coolie coolies cum cumquat ' +
    'dahmer diddle dink dipstick dix dong dope dumb ero esqua faeces fatah fellatio fisted fisting flange floo fok forni fu ' +
    'gables gangbang gangbanged geni gonorrehea gora goras gubba gummer gypsies gypsy gypsys hadji hadjis haji hajis hajji ' +
    'hajjis haole hapa ho hobo hoes homo honkers hooters hori horis indon indons jig jigger jiggers jigs kafir kkk klansman ' +
    'klansmen klanswoman klanswomen kuffar kum kummer kumquat limey limy livesex lubra mams masturbate masturbating maumau ' +
    'maumaus mocky moky moslem mulatto munt mzungu mzungus negro negroes negros niggard niggards niggardliness niggle niggled ' +
    'niggles niggling nip orga panti payo pedo pimp pimped pimper pocho pocha pom poms pollock pollocks poo pud puke quashie ' +
    'quickie raper rearend rearentry redskin redskins reefer rere rigger sadis sexed sexing sexslave sissy slapper slave ' +
    'slavedriver sloper slopey smut snowback sodomise sodomize sodomy sooty spit spitter spunk spunky squaw stringer stripclub ' +
    'swallower taff tang teste threeway tinker tinkers tortur transvestite triplex tuckahoe turnon uck upskirt usama vibr vomit ' +
    'wab welcher welfare whash whiz willie wn wuss yank yanks',
  es:
    'abanto acabada adefesio adufe agarraderas aguayón alcornoque andorga andá aniz arrecho atarre ayotes barrabás bellaco ' +
    'besugo bolas bollito bollo bombín boniato borraja borrico brisco brizna brocha bruta bucha butifarra cabestro cacha cachar ' +
    'cachimba calabazo calamidad caliente cantimplora cebollino chacón chapero chaqueta chucha coger cogollo cogote cola ' +
    'colgados colisón colón comadres copetón coronta corota corotas corozo coso cotorra coyoles cuaresmeño cuates cuca cuchara ' +
    'culos dondiego energúmeno fariseo filiberto forrar ganapán guitarro gustarle gañán heroína hueco ladilla leche leches ' +
    'lechuguino lerdo lolas longanizas lumbreras mamar mameluco mamey manchas mangarrán marujo mastuerzo masturbación mayate ' +
    'mecos mendrugo merluzo mico minga nabo naco ojete orate orto ovejo paja palo palurdo pamplinas papayona pardillo ' +
    'pechugas pedo pelele pelotas pepa percebe pervertido pezón picapleitos pico piojoso pipe pis pisar pistola pito playo ' +
    'polvo popa prostituta prostituto puchero quebracho raja ramera reata repisas retazo riata sabandija sacamuelas sanguijuela ' +
    'semen seno senos sexo sobo sonajas sádico tagarote tajarse tanate tocho tolete tonga tordo tragar traga transar travesti ' +
    'trincar trio trola tunante verga vete violador violar volarse vulva yegua zorra',
  fr:
    'astiquer asphalteuse benzer bibite boule bourriquer choper clille coquillard crisse crissement crosse crosser culasse ' +
    'culbuter culer diarrhée dilater does doigter débander déboiter décharger déculer défoncer défonceur défourailler dégager ' +
    'déglinguer démonter dépucelage dépuceler désengorger emmancher emmanché enfiler enfler englander engrosser envoyer exploser ' +
    'faciale fesse fifi flûte fourbir fourrer gland glisser gosse gourdin gousse graine gros grouille gueule gueuler latter ' +
    'limer maquerellage matos melon mettre mijole minou morue mouille moule mouron panier pare-choc pare-chocs pays-bas peler ' +
    'piment pine pipe pisser plume poche poil pomper porc pourrir pédale queue ramoner retard riflard rondelle sarce sauter ' +
    'schnek shampoing souchien souchienne sphincter sucer suceuse taper tapette tâter vier viarge éburné écouillé',
  it:
    'anale anali ano arrapate bagasse bastarde boia bordello cannate cannati cannato cancara cancare cancari cancaro cessa cesse ' +
    'cessi cesso chiavo chiavare chiavata coito cornute cornuti cucchi cucco cuccano cuccata cuccate cula ditalino durelli ' +
    'durello eiacula eiaculando eiaculano eiaculare eiaculazione eiaculi eiaculo falli fallo fellatio fesse fessi fesso fiche ' +
    'finocchione goldone goldoni guardona guardone guardoni impiccati infame lecchina legnetto lofa madonna maiala marone maroni ' +
    'menano menare menata menate menati menato meretrice mocciose mocciosi mona mussa musse mussi musso negra negre negretti ' +
    'negri negro pecorina pecorine pederasta pederasti pene peni picio pippa pippe pisella porche potta prostituirsi prostituita ' +
    'prostituite prostituito prostituta prostitute pula puppa recchia scopati scrotale scroti scroto sculata secchiona secchione ' +
    'secchioni segarsi segone segoni slabbrata slabbrato sodomita sodomiti sorca sorce sperma suca sucano sucare suina suine ' +
    'svergina sverginare sverginata sverginate sverginato tarzanello tega teghe terga terghe testicoli testicolo tetta tette ' +
    'tettina troia troie trombi uccella uccellone uccelloni vaccona vagina vaginale vagine vulve zebedei zebedeo zinna zinne ' +
    'zoccola zoccole zoccolone',
  pt:
    'bagos besta bicha boco broche burra cacete cachorra cassete chifruda chifrudo chota corna corno desgraça frango jossa ' +
    'macaca mamada mané mijada mijado mijo mizera orgasmo pepeka pica pilinha piroca piru prostituta puto rapariga recalcada ' +
    'recalcado tarada tarado toba trocha trouxa tiriça vagabunda vagabundo xana',
};

const YOUR_EN =
  'corrupt|brutal|criminal|murderous|evil|inhuman|barbaric|cruel|bloody|disgusting|despicable|illegitimate|fascist|rotten|vile|' +
  'shameful|cowardly';
const ARE_EN =
  'murderers?|killers?|criminals?|liars?|butchers?|monsters?|torturers?|fascists?|nazis?|cowards?|thugs?|tyrants?|dictators?|' +
  'terrorists?|barbarians?|hypocrites?|animals|pigs|scum|idiots?';

/** Wording that accuses or threatens whoever reads it. What happened to people (torture, killed, rape, racist) is none. */
const ACCUSING: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    '(?<![\\p{L}])(?:shame on (?:you|your \\p{L}+)|you should be ashamed(?: of yourself| of yourselves)?|how dare you|blood on your hands|' +
      '(?:rot|burn) in hell|go to hell|you will (?:pay|regret)|(?:stop|keep) lying|you (?:have )?lied|kangaroo courts?|scum|bastards|morons|' +
      `you(?: are|['’]re)(?: all)?(?: an?| nothing but)?(?: (?:${YOUR_EN}))? (?:${ARE_EN})|you (?:(?:${YOUR_EN}) )?(?:${ARE_EN})|` +
      `your (?:(?:${YOUR_EN}) )?(?:regime|junta|thugs|henchmen|clique|lies|dictatorship|tyranny|butchers)|your (?:${YOUR_EN}) \\p{L}+)(?![\\p{L}])`,
    'giu',
  ),
  fr: /(?<!\p{L})(?:honte à vous|vous devriez avoir honte|comment osez-vous|du sang sur les mains|(?:bande d['’]|vous êtes (?:tous )?(?:des |un |une )?|vous, (?:les )?)(?:assassins?|criminels?|menteurs?|bourreaux?|monstres?|tortionnaires?|lâches?|tyrans?|dictateurs?|fascistes?)|votre (?:régime|junte|dictature|tyrannie|clique)|votre gouvernement (?:corrompu|criminel|barbare|fasciste)|vos (?:mensonges|sbires|bourreaux)|vous (?:allez|devrez) payer|parodie de justice)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:schäm(?:en sie|t) (?:sich|euch)|schande über (?:sie|euch|ihre?n? \p{L}+)|wie können sie es wagen|wie wagen sie|blut an (?:ihren|euren|den) händen|(?:sie sind|ihr seid|ihr|sie) (?:alle )?(?:ein |eine )?(?:mörder|verbrecher|lügner|schlächter|monster|folterer|feiglinge?|tyrann(?:en)?|diktator(?:en)?|faschist(?:en)?|unmenschen?)|ihr (?:\p{L}+ )?(?:regime|unrechtsregime|unrechtsstaat)|ihre (?:\p{L}+ )?(?:diktatur|schergen|lügen|clique)|ihre? (?:korrupte|verbrecherische|menschenverachtende|barbarische|kriminelle)[rsn]? \p{L}+|das werden sie bereuen|schauprozess-justiz)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:debería(?:n)? (?:avergonzarse|darles? vergüenza)|vergüenza debería darles?|cómo se atreve[n]?|las manos manchadas de sangre|(?:son|es) (?:ustedes|usted) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|(?:ustedes|usted) (?:son|es) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|su (?:(?:corrupt[oa]|brutal|criminal|cruel) (?:régimen|gobierno)|dictadura|tiranía)|su (?:régimen|gobierno) (?:corrupto|criminal|asesino|fascista|brutal)|sus (?:mentiras|esbirros)|lo pagar(?:á|án))(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:tenham? vergonha|devia(?:m)? ter vergonha|como se atreve[m]?|sangue nas mãos|(?:os senhores|vocês) são (?:uns )?(?:assassinos|criminosos|mentirosos|torturadores|monstros|cobardes|covardes|tiranos|ditadores|fascistas)|(?:o )?seu (?:regime|governo) (?:corrupto|criminoso|assassino|fascista|brutal)|(?:a )?sua (?:\p{L}+ )?(?:ditadura|tirania)|suas mentiras)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:vergogn(?:atevi|ati|osi)|si vergogni|dovreste vergognarvi|come osate|come si permette|le mani sporche di sangue|(?:siete|lei è) (?:tutti )?(?:degli |dei |un |una )?(?:assassin[io]|criminal[ie]|bugiard[io]|torturator[ie]|mostr[io]|codard[io]|tirann[io]|dittator[ie]|fascist[ia])|(?:il )?vostro regime|(?:la )?vostra (?:\p{L}+ )?(?:dittatura|tirannia)|vostro governo (?:corrotto|criminale|assassino|fascista)|le vostre menzogne)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:schaam u|u moet zich schamen|schande over u|hoe durft u|bloed aan uw handen|u bent (?:een |allemaal )?(?:moordenaars?|misdadigers?|leugenaars?|beulen?|monsters?|lafaards?|tirannen?|dictators?)|uw (?:\p{L}+ )?(?:regime|dictatuur|leugens|handlangers)|uw (?:corrupte|misdadige|barbaarse) \p{L}+)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:стыдитесь|позор (?:вам|вашему \p{L}+)|вам должно быть стыдно|как вы смеете|кровь на ваших руках|вы (?:все )?(?:—|-|–)? ?(?:убийцы|преступники|лжецы|палачи|изверги|трусы|тираны|фашисты|негодяи)|ваш(?:его|ему|им|ем)? (?:\p{L}+ )?режим(?:а|у|ом|е)?|ваш(?:а|ей|у) (?:\p{L}+ )?(?:хунта|диктатура|клика|банда|ложь)|вы (?:за это )?(?:ответите|пожалеете|лжёте|лжете))(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:соромтеся|ганьба (?:вам|вашому \p{L}+)|вам має бути соромно|як ви смієте|кров на ваших руках|ви (?:всі )?(?:—|-|–)? ?(?:вбивці|злочинці|брехуни|кати|боягузи|тирани|фашисти|негідники)|ваш(?:ого|ому|им)? (?:\p{L}+ )?режим(?:у|ом|і)?|ви (?:за це )?(?:відповісте|пошкодуєте|брешете))(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:utanın|utanmalısınız|yazıklar olsun|ne cüretle|elinizde kan var|elleriniz kanlı|(?:siz(?:ler)? )?(?:katilsiniz|canisiniz|yalancısınız|alçaksınız|faşistsiniz|zalimsiniz)|(?:yozlaşmış|kanlı|zalim|faşist) (?:rejiminiz|hükümetiniz|yönetiminiz)|rejiminiz)(?!\p{L})/giu,
  zh: /你们?(?:这些|这群|这帮)|您?你?们?(?:应该感到|不觉得)羞[耻愧]|可耻|无耻|卑鄙|刽子手|杀人犯(?:们)?[!！]|你们(?:都)?是(?:杀人犯|凶手|罪犯|骗子|暴君|独裁者|法西斯)|(?:你们?|您|贵国)的?(?:腐败|残暴|邪恶|独裁|专制|罪恶)(?:的)?(?:政权|政府|统治|制度)|你们?的?政权|双手沾满(?:了)?鲜血|走狗|混蛋|王八蛋|畜生/gu,
  ar: /(?<!\p{L})(?:عار عليكم|العار عليكم|عيب عليكم|ألا تخجلون|كيف تجرؤون|أيديكم ملطخة بالدماء|أنتم (?:قتلة|مجرمون|كاذبون|جلادون|طغاة|جبناء)|أيها (?:القتلة|المجرمون|الطغاة|الجلادون)|نظامكم(?: \p{L}+)?|حكومتكم (?:الفاسدة|المجرمة|القمعية))(?!\p{L})/gu,
  fa: /(?<!\p{L})(?:شرم بر شما|ننگ بر شما|شرم کنید|خجالت بکشید|چطور جرئت می‌کنید|دستتان به خون|شما (?:قاتل|جنایتکار|دروغگو|جلاد|ظالم)(?:ید|ان|ها)?|(?:رژیم|حکومت) (?:فاسد|جنایتکار|خونخوار|ستمگر)(?: شما)?|رژیم شما)(?!\p{L})/gu,
};

const rude = new Map<string, Set<string>>();

/** The rude words of a language, in small letters. */
function rudeWords(language: string): Set<string> {
  const known = rude.get(language);
  if (known) return known;
  const ordinary = new Set((ORDINARY[language] ?? '').split(' '));
  const words = (LISTS[language] ?? [])
    .flatMap((list) => Object.entries(list))
    .flatMap(([word, sure]) => (sure === 2 && !/\p{Lu}/u.test(word) && !ordinary.has(word) ? [word] : []));
  const made = new Set(words);
  rude.set(language, made);
  return made;
}

/** A capital within a sentence makes a name of a word. */
function isName(text: string, { start, text: word }: Part): boolean {
  if (!/^\p{Lu}/u.test(word) || (word.length > 1 && word === word.toUpperCase())) return false;
  return !/(?:^|[.!?…:]["'”’»)]*\s+|^["'“‘«(]+)$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Rude words and accusing wording of a text, in its language. */
export function rudeIn(text: string, language: string): (Part & { readonly kind: 'rude' | 'accusing' })[] {
  const accusing = ACCUSING[language] ? [...text.matchAll(ACCUSING[language])] : [];
  const found = accusing.map(({ index, 0: words }) => ({ start: index, text: words, kind: 'accusing' as const }));
  if (!LISTS[language]) return found;
  const list = rudeWords(language);
  const words = wordsOf(text);
  const single = words
    .filter((one) => list.has(one.text.toLowerCase()) && !isName(text, one))
    .filter((one) => !found.some(({ start, text: { length } }) => one.start >= start && one.start < start + length));
  return [...found, ...single.map((one) => ({ ...one, kind: 'rude' as const }))];
}
