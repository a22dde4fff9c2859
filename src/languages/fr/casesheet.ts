import type { CasesheetWords } from '../casesheet-words.ts';

// Headings as casesheets of 1990 to 2025 have them. Nobody who speaks the language has read this (review: needed).

const BEFORE =
  "(?:(?:c[’']est pourquoi|aussi|par conséquent|en conséquence|par ailleurs|en outre|de plus|enfin|dans l[’']attente|pour ces raisons|à ce titre|dans cette attente|également),? ){0,2}";
const HOW =
  '(?: (?:donc|également|aussi|instamment|respectueusement|par conséquent|vivement|solennellement|en outre|de plus|enfin|par ailleurs)){0,3}';
const ASK =
  'prie|prions|demande|demandons|exhorte|exhortons|engage|engageons|appelle|appelons|invite|invitons|conjure|supplie|presse|saurais gré|serais reconnaissante?|encourage';
const WANT = '(?:souhaite|souhaiterais|voudrais|tiens à|veux|désire)';
const ASKING =
  '(?:exhort|pri|engag|appel|invit|demand|press|encourag|rappel)(?:ez|er|ant|eant|lez|lant)(?:-(?:les|le|la|leur|lui))?';

/** How French casesheets are read. */
export const casesheet = {
  headings: {
    title: ['titre de l’action urgente'],
    summary: ['résumé de l’action urgente', 'résumé'],
    act: [
      'passez à l’action',
      'agissez',
      'agissez maintenant',
      'passez à l’action envoyez un appel en utilisant vos propres mots ou en vous inspirant du modèle de lettre ci-dessous',
      'passez à l’action rédigez un appel en utilisant vos propres mots ou en vous inspirant du modèle de lettre ci-dessous',
      'envoyez un appel en utilisant vos propres mots ou en vous inspirant du modèle de lettre ci-dessous',
      'que pouvez-vous faire',
      'ce que vous pouvez faire',
    ],
    target: [
      'envoyez vos appels avant le {deadline} à',
      'envoyez vos appels jusqu’au {deadline} à',
      'veuillez envoyer vos appels avant le {deadline} à',
      'merci d’envoyer vos appels avant le {deadline} à',
      'veuillez envoyer vos appels à',
      'envoyez vos appels à',
      'vos appels à',
      'appels à',
      'destinataire',
      'destinataires',
      'coordonnées',
      'coordonnées du destinataire',
      'coordonnées de la cible',
      'adresses',
      'écrivez à',
    ],
    letter: ['modèle de lettre', 'lettre', 'lettre type', 'exemple de lettre', 'lettre modèle'],
    demands: [
      'action recommandée',
      'actions recommandées',
      'action recommandée dans les appels que vous ferez parvenir le plus vite possible aux destinataires mentionnés ci-après {language}',
      'dans les appels que vous ferez parvenir le plus vite possible aux destinataires mentionnés ci-après {language}',
      'dans les appels que vous ferez parvenir le plus vite possible …',
      'action recommandée veuillez envoyer …',
      'veuillez écrire dès que possible en {language}',
      'veuillez écrire immédiatement en {language}',
      'veuillez écrire sans délai en {language}',
      'veuillez écrire sans attendre en {language}',
      'écrivez immédiatement en {language}',
      'écrivez dès que possible en {language}',
      'écrivez sans délai en {language}',
      'merci d’écrire immédiatement en {language}',
      'merci d’écrire sans délai en {language}',
      'merci d’écrire dès que possible en {language}',
    ],
    'additional-information': [
      'informations complémentaires',
      'complément d’information',
      'complément d’informations',
      'informations générales',
      'information générale',
      'contexte',
      'pour en savoir plus',
      'informations supplémentaires',
    ],
    language: [
      'langue à privilégier',
      'langues à privilégier',
      'langue s à privilégier',
      'vous pouvez écrire votre appel en {language}',
      'langue préférée pour s’adresser à la cible',
      'langue préférée',
      'langue de correspondance',
    ],
    deadline: [
      'merci d’agir dans les plus brefs délais avant le {deadline}',
      'merci d’agir dans les plus brefs délais d’ici au {deadline}',
      'merci d’agir dans les plus brefs délais jusqu’au {deadline}',
      'merci d’agir dans les plus brefs délais',
      'merci d’agir dans les plus brefs délais et avant le {deadline}',
      'merci d’agir avant le {deadline}',
      'agissez avant le {deadline}',
      'agissez dès que possible avant le {deadline}',
      'date limite',
      'date butoir',
      'prière d’intervenir immédiatement …',
      'prière d’intervenir immédiatement après le {deadline}',
      'au delà de cette date vérifiez …',
      'au delà du {deadline}',
      'après le {deadline} vérifiez auprès de votre section s’il faut encore intervenir',
      'après cette date vérifiez …',
      'vérifiez auprès de votre section …',
    ],
    name: [
      'nom prénom et pronom à utiliser',
      'noms prénoms et pronoms à utiliser',
      'nom et pronom à utiliser',
      'noms et pronoms à utiliser',
      'nom et pronom',
      'noms et pronoms',
      'nom et prénom',
      'nom',
      'noms',
      'prénom nom et pronom à utiliser',
    ],
    'additional-targets': [
      'autres cibles',
      'autres destinataires',
      'autre cible',
      'cibles supplémentaires',
      'autre destinataire',
    ],
    copies: [
      'copies à',
      'copie à',
      'et copies à',
      'copies',
      'avec copie à',
      'veuillez également adresser des copies aux représentants diplomatiques …',
      'veuillez également envoyer des copies aux représentants diplomatiques …',
      'veuillez adresser des copies aux représentants diplomatiques …',
      'envoyez également des copies aux représentants diplomatiques …',
      'et aux représentants diplomatiques …',
      'ainsi qu’aux représentants diplomatiques …',
      'copies aux représentants diplomatiques …',
      'copies aux représentants …',
    ],
    previous: [
      'lien vers l’au précédente',
      'lien vers l’action urgente précédente',
      'au précédente',
      'lien au précédente',
    ],
    number: [
      'première au',
      'deuxième au',
      'troisième au',
      'quatrième au',
      'complément d’information sur l’au …',
      'informations complémentaires sur l’au …',
      'au',
      'index ai',
      'index',
      'date',
      'date de publication',
    ],
    subject: ['objet', 'sujet', 'ref', 'réf'],
    other: ['genre', 'sexe', 'genre h f', 'partager', 'thèmes'],
  },
  keywords: [
    ['previous', /\b(?:au|action urgente) precedente\b/u],
    ['copies', /^(?:et |avec |veuillez |envoyez |egalement )*(?:des |une )?copies?\b/u],
    [
      'additional-targets',
      /\bautres?\b.*\b(?:cibles?|destinataires?)\b|\b(?:cibles?|destinataires?) supplementaires?\b/u,
    ],
    [
      'language',
      /\blangues?\b.*\b(?:privilegier|preferees?|correspondance|cible|ecrire)\b|\becrire votre appel en\b|^langues?$/u,
    ],
    ['name', /\bnoms?\b.*\bpronoms?\b/u],
    ['deadline', /\bdate (?:limite|butoir)\b|\b(?:agir|agissez)\b.*\b(?:avant|dici|jusquau)\b/u],
    [
      'additional-information',
      /\b(?:informations? (?:complementaires?|generales?|supplementaires?)|complements? dinformations?)\b/u,
    ],
    [
      'demands',
      /\b(?:ecrire|ecrivez|appels)\b.*\b(?:langue|immediatement|sans (?:delai|attendre)|des que possible|plus vite)\b|\bactions? recommandees?\b/u,
    ],
    ['act', /\bpassez a laction\b|\bmodele de lettre\b|\bpropres mots\b/u],
    ['target', /\b(?:envoyez|envoyer|adressez|adresser)\b.*\bappels?\b.*\ba$|^(?:vos )?appels? a$|\bcoordonnees\b/u],
  ],
  above: [
    'action urgente',
    'amnesty international',
    'amnesty international action urgente',
    'réseau d’actions urgentes',
    'public',
    'externe',
    'document public',
    'document externe',
    'externe pour diffusion générale',
  ],
  salutation:
    /^(?:(?:cher|chère|chers|chères)(?!\p{L})|(?:monsieur|madame|mesdames|messieurs|mademoiselle)(?=,| ?\/|$| (?:l[ea’']|les |et |ou |messieurs|monsieur|madame))|(?:votre |vos )?(?:excellences?|majesté|altesse|sainteté)(?!\p{L})|maître|à qui de droit|sire(?=,|$))/iu,
  saluted: /^(?:formules? d[’']appel|formule de politesse|appel|titre)\s*[:：]\s*/iu,
  closing:
    /^(?:veuillez (?:agréer|croire|recevoir|accepter)|(?:je vous prie|nous vous prions|en vous priant) d[’'](?:agréer|accepter)|(?:je vous prie|nous vous prions) de (?:croire|recevoir)|agréez|recevez|croyez|(?:bien )?cordialement|sincèrement|respectueusement|bien à vous|(?:mes |nos )?(?:sincères |meilleures |respectueuses )?salutations|(?:en vous remerciant|je vous remercie|dans (?:cette |l[’'])attente)[^.]{0,120}, (?:je vous prie|veuillez))(?!\p{L})/iu,
  or: /\s+ou\s+|\s*\/\s*/iu,
  requests: {
    order: [
      new RegExp(
        `^${BEFORE}(?:je|j[’']|nous)(?: ?vous)?${HOW} ?(?:${ASK})${HOW}(?: à (?:vous|toutes les autorités))?${HOW},? (?:de |d[’']|à )(?:bien vouloir )?(?=\\p{L})(?!agréer|croire|recevoir|accepter|la |une |un |votre |l[’'])(?=(?:ne pas |(?:l[ea]s?|leur|lui|y|en) |l[’'])?\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`,
        'iu',
      ),
      new RegExp(
        `^${BEFORE}(?:je|nous) ${WANT}${HOW} (?:vous )?(?:prier|demander|exhorter|engager|appeler|inviter)${HOW} (?:de |d[’']|à )(?:bien vouloir )?(?=\\p{L})`,
        'iu',
      ),
      new RegExp(
        `^(?:et |en )?(?:les? |leur )?${ASKING}${HOW}(?: (?<whom>(?:au|aux|à|les|le|la|l[’']|leur)(?: ?[\\p{L}’'-]+){1,9}?))??${HOW},? (?:de |d[’']|à )(?:bien vouloir )?(?=(?:ne pas |(?:l[ea]s?|leur|lui|y|en) |l[’'])?\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`,
        'iu',
      ),
    ],
    result: [
      new RegExp(
        `^${BEFORE}(?:je|nous)(?: vous)?${HOW} (?:demande|demandons|réclame|réclamons|exige|exigeons)${HOW} (?=(?:qu|la|le|les|l[’']|une?|sa|son|ses|leur) ?)`,
        'iu',
      ),
      new RegExp(
        `^(?:et |en )?(?:demand|réclam|exig|sollicit)(?:ez|ant|eant)(?:-leur)?${HOW} (?=(?:qu|la|le|les|l[’']|une?|sa|son|ses|leur) ?)`,
        'iu',
      ),
    ],
    imperative: /^(?:(?:et|immédiatement) )?(?:veuillez|merci de) (?!agréer|croire|recevoir|accepter|trouver|noter)/iu,
    please:
      /^(?:(?:je vous prie de |merci de )?bien vouloir |veuillez(?: (?:également|aussi|donc))? |merci(?: (?:également|aussi|donc))? de )(?!agréer|croire|recevoir|accepter|trouver|noter)/iu,
    ensure: 'Garantir',
    and: /,? et /giu,
    ensureThat: { words: 'Veiller à ce', clause: /^qu/iu },
    between:
      /[,;]? (?:et|ainsi que)(?: (?:également|aussi))? (?:de |d[’'])(?=\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|[,;] (?:de |d[’'])(?=\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))/gu,
    none: /^(?:et )?(?:(?:dites-vous|déclarez|exprimez|faites(?!-)|rappelez|soulignez|félicitez|saluez|indiquez|expliquez|notez|reconnaissez|priez-les de noter|montrez-vous|signalez|remerciez)|(?:en )?(?:exprimant|rappelant|soulignant|déclarant|saluant|faisant part|reconnaissant|condamnant))(?!\p{L})/iu,
    ends: /\s*(?:[;,]\s*(?:et)?|(?<=[;,.])\s*et|\set)\s*$/iu,
  },
  common: 'le la les de des du et en que est dans pour par une un sur au aux avec son ses été ont',
} satisfies CasesheetWords;
