import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of Portuguese casesheets; read by nobody who speaks it (review: needed). */
export const values = {
  sender: /(?:rede|equipa|equipe|escritorio) de acoes urgentes|^(?:muito )?obrigad[oa]s?(?: por .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})(?:seu|vosso) (?:proprio )?pais(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:ate|antes de|o mais tardar|data limite|prazo|expira|encerra)[\s:–—-]*(?:o dia |ao |a |o |em )?(?:dia )?,?\s*$/u,
  appeals: /apelo|carta|acao|aja|agir|escrev|envi|mensage|prazo|expira/u,
  after:
    /(?:apos|depois d)[ea]?(?:sta|ssa)?\s?(?:esta |essa |a )?data|(?:consulte|verifique|contacte|contate).{0,120}(?:escritorio|seccao|secao|secretariado)/u,
  noField: /(?:^|[.!?] )(?:consulte|verifique)/u,
  noEnd: /sem (?:data (?:de termino|limite|final)|prazo)|ate (?:novo|segundo) aviso/u,
  issued:
    /(?:^|[^\p{L}])(?:data(?: de (?:publicacao|emissao))?|publicad[oa](?: em| a)?|act?ualizad[oa](?: em| a)?|emitid[oa](?: em)?)[\s:–—-]*$/u,
  ended:
    /nao (?:enviem?|escrevam?|mandem?) mais(?! (?:de|do que)(?!\p{L}))(?<!(?:depois d|apos ).{0,200})(?!.{0,60}(?:depois|apos))|^o caso esta (?:agora )?encerrado(?:$|.{0,60}(?:carta|apelo|obrigad))|(?:nao (?:e|sao) (?:necessari[oa]s?|solicitad[oa]s?|pedid[oa]s?)|nenhuma) (?:mais |outra |nova )*(?:acao|acoes|apelos?|cartas?)|(?:esta|a) (?:acao|acao urgente)\b.{0,20} (?:foi (?:encerrada|concluida|fechada)|terminou|esta (?:encerrada|concluida|fechada)|expirou)|est[ae] (?:campanha|apelo|caso|peticao)\b.{0,20} (?:foi (?:encerrad|concluid|fechad)[oa]|terminou|esta (?:encerrad|concluid|fechad)[oa]|expirou)/u,
  past: /\b(?:apos|depois d[ea]?|passad[oa]) ?(?:ess[ea]|est[ea]|sta|ssa|o|a)? ?(?:data|dia|prazo)\b/u,
  limit:
    /(?:um[a]? (?:so|unic[ao]) (?:carta|apelo|mensagem|e-?mail))|(?:apenas|somente|so|no maximo|nao mais de|um maximo de) (?:um[a]?|dois|duas|tres|quatro|cinco|dez|\d{1,3}) (?:\p{L}{1,15} ){0,2}(?:carta|apelo|mensage|e-?mail|fax|postal|postais)|(?:uma|duas|tres|quatro|cinco|dez|\d{1,2}) cartas? (?:no maximo )?por (?!correio|e-?mail|fax|favor|via|dia|mes|ano|semana|mais)\p{L}/u,
  own: /(?:sua|seu|tua|vossa) propri[oa] (?:lingua|idioma)|(?:sua|seu|tua|vossa) (?:lingua|idioma)|qualquer (?:outra )?lingua/u,
  around:
    /(?:apos|depois|passad[oa]|alem|posterior(?:es)?|ate|antes|mais tardar|mais tarde)(?: \p{L}+){0,4} #|ultimo dia\b.{0,80}#|#.{0,20}ultimo dia\b/u,
  office: /\b(?:sua|a|tua|vossa)(?: propria)? sec?cao\b|\bsecretariado\b|\b(?:seu|vosso) escritorio\b/u,
  readers: /\b(?:obrigad[oa]s?|por favor|voces?|noss[oa]s?|solicitamos|pedimos|\p{L}{3,}-nos)\b/u,
  within:
    /\b(?:carta|texto|cartao|mensagem|enderecos?) (?:\p{L}+ )?(?:abaixo|anex[oa]s?|seguintes?|indicad[oa]s?|no verso)\b|\b(?:carta(?:-| )modelo|modelo de carta)\b/u,
  speech: /\b(?:linguas?|idiomas?)\b/u,
  few: /(?:^|[^\p{L}])(?:apenas|somente|maximo|mais de|unic[oa]|por (?:pessoa|grupo))(?![\p{L}])/u,
  tongue:
    /(?:propri[oa]|matern[oa]|qualquer|outr[oa]) (?:outr[oa] )?(?:idioma|lingua)|(?:lingua|idioma) (?:matern|propri|da sua)/u,
  writeIn: /^(?:idiomas?|linguas?): ?|(?:escrev|envi)\p{L}*\b.{0,80}?\bem (?!seu|sua)/u,
  action: 'A[CÇ][AÃ]O URGENTE',
  nth: /(?:^|[^\p{L}\d])((?:primeir[ao]|segund[ao]|terceir[ao]|quart[ao]|quint[ao]|sext[ao]|setim[ao]|oitav[ao]|non[ao]|decim[ao]|\d{1,2}[ao]))\s*$/u,
  first: /^(?:primeir[ao]|1[ao])$/u,
  further: /mais informacoes sobre|informac(?:ao|oes) adiciona(?:l|is) (?:sobre|a)|atualizacao d[ae]|seguimento d[ae]/u,
  people: {
    pronouns: { 'he/him': 'ele dele', 'she/her': 'ela dela', 'they/them': 'elu eles elas delu' },
    several: 'eles elas',
    genders: 'm f h masculino feminino homem mulher homens mulheres',
    titles: 'sr sra dr dra d dona eng prof padre pastor rev irma irmao frei dom',
    theirs: 'seu sua seus suas',
    and: 'e',
    all: 'ambos ambas todos todas cada respectivamente pronome pronomes sexo genero genero',
    alias: /^(?:(?:tambem )?conhecid[oa] (?:como|por)|tambem conhecid[oa]|vulgo|alias|a\.?k\.?a\.?)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:de |idade:? )?\d{1,3}(?: anos?(?: de idade)?)?|menor de idade)$/u,
    born: /^(?:nascid[oa](?: em| a)?|data de nascimento)(?![\p{L}])\s*:?/u,
    number:
      /^(?:(?:numero|n\.?[o°]\.?)(?: d[eoa])? (?:pres[oa]|reclus[oa]|prisioneir[oa]|matricula)|matricula|(?:pres|reclus|prisioneir)[oa] (?:numero|n\.?[o°]\.?))\s*:?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:familias?|moradores|habitantes|membros|comunidades?|pessoas|outr[oa]s|trabalhador(?:es|as)|estudantes|mulheres|homens|criancas|pres[oa]s|detid[oa]s|manifestantes|ativistas|defensores|advogad[oa]s|jornalistas|refugiad[oa]s|migrantes|povos?|indigenas|camponeses|populacao|irma[os]s?|irmaos|jovens|adolescentes|sobreviventes|pescador(?:es|as)|professor(?:es|as)|medic[oa]s|enfermeir[oa]s|soldados|cidada[os]s?|vendedor(?:es|as)|familiares|grevistas|liderancas|sindicalistas|quilombolas|ribeirinh[oa]s|agricultor(?:es|as))(?![\p{L}])/u,
    counted: 'pessoas familias moradores habitantes membros almas numero',
    counts:
      'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
    tens: 'trinta quarenta cinquenta sessenta setenta oitenta noventa',
    sums: 'dezena/10 duzia/12 quinzena/15 vintena/20 trintena/30 quarentena/40 centena/100 cem/100 cento/100 duzentos/200 duzentas/200 trezentos/300 trezentas/300 quatrocentos/400 quatrocentas/400 quinhentos/500 quinhentas/500 mil/1000 milhar/1000',
  },
} satisfies CasesheetValues;
