import type { Sourced } from './fact.ts';

// The countries whose rows must be known best: those most written to, and those that most letters come from.

/**
 * The 80 countries that most Urgent Actions were about, most first, as ISO 3166-1 codes. Counted in the list “Urgent Actions by Country” of
 * Amnesty International USA, as github.com/andrewheiss/Urgent-Action-maps has it: 18,597 Urgent Actions until 13 January 2014. Rows of one
 * country were added up (Zaire is CD), and what is no country today was left out (Yugoslavia, the Soviet Union). Each Urgent Action was
 * counted once, whatever the number of its targets.
 */
export const MOST_WRITTEN_TO = {
  codes:
    `US CO TR IR MX CN SD ID GT SY NP EG IN IL SA TN RU BR PE CD BH CU PK BI HT ET IQ LK YE MM MY UZ NG VE PH RW KE ZA EC HN DZ
    UA PS BY JO KH GQ TM SG BD CM TH ZW AR SV AE LB TD VN TJ MA MW LY AL KW BO AZ MR BA KZ UG CL KR TT ER TL GM JM BS MV`.split(
      /\s+/,
    ),
  source:
    'Amnesty International USA, Urgent Actions by Country, as github.com/andrewheiss/Urgent-Action-maps has it (2014-01-13)',
  confidence: 'M',
} as const satisfies Sourced & { readonly codes: readonly string[] };

/** Countries that many letters come from, as ISO 3166-1 codes. Our choice: where sections of Amnesty International write most. */
export const MAIN_SENDERS: readonly string[] =
  'AT AU BE CA CH CZ DE DK ES FI FR GB HK HU IE IT JP KR NL NO NZ PL PT SE US'.split(' ');
