import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets of 1990 to 2025 have them. Nobody who speaks the language has read this (review: needed).

const ASK =
  'insto|pido|ruego|solicito|exhorto|imploro|exijo|suplico|encarezco|instamos|pedimos|rogamos|solicitamos|exhortamos|exigimos|urjo|urgimos|invito|apelo|agradecería|(?:quiero|quisiera|deseo|queremos|deseamos) (?:pedir|instar|rogar|solicitar|exhortar|urgir)(?:le|les)?';
const BEFORE =
  '(?:por (?:todo )?(?:ello|eso|esto|tanto|lo tanto|último|estas razones|este motivo),? |en consecuencia,? |(?:asimismo|también|además|finalmente|igualmente),? ){0,2}';
const HOW =
  '(?: (?:también|asimismo|respetuosamente|encarecidamente|urgentemente|firmemente|además|igualmente|por ello|de nuevo|por tanto)){0,3}';
/** Whom one asks: "a las autoridades". */
const WHOM =
  '(?<whom>al? (?!que(?!\\p{L}))(?!\\p{L}+(?:ar|er|ir)(?:l[oae]s?)?(?!\\p{L}))[\\p{L}’.]+(?: (?!que(?!\\p{L})|a(?!\\p{L}))[\\p{L}’.]+){0,8}?)';
const VERB = '\\p{L}*(?:[aei]r|[áéí]r)(?:se|me|nos)?(?:l[eoa]s?)?(?!\\p{L})';
const TOLD =
  'insten|inste|insta|pidan|pida|pide|p[ií]dan|soliciten|solicite|solicita|exijan|exija|exige|rueguen|exhorten|exhorte|exhorta|urjan|reclamen|reclame|inviten|insistan en';
const ASKING =
  'instando|pidiendo|rogando|solicitando|exhortando|urgiendo|exigiendo|reclamando|invitando|animando|demandando|apelando';
const ASKING_THEM =
  '(?:inst[aá]ndol|pidi[eé]ndol|rog[aá]ndol|solicit[aá]ndol|exhort[aá]ndol|urgi[eé]ndol|exigi[eé]ndol|invit[aá]ndol|reclam[aá]ndol)[aeo]s?';

