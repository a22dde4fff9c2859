import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/import/people.ts';
import type { Section } from '../../../src/import/section.ts';
import type { SheetLine } from '../../../src/import/sheet.ts';

// Lines of names as casesheets print them, and whom they name.

const lineOf = (text: string, nth: number): SheetLine => ({
  text,
  line: nth + 1,
  role: 'text',
  gap: false,
  ends: false,
});
const section = (kind: Section['kind'], ...lines: string[]): Section => ({ kind, lines: lines.map(lineOf) });

/** What was found as one line: name, pronouns (~ if shared), description, = aliases, * born, # number, native. */
function told(sections: readonly Section[], language: string, country?: string): string {
  const { people, group } = peopleIn(sections, { language, ...(country === undefined ? {} : { country }) });
  const persons = people.map((one) =>
    [
      one.name.value,
      one.pronouns && `${one.pronouns.value}${one.pronouns.doubts.length > 0 ? '~' : ''}`,
      one.description?.value,
      ...one.aliases.map(({ value }) => `=${value}`),
      one.born && `*${one.born.value}`,
      one.number && `#${one.number.value}`,
      ...Object.entries(one.native?.value ?? {}).map(([tag, name]) => `${tag}:${name}`),
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
  const groups = group ? [`[${group.name.value}${group.count ? ` ${group.count.value}` : ''}]`] : [];
  return [...persons, ...groups].join(' + ');
}

const ROWS: readonly (readonly [language: string, line: string, people: string, country?: string])[] = [
  ['en', '[Mara Example] (he/him)', 'Mara Example | he/him'],
  ['en', 'Mara Example (he/him)', 'Mara Example | he/him'],
  ['en', '[Mara Example (she/her)], [Ben Sample (he/him)]', 'Mara Example | she/her + Ben Sample | he/him'],
  ['en', 'MARA EXAMPLE, OLA SAMPLE AND THEIR FIVE CHILDREN', 'MARA EXAMPLE + OLA SAMPLE + [THEIR FIVE CHILDREN 5]'],
  ['en', 'some forty other farmers of Sampleton', '[some forty other farmers of Sampleton 40]'],
  ['en', 'Mara Example [he/him]', 'Mara Example | he/him'],
  ['en', 'Mara Example – he/him', 'Mara Example | he/him'],
  ['en', 'Mara Example, he/him', 'Mara Example | he/him'],
  ['en', 'Mara Example (He/Him)', 'Mara Example | he/him'],
  ['en', 'Mara Example (he / him)', 'Mara Example | he/him'],
  ['en', 'Mara Example (she)', 'Mara Example | she/her'],
  ['en', 'Mara Example (her)', 'Mara Example | she/her'],
  ['en', 'Mara Example (pronouns: she/her)', 'Mara Example | she/her'],
  ['en', 'Mara Example (he/they)', 'Mara Example | he/they'],
  ['en', 'Mara Example (ze/zir)', 'Mara Example | ze/zir'],
  ['en', 'Mara Example', 'Mara Example'],
  ['en', '[Mara Example #334455] (he/him)', 'Mara Example | he/him | #334455'],
  ['en', 'Mara Example (he/him), blogger and film maker', 'Mara Example | he/him | blogger and film maker'],
  [
    'en',
    'Mara Example (she/her), co-chair of the Sample Bar Association',
    'Mara Example | she/her | co-chair of the Sample Bar Association',
  ],
  ['en', 'Mara Example (he/him) and his wife Ola (she/her)', 'Mara Example | he/him + Ola | she/her | his wife'],
  ['en', 'Kurdish prisoner Mara E., 34 (she/her)', 'Mara E. | she/her | Kurdish prisoner'],
  ['en', 'Mara Example (Tibetan name: Tenzin Sample) (he/him)', 'Mara Example | he/him | =Tenzin Sample'],
  ['es', 'Mara Ejemplo, «La Voz» (ella), cantante', 'Mara Ejemplo | she/her | cantante | =La Voz'],
  ['en', 'Prisoners of Block 7, Example Prison (they/them)', '[Prisoners of Block 7, Example Prison]'],
  ['en', 'Family of Mara Example', '[Family of Mara Example]'],
  ['de', '35 Bauern und Bäuerinnen aus Musterort', '[35 Bauern und Bäuerinnen aus Musterort 35]'],
  ['de', 'Herr Max Muster, Blogger, und seine Frau Eva', 'Max Muster | Blogger + Eva | seine Frau'],
  ['en', 'Mara Example (f)', 'Mara Example'],
  ['en', 'Mara Example (m), aged 34', 'Mara Example'],
  [
    'en',
    'Mara Example (she/her), Ola Sample (he/him) and Jun Tester (they/them)',
    'Mara Example | she/her + Ola Sample | he/him + Jun Tester | they/them',
  ],
  ['en', 'Mara Example (she/her), and Ola Sample (he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  ['en', 'Mara Example (she/her); Ola Sample (he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  ['en', 'Mara Example (she/her) & Ola Sample (he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  ['en', 'Mara Example (she/her) / Ola Sample (he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  ['en', 'Mara Example and Ola Sample (both he/him)', 'Mara Example | he/him + Ola Sample | he/him'],
  ['en', 'Mara Example and Ola Sample (he/him)', 'Mara Example | he/him~ + Ola Sample | he/him'],
  ['en', 'Mara Example and Ola Sample (they/them)', 'Mara Example | they/them~ + Ola Sample | they/them~'],
  ['en', 'Mara Example and Ola Sample (she/her and he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  ['en', 'Mara Example and Ola Sample (she/her, he/him)', 'Mara Example | she/her + Ola Sample | he/him'],
  [
    'en',
    'Mara Example (she/her) and her driver, Ola Sample (he/him)',
    'Mara Example | she/her + Ola Sample | he/him | her driver',
  ],
  ['en', 'Mara Example, journalist (she/her)', 'Mara Example | she/her | journalist'],
  ['en', 'Mara Example, journalist, aged 34', 'Mara Example | journalist'],
  ['en', 'Mara Example, aged 34, journalist', 'Mara Example | journalist'],
  ['en', 'Mara Example, 34, journalist', 'Mara Example | journalist'],
  ['en', 'Mara Example, 34 years old', 'Mara Example'],
  ['en', 'human rights lawyer Mara Example (she/her)', 'Mara Example | she/her | human rights lawyer'],
  ['en', 'Dr Mara Example (she/her)', 'Mara Example | she/her'],
  ['en', 'Mrs. Mara Example (she/her)', 'Mara Example | she/her'],
  ['en', 'M. K. Example (he/him)', 'M. K. Example | he/him'],
  ['en', 'Mara E. (she/her)', 'Mara E. | she/her'],
  ['en', "Seán O'Sample (he/him)", "Seán O'Sample | he/him"],
  ['en', 'Abdul-Rahman al-Sample (he/him)', 'Abdul-Rahman al-Sample | he/him'],
  ['en', 'Mara Example (also known as Nemo) (she/her)', 'Mara Example | she/her | =Nemo'],
  ['en', 'Mara Example (she/her), also known as “Nemo”', 'Mara Example | she/her | =Nemo'],
  ['en', 'Mara Example, known as Abu Sample (he/him)', 'Mara Example | he/him | =Abu Sample'],
  ['en', 'Mara Example aka Nemo Sample', 'Mara Example | =Nemo Sample'],
  [
    'en',
    'Mara Example (she/her), born 2 March 1996, prisoner no. 4711-B',
    'Mara Example | she/her | *1996-03-02 | #4711-B',
  ],
  ['en', 'Mara Example (she/her), DOB: 1996', 'Mara Example | she/her | *1996'],
  ['en', 'Mara Example (TDCJ #999888)', 'Mara Example | #999888'],
  ['en', 'Mara Example (#A12345)', 'Mara Example | #A12345'],
  ['en', 'Wei Example (魏例) (he/him)', 'Wei Example | he/him | zh:魏例', 'CN'],
  ['en', 'Wei Example 魏例 (he/him)', 'Wei Example | he/him | zh:魏例', 'CN'],
  ['en', 'Sami Example (سامي) (he/him)', 'Sami Example | he/him | fa:سامي', 'IR'],
  ['en', 'Olena Example (Олена) (she/her)', 'Olena Example | she/her | uk:Олена', 'UA'],
  ['en', 'residents of the village of Sampleton', '[residents of the village of Sampleton]'],
  ['en', 'around 200 families of Sampleton (they/them)', '[around 200 families of Sampleton 200]'],
  ['en', 'The community of Sampleton, about 160 people (they/them)', '[The community of Sampleton 160]'],
  ['en', 'Mara Example and eleven others', 'Mara Example + [eleven others 11]'],
  ['en', 'Mara Example, community leader', 'Mara Example | community leader'],
  ['en', 'Mara Example, farmer and youth leader', 'Mara Example | farmer and youth leader'],
  ['en', 'Mara Example, spokesperson for displaced families', 'Mara Example | spokesperson for displaced families'],
  ['en', 'Mara Example, members of her union', 'Mara Example + [members of her union]'],
  [
    'es',
    'Mara Ejemplo, presidenta de la asociación de mujeres',
    'Mara Ejemplo | presidenta de la asociación de mujeres',
  ],
  ['es', 'Mara Ejemplo (presa n.º 10452)', 'Mara Ejemplo | #10452'],
  ['pt', 'Mara Exemplo (presa n.º 10452)', 'Mara Exemplo | #10452'],
  ['es', 'Familia Ejemplo', '[Familia Ejemplo]'],
  ['es', 'Integrantes de la comunidad, entre ellos Juan Muestra', 'Juan Muestra + [Integrantes de la comunidad]'],
  ['fr', 'Mara Exemple, membre de l’association des éleveurs', 'Mara Exemple | membre de l’association des éleveurs'],
  ['de', 'Ben Muster, Busfahrer und Gewerkschafter', 'Ben Muster | Busfahrer und Gewerkschafter'],
  ['en', 'Mara Example and 1,200 other workers', 'Mara Example + [1,200 other workers 1200]'],
  ['es', 'Mara Ejemplo (ella) y Olaf Prueba (él)', 'Mara Ejemplo | she/her + Olaf Prueba | he/him'],
  ['es', 'Mara Ejemplo (elle)', 'Mara Ejemplo | they/them'],
  ['es', 'Mara Ejemplo y Prueba (ella)', 'Mara Ejemplo y Prueba | she/her'],
  [
    'es',
    'Mara Ejemplo, periodista, 34 años, y otros cuatro miembros de la radio',
    'Mara Ejemplo | periodista + [otros cuatro miembros de la radio 4]',
  ],
  ['es', 'Mara Ejemplo, alias Nemo (ella)', 'Mara Ejemplo | she/her | =Nemo'],
  ['fr', 'Mara Exemple (elle), Olaf Essai (il)', 'Mara Exemple | she/her + Olaf Essai | he/him'],
  [
    'fr',
    'Mara Exemple (elle) et son chauffeur, Olaf Essai (il)',
    'Mara Exemple | she/her + Olaf Essai | he/him | son chauffeur',
  ],
  ['fr', 'M. Olaf Essai (il/lui)', 'Olaf Essai | he/him'],
  ['fr', 'Olaf Essai (lui), né le 5 juin 1980', 'Olaf Essai | he/him | *1980-06-05'],
  ['fr', 'Sacha Exemple (iel)', 'Sacha Exemple | they/them'],
  ['fr', 'Olaf Essai et ses trois fils', 'Olaf Essai + [ses trois fils 3]'],
  ['de', 'Mara Beispiel (sie/ihr) und Olaf Muster (er/ihm)', 'Mara Beispiel | she/her + Olaf Muster | he/him'],
  ['en', 'Imam Olaf Sample', 'Olaf Sample'],
  ['de', 'Herr OLAF MUSTER, Fischer', 'OLAF MUSTER | Fischer'],
  ['de', 'Frau Mara Beispiel, 46 Jahre', 'Mara Beispiel'],
  ['pt', 'Mara Exemplo (ela) e Olavo Teste (ele/dele)', 'Mara Exemplo | she/her + Olavo Teste | he/him'],
  ['it', 'Mara Esempio (lei), Olao Prova (lui)', 'Mara Esempio | she/her + Olao Prova | he/him'],
  ['ru', 'Мара Примерова (она)', 'Мара Примерова | she/her'],
  ['ar', 'سامي المثال (هو)', 'سامي المثال | he/him'],
  ['fr', 'Mara Exemple (elle), née le 5 mars 1994', 'Mara Exemple | she/her | *1994-03-05'],
  ['fr', 'Mara Exemple, née Essai', 'Mara Exemple | =Essai'],
  ['es', 'Irmã Mara Ejemplo', 'Mara Ejemplo'],
  ['en', 'Sœur Mara Example and Brother Olaf Sample', 'Mara Example + Olaf Sample'],
  ['de', 'Padre Olaf Muster', 'Olaf Muster'],
  ['ru', 'Отец Олаф Примеров', 'Олаф Примеров'],
  ['en', 'Cheikh Sample', 'Cheikh Sample'],
  ['zh', '魏例（她）、李样（他）', '魏例 | she/her + 李样 | he/him'],
];

describe('a line of names', () => {
  const rows = ROWS.map(([language, line, people, country]) => ({ language, line, people, country }));

  test.each(rows)('$language: $line', ({ language, line, people, country }) => {
    expect(told([section('name', line)], language, country)).toBe(people);
  });

  test('there are sixty rows and more', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('a year of birth behind a name in running text', () => {
  const born = (language: string, text: string) =>
    peopleIn([section('summary', text), section('name', 'Mara Example')], { language }).people[0]?.born?.value;

  test.each([
    ['en', 'Mara Example, born in 1979, bakes bread.', '1979'],
    ['en', 'Mara Example, who was born on 4 March 1961, bakes bread.', '1961-03-04'],
    ['en', 'Mara Example (born March 4, 1961) bakes bread.', '1961-03-04'],
    ['en', 'Mara Example was born in Hue, Sampleland, in 1979.', '1979'],
    ['de', 'Mara Example (geboren am 4. März 1961) backt Brot.', '1961-03-04'],
    ['fr', 'Mara Example est née en 1979.', '1979'],
    ['es', 'Mara Example nació el 4 de marzo de 1961.', '1961-03-04'],
    ['it', 'Mara Example, nata nel 1979, fa il pane.', '1979'],
    ['en', 'Mara Example, born in Hue. She left it in 1979.', undefined],
    ['en', 'Mara Example, born in Hue, was held in 1979.', undefined],
    ['en', 'Mara Example and her bakery, opened in 1979.', undefined],
  ])('is hers (%s): %s', (language, text, value) => {
    expect(born(language, text)).toBe(value);
  });
});
