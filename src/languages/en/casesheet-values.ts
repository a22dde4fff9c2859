import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of English casesheets. */
export const values = {
  sender:
    /urgent (?:action|appeal)s? (?:desk|team|office|network|coordinator|programme?)|^(?:many )?thank(?: you|s)(?: for .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})your (?:own |respective )?countr(?:y|ies)(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:until|till|before|by|(?:not?|any) later than|on or before|up to|deadline(?: (?:is|for [^:]{0,40}))?|expires?(?: on)?|expiry date|valid (?:until|through)|through|ends on|closes on|last day(?: to [^:]{0,30})?(?: is)?)[\s:–—-]*(?:the |the (?:end|evening|morning|night|close|day) of )?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?,?\s*$/u,
  appeals: /appeal|letter|contact|action|\bact\b|write|writing|send|deadline|expir|message|fax|e-?mail/u,
  after:
    /(?:if|when|before) (?:you are |you wish to |you want to |you would like to |you intend to )?(?:send|sending|writing|write|act|acting|taking|take)\b.{0,60}after|after (?:this|that|the) (?:date|deadline)|check with .{0,80}(?:office|section|secretariat)|(?:not|no) (?:\p{L}{1,12} ){0,3}(?:send|write|sending|writing|appeals|letters)\b.{0,40} after .{0,60}(?:without|unless)/u,
  noField: /diplomati|(?:^|[.!?] )(?:please )?(?:check|consult|verif)/u,
  noEnd:
    /no (?:end|closing|expiry|expiration) date|no (?:fixed |set )?deadline|until further notice|open[- ]ended|without (?:an? )?(?:end date|deadline)/u,
  issued:
    /(?:^|[^\p{L}])(?:date(?: of issue| issued)?|issue date|issued(?: on)?|publication date|published(?: on)?|posted(?: on)?|dated|updated(?: on)?)[\s:–—-]*$/u,
  ended:
    /\bno (?:further|more|additional) (?:action|actions|appeals?|letters?)\b.{0,40}\b(?:is|are|requested|required|needed|necessary|at this time)|\b(?:this|the|our) (?:urgent )?(?:action|appeal|ua)\b.{0,12} (?:has |have |is |was )?(?:now |been |already )*(?:ended|expired|closed|concluded|completed)\b|\bth(?:is|ese) (?:[\p{L}-]{1,12} )?(?:case|campaign|petition|letters?)\b.{0,12} (?:has |have |is |are |was |were )(?:now |been |already )*(?:ended|expired|closed|concluded|completed|over|discontinued)\b|\b(?:letters|appeals|actions) are no longer (?:needed|required|requested|asked)\b|please (?:do not|stop) (?:send|sending|take|taking|write|writing)\b(?!.{0,12} (?:more than|over|after)).{0,30}(?:appeals?|letters?|action)|\b(?:send|write|post) no (?:more|further) (?:\p{L}{1,12} )?(?:appeals?|letters?|mails?|e-?mails?|messages?|cards?)\b(?<!\b(?:after|then)\p{L}*\b.{0,200})(?!.{0,60}\bafter)|^the case is (?:now )?closed(?:$|\b.{0,60}\b(?:letters?|appeals?|thank))|^(?:ua|urgent action|action|case) (?:is |has been )?(?:now )?closed\b|\b(?:action|appeal|ua)\b.{0,30} (?:is|are) no longer (?:active|asking|asked|requested|needed|open)/u,
  past: /\bafter (?:this|that|the) (?:day|date|deadline|time limit)\b|\b(?:once|when|if) (?:this|that|the) (?:day|date|deadline) (?:has|is) (?:gone|passed|over|past)\b/u,
  limit:
    /\b(?:no|not) more than (?:one|two|three|four|five|ten|\d{1,3}) (?:letters?|appeals?|messages?)|\b(?:one|two|three|a single) (?:appeal|letter|message)s? from each|\b(?:only|no more than|not more than|at most|a maximum of|maximum|max\.?|up to|just) (?:one|two|three|four|five|ten|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:letters?|appeals?|messages?|e-?mails?|fax(?:es)?|cards?|postcards?)|\b(?:one|two|three|four|five|ten|\d{1,2}) (?:letters?|appeals?|messages?|cards?|e-?mails?|fax(?:es)?) (?:at most |only )?(?:per|for each|from each|by each|from every) (?!e-?mail|fax|post)\p{L}|\b(?:one|\d{1,2}) (?:letters?|appeals?) a (?:person|group|section|writer|member|country|network)|\b(?:one|a single|two|three|\d{1,2}) (?:\p{L}{1,15} )?(?:letters?|appeals?|messages?|cards?|e-?mails?|fax(?:es)?) (?:only|each|at most|per|from each|by each|for each)|more than (?:one|two|three|four|five|ten|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:letters?|appeals?|messages?|e-?mails?|fax(?:es)?|cards?) (?:per|from each|by each|a) |limit (?:yourself|yourselves|the number|appeals|letters)|(?:not|no) (?:\p{L}{1,12} ){0,4}more than (?:one|two|three|four|five|ten|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:letters?|appeals?|messages?|e-?mails?|fax(?:es)?|cards?)|\b(?:no|not) more than (?:once|twice)\b|\b(?:per|each) (?:\p{L}{1,15} )?(?:person|member|group|household|family|class|branch|parish|section|school)\b.{0,20} (?:only one|one only|one|a single) (?:\p{L}{1,15} )?(?:letter|appeal|fax|card|message|e-?mail)|please send (?:only|just|no more than)/u,
  own: /\b(?:your|ones|their|his or her|the writers) own (?:native )?(?:language|tongue)|own language|any (?:other )?language|your (?:native|first|mother) (?:language|tongue)/u,
  around:
    /(?:after|later than|beyond|past|following|once|until|till|before|by|up to(?: and including)?)(?: \p{L}+){0,4} #|# (?:\p{L}+ ){0,2}(?:has|have|is) (?:gone|passed|over|past)\b|\blast (?:day|date|moment)\b.{0,80}#|#.{0,20}\blast (?:day|date|moment)\b|#.{0,30} at the latest/u,
  office:
    /\b(?:your|their|the|any|nearest|local|national)(?: own| local| national| nearest| ai| amnesty)* (?:section|office)s?\b(?! of)|\bsecretariat\b(?! of)/u,
  readers: /\b(?:you|your|we|our|please|thanks?|(?:send|tell|let|write to|inform|e-?mail) us)\b/u,
  within:
    /\b(?:letter|text|card|message|petition|address(?:es)?|officials?) (?:\p{L}+ )?(?:below|overleaf|given|provided|attached|enclosed)\b|\b(?:model|sample|draft) letter\b|\b(?:attached|enclosed) (?:\p{L}+ )?(?:letter|text|card)\b/u,
  speech: /\b(?:languages?|tongues?)\b/u,
  few: /\b(?:only|no more than|not more than|at most|maximum|max\.?|more than|fewer than|limit|single|per (?:person|group|member|household|class|week)|each (?:person|group|member))\b/u,
  tongue:
    /\b(?:own|mother|native|home|first|any|other) (?:\p{L}{1,12} )?(?:languages?|tongues?)\b|languages? (?:of your (?:own|choice|country)|(?:that )?you (?:speak|know))/u,
  writeIn:
    /^(?:preferred )?languages?: ?|(?:writ(?:e|ing)|appeals?|letters?|telegrams?|faxes|telexes|correspondence|e-?mails)\b.{0,80}?\bin /u,
  action: 'URGENT ACTION',
  nth: /(?:^|[^\p{L}\d])((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)))\s*$/u,
  first: /^(?:first|1st)$/u,
  further:
    /(?:further|more|additional|updated?) (?:information )?(?:\([^()]{1,40}\) )?(?:on|to|about)|further information[\s:]*$|follow[- ]?up (?:to|on)|update (?:to|on)|(?:^|[^\p{L}])fi\s*:?\s*$/u,
  people: {
    pronouns: { 'he/him': 'he him his', 'she/her': 'she her hers', 'they/them': 'they them their theirs' },
    genders: 'm f male female man woman men women boy girl both',
    titles:
      'mr mrs ms miss mx dr prof professor rev reverend revd fr father sister brother bishop archbishop imam pastor rabbi mullah deacon hon engr eng capt col gen lt maj sgt',
    theirs: 'his her their its',
    and: 'and',
    all: 'both all each respectively pronoun pronouns gender',
    alias:
      /^(?:also (?:known|written|spelt|spelled|called)(?: as)?|(?:better |commonly |widely |otherwise )?known (?:as|by (?:his|her|their|the) (?:name|nickname|pseudonym|pen name))|a\.?k\.?a\.?|alias(?:es)?|nicknamed?|pen name|real name|(?:birth|legal|full|given|chinese|tibetan|uyghur|uighur|arabic|english|christian|muslim|stage|religious|monastic|dharma) name|born as|formerly|née|nee)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:aged?|age)[:\s]*(?:about |around |approximately |over |under |between )?\d{1,3}(?: (?:and|to|or) \d{1,3})?|(?:about |around )?\d{1,3}(?:[- ]years?(?:[- ]old)?| yrs?)?|aged? (?:unknown|not known)|(?:a )?minor)$/u,
    born: /^(?:born(?: on| in)?|date of birth|d\.?o\.?b\.?|b\.)(?![\p{L}])\s*:?/u,
    number:
      /^(?:prison(?:er)?|inmate|tdcj|doc|cdcr?|identification|id|register|registration|booking|detainee|isn)\b[\s\p{L}]{0,24}?(?:no\.?|nr\.?|number|#|id|:)\s*[:#]?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:famil(?:y|ies)|residents|inhabitants|members|communit(?:y|ies)|villagers|people|persons|others?|workers|students|pupils|teachers|women|men|boys|girls|children|prisoners|detainees|protest[eo]rs|demonstrators|activists|defenders|lawyers|journalists|refugees|asylum[- ]seekers|migrants|households|individuals|peoples|tribes?|staff|leaders|supporters|relatives|civilians|farmers|peasants|miners|fishermen|soldiers|unionists|population|brothers|sisters|siblings|passengers|monks|nuns|teenagers|youths?|minors|survivors|families|tenants|strikers|fishers|fisher ?folk|herders|pastoralists|settlers|believers|worshippers|writers|artists|musicians|politicians|officers|crew|neighbou?rs|evictees|convicts|inmates|campaigners|organi[sz]ers|hunger strikers|couples?|adults|citizens|nationals|peasant farmers|street vendors|vendors|traders|drivers|nurses|doctors|medics|bloggers)(?![\p{L}])/u,
    counted: 'people persons individuals souls families households members residents inhabitants number',
    counts:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    tens: 'thirty forty fifty sixty seventy eighty ninety',
    sums: 'dozen/12 hundred/100 thousand/1000',
  },
} satisfies CasesheetValues;
