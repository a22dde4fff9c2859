import type { CasesheetValues } from '../casesheet-values.ts';

/** The words beside values of French casesheets. */
export const values = {
  until:
    /(?:^|[^\p{L}])(?:avant|jusquau|jusqua|dici(?: au)?|au plus tard|date limite|expire|echeance|delai|prend fin|valable jusquau)[\s:–—-]*(?:le |au |la fin du )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?,?\s*$/u,
  appeals: /appel|lettre|action|agir|agissez|ecri|envo|message|date limite|echeance|expire/u,
  after:
    /apres (?:cette|la|le) (?:date|echeance|delai)|(?:verifi|consult|contact|renseign).{0,120}(?:section|bureau|secretariat)|(?:si|avant) .{0,60}(?:envoy|envoi|interven|agi).{0,40}apres/u,
  noEnd: /(?:sans|pas de|aucune) (?:date (?:de fin|limite|dexpiration)|echeance)|jusqua nouvel ordre/u,
  issued:
    /(?:^|[^\p{L}])(?:date(?: de (?:publication|parution))?|publiee? le|emise? le|londres,? le|paris,? le)[\s:–—-]*$/u,
  ended:
    /(?:aucune|plus aucune) (?:autre |nouvelle )?(?:action|intervention|lettre)\b.{0,40}(?:demandee|requise|necessaire|attendue|supplementaire)|(?:action|appel)\b.{0,40}\b(?:est (?:terminee?|close?|finie?|cloturee?)|a (?:pris fin|expire|ete close)|sest terminee?)|(?:nenvoyez plus|ne plus envoyer|necrivez plus)/u,
  limit:
    /(?:seulement|uniquement|au maximum|maximum|pas plus de|(?:envoyer |envoyez |qu)une? seule?|un maximum de) ?(?:une?|deux|trois|quatre|cinq|dix|\d{1,3})? ?(?:\p{L}{1,15} ){0,2}(?:lettre|appel|message|courriel|fax|carte)|(?:une|\d{1,2}) lettres? par (?:personne|groupe|section)/u,
  own: /(?:votre|sa|leur) (?:propre )?langue|langue (?:maternelle|de votre choix)|toute autre langue/u,
  nth: /(?:^|[^\p{L}\d])((?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|\d{1,2}(?:ere?|re|e|eme|nde?)))\s*$/u,
  first: /^(?:premiere?|1(?:ere?|re|er))$/u,
  further:
    /(?:information|renseignement)s? complementaires? (?:sur|a|concernant)|(?:complement|mise a jour) (?:dinformation )?(?:sur|de|a|d)|action complementaire (?:sur|a)|suite (?:de|a)|informations supplementaires sur/u,
} satisfies CasesheetValues;
