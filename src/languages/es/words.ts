import { cuss } from 'cuss/es';
import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'gobierno régimen. presidente. presidenta. ministr polític dictad eleccion parlament',
    religion:
      'dios. rezo. rezar. rezamos. oración. oraciones. bendi navidad. pascua iglesia biblia. jesús alá. corán ramadán',
    case: 'cárcel prisión. prisiones. preso. presa. presos. arrest detenid detención. tortur juicio tribunal abogad condena inocente policía',
    organisation: 'amnistía_internacional reporteros_sin_fronteras',
  },
  pageful: 3400,
  demands: {
    leadIn: 'Por todo ello, le pido respetuosamente que:',
    example: 'Ponga en libertad a …',
    and: 'y',
    again: [
      // Asimismo, le insto a que …
      /^(?:por (?:ello|tanto|lo tanto|último),? |\p{L}+,? )?(?:(?:le|les) )?(?:insto|pido|ruego|solicito|exhorto|imploro|exijo|instamos|pedimos|rogamos|solicitamos|exhortamos|exigimos)(?: (?!que |a que )\p{L}+){0,6}(?: a)? que (?=[\p{L}{])/iu,
      // Instando a las autoridades a que …
      /^(?:(?:inst|exhort|rog|solicit)[aá]ndol[eo]s|pidiéndoles|pidiendo|instando|exhortando|rogando|solicitando|exigiendo)(?: a las autoridades)?(?: a)? que (?=[\p{L}{])/iu,
      /^que (?!cosa )(?=[\p{L}{])/iu,
    ],
    unfit: [
      /^(?:por (?:ello|tanto|lo tanto|último),? |\p{L}+,? )?(?:(?:le|les) )?(?:insto|pido|ruego|solicito|exhorto|imploro|exijo|instamos|pedimos|rogamos|solicitamos|exhortamos|exigimos|espero)(?!\p{L})/iu,
      /^(?:(?:inst|exhort|rog|solicit)[aá]nd(?:o|ol[eo]s)|(?:pid|exig)i[eé]nd(?:o|ol[eo]s)|expresando|manifestando|recordando|asegurando|garantizando)(?!\p{L})/iu,
      /^(?:la|una|su) (?:\p{L}+ )?(?:liberación|investigación|anulación|conmutación|abolición|derogación|puesta en libertad)(?!\p{L})/iu,
      // Liberar a …: the lead-in goes on with "libere"
      /^(?!(?:ayer|mujer|lugar|hogar|cualquier|militar|popular|ser) )\p{L}{2,30}(?:ar|er|ir)(?:l[oae]s?)? /iu,
    ],
    forms:
      'poner/ponga liberar/libere garantizar/garantice asegurar/asegure investigar/investigue permitir/permita retirar/retire anular/anule proteger/proteja respetar/respete ordenar/ordene revelar/revele conceder/conceda trasladar/traslade conmutar/conmute derogar/derogue adoptar/adopte llevar/lleve dejar/deje proporcionar/proporcione facilitar/facilite informar/informe esclarecer/esclarezca iniciar/inicie abrir/abra suspender/suspenda devolver/devuelva tomar/tome velar/vele procesar/procese',
    second: /,|(?<!\p{L})(?:y|e|o|u|así como) (?:a )?\p{L}+(?:ar|er|ir)(?:l[oae]s?)?(?!\p{L})/u,
  },
  officials: {
    offices: {
      president: 'president jefe_de_estado jefa_de_estado',
      prime: 'primer_ministro primera_ministra canciller_federal',
      minister: 'ministr secretari canciller ministerio',
      ambassador: 'embajad cónsul_general consulado_general cónsul consul encargad',
      governor: 'gobernador gobernación',
      mayor: 'alcald intendente',
      prosecutor: 'fiscal_general procurador_general procuradora_general fiscal procurador',
      judge: 'juez jueza juzgado magistrad corte tribunal',
      parliament: 'diputad senador parlament congres asamblea',
      other:
        'director jefe jefa comandante comisari delegad defensor general coronel capitán almirante inspector superintendent rector obispo arzobispo imán jeque rey reina príncipe',
    },
    ministries: {
      justice: 'justicia',
      interior: 'interior gobernación seguridad',
      foreign: 'exteriores',
      defence: 'defensa',
      health: 'salud sanidad',
      education: 'educación',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:(?:libere|liberar|excarcele|absuelva|indulte|exculpe) al? |en libertad (?:\p{L}+ ){0,4}al? |(?:libertad|liberación|paradero|detención|condena|ejecución|salud|seguridad) (?:\p{L}+ ){0,3}del? |(?:cargos|acusaciones) contra(?: el)? )$/iu,
    after:
      /^ (?:sea|es|será) (?:\p{L}+ ){0,3}(?:liberad[oa]|puest[oa] en libertad|protegid[oa]|absuelt[oa]|indultad[oa]|torturad[oa])(?!\p{L})|^ (?:tenga acceso|reciba|pueda ver)(?!\p{L})/iu,
  },
  authorities: {
    nouns:
      'autoridades gobierno policía presidente parlamento tribunales embajada justicia ejército ministerio embajador',
    adjective: 'after',
  },
  grammar: { measured: true },
  names,
  states: {
    subjects: 'él ella ellos ellas esto yo nosotros nadie',
    alone: 'él ella ellos ellas nadie',
    determiners: 'el la los las un una su sus ningún ninguna varios varias',
    verbs:
      'es está son están fue fueron era eran ha han había habían lleva llevan sigue siguen tiene tienen permanece sufre',
    between: 'no aún todavía también ya se',
    asks: /(?:deb(?:e|en|ería)|pido|solicito|ruego|que |sea |sean )/,
    request: /(?:ar|er|ir|arlo|arla|erlo|erla)$/,
  },
  rude: {
    lists: () => [cuss],
    ordinary:
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
  },
  accusing:
    /(?<!\p{L})(?:debería(?:n)? (?:avergonzarse|darles? vergüenza)|vergüenza debería darles?|cómo se atreve[n]?|las manos manchadas de sangre|(?:son|es) (?:ustedes|usted) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|(?:ustedes|usted) (?:son|es) (?:unos |un |una )?(?:asesinos?|criminal(?:es)?|mentiros[oa]s?|torturador(?:es)?|monstruos?|cobardes?|tiranos?|dictador(?:es)?|fascistas?)|su (?:(?:corrupt[oa]|brutal|criminal|cruel) (?:régimen|gobierno)|dictadura|tiranía)|su (?:régimen|gobierno) (?:corrupto|criminal|asesino|fascista|brutal)|sus (?:mentiras|esbirros)|lo pagar(?:á|án))(?!\p{L})/giu,
  pronouns: { he: ['él'], she: ['ella'] },
  todo: true,
  boxes: [/\b(?:Casilla|Apartado)(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  agreement: {
    he: /(?<!\p{L})(?:fue|ha sido|había sido|sea|será|está|estaba|esté|permanece|sigue|continúa|estuvo) (?:\p{L}+mente )?((?:detenido|arrestado|encarcelado|liberado|excarcelado|torturado|golpeado|secuestrado|recluido|absuelto|interrogado|(?:condenado(?= a))|(?:puesto(?= en libertad))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libére|excarcéle|absuélva)(lo)(?!\p{L})|(?<!\p{L})(lo)(?= (?:libere|ponga en libertad|torturen)(?!\p{L}))/iu,
    she: /(?<!\p{L})(?:fue|ha sido|había sido|sea|será|está|estaba|esté|permanece|sigue|continúa|estuvo) (?:\p{L}+mente )?((?:detenida|arrestada|encarcelada|liberada|excarcelada|torturada|golpeada|secuestrada|recluida|absuelta|interrogada|(?:condenada(?= a))|(?:puesta(?= en libertad))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libére|excarcéle|absuélva)(la)(?!\p{L})|(?<!\p{L})(la)(?= (?:libere|ponga en libertad|torturen)(?!\p{L}))/iu,
  },
  others:
    'hombre mujer hombres mujeres niña niño director ministr gobernador juez jueza fiscal presidente guardia policía agente colega excelencia alguien nadie persona señor señora testig expert abogad médic víctima pres reclus compañer estudiante activista herman madre padre hijo hija espos marido familia gente',
  called: { he: 'él', she: 'ella', they: 'elle' },
  urgency:
    'de inmediato, inmediatamente, sin demora, sin más demora, sin dilación, sin tardanza, lo antes posible, cuanto antes, ahora, ya, de manera inmediata, con urgencia',
  numbers: { born: 'nacid nació nacimiento', spans: 'año mes semana día hora' },
  negations: 'no sin nunca',
  thousands: 'mil. millon millón',
  introduces: /(?<!\p{L})(?:[Mm]e llamo|[Mm]i nombre es|[Mm]i dirección es|[Mm]i domicilio|[Vv]ivo en (?=\p{Lu}))/u,
  governs:
    /(?:gobierno|autoridades|presidente|presidenta|parlamento|rey|embajada)\s+(?:de\s+la\s+|del\s+|de\s+los\s+|de\s+)/giu,
  address: 'señor señora',
  between: 'la el los las y de',
  standIns: {
    words:
      'nombre, apellido, apellidos, nombre y apellidos, su nombre, tu nombre, fecha, lugar, ciudad, país, dirección, cargo, firma',
    orders: 'inserte, insertar, escriba',
    numbered: 'artículo capítulo',
  },
  greets: 'estimad, excelentísim',
  letterBegins:
    'estimad, muy señor, excelentísim, excelencia., querid, distinguid, señor., señora., señores., respetad, su excelencia, a quien corresponda',
  letterEnds:
    'atentamente, muy atentamente, le saluda atentamente, les saluda atentamente, se despide atentamente, respetuosamente, un saludo, saludos., cordialmente, un cordial saludo, reciba un…, con todo respeto, sin otro particular…, suyo., suya.',
} satisfies LanguageWords;
