import type { GreetingWords } from '../greeting-words.ts';

/** How Spanish letters greet. */
export const greetings = {
  begins:
    'estimad, señor, señora, sr., sra., sres., excelencia, su excelencia, vuestra excelencia, excmo, excma, honorable, distinguid, apreciad, dr., dra., señorías, ciudadan, excelentísim, respetad, muy señor, su señoría, magistrad, lic., de mi consideración, de mi mayor consideración, de mi más alta consideración, de nuestra consideración, de nuestra mayor consideración, de mi mayor estima, muy estimad, muy respetad, muy distinguid, muy sr, muy sra, muy honorable, respetable, ilustrísim, ilmo, ilma, compañero presidente, compañera presidenta, su majestad, majestad, vuestra majestad, su santidad, eminencia, monseñor, reverend, señores, señoras',
  sure: 'Estimad[oa]s?',
  behind: 'Estimad',
  beforeName: 'Estimad[oa]',
  begun: String.raw`estimad[oa]s?(?: (?:sr|sra|señora?|dr|dra)\.?)?|su|vuestra|excmo\.? sr\.?|sr\.?|sra\.?|señora?`,
  second: 'Estimad|Excelencia',
  ending: String.raw`a\s|as\s|os\s|Sra?\.(?=\s?(?:Sra?\.|$))`,
  either:
    '(?:estimad[oa]s? |muy )?señor(?:es)?(?: ?/ ?| o | y |, )señoras?|(?:estimad[oa]s? )?señoras?(?: ?/ ?| o | y |, )señor(?:es)?',
  several: '(?:sus |vuestras )?excelencias',
} satisfies GreetingWords;
