import type { CasesheetWords } from '../casesheet-words.ts';
import { hinted } from '../hinted.ts';

// Headings as casesheets since 2009 have them. Nobody who speaks the language has read this (review: needed).

const BEFORE =
  '(?:por (?:isso|conseguinte|tanto|estas razões),? |assim,? |portanto,? |além disso,? |também,? |neste sentido,? ){0,2}';
const HOW =
  '(?: (?:também|ainda|respeitosamente|encarecidamente|urgentemente|igualmente|veementemente|a v\\. ex\\.ª|a vossa excelência)|, (?:pois|portanto|por isso|por favor|ainda|também|assim|respeitosamente),){0,3}';
const ASK =
  '(?:(?:lhe )?(?:peço|solicito|apelo|exorto|insto|rogo|pedimos|solicitamos|apelamos|exortamos|instamos|rogamos|requeiro)(?:-(?:lhes?|vos|os?|as?))?|(?:venho|quero|gostaria de|queremos) (?:pedir|solicitar|apelar|exortar|instar|rogar)(?:-(?:lhes?|os?|as?))?)';
const ASKING = 'instando|pedindo|exortando|apelando|solicitando|exigindo|rogando|incitando|reivindicando';
/** Before what readers shall ask. */
const PLEASE = '(?:(?:por favor|também|além disso),? )?';
const TOLD =
  'inst(?:e|em|a)|peçam?|pede|solicit(?:e|em|a)|exort(?:e|em|a)|apel(?:e|em|a)|exijam?|rogue|roguem|(?:instar|pedir|solicitar|exigir|exortar|apelar)';
const WHOM = '(?<whom>(?:às?|aos?|a|o|as|os) (?!que(?!\\p{L}))[\\p{L} ]{1,50}?)';
/** Behind "que", somebody else than the one who is asked: "que a escola seja protegida". */
const SUBJECT =
  '(?:se |(?:sejam?|estejam?|hajam?) |(?:o(?! \\p{Ll}{3,}(?:e|em|a|am)(?:[.;,!]|$| (?:imediatamente|de imediato|sem|já|e) ))|(?:as?|os)(?! \\p{Ll}{3,}(?:e|em|a|am)(?:[.;,!]|$| (?:imediatamente|de imediato|sem|já|e|d[aeo]s?|em|n[ao]s?|com|contra|por|para|até) ))(?! \\p{Ll}+[ae]m(?!\\p{L}))|seus?|suas?|uma?|tod[oa]s?|cada|nenhuma?|est[ea]s?|ess[ea]s?|amb[oa]s) |(?:(?!que )[\\p{L}’-]+ ){1,6}(?:sejam?|estejam?|possam?|tenham?|recebam?|cessem?|fiquem?|hajam?)(?!\\p{L}))';
const VERB = '(?!por(?!\\p{L}))\\p{L}+(?:[aeio]r(?:-(?:l[oa]s?|lhes?|se|[oa]s?))?|[áêíô]-l[oa]s?)(?![\\p{L}-])';

/** What shall be so, and is no order to those whom one asks. */
const STATE =
  '(?:sej|estej|tenh|receb|poss|cess|fiqu|haj|termin|acab|viv|volt|cheg)(?:a|e|am|em)(?!\\p{L})|ninguém(?!\\p{L})';
/** A noun without an article. */
const BARE = '(?!(?:aos?|às?|que|para|se|não|em|com|por|de|como)(?!\\p{L})|\\p{L}+mente )\\p{Ll}{3,}';

/** Whoever is asked, behind "que": "peço que Vossa Excelência garanta". */
const YOU =
  '(?:(?:(?:vossa|v\\.) (?:excelência|senhoria|ex\\.ª|s\\.ª)|o senhor ministro|a senhora ministra|o senhor|a senhora)(?= (?:não )?\\p{Ll}{2,}(?:e|a|em|am)(?:-\\p{L}+)? ) )?';

