import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets since 2009 have them. Nobody who speaks the language has read this (review: needed).

const BEFORE =
  '(?:pertanto,? |per questo(?: motivo)?,? |per queste ragioni,? |inoltre,? |infine,? |quindi,? |perciò,? ){0,2}';
const HOW = '(?: (?:inoltre|anche|pertanto|rispettosamente|urgentemente|quindi|altresì|con forza|caldamente)){0,2}';
const ASK =
  'sollecito|chiedo|esorto|invito|prego|sollecitiamo|chiediamo|esortiamo|invitiamo|preghiamo|faccio appello|(?:vorrei|desidero) (?:chiederle|chiedere|sollecitarla|esortarla|invitarla)';
const ASKING = 'sollecitando|chiedendo|esortando|invitando|pregando|esigendo';
const TOLD = 'sollecitate|solleciti|sollecita|chiedete|chieda|chiedi|esortate|esorti|esorta|invitate|inviti|pregate';
const WHOM = "(?<whom>(?:l[ea]|il|lo|i|gli|all[ea]|al|agli|ai|l[’']|all[’']) ?[\\p{L}’' ]{1,50}?)";
const VERB = '\\p{L}+(?:[aei]re|rre|r(?:lo|la|li|le|ne|si|gli|vi|ci|glielo|gliela))(?!\\p{L})';

