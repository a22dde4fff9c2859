import { cuss } from 'cuss/pt';
import { cuss as ofPortugal } from 'cuss/pt-pt';
import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'governo. regime. presidente. ministr polític ditad eleiç parlament',
    religion:
      'deus. rezo. rezar. rezamos. oração. orações. bênção bênçãos abençoe natal. páscoa igreja bíblia. jesus alá. corão. alcorão ramadão ramadã.',
    case: 'prisão. prisões. preso. presa. cadeia. detid detenção. tortur julgamento tribunal advogad conden inocent polícia',
    organisation: 'amnistia_internacional anistia_internacional',
  },
  pageful: 3300,
  demands: {
    leadIn: 'Por isso, peço-lhe respeitosamente que:',
    example: 'Liberte …',
    and: 'e',
    again: [
      /^(?:além disso,? |por (?:isso|fim),? |\p{L}+,? )?(?:peço|solicito|rogo|exorto|apelo|insto|exijo|pedimos|solicitamos|apelamos|exortamos|instamos)(?:-[oa]s?|-lhes?)?(?: (?!que |a que )\p{L}+){0,6}(?: a| para)? que (?=[\p{L}{])/iu,
      /^(?:pedindo|solicitando|exortando|instando|apelando|exigindo)(?:-[oa]s?|-lhes?)?(?: às autoridades| as autoridades)?(?: a| para)? que (?=[\p{L}{])/iu,
      /^que (?=[\p{L}{])/iu,
    ],
    unfit: [
      /^(?:além disso,? |por (?:isso|fim),? |\p{L}+,? )?(?:peço|solicito|rogo|exorto|apelo|insto|exijo|pedimos|solicitamos|apelamos|exortamos|instamos)(?:-[oa]s?|-lhes?)?(?!\p{L})/iu,
      /^(?:pedindo|solicitando|exortando|instando|apelando|exigindo|expressando)(?![\p{L}])/iu,
      /^(?:a|uma|sua) (?:\p{L}+ )?(?:libertação|investigação|anulação|comutação|abolição|revogação)(?!\p{L})/iu,
    ],
  },
  officials: {
    offices: {
      president: 'president chefe_de_estado',
      prime: 'primeiro_ministro primeira_ministra chanceler_federal',
      minister: 'ministr secretári ministério chanceler',
      ambassador: 'embaix consulado_geral cônsul consul encarregad',
      governor: 'governador',
      mayor: 'prefeit',
      prosecutor: 'procurador promotor',
      judge: 'juiz juíza tribunal desembargador',
      parliament: 'deputad senador parlament assembleia congresso',
      other:
        'diretor director chefe comandante comissári delegad defensor provedor general coronel capitão almirante inspetor inspector reitor bispo arcebispo imã rei rainha príncipe',
    },
    ministries: {
      justice: 'justiça',
      interior: 'interior segurança administração_interna',
      foreign: 'exteriores estrangeiros',
      defence: 'defesa',
      health: 'saúde',
      education: 'educação',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:(?:liberte|solte|absolva|indulte|libertar) (?:a |o )?|em liberdade (?:\p{L}+ ){0,3}|(?:libertação|paradeiro|detenção|condenação|execução|saúde|segurança) (?:\p{L}+ ){0,3}d[eoa] |acusações contra (?:a |o )?)$/iu,
    after:
      /^ (?:seja|é|será) (?:\p{L}+ ){0,3}(?:libertad[oa]|solt[oa]|protegid[oa]|absolvid[oa]|torturad[oa])(?!\p{L})|^ (?:tenha acesso|receba)(?!\p{L})/iu,
  },
  grammar: { articleBeforeNames: true },
  names,
  states: {
    subjects: 'ele ela eles elas isto eu nós ninguém',
    alone: 'ele ela eles elas ninguém',
    determiners: 'o a os as um uma seu sua seus suas nenhum nenhuma vários várias',
    verbs: 'é está são estão foi foram era eram tem têm tinha continua continuam permanece sofre encontra',
    between: 'não ainda também já se',
    asks: /(?:dev(?:e|em|eria)|peço|solicito|rogo|que |seja |sejam )/,
    request: /(?:ar|er|ir|ar-lhe|á-lo|á-la)$/,
  },
  rude: {
    lists: () => [cuss, ofPortugal],
    ordinary:
      'bagos besta bicha boco broche burra cacete cachorra cassete chifruda chifrudo chota corna corno desgraça frango jossa ' +
      'macaca mamada mané mijada mijado mijo mizera orgasmo pepeka pica pilinha piroca piru prostituta puto rapariga recalcada ' +
      'recalcado tarada tarado toba trocha trouxa tiriça vagabunda vagabundo xana',
  },
  accusing:
    /(?<!\p{L})(?:tenham? vergonha|devia(?:m)? ter vergonha|como se atreve[m]?|sangue nas mãos|(?:os senhores|vocês) são (?:uns )?(?:assassinos|criminosos|mentirosos|torturadores|monstros|cobardes|covardes|tiranos|ditadores|fascistas)|(?:o )?seu (?:regime|governo) (?:corrupto|criminoso|assassino|fascista|brutal)|(?:a )?sua (?:\p{L}+ )?(?:ditadura|tirania)|suas mentiras)(?!\p{L})/giu,
  todo: true,
  boxes: [/\bCaixa postal(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu],
  agreement: {
    he: /(?<!\p{L})(?:foi|tinha sido|seja|será|está|estava|esteja|permanece|continua) (?:\p{L}+mente )?((?:detido|preso|encarcerado|libertado|solto|torturado|espancado|sequestrado|raptado|absolvido|(?:condenado(?= a))|(?:posto(?= em liberdade))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libertá|soltá)-(lo)(?!\p{L})/iu,
    she: /(?<!\p{L})(?:foi|tinha sido|seja|será|está|estava|esteja|permanece|continua) (?:\p{L}+mente )?((?:detida|presa|encarcerada|libertada|solta|torturada|espancada|sequestrada|raptada|absolvida|(?:condenada(?= a))|(?:posta(?= em liberdade))))(?!\p{L}|[/(@])|(?<!\p{L})(?:libertá|soltá)-(la)(?!\p{L})/iu,
  },
  pronouns: { he: ['ele'], she: ['ela'] },
  others:
    'homem mulher homens mulheres menina menino diretor director ministr governador juiz juíza procurador promotor presidente guarda polícia agente colega excelência alguém ninguém pessoa senhor senhora testemunh perit advogad médic vítima pres reclus companheir estudante ativista activista irmã irmão mãe pai filho filha marido espos família gente lei',
  called: { he: 'ele', she: 'ela', they: 'elu' },
  urgency:
    'de imediato, imediatamente, sem demora, sem mais demora, o mais rapidamente possível, quanto antes, agora, com urgência',
  numbers: { born: 'nascid nasceu nascimento', spans: 'ano mês mes semana dia hora' },
  negations: 'não sem nunca',
  thousands: 'mil. milh',
  introduces: /\b(?:o? ?meu nome é|chamo-me|me chamo|moro em|minha morada|meu endereço)/iu,
  governs: /(?:governo|autoridades|presidente|parlamento|rei|embaixada)\s+(?:da\s+|do\s+|dos\s+|das\s+|de\s+)/giu,
  between: 'da do e',
  standIns: {
    words: 'nome, sobrenome, seu nome, nome completo, data, cidade, endereço, morada, assinatura, cargo, ele/ela',
    orders: 'inserir',
    numbered: 'artigo capítulo',
  },
  greets: 'prezad, exm',
  letterBegins:
    'prezad, exm, ex.m, excelentíssim, excelência., caro., cara., caros., estimad, senhor., senhora., vossa excelência, ilustríssim, ilmo',
  letterEnds:
    'atenciosamente, respeitosamente, com os melhores cumprimentos, com os meus cumprimentos, cumprimentos., cordialmente, com respeito, subscrevo-me…, saudações, com elevada estima',
} satisfies LanguageWords;