/** How Portuguese casesheets are read. */
export const casesheet = {
  headings: {
    title: ['título da ação urgente', 'título'],
    summary: ['resumo', 'o caso', 'em resumo'],
    act: [
      'atue',
      'aja',
      'tome uma atitude',
      'atue escreva um apelo com as suas próprias palavras ou utilize este modelo de carta',
      'aja agora escreva um apelo com suas próprias palavras ou use esta carta modelo',
      'escreva um apelo com as suas próprias palavras ou utilize este modelo de carta',
      'entre em ação',
      'o que você pode fazer',
      'o que pode fazer',
      'o que podes fazer',
      'aja agora',
      'atue agora',
      'aja já',
      'participe',
      'faça a diferença',
      'escreva uma carta',
      'aja agora escreva um apelo com as suas próprias palavras ou use este modelo de carta',
      'atue agora escreva um apelo com as suas próprias palavras ou utilize este modelo de carta',
      'agir',
      'breve descrição da situação',
      'descrição da situação',
      'novas informações',
      'breve descrição dos fatos',
      'breve descrição dos factos',
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
      'escreva para',
      'escreva a',
      'enviar apelos para',
      'envie a sua carta para',
      'envie os apelos para',
      'por favor envie apelos para',
      'endereço',
      'autoridades',
      'contacto',
      'contato',
      'a quem escrever',
      'a quem',
      'dados de contato',
      'dados de contacto',
      'dirija a sua carta a',
      'dirija as suas cartas a',
      'envie as suas cartas para',
      'envie suas cartas para',
      'envie sua carta para',
      'destinatário e cópias para',
      'destinatários e cópias para',
    ],
    letter: [
      'carta modelo',
      'modelo de carta',
      'carta',
      'texto da carta',
      'carta tipo',
      'modelo de apelo',
      'carta sugerida',
      'modelo',
      'carta da ação urgente',
    ],
    demands: [
      'escreva imediatamente em {language}',
      'escrevam imediatamente em {language}',
      'por favor escreva imediatamente em {language}',
      'ação recomendada',
      'ações recomendadas',
      'acção recomendada',
      'ação recomendada envie …',
      'exigimos',
      'os nossos pedidos',
      'pedidos',
      'pedimos',
      'escreva de imediato em {language}',
      'nas suas cartas',
      'demandas',
      'ações solicitadas',
      'ação solicitada',
      'ações requeridas',
      'acções solicitadas',
      'acções requeridas',
    ],
    'additional-information': [
      'informação adicional',
      'informações adicionais',
      'informações gerais',
      'informação complementar',
      'informações complementares',
      'contexto',
      'mais informação',
      'mais informações',
      'informação de contexto',
      'informações de contexto',
      'informação de base',
      'antecedentes',
      'saiba mais',
      'para saber mais',
      'mais detalhes',
      'informação de fundo',
      'para entender',
      'para entender melhor',
      'para compreender',
      'para compreender melhor',
      'um pouco de história',
      'por que importa',
      'enquadramento',
    ],
    language: [
      'língua preferencial para escrever ao destinatário',
      'língua preferencial',
      'línguas preferenciais',
      'idioma preferencial',
      'idiomas preferenciais',
      'idioma de preferência',
      'idioma preferencial para se dirigir ao destinatário',
      'idioma',
      'idiomas',
      'língua',
      'línguas',
      'língua preferencial para os apelos',
      'línguas para escrever',
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
      'por favor atue até {deadline}',
      'por favor aja até {deadline}',
      'atue o mais rápido possível até {deadline}',
      'aja até {deadline}',
      'aja o mais rapidamente possível até {deadline}',
      'por favor aja o mais rápido possível antes de {deadline}',
      'por favor atue o mais rapidamente possível até {deadline}',
      'envie apelos até {deadline}',
      'válido até {deadline}',
      'prazo final',
      'data de expiração',
      'data final',
      'sem prazo',
      'envie seus apelos imediatamente …',
      'enviem os seus apelos imediatamente …',
      'envie os apelos imediatamente …',
      'enviem apelos imediatamente …',
    ],
    name: [
      'nome e pronome preferencial',
      'nomes e pronomes preferenciais',
      'nome e pronome de preferência',
      'nome e pronome',
      'nomes e pronomes',
      'nome',
      'nomes',
      'nome e pronomes',
      'pessoa em risco',
      'pessoas em risco',
      'nome da pessoa',
      'nome e pronome s',
      'vítima',
      'vítimas',
      'pessoa',
      'pessoas',
      'nome da vítima',
    ],
    'additional-targets': [
      'destinatários adicionais',
      'outros destinatários',
      'destinatário adicional',
      'escreva também para',
      'também pode escrever para',
      'outros endereços',
      'outras autoridades',
    ],
    copies: [
      'cópias para',
      'cópia para',
      'com cópia para',
      'e cópias para',
      'envie também cópias para …',
      'enviem também cópias …',
      'cópias a',
      'cópia a',
      'envie cópias para',
      'envie cópia para',
      'envie uma cópia para',
      'com cópias para',
      'e cópia para',
      'cc',
      'por favor escreva também às representações diplomáticas …',
      'escrevam também às representações diplomáticas …',
      'contatos para cópias',
      'contactos para cópias',
      'endereços para cópias',
    ],
    previous: [
      'link para a ua anterior',
      'ligação para a au anterior',
      'ação urgente anterior',
      'link para a primeira au',
      'link para a au inicial',
    ],
    number: [
      'primeira au',
      'segunda au',
      'terceira au',
      'mais informações sobre a au …',
      'au',
      'índice',
      'data',
      'país',
      'número da au',
      'data de publicação',
      'data de emissão',
      'primeira ua',
      'referência',
      'tipo e número da ação urgente',
      'número da ação urgente',
      'número de índice',
      'data da publicação',
      'publicado em',
      'publicada em',
    ],
    subject: ['assunto', 'ref'],
    other: [
      'sexo',
      'género',
      'gênero',
      'partilhar',
      'compartilhar',
      'imprimir',
      'doe',
      'relacionados',
      'baixar',
      'siga-nos',
      'franquia',
      'porte',
      'tarifa postal',
    ],
  },
  keywords: [
    ['number', /^(?:tipo e )?numero d[aeo] (?:acao|au|indice)|^data d[ae] (?:publicacao|emissao)/u],
    ['letter', /^carta da acao/u],
    ['other', /\b(?:envi|mand)\p{L}{1,3} ?nos\b.*\bcopias?\b|\bnos (?:envi|mand)\p{L}{1,3}\b.*\bcopias?\b/u],
    [
      'copies',
      /^(?:(?:e|com|c|em|por|favor|tambem|envi(?:em?|ar)|mand(?:em?|ar)|uma|a) )*(?:cc|c c|copias?)\b|^(?:com|para) conhecimento\b/u,
    ],
    ['language', /\b(?:linguas?|idiomas?)\b.*\bpreferencia\w*\b|\b(?:linguas?|idiomas?)\b$/u],
    ['name', /\bpronomes?\b/u],
    ['deadline', /\bprazo\b|\b(?:atue|aja)\b.*\b(?:ate|antes)\b/u],
    ['additional-information', /\binformac(?:ao|oes) (?:adiciona\w*|complementa\w*)\b/u],
    [
      'act',
      /\b(?:carta|apelo|texto)\b.*\bmodelo\b|^(?:aja|atue)\b.*\bescrev|\bproprias palavras\b|\bmodelo de carta\b|\bcarta modelo\b/u,
    ],
    ['target', /\benviem? (?:os )?apelos?\b.*\b(?:a|para)$/u],
    [
      'target',
      /^(?:por favor )?(?:escrev|envi|contact|contat)\p{L}*\b.*\b(?:autoridades?|destinatari|seguintes|responsave)/u,
    ],
    ['demands', /\b(?:insta|exorta|pede|solicita|apela|urge)\b .{3,140} (?:a|a que|que|para|para que)$/u],
    [
      'demands',
      /^(?:o )?que (?:lhe |lhes |se )?(?:podemos |pode |podem |devemos |deve )?(?:pedi|pede|exig|solicit)\p{L}*|^(?:os nossos|as nossas|nossas|nossos) (?:pedidos|reivindicacoes|exigencias)\b/u,
    ],
  ],
  above: [
    'ação urgente',
    'acção urgente',
    'amnistia internacional',
    'anistia internacional',
    'público',
    'externo',
    'apelo urgente',
    'apelo do mês',
    'o observatório',
    'aja conosco',
  ],
  imprint: {
    credit: /^(?:traducao|traduzido|fontes?|edicao)\b[^:]{0,20}:|^para mais informacoes,? (?:contact|contat|entre em)/u,
    office: /^(?:anistia\b|o observatorio\b|amnistia\b|.{0,30}\b(?:equipe|equipa|rede) de acoes urgentes\b)/u,
    reply:
      /^(?:por favor,?|agradecemos que|pedimos que|solicitamos que|favor) .{0,12}(?:nos (?:informem?|comuniquem?|mantenham)|informar-nos|informe(?:m)?-nos)\b/u,
  },
  salutation:
    /^(?:prezad[oa]s?|car[oa]s? (?=senhor|ministr|president|procurador|dr)|estimad[oa]s?|(?:a |à )?quem possa interessar)(?!\p{L})/iu,
  salutationWithComma:
    /^(?:exm[oa]s?\.?|ex\.m[oa]s?|excelentíssim[oa]s?|ilm[oa]s?\.?|ilustríssim[oa]s?|(?:vossa |sua )?excelência|senhora?|sr\.?|sra\.?)(?!\p{L})/iu,
  saluted: /^(?:saudação|tratamento|forma de tratamento|vocativo)\s*[:：]\s*/iu,
  closing:
    /^(?:com (?:os )?(?:meus )?(?:\p{L}+ ){0,2}?(?:cumprimentos|saudações)|atenciosamente|respeitosamente|cordialmente|atentamente|cumprimentos|com (?:elevada|os protestos|respeito)|subscrevo-me|saudações)(?!\p{L})/iu,
  closed:
    /(?:^|, | e )(?:subscrev(?:o-me|emo-nos)|me subscrevo|despeço-me|despedimo-nos|(?:apresent|envi)(?:o|amos)(?:-lhe)? .{0,40}(?:cumprimentos|saudações|consideração)|queira (?:aceitar|receber)|receba .{0,30}(?:cumprimentos|saudações))(?!\p{L})|^(?:na expec?tativa|aguardando|à espera|agradecendo|esperando|confiando|na esperança|sem (?:mais|outro)|certos?|certa|com)(?!\p{L})[^.]{0,180}(?:cumprimentos|saudações|atenciosamente|consideração|estima)(?: \p{L}+)?[,.]?$/iu,
  or: /\s+ou\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(`^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a |para )?que ${YOU}(?!${SUBJECT})`, 'iu'),
      new RegExp(
        `^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a |para )?(?=(?:(?:não|nunca) (?:[oa]s? |lhes? |se )?)?${VERB})`,
        'iu',
      ),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:-(?:os|as|lhes?|o|a))?${HOW}(?: ${WHOM})?? (?:(?:a |para )?que ${YOU}(?!${SUBJECT})|(?:a |para )?(?=(?:(?:não|nunca) (?:[oa]s? |lhes? |se )?)?${VERB}))`,
        'iu',
      ),
    ],
    result: [
      // Assurances that something be so.
      new RegExp(`^(?:e )?(?:${ASKING}|${ASK})${HOW} (?:as |uma )?(?:garantias?) de (?=que )`, 'iu'),
      new RegExp(`^${BEFORE}(?:${ASK})${HOW}(?: ${WHOM})??(?: para)? (?=(?:que|a|o|as|os|sua|seu|uma?) )`, 'iu'),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:-(?:os|as|lhes?))?${HOW}(?: ${WHOM})??(?: para)? (?=(?:que|a|o|as|os|sua|seu|uma?) )`,
        'iu',
      ),
      // A noun without an article: "pedindo cuidados médicos".
      new RegExp(`^(?:e )?(?:pedindo|solicitando|exigindo|reivindicando)${HOW} (?=${BARE})`, 'iu'),
    ],
    told: {
      order: [
        // "Só ao governador se pede que"
        hinted(
          [/só |apenas |somente /i, / se (?:pede|solicita|roga)| (?:pede|solicita)-se/i],
          () =>
            new RegExp(
              `^(?:e )?(?:só|apenas|somente) ${WHOM},? (?:se (?:lhes? )?(?:pede|solicita|roga)|(?:pede|solicita)-se(?:-lhes?)?) (?:(?:para )?que ${YOU}|(?:para )?(?=(?:não )?${VERB}))`,
              'iu',
            ),
        ),
        new RegExp(
          `^(?:e )?${PLEASE}(?:lhes? |[oa]s? )?(?:${TOLD})(?:-(?:os|as|lhes?|o|a))?${HOW}(?: ${WHOM})?? (?:(?:a |para )?que ${YOU}(?!${SUBJECT})|(?:a |para )?(?=(?:(?:não|nunca) (?:[oa]s? |lhes? |se )?)?${VERB}))`,
          'iu',
        ),
      ],
      result: [
        new RegExp(
          `^(?:e )?${PLEASE}(?:lhes? |[oa]s? )?(?:${TOLD})(?:-(?:os|as|lhes?|o|a))?${HOW}(?: ${WHOM})??(?: para)? (?=(?:que|a|o|as|os|sua|seu|uma?) )`,
          'iu',
        ),
        // A noun without an article: "pedir cuidados médicos".
        new RegExp(
          `^(?:e )?${PLEASE}(?:peçam?|pede|solicit(?:e|em|a)|exijam?|exige|reivindi(?:que|quem|ca)|(?:pedir|solicitar|exigir|reivindicar))${HOW} (?=${BARE})`,
          'iu',
        ),
      ],
    },
    // Below "peça-lhes:": "que libertem o preso".
    item: new RegExp(
      `^que ${YOU}(?!${SUBJECT})(?!${STATE})(?=(?:não )?(?:lhes? )?(?:de imediato |imediatamente )?\\p{Ll}{2,}(?:e|a|em|am)(?:-\\p{L}+)? )`,
      'u',
    ),
    alone: /(?<!\p{L})(?:só|apenas|somente|além disso)(?!\p{L})/iu,
    another: /[,;]? e (?:também )?(?<whom>(?:aos?|às?|os?|as?) [^,;]{3,60}?),? (?:para )?que (?=\p{Ll})/gu,
    writing:
      /^(?:(?:as |suas )?(?:cartas|mensagens|apelos)(?: e \p{L}+)? (?:devem|deverão|podem)) |^(?:por favor,? |pede-se que |pedimos que )?(?:escrev(?:a|am|er)|envi(?:e|em|ar)|mand(?:e|em|ar)|remetam?|dirijam?(?:-se)?)(?!\p{L})/iu,
    sample: 'que o libertem',
    lead: 'Peço-lhe',
    not: /(?<!\p{L})(?:não|nunca|jamais|nem)(?!\p{L})/iu,
    ensure: 'Assegure',
    ensureThat: { words: 'Assegure', clause: /^que /iu },
    // "Liberte Ana Exemplo.", "Caso contrário, julguem-na com garantias."
    inLetters:
      /^(?:(?:caso contrário|entretanto|enquanto isso|por fim|finalmente|além disso|também|imediatamente|de imediato),? )?(?:não )?(?:(?:liberte|solte|ordene|ponha|garanta|assegure|retire|investigue|permita|deixe|detenha|anule|proteja|devolva|repare|publique|facilite|transfira|conceda|reveja|faça|leve|tome|dê|abra|suspenda|revogue|comute|reconheça|indenize|indemnize|revele|informe|respeite|cumpra|adote|inicie|admita|entregue|arquive|absolva|verifique|apure|reintegre|restitua|condene|ratifique|impeça|feche|melhore|explique|diga|evite|estabeleça|libere)m?|\p{L}{2,}(?:em|am|e|a)-(?:n?[oa]s?|l[oa]s?|lhes?))(?!\p{L})/iu,
    condition: /^(?:se|caso|enquanto|até que|a menos que|salvo se)(?!\p{L})/iu,
    small: true,
    please: /^por favor,? /iu,
    and: /,? e |, (?=(?:instando|pedindo|exortando|apelando|solicitando|exigindo|rogando)(?!\p{L}))/giu,
    between: /[,;]? e (?:a |para )?que (?=\p{Ll})|[,;]? e a (?=\p{Ll}+(?:ar|er|ir|or)(?:-\p{L}+)?(?!\p{L}))/gu,
    none: /^(?:e )?(?:(?:expressar|manifestar|lembrar|recordar|condenar|lamentar|sublinhar|protestar)(?!\p{L})|expressando|protestando|lamentando|manifestando|recordando|lembrando|saudando|reconhecendo|sublinhando|condenando|agradecendo)(?!\p{L})/iu,
    ends: /\s*(?:[;,]\s*e?|(?<=[;,.])\s*e|\se)\s*$/iu,
  },
  common: 'o a os as de do da que em e para por com um uma no na dos das ao foi são não seu sua',
} satisfies CasesheetWords;
