// What those are called by their church, their office or their profession before their names, by language: whole words without accents
// and in small letters. Only such as are no names of people: not "don", "dom", "cheikh", "elder"; one that is a name without its accent has
// it: « irmã », but Irma. From dictionaries (review: needed).

/** Words before names of people that are no part of them. They are looked for in sheets of every language. */
const PERSON_TITLES: Readonly<Record<string, string>> = {
  en: 'reverend father sister brother bishop archbishop cardinal deacon pastor imam rabbi captain colonel general lieutenant sergeant corporal professor doctor chief',
  es: 'reverendo reverenda padre hermana hermano obispo obispa arzobispo monsenor diacono pastora rabino capitan capitana coronel sargento teniente profesor profesora doctor doctora licenciado licenciada ingeniero ingeniera maestro maestra',
  fr: 'reverend pere frere soeur abbe eveque archeveque diacre pasteur pasteure rabbin capitaine colonel sergent lieutenant professeur professeure docteur docteure maitre',
  de: 'pfarrer pfarrerin pastorin pater schwester bruder bischof bischofin erzbischof diakon diakonin rabbiner rabbinerin hauptmann oberst feldwebel professorin doktor',
  pt: 'padre frei irmã irmao bispo bispa arcebispo capitao sargento tenente professor professora doutor doutora engenheiro engenheira mestre',
  it: 'padre suor fratel vescovo arcivescovo monsignore diacono pastora capitano colonnello sergente professore professoressa dottore dottoressa dottor avvocato avvocata ingegnere maestro maestra',
  ru: 'отец сестра брат епископ архиепископ священник пастор имам раввин диакон капитан полковник маиор сержант профессор доктор',
  uk: 'отець сестра брат єпископ священник пастор імам рабин диякон капітан полковник професор доктор',
};

let all: ReadonlySet<string> | undefined;

/** True for a word of any language that stands before names of people and is none; `plain` is the same, folded. */
export function isPersonTitle(word: string, plain: string): boolean {
  all ??= new Set(Object.values(PERSON_TITLES).flatMap((words) => words.split(' ')));
  return all.has(plain) || all.has(word.toLowerCase());
}