/** How Spanish casesheets are read. */
export const casesheet = {
  headings: {
    title: ['título de la acción urgente', 'título'],
    summary: ['resumen de la acción urgente', 'resumen'],
    act: [
      'actúen',
      'actúe',
      'actúa',
      'actúa escribe con tus propias palabras o utiliza esta carta modelo',
      'actúa redacta tu propio llamamiento o utiliza la siguiente carta modelo',
      'actúa escribe un llamamiento con tus propias palabras o utiliza esta carta modelo',
      'actúen redacten su propio llamamiento o utilicen la siguiente carta modelo',
      'actúen escriban un llamamiento con sus propias palabras o utilicen esta carta modelo',
      'actúe redacte su propio llamamiento o utilice la siguiente carta modelo',
      'redacten su propio llamamiento o utilicen la siguiente carta modelo',
      'pasen a la acción',
      'pasa a la acción',
      'qué pueden hacer',
      'qué puedes hacer',
    ],
    target: [
      'envíen llamamientos antes del {deadline} a',
      'envíen sus llamamientos antes del {deadline} a',
      'envíen los llamamientos antes del {deadline} a',
      'envíen llamamientos antes de {deadline} a',
      'envíen llamamientos a',
      'envíen sus llamamientos a',
      'llamamientos a',
      'envíen los llamamientos a',
      'destinatario',
      'destinatarios',
      'datos de contacto del destinatario',
      'datos de contacto',
      'información de contacto',
      'direcciones',
      'escriban a',
      'dirijan sus llamamientos a',
    ],
    letter: ['carta modelo', 'modelo de carta', 'carta', 'carta de acción urgente'],
    demands: [
      'escriban inmediatamente en {language}',
      'escriban inmediatamente',
      'escriban de inmediato en {language}',
      'acción recomendada',
      'acciones recomendadas',
      'acción recomendada envíen …',
      'acciones recomendadas envíen …',
      'acción recomendada escriban …',
      'envíen llamamientos que lleguen lo antes posible en {language}',
      'envíen llamamientos para que lleguen lo antes posible en {language}',
      'envíen sus llamamientos para que lleguen lo antes posible en {language}',
      'envíen telegramas …',
      'envíen cartas …',
      'qué pedir',
    ],
    'additional-information': [
      'información complementaria',
      'información adicional',
      'información general',
      'información de contexto',
      'más información',
      'antecedentes',
      'contexto',
    ],
    language: [
      'pueden escribir llamamientos en',
      'idioma preferido para dirigirse al destinatario',
      'idiomas preferidos para dirigirse al destinatario',
      'idioma preferido para dirigirse a los destinatarios',
      'idioma preferido',
      'idiomas preferidos',
      'pueden escribir en',
      'idiomas en los que se puede escribir',
      'idiomas en que se puede escribir',
      'se puede escribir en',
      'idioma en el que dirigirse al destinatario',
    ],
    deadline: [
      'actúen lo antes posible y antes del {deadline}',
      'actúen lo antes posible antes del {deadline}',
      'actúen lo antes posible hasta el {deadline}',
      'actúen por favor lo antes posible hasta el {deadline}',
      'actúen lo antes posible y no más tarde del {deadline}',
      'actúen antes del {deadline}',
      'actúen hasta el {deadline}',
      'actúen lo antes posible',
      'actúa lo antes posible antes del {deadline}',
      'actúa lo antes posible y antes del {deadline}',
      'actúa lo antes posible hasta el {deadline}',
      'actúa antes del {deadline}',
      'actúe lo antes posible antes del {deadline}',
      'actúe lo antes posible y antes del {deadline}',
      'fecha límite',
      'fecha límite para enviar llamamientos',
      'envíen sus llamamientos inmediatamente consulten …',
      'envíen los llamamientos inmediatamente consulten …',
      'envíen llamamientos inmediatamente …',
      'consulten con la oficina de su sección …',
      'consulten con el secretariado internacional …',
      'consulten con la oficina de amnistía internacional …',
    ],
    name: [
      'nombre y pronombre preferido',
      'nombre y pronombre preferidos',
      'nombres y pronombres preferidos',
      'nombre y género gramatical preferido',
      'nombre y género',
      'nombre y pronombre',
      'nombres y pronombres',
      'nombre',
      'nombres',
      'nombre y sexo',
    ],
    'additional-targets': [
      'objetivos adicionales',
      'destinatarios adicionales',
      'otros destinatarios',
      'otros objetivos',
      'otras direcciones',
      'destinatario adicional',
    ],
    copies: [
      'y copias a',
      'y copia a',
      'copias a',
      'copia a',
      'con copia a',
      'envíen copias a',
      'envíen copia a',
      'envíen también copia a la representación diplomática …',
      'envíen también copias a la representación diplomática …',
      'envíen también copia a los representantes diplomáticos …',
      'y a la representación diplomática …',
      'y a los representantes diplomáticos …',
    ],
    previous: ['enlace a la au anterior', 'enlace a au anterior', 'enlace a la acción urgente anterior', 'au anterior'],
    number: [
      'primera au',
      'segunda au',
      'tercera au',
      'cuarta au',
      'más información sobre au',
      'más información sobre la au',
      'más información sobre au …',
      'más información sobre la au …',
      'au',
      'índice ai',
      'índice',
      'fecha',
      'fecha de emisión',
      'fecha de publicación',
    ],
    subject: ['asunto', 'ref', 'referencia'],
    other: ['sexo', 'género', 'compartir', 'temas', 'sexo h m', 'descargar'],
  },
  keywords: [
    ['previous', /\b(?:au|accion urgente) anterior\b/u],
    ['copies', /^(?:y |con |envien |envie |tambien )*copias?\b/u],
    [
      'additional-targets',
      /\b(?:otros|adicional(?:es)?)\b.*\b(?:destinatarios?|objetivos?)\b|\b(?:destinatarios?|objetivos?) adicional(?:es)?\b/u,
    ],
    [
      'language',
      /\bidiomas?\b.*\b(?:preferid|escribir|destinatario|llamamientos)\b|\b(?:puede|pueden) escribir\b.*\ben$|^idiomas?\b/u,
    ],
    ['name', /^nombres?\b.*\b(?:pronombres?|genero)\b/u],
    ['deadline', /\bfecha limite\b|\bactu(?:en|e|a)\b.*\b(?:antes|hasta)\b/u],
    ['additional-information', /\binformacion (?:complementaria|adicional|general|de contexto)\b/u],
    [
      'demands',
      /\bescrib(?:an|a|e)\b.*\b(?:idioma|inmediat\w*)\b|\baccion(?:es)? recomendadas?\b|\bllamamientos\b.*\bidioma\b/u,
    ],
    ['act', /\bactu(?:en|e|a)\b.*\bcarta\b|\bcarta modelo\b|\bpropias palabras\b/u],
    ['target', /\b(?:envien|envie|envia|dirijan)\b.*\bllamamientos?\b.*\ba$|^llamamientos? a$|\bdatos de contacto\b/u],
  ],
  above: [
    'acción urgente',
    'amnistía internacional',
    'amnistía internacional acción urgente',
    'red de acción urgente',
    'público',
    'externo',
    'externo para distribución general',
    'servicio de acciones urgentes',
    'distr au sc',
  ],
  salutation:
    /^(?:(?:muy )?(?:estimad|respetad|distinguid|apreciad|querid)(?:[oa]?s?)(?!\p{L})|su excelencia|a quien corresponda|muy señor)/iu,
  salutationWithComma:
    /^(?:(?:señor|señora|sr|sra|honorable)(?:es|as)?\.?(?!\p{L})|(?:excelentísim|ilustrísim|excm|ilm)[oa]s?\.?|(?:vuestra )?excelencia)/iu,
  saluted: /^(?:tratamiento|fórmula de tratamiento|saludo|encabezamiento)\s*[:：]\s*/iu,
  closing:
    /^(?:(?:muy )?atentamente|(?:(?:le|les) saludo?a?|se despide|me despido|reciba|reciban)(?!\p{L})|respetuosamente|cordialmente|(?:un )?(?:cordial |atento )?saludos?(?=[,. ]|$)|saludos cordiales|con (?:todo )?respeto|sin otro particular|suy[oa](?=[,. ]|$)|le agradezco (?:de antemano |su )[^.]*,$)/iu,
  or: /\s+(?:o|u)\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(
        `^${BEFORE}(?:(?:l[eoa]s?|os) )?(?:${ASK})${HOW}(?:,? a (?:usted(?:es)?|que se))?,? (?:a )?que (?!se (?!asegur|compromet|abst))`,
        'iu',
      ),
      new RegExp(
        `^${BEFORE}(?:(?:l[eoa]s?|os) )?(?:${ASK})${HOW},? ${WHOM},? (?:a )?que (?!se (?!asegur|compromet|abst))`,
        'iu',
      ),
      new RegExp(
        `^${BEFORE}(?:(?:l[eoa]s?|os) )?(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a |para )?(?=(?:no )?${VERB})`,
        'iu',
      ),
      new RegExp(
        `^(?:y )?(?:${ASKING_THEM})${HOW},? (?:(?:a )?que(?! se (?!asegur|compromet|abst)) |(?:a )?(?=(?:no )?${VERB}))`,
        'iu',
      ),
      new RegExp(`^(?:y )?(?:${ASKING})${HOW} ${WHOM},? (?:a |para )?que (?!se (?!asegur|compromet|abst))`, 'iu'),
      new RegExp(`^(?:y )?(?:${ASKING})${HOW}(?: ${WHOM})??,? (?:a )?(?=(?:no )?${VERB})`, 'iu'),
    ],
    result: [
      new RegExp(`^${BEFORE}(?:(?:les?) )?(?:${ASK})${HOW} (?=(?:que|la|el|los|las|su|sus|una?) )`, 'iu'),
      new RegExp(
        `^(?:y )?(?:${ASKING}|${ASKING_THEM})${HOW}(?: ${WHOM})?? (?:a )?(?=(?:que|la|el|los|las|su|sus|una?) )`,
        'iu',
      ),
    ],
    told: {
      order: [
        new RegExp(
          `^(?:y )?(?:${TOLD})(?:l[eoa]s?)?${HOW},? (?:${WHOM},? )?(?:a |para )?que (?!se (?!asegur|compromet|abst))`,
          'iu',
        ),
        new RegExp(`^(?:y )?(?:${TOLD})(?:l[eoa]s?)?${HOW}(?: ${WHOM})??,? (?:a )?(?=(?:no )?${VERB})`, 'iu'),
      ],
      result: [
        new RegExp(
          `^(?:y )?(?:${TOLD})(?:l[eoa]s?)?${HOW}(?: ${WHOM})?? (?:a )?(?=(?:que|la|el|los|las|su|sus|una?) )`,
          'iu',
        ),
      ],
    },
    please: /^por favor,? /iu,
    ensure: 'Asegure',
    and: /,? (?:y|e) /giu,
    ensureThat: { words: 'Asegure', clause: /^que /iu },
    between:
      /[,;]? (?:y|así como)(?: también)?,? (?:a )?que (?=\p{Ll})|[,;] (?:a )?que (?=\p{Ll})|[,;]? (?:y|así como)(?: también)? a (?=\p{Ll}+(?:ar|er|ir)(?:l[oae]s?)?(?!\p{L}))/gu,
    none: /^(?:y )?(?:expresando|manifestando|recordando|señalando|acogiendo|reconociendo|explicando|mostrando|condenando|haciendo|llamando|declarando|subrayando|lamentando|agradeciendo|celebrando|diciendo|indicando|recordándol[eo]s|planteando|destacando|felicitando)(?!\p{L})/iu,
    ends: /\s*(?:[;,]\s*(?:y|e)?|(?<=[;,.])\s*(?:y|e)|\s(?:y|e))\s*$/iu,
  },
  common: 'el la los las de que en y a por con una para del se su al como fue han sido',
} satisfies CasesheetWords;
