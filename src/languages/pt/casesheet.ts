import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets since 2009 have them. Nobody who speaks the language has read this (review: needed).

const BEFORE =
  '(?:por (?:isso|conseguinte|tanto|estas razões),? |assim,? |portanto,? |além disso,? |também,? |neste sentido,? ){0,2}';
const HOW =
  '(?: (?:também|ainda|respeitosamente|encarecidamente|urgentemente|igualmente|veementemente|a v\\. ex\\.ª|a vossa excelência)){0,3}';
const ASK =
  '(?:(?:lhe )?(?:peço|solicito|apelo|exorto|insto|rogo|pedimos|solicitamos|apelamos|exortamos|instamos|rogamos|requeiro)(?:-(?:lhes?|vos|os?|as?))?|(?:venho|quero|gostaria de|queremos) (?:pedir|solicitar|apelar|exortar|instar|rogar)(?:-(?:lhes?|os?|as?))?)';
const ASKING = 'instando|pedindo|exortando|apelando|solicitando|exigindo|rogando|incitando|reivindicando';
const TOLD = 'inst(?:e|em|a)|peçam?|pede|solicit(?:e|em|a)|exort(?:e|em|a)|apel(?:e|em|a)|exijam?|rogue|roguem';
const WHOM = '(?<whom>(?:às?|aos?|a|o|as|os) (?!que(?!\\p{L}))[\\p{L} ]{1,50}?)';
const VERB = '\\p{L}+(?:[aeio]r|[áêíô])(?:-(?:l[oa]s?|lhes?|se|[oa]s?))?(?![\\p{L}-])';

