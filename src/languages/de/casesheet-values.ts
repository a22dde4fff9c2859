import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of German casesheets. */
export const values = {
  sender:
    /(?:eilaktions|urgent-action-)(?:netz|team|buro|koordination)|^(?:vielen |herzlichen )?dank(?:e)?(?: fur .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})(?:ihr|dein|eur)e[mrns]? (?:eigenen )?land(?:e|es)?(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:bis(?: (?:spatestens|einschlie(?:ss)lich|ende))?|vor|spatestens(?: (?:bis|am))?|frist|(?:einsende|aktions)?schluss|endet am|lauft (?:bis|am)|gultig bis|nicht (?:spater als|nach))[\s:–—-]*(?:zum |dem |den |am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)?,?\s*$/u,
  appeals: /appell|brief|aktion|handeln|schreib|schick|send|frist|nachricht|fax|e-?mail/u,
  after:
    /nach (?:diesem|dem|ablauf|diesen|dieser)\b.{0,40}(?:datum|termin|frist|zeitpunkt|\d)|(?:wenden sie sich|fragen sie|erkundigen sie sich|klaren sie).{0,120}(?:amnesty|sekretariat|sektion|buro|aktion)|da (?:informationen|aktionen) .{0,60}verandern/u,
  noField: /(?:^|[.!?] )(?:fragen sie|prufen|kontrollieren|bitte (?:fragen|prufen|kontrollieren))/u,
  noEnd:
    /(?:kein|ohne) (?:end|ablauf)datum|kein(?:e)? (?:frist|enddatum)|ohne (?:frist|zeitliche begrenzung)|bis auf weiteres|unbefristet/u,
  issued:
    /(?:^|[^\p{L}])(?:datum|ausgabedatum|erschienen(?: am)?|veroffentlicht(?: am)?|(?:zuletzt )?aktualisiert(?: am)?|online seit|eingestellt am|stand|vom)[\s:–—-]*$/u,
  ended:
    /(?:kein|keine|keiner)(?: weiteren?)? (?:aktion|aktionen|appelle?|briefe?|schreiben|aktivitaten)(?: mehr)?\b.{0,30}(?:erforderlich|notig|notwendig|gewunscht|erbeten)|(?:aktion|urgent action|appell|dieser fall|diese (?:brief)?kampagne)\b.{0,40}\b(?:beendet|abgelaufen|abgeschlossen|eingestellt|geschlossen|zu ende)|weitere (?:aktionen|appelle|briefe|schreiben)\b.{0,30} (?:nicht|keine) (?:mehr )?(?:erforderlich|notig|notwendig|erbeten)|(?:schicken|senden|schreiben) sie bitte keine|(?:bitte|sie) (?:jetzt |nun )?(?:keine (?:weiteren )?(?:briefe|appelle|schreiben|nachrichten)(?: mehr)?|nicht mehr) (?:schicken|senden|schreiben|verschicken)(?<!(?:^| )(?:nach|danach|spater|ab) .{0,200})|^der fall ist (?:nun |jetzt )?(?:abgeschlossen|geschlossen|beendet)(?:$|.{0,60}(?:brief|appell|dank))/u,
  past: /\bnach (?:diesem|dem|der|ablauf (?:dieser|der|des|dieses))(?: genannten| angegebenen)? (?:tag|datum|termin|frist|zeitpunkt)|\b(?:tag|datum|termin|frist) (?:verstrichen|abgelaufen|vorbei)\b/u,
  limit:
    /(?:nur|hochstens|maximal|nicht mehr als|lediglich) (?:eine?n?|zwei|drei|vier|funf|zehn|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:brief|appell|schreiben|nachricht|e-?mail|fax|karte)|(?:eine?n?|zwei|drei|vier|funf|zehn|\d{1,2}) (?:briefe?|appelle?|schreiben|karten?|nachricht(?:en)?) (?:(?:hochstens|maximal) )?(?:pro|je) (?!e-?mail|fax|post|tag|woche|monat|jahr)\p{L}|(?:^|[^\p{L}])(?:pro|je) (?!e-?mail|fax|post|tag|woche|monat|jahr)\p{L}{3,} (?:\p{L}{1,15} ){0,3}(?:einzige[nrs]?|nur eine?n?|eine?n?) (?:brief|appell|schreiben|karte|nachricht|fax)/u,
  own: /(?:ihrer|der|deiner|einer|eigener|ihre|seiner) eigenen? (?:sprache|landessprache)|eigenen? sprache|(?:ihrer|deiner) (?:mutter|landes)?sprache|jeder (?:anderen )?sprache/u,
  around:
    /(?:nach|spater als|spatestens|bis|vor|uber|jenseits)(?: \p{L}+){0,3} #|letzte[rn]? (?:tag|termin)\b.{0,80}#|#.{0,20}(?:letzte[rn]? (?:tag|termin)|hinaus|verstrichen|vorbei)\b/u,
  office: /\bsektion|\bsekretariat\b(?! de[rs])|\bihr\p{L}* buro\b/u,
  readers:
    /\b(?:bitte|dank\p{L}*|uns|wir|unser\p{L}*|(?:schicken|senden|schreiben|teilen|lassen|informieren|leiten) sie)\b/u,
  within:
    /\b(?:untenstehend\p{L}*|unten stehend\p{L}*|nachfolgend\p{L}*|nachstehend\p{L}*|beiliegend\p{L}*|angegeben\p{L}*|beigefugt\p{L}*|umseitig\p{L}*) (?:\p{L}+ )?(?:\p{L}*brief\p{L}*|text|karte|adressen?|anschrift(?:en)?)\b|\b(?:musterbrief|briefvorschlag|briefvorlage)\p{L}*|\b(?:brief|text|adressen?|anschrift(?:en)?) (?:hier )?unten\b/u,
  speech: /sprachen?\b/u,
  few: /(?:^|[^\p{L}])(?:nur|hochstens|maximal|nicht mehr|lediglich|mehr als|begrenz\p{L}*|beschrank\p{L}*|(?:pro|je) (?:person|gruppe)|einzige[nrs]?)(?![\p{L}])/u,
  tongue:
    /(?:eigene\p{L}*|ihrer|deiner|andere\p{L}*|jede\p{L}*) (?:\p{L}{0,10}sprache)|mutter-?\s?sprache|landessprache/u,
  writeIn: /^sprachen?: ?|(?:schreib|schick|send|verfass|appell|brief)\p{L}*\b.{0,80}?\b(?:in|auf) /u,
  action: 'EILAKTION',
  nth: /(?:^|[^\p{L}\d])((?:erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|funfte[rs]?|sechste[rs]?|sieb(?:en)?te[rs]?|achte[rs]?|neunte[rs]?|zehnte[rs]?|\d{1,2}\.))\s*$/u,
  first: /^(?:erste[rs]?|1\.)$/u,
  further:
    /weitere informationen (?:zu[rm]?|uber)|(?:zusatz|folge)information(?:en)? zu[rm]?|aktualisierung (?:der|zu[rm]?)|nachtrag zu[rm]?|fortsetzung (?:der|zu[rm]?)/u,
  people: {
    pronouns: { 'he/him': 'er ihn ihm', 'she/her': 'sie ihr', 'they/them': 'dey xier' },
    genders: 'm w mannlich weiblich mann frau manner frauen',
    titles: 'herr herrn frau dr prof pfarrer pater pastor schwester',
    theirs: 'sein seine seinen seiner seines ihr ihre ihren ihrer ihres',
    and: 'und',
    all: 'beide alle jeweils pronomen geschlecht',
    alias:
      /^(?:(?:auch )?bekannt (?:als|unter dem namen)|auch|genannt|kunstlername|spitzname|eigentlich|alias|auch genannt|a\.?k\.?a\.?)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:alter:? )?\d{1,3}(?: (?:oder|bis) \d{1,3})?(?: jahre(?: alt)?)?|minderjahrig)$/u,
    born: /^(?:geb(?:oren|\.)?(?: am| im)?|geburtsdatum)(?![\p{L}])\s*:?/u,
    number:
      /^(?:haftlings?-?(?:nr\.?|nummer)|gefangenen-?(?:nr\.?|nummer)|haft-?(?:nr\.?|nummer))\s*:?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:familien?|bewohner(?:innen)?|einwohner(?:innen)?|mitglieder|gemeinden?|gemeinschaft(?:en)?|menschen|personen|andere|weitere|arbeiterinnen|studenten|studentinnen|studierende|schulerinnen|lehrerinnen|frauen|manner|kinder|gefangene|haftlinge|inhaftierte|demonstrierende|aktivist(?:en|innen)|menschenrechtlerinnen|anwaltinnen|journalist(?:en|innen)|gefluchtete|fluchtlinge|migrant(?:en|innen)|dorfbewohner(?:innen)?|bevolkerung|angehorige|bauern|bauerinnen|landwirte|fischer(?:innen)?|geschwister|bruder|schwestern|jugendliche|minderjahrige|monche|nonnen|uberlebende|arzte|arztinnen|soldaten|burger(?:innen)?|handler(?:innen)?|verwandte|haushalte|streikende|oppositionelle|lehrer|schuler|arbeiter|student(?:en|innen)|asylsuchende|geflohene|vertriebene|indigene|gewerkschafter(?:innen)?|kunstler(?:innen)?|protestierende)(?![\p{L}])/u,
    counted: 'personen menschen familien haushalte mitglieder einwohner bewohner leute zahl',
    counts:
      'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    tens: 'dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    sums: 'dutzend/12 hundert/100 tausend/1000',
  },
} satisfies CasesheetValues;
