import type { GreetingWords } from '../greeting-words.ts';

/** How German letters greet. */
export const greetings = {
  begins:
    'sehr geehrte, exzellenz, ihre exzellenz, eure exzellenz, sehr verehrte, hochverehrte, liebe, lieber, herr, majestät, hochwürden, eminenz, königliche hoheit, eure, werte, werter, euer ehren, euer exzellenz, euer hochwürden, frau präsident, frau minister, frau botschafter, hohes gericht, hoher, durchlaucht, geschätzte',
  sure: 'Sehr (?:geehrte|verehrte)r?',
  behind: 'Sehr geehrt',
  beforeName: 'Sehr geehrter?',
  begun: 'sehr (?:geehrte|verehrte)[rs]?(?: (?:herr|frau|damen und))?|seine|ihre|eure',
  or: 'oder',
  second: 'Sehr',
  goesOn: 'geehrte[rs]?|verehrte[rs]?',
  ending: String.raw`r\s|in\s`,
  either: 'sehr (?:geehrte|verehrte) damen(?: und | ?/ ?|, | oder )herren',
  several: '(?:ihre |eure )?exzellenzen',
} satisfies GreetingWords;
