import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets of 1990 to 2025 have them. Nobody who speaks the language has read this (review: needed).

const HOW =
  '(?: (?:daher|deshalb|auch|außerdem|ferner|weiterhin|dringend|eindringlich|nachdrücklich|höflich|hiermit|zudem|darüber hinaus|respektvoll|inständig|zugleich|noch einmal|erneut|freundlich)){0,4}';
const HOW_ONCE =
  '(?:dringend|nachdrücklich|höflich|eindringlich|respektvoll|mit nachdruck|inständig|unverzüglich|sofort|umgehend|auch|zudem|außerdem|ferner)';
/** What a list begins its items with that tells what letters say: „in denen Sie“. */
const READERS = '(?:und )?(?:(?:in denen|indem|worin|mit denen) sie |sie )?';
const WHOM =
  '(?<whom>(?:(?:die|den|das|der|dem|alle) )[\\p{L} -]{1,60}?|sie|ihn|(?:präsident|premierminister|minister|gouverneur)(?:in)? [\\p{L} -]{1,40}?)';
/** Verbs that are parted take their "zu" in between: „freizulassen“. */
const ZU_WITHIN =
  /(?<!\p{L})(ab|an|auf|aus|bei|bekannt|bereit|dar|davon|durch|ein|einher|entgegen|fallen|fern|fest|fort|frei|her|heraus|herbei|hin|hinweg|kund|los|mit|nach|nieder|offen|preis|rückgängig|sicher|statt|still|teil|um|unter|vor|voran|vorbei|wahr|weg|weiter|wieder|zu|zurück|zusammen)zu(?=\p{L}{3,}n(?:[\s.,;!]|$))/giu;
/** Of other verbs it stands before them, at the end of their clause. */
const ZU_APART = /(?<!\p{L})zu (?=(?:\p{Ll}+(?:en|ern|eln)|tun|sein)(?:[.,;!]|$| (?:und|oder|sowie|bzw\.) ))/gu;
const ASK = 'bitten?|ersuchen?|fordern?|fordere|appellieren?|drängen?|rufen?|möchten?';