/** How Italian casesheets are read. */
export const casesheet = {
  headings: {
    title: ['titolo'],
    summary: ['sintesi'],
    act: [
      'agisci ora',
      'agisci',
      'agisci ora scrivi un appello con parole tue o usa questo modello di lettera',
      'scrivi un appello con parole tue o usa questo modello di lettera',
      'scrivi un appello con le tue parole o usa questo modello di lettera',
      'entra in azione',
      'cosa puoi fare',
    ],
    target: [
      'inviare appelli entro il {deadline} a',
      'inviate appelli entro il {deadline} a',
      'inviare appelli a',
      'appelli a',
      'destinatario',
      'destinatari',
      'indirizzi',
      'contatti',
    ],
    letter: ['modello di lettera', 'lettera modello', 'lettera', 'testo dell’appello'],
    demands: [
      'scrivete immediatamente in {language}',
      'scrivere immediatamente in {language}',
      'azione raccomandata',
      'azioni raccomandate',
      'azione raccomandata inviate …',
    ],
    'additional-information': [
      'ulteriori informazioni',
      'informazioni aggiuntive',
      'informazioni supplementari',
      'informazioni di base',
      'contesto',
      'approfondimento',
    ],
    language: [
      'lingue preferite',
      'lingua preferita',
      'lingua preferita per scrivere al destinatario',
      'lingue in cui scrivere',
    ],
    deadline: [
      'si prega di agire al più presto entro il {deadline}',
      'si prega di agire il prima possibile entro il {deadline}',
      'agire al più presto entro il {deadline}',
      'agire entro il {deadline}',
      'scadenza',
      'entro il {deadline}',
    ],
    name: ['nome e pronome', 'nomi e pronomi', 'nome e pronome preferito', 'nome', 'nomi'],
    'additional-targets': ['altri destinatari', 'destinatari aggiuntivi', 'ulteriori destinatari'],
    copies: [
      'copie a',
      'copia a',
      'e copie a',
      'con copia a',
      'inviare copie a',
      'inviate copie anche alle rappresentanze diplomatiche …',
    ],
    previous: ['link alla precedente ua', 'azione urgente precedente', 'link alla ua precedente'],
    number: [
      'prima ua',
      'seconda ua',
      'au',
      'ua',
      'indice',
      'index',
      'data',
      'data di pubblicazione',
      'ulteriori informazioni su ua …',
    ],
    subject: ['oggetto', 'rif'],
    other: ['genere', 'sesso', 'condividi'],
  },
  keywords: [
    ['copies', /^(?:e |con |inviare |inviate )*copi[ae]\b/u],
    ['language', /\blingu[ae] (?:preferit[ae]|in cui)\b/u],
    ['name', /^nom[ei]\b.*\bpronom[ei]\b/u],
    ['deadline', /\bscadenza\b|\bagire\b.*\bentro\b/u],
    ['additional-information', /\binformazioni\b.*\b(?:aggiuntive|supplementari|base)\b|\bulteriori informazioni\b/u],
    ['act', /\bparole tue\b|\btue parole\b|\bmodello di lettera\b/u],
    ['target', /\b(?:inviare|inviate) (?:gli )?appelli\b.*\ba$/u],
  ],
  above: [
    'azione urgente',
    'urgent action',
    'amnesty international',
    'amnesty international italia',
    'pubblico',
    'esterno',
  ],
  salutation:
    /^(?:egregi[oae]?|gentil(?:e|i|issim[oa])|spettabil[ei]|spett\.|stimat[oa]|car[oa] (?=ministr|president|signor)|a chi di competenza)(?!\p{L})/iu,
  salutationWithComma: /^(?:(?:sua |vostra )?eccellenza|illustrissim[oa]|ill\.m[oa]|onorevole|signor[ea]?)(?!\p{L})/iu,
  saluted: /^(?:formula di apertura|titolo|appellativo)\s*[:：]\s*/iu,
  closing:
    /^(?:distinti saluti|cordiali saluti|cordialmente|in fede|con osservanza|con rispetto|con i migliori saluti|rispettosamente|voglia gradire|la ringrazio per l[’']attenzione[^.]*,$)(?!\p{L})/iu,
  or: /\s+o\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(
        `^${BEFORE}(?:(?:la|vi|le|lo|ve) )?(?:${ASK})${HOW}(?: ${WHOM})??,? (?:a|di|ad|affinché) (?=(?:non )?${VERB})`,
        'iu',
      ),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:lo|la|li|le|loro)?${HOW}(?: ${WHOM})??,? (?:a|di|ad) (?=(?:non )?${VERB})`,
        'iu',
      ),
    ],
    result: [
      new RegExp(
        `^${BEFORE}(?:(?:la|vi|le) )?(?:chiedo|chiediamo|sollecito|sollecitiamo|esigo)${HOW} (?=(?:che|la|il|lo|l[’']|un[ao]?|i|gli) ?)`,
        'iu',
      ),
      new RegExp(
        `^(?:e )?(?:${ASKING})(?:lo|la|li|le)?${HOW}(?: ${WHOM})?? (?=(?:che|la|il|lo|l[’']|un[ao]?|i|gli) ?)`,
        'iu',
      ),
    ],
    told: {
      order: [
        new RegExp(
          `^(?:e )?(?:${TOLD})(?:lo|la|li|le)?(?: loro)?${HOW}(?: ${WHOM})??,? (?:a|di|ad) (?=(?:non )?${VERB})`,
          'iu',
        ),
      ],
      result: [
        new RegExp(
          `^(?:e )?(?:${TOLD})(?: loro)?${HOW}(?: ${WHOM})?? (?=(?:che|la|il|lo|l[’']|un[ao]?|i|gli) ?)`,
          'iu',
        ),
      ],
    },
    ensure: 'Garantire',
    ensureThat: { words: 'Fare in modo', clause: /^che /iu },
    please: /^per favore,? /iu,
    and: /,? e /giu,
    between: /[,;]? e (?:a|di) (?=\p{Ll}+(?:[aei]re|rre|r(?:lo|la|li|le|ne|si|gli|vi))(?!\p{L}))/gu,
    none: /^(?:e )?(?:esprimendo|ricordando|accogliendo|sottolineando|riconoscendo|condannando|ringraziando)(?!\p{L})/iu,
    ends: /\s*(?:[;,]\s*e?|(?<=[;,.])\s*e|\se)\s*$/iu,
  },
  common: 'il la di e che in per un una del della è con non i le dei delle nel sono alla da suo sua',
} satisfies CasesheetWords;