/** How Portuguese casesheets are read. */
export const casesheet = {
  headings: {
    title: ['título'],
    summary: ['resumo'],
    act: [
      'atue',
      'aja',
      'tome uma atitude',
      'atue escreva um apelo com as suas próprias palavras ou utilize este modelo de carta',
      'aja agora escreva um apelo com suas próprias palavras ou use esta carta modelo',
      'escreva um apelo com as suas próprias palavras ou utilize este modelo de carta',
      'entre em ação',
      'o que você pode fazer',
    ],
    target: [
      'envie apelos antes de {deadline} para',
      'enviem apelos antes de {deadline} para',
      'por favor envie apelos antes de {deadline} para',
      'envie apelos para',
      'enviem apelos para',
      'apelos para',
      'destinatário',
      'destinatários',
      'endereços',
      'contactos',
      'contatos',
    ],
    letter: ['carta modelo', 'modelo de carta', 'carta'],
    demands: [
      'escreva imediatamente em {language}',
      'escrevam imediatamente em {language}',
      'por favor escreva imediatamente em {language}',
      'ação recomendada',
      'ações recomendadas',
      'acção recomendada',
      'ação recomendada envie …',
    ],
    'additional-information': [
      'informação adicional',
      'informações adicionais',
      'informação complementar',
      'informações complementares',
      'contexto',
      'mais informação',
      'mais informações',
      'informação de contexto',
    ],
    language: [
      'língua preferencial para escrever ao destinatário',
      'língua preferencial',
      'línguas preferenciais',
      'idioma preferencial',
      'idiomas preferenciais',
      'idioma de preferência',
      'idioma preferencial para se dirigir ao destinatário',
    ],
    deadline: [
      'por favor atue o mais brevemente possível até {deadline}',
      'por favor aja o mais rápido possível até {deadline}',
      'atue o mais brevemente possível até {deadline}',
      'aja o mais rápido possível antes de {deadline}',
      'atue até {deadline}',
      'prazo',
      'data limite',
      'prazo limite',
    ],
    name: [
      'nome e pronome preferencial',
      'nomes e pronomes preferenciais',
      'nome e pronome de preferência',
      'nome e pronome',
      'nomes e pronomes',
      'nome',
      'nomes',
    ],
    'additional-targets': ['destinatários adicionais', 'outros destinatários', 'destinatário adicional'],
    copies: [
      'cópias para',
      'cópia para',
      'com cópia para',
      'e cópias para',
      'envie também cópias para …',
      'enviem também cópias …',
    ],
    previous: ['link para a ua anterior', 'ligação para a au anterior', 'ação urgente anterior'],
    number: ['primeira au', 'segunda au', 'terceira au', 'mais informações sobre a au …', 'au', 'índice', 'data'],
    subject: ['assunto', 'ref'],
    other: ['sexo', 'género', 'gênero', 'partilhar', 'compartilhar'],
  },
  keywords: [
    ['copies', /^(?:e |com |envie |enviem )*copias?\b/u],
    ['language', /\b(?:linguas?|idiomas?)\b.*\bpreferencia\w*\b|\b(?:linguas?|idiomas?)\b$/u],
    ['name', /^nomes?\b.*\bpronomes?\b/u],
    ['deadline', /\bprazo\b|\b(?:atue|aja)\b.*\b(?:ate|antes)\b/u],
    ['additional-information', /\binformac(?:ao|oes) (?:adiciona\w*|complementa\w*)\b/u],
    ['act', /\bproprias palavras\b|\bmodelo de carta\b|\bcarta modelo\b/u],
    ['target', /\benviem? (?:os )?apelos?\b.*\b(?:a|para)$/u],
  ],
  above: ['ação urgente', 'acção urgente', 'amnistia internacional', 'anistia internacional', 'público', 'externo'],
  salutation:
    /^(?:prezad[oa]s?|car[oa]s? (?=senhor|ministr|president|procurador|dr)|estimad[oa]s?|(?:a |à )?quem possa interessar)(?!\p{L})/iu,
  salutationWithComma:
    /^(?:exm[oa]s?\.?|ex\.m[oa]s?|excelentíssim[oa]s?|ilm[oa]s?\.?|ilustríssim[oa]s?|(?:vossa |sua )?excelência|senhora?|sr\.?|sra\.?)(?!\p{L})/iu,
  saluted: /^(?:saudação|tratamento|forma de tratamento|vocativo)\s*[:：]\s*/iu,
  closing:
    /^(?:com os (?:meus )?(?:melhores|mais respeitosos) cumprimentos|atenciosamente|respeitosamente|cordialmente|atentamente|cumprimentos|com (?:elevada|os protestos|respeito)|subscrevo-me|saudações)(?!\p{L})/iu,
  or: /\s+ou\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(`^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a |para )?que (?!se )`, 'iu'),
      new RegExp(`^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a |para )?(?=(?:não )?${VERB})`, 'iu'),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:-(?:os|as|lhes?|o|a))?${HOW}(?: ${WHOM})?? (?:(?:a |para )?que (?!se )|(?:a |para )?(?=(?:não )?${VERB}))`,
        'iu',
      ),
    ],
    result: [
      new RegExp(`^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})?? (?=(?:que|a|o|as|os|sua|seu|uma?) )`, 'iu'),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:-(?:os|as|lhes?))?${HOW}(?: ${WHOM})?? (?=(?:que|a|o|as|os|sua|seu|uma?) )`,
        'iu',
      ),
    ],
    told: {
      order: [
        new RegExp(
          `^(?:e )?(?:${TOLD})(?:-(?:os|as|lhes?))?${HOW}(?: ${WHOM})?? (?:(?:a |para )?que (?!se )|(?:a |para )?(?=(?:não )?${VERB}))`,
          'iu',
        ),
      ],
      result: [
        new RegExp(
          `^(?:e )?(?:${TOLD})(?:-(?:os|as|lhes?))?${HOW}(?: ${WHOM})?? (?=(?:que|a|o|as|os|sua|seu|uma?) )`,
          'iu',
        ),
      ],
    },
    ensure: 'Assegure',
    ensureThat: { words: 'Assegure', clause: /^que /iu },
    please: /^por favor,? /iu,
    and: /,? e /giu,
    between: /[,;]? e (?:a |para )?que (?=\p{Ll})|[,;]? e a (?=\p{Ll}+(?:ar|er|ir|or)(?:-\p{L}+)?(?!\p{L}))/gu,
    none: /^(?:e )?(?:expressando|manifestando|recordando|lembrando|saudando|reconhecendo|sublinhando|condenando|agradecendo)(?!\p{L})/iu,
    ends: /\s*(?:[;,]\s*e?|(?<=[;,.])\s*e|\se)\s*$/iu,
  },
  common: 'o a os as de do da que em e para por com um uma no na dos das ao foi são não seu sua',
} satisfies CasesheetWords;
