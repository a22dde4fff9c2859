import { cuss } from 'cuss/fr';
import type { LanguageWords } from '../words.ts';
import { names } from './names.ts';

/** What `check` reads the language by. */
export const words = {
  cards: {
    politics: 'gouvernement régime. président. présidente. ministre politique dictat élection parlement',
    religion: 'dieu. prière prier. béni noël. pâques. église bible. jésus allah. coran ramadan',
    case: 'prison arrestation arrêté détention détenu tortur procès. tribunal avocat condamn innocent police',
  },
  pageful: 3500,
  demands: {
    leadIn: 'Je vous prie donc respectueusement de\u00a0:',
    example: 'Libérer …',
    and: 'et',
    again: [
      // Je vous prie instamment de …; C’est pourquoi je vous exhorte à …
      /^(?:c['’]est pourquoi,? |par ailleurs,? |en outre,? |de plus,? |\p{L}+,? )?(?:je|nous) vous(?: (?!de |d['’]|à )\p{L}+){1,6} (?:de |d['’]|à )(?=[\p{L}{])/iu,
      // En priant les autorités de …
      /^(?:en )?(?:exhortant|priant|appelant|engageant|invitant|demandant)(?:-(?:les|leur)| les autorités| aux autorités)(?: (?!de |d['’]|à )\p{L}+){0,2} (?:de |d['’]|à )(?=[\p{L}{])/iu,
      /^(?:veuillez (?:bien )?|merci (?:bien )?de |prière de )(?=[\p{L}{])/iu,
      // De libérer …
      /^d(?:e |['’])(?!(?:votre|notre|autres?|lettre|quatre|entre) )(?=(?:ne (?:pas|plus) )?(?:(?:la|le|les|lui|leur) |l['’]|\{\{them\}\} )?\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
    ],
    unfit: [
      /^(?:c['’]est pourquoi,? |\p{L}+,? )?(?:je|nous) (?:vous )?(?:prie|prions|demande|demandons|exhorte|exhortons|appelle|appelons|invite|invitons|souhaite|réclame|réclamons|exige|exigeons)(?!\p{L})/iu,
      /^(?:en )?(?:exhortant|priant|appelant|engageant|demandant|exprimant|réclamant)(?!\p{L})/iu,
      /^qu(?:e (?!cela )|['’])(?=[\p{L}{])/iu,
      /^(?:la|une|sa|leur|l['’])\s?(?:\p{L}+ )?(?:libération|annulation|commutation|abolition|abrogation|enquête)(?!\p{L})/iu,
      // Libérez …: the lead-in goes on with an infinitive
      /^(?!chez|assez)\p{L}{2,30}ez(?:-\p{L}+)?(?![\p{L}-])/iu,
      /^(?:faites|dites)(?!\p{L})/iu,
    ],
    forms:
      'libérez/libérer relâchez/relâcher ordonnez/ordonner garantissez/garantir permettez/permettre autorisez/autoriser abandonnez/abandonner annulez/annuler enquêtez/enquêter révélez/révéler transférez/transférer accordez/accorder assurez/assurer veillez/veiller faites/faire mettez/mettre remettez/remettre cessez/cesser laissez/laisser protégez/protéger respectez/respecter commuez/commuer abolissez/abolir adoptez/adopter réformez/réformer diligentez/diligenter rendez/rendre traduisez/traduire ouvrez/ouvrir rouvrez/rouvrir menez/mener donnez/donner retirez/retirer levez/lever appliquez/appliquer consultez/consulter payez/payer fournissez/fournir informez/informer suspendez/suspendre',
    second: /\p{L}ez(?!\p{L})|(?<!\p{L})(?:dites|faites|votre|vos|vous)(?!\p{L})/iu,
  },
  officials: {
    offices: {
      president: 'président chef_de_l_état chef_d_état',
      prime: 'premier_ministre première_ministre chef_du_gouvernement chancel',
      minister: 'ministre ministère garde_des_sceaux secrétaire_d_état',
      ambassador: 'ambassad consul_général consulat_général consul chargé_d_affaires',
      governor: 'gouverneur préfet',
      mayor: 'maire mairie',
      prosecutor: 'procureur_général procureure_générale procureur parquet avocat_général',
      judge: 'juge magistrat cour tribunal',
      parliament: 'député sénat parlement assemblée',
      other:
        'directeur directrice chef commissaire commandant inspecteur administrateur administratrice secrétaire général colonel capitaine défenseur médiateur haut recteur évêque imam cheikh roi reine prince',
    },
    ministries: {
      justice: 'justice sceaux',
      interior: 'intérieur sécurité police',
      foreign: 'étrangères extérieures',
      defence: 'défense armées',
      health: 'santé',
      education: 'éducation enseignement',
    },
  },
  freed: {
    before:
      /(?<!\p{L})(?:(?:libérer|libérez|relâcher|relâchez|acquitter|gracier|disculper) |(?:remettre|remettez|mettre|mettez)(?: \p{L}+){0,3} en liberté |(?:libération|sort|détention|arrestation|condamnation|exécution|santé|sécurité) (?:\p{L}+ ){0,4}d(?:e |u |['’])|(?:charges|poursuites|accusations)(?: \p{L}+){0,2} contre )$/iu,
    after:
      /^ (?:soit|sera|est) (?:\p{L}+ ){0,3}(?:libérée?|relâchée?|remise? en liberté|protégée?|acquittée?|graciée?|torturée?)(?!\p{L})|^ (?:ait accès|reçoive|bénéficie|puisse)(?!\p{L})/iu,
  },
  authorities: {
    nouns: 'autorités gouvernement police président parlement tribunaux ambassade justice armée ministère ambassadeur',
    adjective: 'after',
  },
  grammar: { measured: true, elides: true },
  names,
  states: {
    subjects: 'il elle ils elles on ceci cela je nous personne',
    alone: 'il elle ils elles on',
    determiners: 'le la les un une des son sa ses leur leurs aucun aucune plusieurs',
    verbs: 'est sont était étaient a ont avait avaient fut furent reste restent souffre souffrent risque risquent',
    between: 'ne n y en se s toujours encore aussi',
    asks: /(?:doi(?:t|vent)|devrai|faut|prie|demande|veuillez|soit|soient|que )/,
    request: /(?:er|ir|re|ez)$/,
  },
  rude: {
    lists: () => [cuss],
    ordinary:
      'astiquer asphalteuse benzer bibite boule bourriquer choper clille coquillard crisse crissement crosse crosser culasse ' +
      'culbuter culer diarrhée dilater does doigter débander déboiter décharger déculer défoncer défonceur défourailler dégager ' +
      'déglinguer démonter dépucelage dépuceler désengorger emmancher emmanché enfiler enfler englander engrosser envoyer exploser ' +
      'faciale fesse fifi flûte fourbir fourrer gland glisser gosse gourdin gousse graine gros grouille gueule gueuler latter ' +
      'limer maquerellage matos melon mettre mijole minou morue mouille moule mouron panier pare-choc pare-chocs pays-bas peler ' +
      'piment pine pipe pisser plume poche poil pomper porc pourrir pédale queue ramoner retard riflard rondelle sarce sauter ' +
      'schnek shampoing souchien souchienne sphincter sucer suceuse taper tapette tâter vier viarge éburné écouillé',
  },
  accusing:
    /(?=[hvcdbp])(?<!\p{L})(?:honte à vous|vous devriez avoir honte|comment osez-vous|du sang sur les mains|(?:bande d['’]|vous êtes (?:tous )?(?:des |un |une )?|vous, (?:les )?)(?:assassins?|criminels?|menteurs?|bourreaux?|monstres?|tortionnaires?|lâches?|tyrans?|dictateurs?|fascistes?)|votre (?:régime|junte|dictature|tyrannie|clique)|votre gouvernement (?:corrompu|criminel|barbare|fasciste)|vos (?:mensonges|sbires|bourreaux)|vous (?:allez|devrez) payer|parodie de justice)(?!\p{L})/giu,
  agreement: {
    he: /(?<!\p{L})(?:a été|avait été|est|était|sera|soit|fut|reste|demeure) (?:\p{L}+ment )?((?:arrêté|détenu|incarcéré|emprisonné|libéré|relâché|torturé|enlevé|inculpé|acquitté|interpellé|battu|(?:condamné(?= à))|(?:remis|maintenu|placé)(?= en (?:liberté|détention))))(?![\p{L}·•.(-]\p{L}|\p{L}|\()|(?<!\p{L})(le)(?= (?:libérer|relâcher|torturer|remettre en liberté)(?!\p{L}))/iu,
    she: /(?<!\p{L})(?:a été|avait été|est|était|sera|soit|fut|reste|demeure) (?:\p{L}+ment )?((?:arrêtée|détenue|incarcérée|emprisonnée|libérée|relâchée|torturée|enlevée|inculpée|acquittée|interpellée|battue|(?:condamnée(?= à))|(?:remise|maintenue|placée)(?= en (?:liberté|détention))))(?!\p{L})|(?<!\p{L})(la)(?= (?:libérer|relâcher|torturer|remettre en liberté)(?!\p{L}))/iu,
  },
  others:
    'homme femme hommes femmes fille garçon directeur directrice ministre gouverneur juge procureur président policier agent gardien collègue excellence personne quelqu gens monsieur madame témoin expert avocat médecin victime détenus prisonnier codétenu étudiant militant frère sœur mère père fils mari épouse',
  called: { he: 'il', she: 'elle', they: 'iel' },
  urgency:
    'immédiatement, sans délai, sans plus tarder, sans tarder, sans attendre, au plus vite, dès que possible, dans les plus brefs délais, sur-le-champ, maintenant',
  numbers: { born: 'né née naissance', spans: 'ans année mois semaine jour heure' },
  negations: 'ne pas jamais sans',
  thousands: 'cent mille million milliard',
  introduces: /(?=[jm])(?:\bje m['’]appelle\b|\bmon nom est\b|\bmon adresse\b|\bj['’]habite\b)/iu,
  governs:
    /(?:gouvernement|autorités|président|présidente|premier ministre|parlement|roi|ambassade)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|d['’]|de\s+)/giu,
  address: 'monsieur madame',
  between: 'la le les de du des et',
  boxes: [/\bBo[iî]te postale(?!\p{L})(?:[ .:]{0,2}\p{Nd}[\p{Nd} ]{0,9})?/iu, /\b(?:B\.?P\.?|C\.P\.) ?\p{Nd}{1,9}/u],
  standIns: {
    words:
      'nom, prénom, votre nom, nom complet, nom et prénom, ville, pays, lieu, adresse, votre adresse, titre, il/elle',
    orders: 'insérer, insérez, votre',
    name: 'nom',
    numbered: 'article chapitre',
  },
  greets: 'cher, chère',
  letterBegins:
    'cher., chère., chers., chères., monsieur., madame., mesdames., messieurs., mademoiselle., excellence., votre excellence, monseigneur., maître., bonjour., sire.',
  letterEnds:
    'veuillez agréer…, veuillez croire…, veuillez recevoir…, je vous prie d’agréer…, je vous prie de croire…, je vous prie de recevoir…, nous vous prions d’agréer…, agréez…, recevez…, croyez…, je vous adresse mes…, dans l’attente de…, cordialement, bien cordialement, sincèrement, respectueusement, bien à vous, salutations distinguées, meilleures salutations, avec mes…, avec respect',
} satisfies LanguageWords;
