import * as v from 'valibot';
import { CARD_RULES } from './card.ts';
import { byLanguage, date, language, meant, several, someOf, text } from './values.ts';

/** What a case says of cards. */
export const cards = v.optional(
  v.pipe(
    v.strictObject({
      rules: v.optional(
        v.pipe(
          v.array(v.pipe(v.picklist(CARD_RULES), v.description(meant('cards.rule')))),
          v.maxLength(CARD_RULES.length),
          v.description(meant('cards.rules')),
        ),
      ),
      note: v.optional(text('cards.note')),
      languages: someOf(language, 'cards.languages'),
      until: v.optional(date('cards.until')),
      texts: v.optional(byLanguage(several(text('cards.text'), 'cards.textsIn'), 'cards.texts')),
    }),
    v.description(meant('case.cards')),
  ),
);
