import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of French casesheets. */
export const values = {
  sender:
    /(?:reseau|equipe|bureau|coordination) (?:des )?actions urgentes|^merci(?: beaucoup)?(?: (?:pour|de) .{0,80})?[.!]*$/u,
  home: /(?<!\p{L})(?:votre|vos) (?:propre )?pays(?!\p{L})/u,
  until:
    /(?:^|[^\p{L}])(?:avant|jusquau|jusqua|dici(?: au)?|au plus tard|date limite|expire|echeance|delai|prend fin|valable jusquau)[\s:–—-]*(?:le |au |la fin du )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?,?\s*$/u,
  appeals: /appel|lettre|courrier|action|agir|agissez|ecri|envo|message|date limite|echeance|expire/u,
  after:
    /apres (?:cette|la|le) (?:date|echeance|delai)|(?:verifi|consult|contact|renseign).{0,120}(?:section|bureau|secretariat)|(?:si|avant) .{0,60}(?:envoy|envoi|interven|agi).{0,40}apres/u,
  noField: /(?:^|[.!?] )(?:verifiez|veuillez verifier)/u,
  noEnd: /(?:sans|pas de|aucune) (?:date (?:de fin|limite|dexpiration)|echeance)|jusqua nouvel ordre/u,
  issued:
    /(?:^|[^\p{L}])(?:date(?: de (?:publication|parution))?|publiee?(?: le)?|mise? en ligne(?: le)?|lancee?(?: le)?|mise? a jour(?: le| du)?|actualisee?(?: le)?|emise? le|londres,? le|paris,? le)[\s:–—-]*$/u,
  ended:
    /(?:aucune|plus aucune) (?:autre |nouvelle )?(?:action|intervention|lettre)\b.{0,40}(?:demandee|requise|necessaire|attendue|supplementaire)|(?:action|appel|cette (?:campagne|petition|affaire))\b.{0,40}\b(?:est (?:desormais |maintenant )?(?:terminee?|close?|finie?|cloturee?|achevee?)|a (?:pris fin|expire|ete (?:close?|cloturee?|fermee?))|sest (?:terminee?|achevee?))|(?:nenvoyez plus(?! d ?une?(?!\p{L}))|ne plus (?:envoyer|ecrire)(?<!(?:apres|ensuite|passee?|au-dela).{0,200})|^(?:laffaire|le dossier) est (?:desormais |maintenant )?close?(?:$|.{0,60}(?:lettre|appel|merci))|^(?:action|au) (?:close|terminee|cloturee)|necrivez plus)/u,
  past: /\b(?:apres|passee?|au-dela de) (?:cette|ce|la|le)(?: meme)? (?:date|jour|echeance|delai)\b/u,
  limit:
    /(?:seulement|uniquement|au maximum|maximum|pas (?:\p{L}{1,12} )?plus de|pas (?:\p{L}{1,12} )?plus d(?=une? )|(?:^|[ (]|qu)une? seule?|un maximum de) ?(?:une?|deux|trois|quatre|cinq|dix|\d{1,3})? ?(?:\p{L}{1,15} ){0,2}(?:lettre|appel|message|courriel|courrier|envoi|fax|carte)|(?:(?:^|[^\p{L}])(?:qu|d)?une?|deux|trois|quatre|cinq|dix|\d{1,2}) (?:lettre|appel|message|courrier|envoi|carte|fax)s? (?:(?:seulement|au plus|au maximum|maximum) )?(?:par|pour chaque) (?!courriel|mail|fax|avion|la |le |voie|poste|an(?!\p{L})|mois|jour|semaine)\p{L}|(?:^|[^\p{L}])par (?:\p{L}{1,15} )?(?:personne|membre|groupe|famille|foyer|paroisse|section|classe|ecole),? (?:\p{L}{1,15} ){0,3}une? (?:seule? )?(?:lettre|appel|message|courriel|fax|carte)/u,
  own: /(?:votre|sa|leur) (?:propre )?langue|langue (?:maternelle|de votre choix)|toute autre langue/u,
  around:
    /(?:apres|passee?s?|au-?dela|posterieure?s?|plus tard|avant|jusquau|dici|une fois)(?: \p{L}+){0,4} #|dernier (?:jour|delai)\b.{0,80}#|#.{0,20}(?:dernier (?:jour|delai)|passee?|au plus tard)\b/u,
  office: /\b(?:votre|la|leur)(?: propre)? section\b(?! d)|\bsecretariat\b(?! d)|\baupres de nous\b/u,
  readers: /\b(?:vous|votre|vos|nous|notre|nos|merci|veuillez|priere de)\b/u,
  within:
    /\b(?:lettre|texte|carte|message|petition|adresses?) (?:\p{L}+ )?(?:ci-(?:dessous|joint\p{L}*|contre|apres|dessus)|suivante?s?|indiquees?|au (?:verso|dos))\b|\b(?:lettre type|lettre-type|modele de lettre)\b/u,
  speech: /\blangues?\b/u,
  few: /(?:^|[^\p{L}])(?:seul(?:ement|e)?|uniquement|maximum|pas plus|par (?:personne|groupe|section)|au plus)(?![\p{L}])/u,
  tongue:
    /(?:propre|autre|quelle) langue|langue (?:maternelle|de votre|que vous|nationale|du pays)|dans (?:la |leur |votre )?langue/u,
  writeIn: /^langues? ?: ?|(?:ecri|envo|lettres?|appels?)\p{L}*\b.{0,80}?\ben /u,
  action: 'ACTION URGENTE',
  nth: /(?:^|[^\p{L}\d])((?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|\d{1,2}(?:ere?|re|e|eme|nde?)))\s*$/u,
  first: /^(?:premiere?|1(?:ere?|re|er))$/u,
  further:
    /(?:information|renseignement)s? complementaires? (?:sur|a|concernant)|(?:complement|mise a jour) (?:dinformation )?(?:sur|de|a|d)|action complementaire (?:sur|a)|suite (?:de|a)|informations supplementaires sur/u,
  people: {
    pronouns: { 'he/him': 'il lui le', 'she/her': 'elle la', 'they/them': 'iel ils elles ielle eux' },
    several: 'ils elles eux',
    genders: 'm f h homme femme hommes femmes masculin feminin garcon fille',
    titles: 'm mme mlle mr dr pr me maitre monsieur madame docteur professeur abbe pere mgr rev soeur frere',
    theirs: 'son sa ses leur leurs',
    and: 'et',
    all: 'tous toutes deux chacun chacune respectivement pronom pronoms sexe genre',
    alias:
      /^(?:(?:aussi |egalement |plus )?connue?s? (?:sous le nom|comme|sous les noms)(?: de| d)?|alias|dite?|surnommee?|appelee?|a\.?k\.?a\.?)(?![\p{L}])\s*:?/u,
    age: /^(?:(?:agee?s?(?: de)? |age:? )?\d{1,3}(?: ans)?|mineure?)$/u,
    born: /^(?:nee?(?: le| en)?|date de naissance)(?![\p{L}])\s*:?/u,
    number:
      /^(?:(?:numero|num\.?|n\.?[o°]\.?)(?: de | d| )(?:prisonnier|detenue?|ecrou|incarceration|matricule)|ecrou|matricule|detenue? n\.?[o°]\.?)\s*:?\s*(?=[\p{L}#-]{0,6}\d)/u,
    group:
      /(?:^|[^\p{L}])(?:familles?|habitante?s|residente?s|membres|communautes?|villageois(?:es)?|personnes|autres|travailleurs|travailleuses|etudiante?s|eleves|enseignante?s|femmes|hommes|enfants|prisonni(?:ers|eres)|detenue?s|manifestante?s|militante?s|defenseure?s|avocate?s|journalistes|refugiee?s|migrante?s|peuples?|autochtones|paysans|deplacee?s|population|syndicalistes|freres|soeurs|jeunes|mineurs|adolescente?s|moines|religieuses|survivante?s|pecheurs|eleveurs|medecins|infirmi(?:ers|eres)|soldats|citoyen(?:s|nes)|vendeu(?:rs|ses)|proches|foyers|grevistes|opposante?s|agriculteurs|professeurs|artistes|demandeurs d.?asile|locataires)(?![\p{L}])/u,
    counted: 'personnes familles foyers habitants membres ames nombre',
    counts:
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
    tens: 'trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
    sums: 'dizaine/10 douzaine/12 quinzaine/15 vingtaine/20 trentaine/30 quarantaine/40 cinquantaine/50 soixantaine/60 centaine/100 cent/100 mille/1000 millier/1000',
  },
} satisfies CasesheetValues;
