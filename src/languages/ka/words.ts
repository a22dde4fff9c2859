import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2300,
  numbers: { monthEnding: /ი$/ },
  letterBegins: 'პატივცემულ, ძვირფას, ბატონო, ქალბატონო, თქვენო აღმატებულებავ',
  letterEnds: 'პატივისცემით, გულწრფელად, საუკეთესო სურვილებით',
} satisfies LanguageWords;