/** How German casesheets are read. */
export const casesheet = {
  headings: {
    summary: ['sachlage', 'zusammenfassung'],
    act: [
      'handeln sie jetzt',
      'handeln sie',
      'jetzt handeln',
      'werden sie aktiv',
      'setzen sie sich ein',
      'schreiben sie einen appell in ihren eigenen worten oder verwenden sie diesen musterbrief',
      'schreiben sie einen brief in ihren eigenen worten oder verwenden sie diesen modellbrief',
      'was sie tun können',
      'werde aktiv',
    ],
    target: [
      'appelle an',
      'appell an',
      'appellieren an',
      'schreiben an',
      'schreiben sie an',
      'bitte schreiben sie an',
      'adressaten',
      'adressat',
      'adressen',
      'zieladressen',
      'zieladresse',
      'kontakt',
      'appelle bitte bis {deadline} an',
      'senden sie ihre appelle bis {deadline} an',
      'briefe an',
    ],
    letter: ['musterbrief', 'modellbrief', 'briefvorlage', 'briefvorschlag', 'brief', 'vorlage', 'beispielbrief'],
    demands: [
      'schreiben sie bitte',
      'schreiben sie bitte …',
      'schreiben sie bitte e-mails faxe twitternachrichten oder luftpostbriefe mit folgenden forderungen',
      'schreiben sie bitte faxe e-mails oder luftpostbriefe mit folgenden forderungen',
      'empfohlene aktionen',
      'empfohlene aktion',
      'empfohlene aktionen schreiben sie bitte …',
      'bitte schreiben sie …',
      'forderungen',
      'unsere forderungen',
      'amnesty fordert',
      'folgende forderungen',
      'in ihrem schreiben …',
      'setzen sie sich dafür ein …',
    ],
    'additional-information': [
      'hintergrundinformationen',
      'hintergrundinformation',
      'hintergrund',
      'weitere informationen',
      'zusätzliche informationen',
      'zusatzinformationen',
    ],
    language: [
      'bevorzugte sprache',
      'bevorzugte sprachen',
      'sprache',
      'sprachen',
      'bevorzugte sprache für den appell',
      'bevorzugte korrespondenzsprache',
      'schreiben sie in gutem …',
      'schreiben sie in …',
    ],
    deadline: [
      'appelle bis',
      'appelle bis {deadline}',
      'appell bis',
      'bitte abschicken bis',
      'bitte abschicken bis {deadline}',
      'bitte schreiben sie ihre appelle möglichst sofort …',
      'bitte schreiben sie bis {deadline}',
      'bitte senden sie ihre appelle bis {deadline}',
      'bitte handeln sie so schnell wie möglich bis {deadline}',
      'bitte handeln sie bis {deadline}',
      'einsendeschluss',
      'frist',
      'da informationen in urgent actions …',
      'nach dem {deadline} bitte keine appelle mehr verschicken',
    ],
    name: [
      'name und bevorzugtes pronomen',
      'namen und bevorzugte pronomen',
      'name und pronomen',
      'namen und pronomen',
      'name',
      'namen',
      'betroffene person',
      'betroffene personen',
    ],
    'additional-targets': [
      'weitere adressaten',
      'weitere zieladressen',
      'weitere adressen',
      'weiterer adressat',
      'weitere appelle an',
    ],
    copies: [
      'kopien an',
      'kopie an',
      'sende eine kopie an',
      'senden sie eine kopie an',
      'bitte senden sie eine kopie an',
      'senden sie kopien an',
      'mit kopie an',
    ],
    previous: [
      'link zur vorherigen ua',
      'vorherige ua',
      'link zur vorherigen urgent action',
      'vorherige urgent action',
    ],
    number: [
      'ua nr',
      'ua',
      'ai index',
      'index',
      'datum',
      'weitere informationen zu ua …',
      'weitere informationen zur ua …',
      'aktualisierung zu ua …',
    ],
    subject: ['betreff', 'betrifft', 'betr'],
    other: ['geschlecht', 'teilen', 'themen', 'stichworte', 'bitte informieren sie uns …'],
  },
  keywords: [
    ['previous', /\bvorherige (?:ua|urgent)/u],
    ['copies', /^(?:bitte |senden |sende |sie |mit )*(?:eine )?kopien?\b/u],
    ['additional-targets', /\b(?:weitere|zusatzliche)r?\b.*\b(?:adressat\w*|adressen|zieladressen|appelle)\b/u],
    ['language', /\bsprachen?\b.*\b(?:bevorzugt\w*|appell\w*|adressat\w*)\b|\bbevorzugte sprachen?\b|^sprachen?$/u],
    ['name', /\bnamen?\b.*\bpronomen\b/u],
    ['deadline', /\b(?:abschicken|appelle|appell|handeln\b.*) bis\b|\beinsendeschluss\b|^frist\b/u],
    ['additional-information', /\bhintergrund\w*|\b(?:weitere|zusatzliche) informationen\b/u],
    [
      'demands',
      /\bfolgenden? forderungen\b|\bempfohlene aktion(?:en)?\b|\bfordert\b$|\bschreiben sie\b.*\b(?:in denen sie|luftpostbriefe)\b/u,
    ],
    ['act', /\bhandeln sie\b|\b(?:muster|modell)brief\b|\beigenen worten\b/u],
    ['target', /^(?:bitte )?(?:schreiben|senden|richten|appelle|appell|briefe)\b.*\ban$|\bappelle an\b/u],
  ],
  above: [
    'urgent action',
    'amnesty international',
    'eilaktion',
    'amnesty international deutschland',
    'urgent action netzwerk',
    'öffentlich',
    'extern',
    'eilaktionsnetz',
  ],
  person:
    /^(?:herr|frau|herren|frauen|familie|weitere|mehrere|und weitere|dr\.|prof\.)(?!\p{L})(?! (?:präsident|minister))/iu,
  salutation:
    /^(?:(?:sehr |hoch)?(?:ge|ver)ehrter? |sehr geehrte[rns]? |liebe[rs]? (?=herr|frau|dr)|guten tag|(?:eure |euer |ihre |seine )?exzellenz(?!\p{L})|eure (?:majestät|hoheit))/iu,
  salutationWithComma: /^(?:herr|frau) (?:präsident|minister|direktor|staatsanwalt|richter|gouverneur|botschafter)/iu,
  saluted: /^\(?(?:korrekte )?(?:anrede|briefanrede)\s*[:：]\s*/iu,
  closing:
    /^(?:(?:mit|in) (?:freundlich|best|vorzüglich|respektvoll|herzlich|hochachtung|ausgezeichnet|vollem respekt|respekt)[^.]*|freundliche grü(?:ß|ss)e|hochachtungsvoll|beste grü(?:ß|ss)e|viele grü(?:ß|ss)e|herzliche grü(?:ß|ss)e)(?!\p{L})/iu,
  or: /\s+(?:oder|bzw\.)\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(
        `^(?:(?:daher|deshalb|darum|außerdem|ferner|zudem|des weiteren|darüber hinaus|weiterhin|hiermit|bitte|auch),? )?(?:(?:ich|wir) (?:${ASK})|(?:${ASK}) (?:ich|wir)) (?:sie|(?<whom>(?:die|den) [\\p{L} ]{1,40}?)|an sie)${HOW}(?: bitten| auffordern| ersuchen)?${HOW}(?: auf| dazu auf)?${HOW}, (?!dass)`,
        'iu',
      ),
      new RegExp(
        `^${READERS}(?:an )?${WHOM}(?: ${HOW_ONCE})* (?:bitten|auffordern|ersuchen|appellieren|drängen|aufrufen)(?: darum| dazu| darauf)?,? (?!dass|daß)`,
        'iu',
      ),
      new RegExp(
        `^${READERS}(?:${HOW_ONCE} )*(?:darum bitten|dazu auffordern|darauf dringen|darauf drängen|fordern|verlangen),? (?!dass|daß|sie )(?=.* zu \\p{L}+|.*\\p{L}zu\\p{L}+en)`,
        'iu',
      ),
      new RegExp(
        `^(?:(?:daher|deshalb|darum|außerdem|ferner|zudem|des weiteren|darüber hinaus|weiterhin|hiermit),? )?(?:(?:ich|wir) (?:bitten?|ersuchen?|fordern?|fordere)|(?:bitten?|ersuchen?|fordern?|fordere) (?:ich|wir)) sie${HOW}(?: auf| darum)?, (?:dass|daß) sie `,
        'iu',
      ),
    ],
    result: [
      new RegExp(
        `^(?:(?:daher|deshalb|darum|außerdem|ferner|zudem|des weiteren|darüber hinaus|weiterhin|hiermit),? )?(?:(?:ich|wir) (?:bitten?|fordern?|fordere|verlangen?)|(?:bitten?|fordern?|fordere|verlangen?) (?:ich|wir))(?: (?:sie|die behörden))?${HOW}(?: um|,)? (?=(?:dass|die|den|das|eine[nr]?|ihre|seine) )`,
        'iu',
      ),
      new RegExp(
        `^${READERS}(?:${WHOM} )?(?:${HOW_ONCE} )*(?:um (?:die )?(?:zusicherung|zusage|garantie)(?:en)? bitten|(?:fordern|darum bitten|darauf dringen|verlangen|darauf drängen|bitten|auffordern|appellieren|ersuchen)),? (?=(?:dass|daß) )`,
        'iu',
      ),
    ],
    told: {
      order: [
        new RegExp(
          `^(?:und )?(?:bitte )?(?:bitten|fordern|ersuchen|drängen|rufen|appellieren) sie (?:bitte )?(?:an )?${WHOM}(?: ${HOW_ONCE})*(?: auf| dazu auf| darum)?,? (?!dass|daß)(?=.*(?: zu \\p{L}+|\\p{L}zu\\p{L}+en))`,
          'iu',
        ),
      ],
      result: [
        new RegExp(
          `^(?:und )?(?:bitte )?(?:bitten|fordern|verlangen|drängen|dringen|appellieren) sie(?: bitte)?(?: (?:an )?${WHOM})??(?: ${HOW_ONCE})*(?: auf| darum| darauf| dazu auf)?,? (?=(?:dass|daß) )`,
          'iu',
        ),
      ],
    },
    imperative: /^(?:(?:bitte|und|auch) )?\p{L}+(?:en|ern|eln|n) sie(?!\p{L})(?! (?:wissen|haben|sind|waren))/iu,
    instead: [
      [ZU_WITHIN, '$1'],
      [ZU_APART, ''],
    ],
    please: /^bitte (?=\p{L}+(?:en|n) sie(?!\p{L}))/iu,
    ensure: 'Sorgen Sie für',
    and: / und /giu,
    ensureThat: { words: 'Sorgen Sie dafür,', clause: /^dass /iu },
    between: /(?!)/gu,
    none: /^(?:(?:(?:außerdem|zudem|ferner|auch|darüber hinaus|gleichzeitig),? )?(?:(?:ich|wir) )?(?:bin|sind|freue|freuen|begrüße|begrüßen|bedaure|bedauern|verurteile|verurteilen|erinnere|erinnern|weise|weisen|danke|möchten? (?:ich |wir )?sie (?:daran |darauf )?(?:erinnern|hinweisen|aufmerksam))|bringen sie (?:ihre|bitte ihre) (?:sorge|besorgnis)|äußern sie|erinnern sie|zeigen sie sich)(?!\p{L})|(?:ausdrücken|äußern|bringen|hinweisen|erinnern|würdigen|begrüßen|zeigen)[.;,]?$/iu,
    ends: /\s*(?:[;,]\s*(?:und|sowie)?|(?<=[;,.])\s*(?:und|sowie)|\s(?:und|sowie))\s*$/iu,
  },
  common: 'der die das und in den von zu mit ist im auf für dem des nicht eine ein wurde wurden hat sie bei',
} satisfies CasesheetWords;
