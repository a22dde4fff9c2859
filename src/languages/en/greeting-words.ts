import type { GreetingWords } from '../greeting-words.ts';

/** How English letters greet. */
export const greetings = {
  begins:
    'dear, your excellency, excellency., your excellencies, your majesty, your honour, your honor, honourable, honorable, respected, sir., sir/madam, esteemed, your royal highness, your highness, your eminence, mr president, mr. president, madam president, to the, your worship, your grace, your lordship, my lord, right honourable sir, comrade minister, comrade president, excellencies, honoured, distinguished minister, distinguished president, most excellent, your holiness, mr minister, mr. minister, madam minister, mr ambassador, madam ambassador',
  sure: 'Dear|Your Excellency',
  behind: 'Dear|Your Exc',
  beforeName: 'Dear',
  begun: String.raw`dear(?: (?:mr|mrs|ms|sir or|the))?\.?|(?:and )?your|honou?rable`,
  or: 'or',
  second: 'Dear|Your',
  ending: String.raw`Mrs?\.?\s|Ms\.?\s`,
  either: '(?:dear )?(?:sirs?|madam)(?: ?/ ?| or | and |, )(?:sirs?|madam)',
  several: '(?:your )?excellencies',
} satisfies GreetingWords;
