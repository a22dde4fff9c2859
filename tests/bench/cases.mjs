// Invented cases, as many as are wanted, of the size of real ones.

const TOWNS = ['Orvalle', 'Brestova', 'Tallimar', 'Kessandra', 'Wenholm', 'Ruviera', 'Ostermark', 'Lunafjord'];
const TITLES = ['Governor', 'Minister of Justice', 'Prosecutor General', 'Director of Prisons', 'Chief Justice'];
const FIRST = ['Amira', 'Tomas', 'Yusuf', 'Ines', 'Kofi', 'Lena', 'Ravi', 'Soraya', 'Milan', 'Naledi'];
const LAST = ['Varkonda', 'Ellstrand', 'Obrecane', 'Tsilvani', 'Marruga', 'Dovenko', 'Halimar', 'Quessadi'];
const COUNTRIES = ['BG', 'MD', 'PE', 'KE', 'LA', 'TN', 'FJ', 'UY'];
const PRONOUNS = ['she/her', 'he/him', 'they/them'];

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} number
 */
const pick = (list, number) => /** @type {T} */ (list[number % list.length]);

/**
 * The YAML of an invented case; each number gives another one. One in twenty is closed, one in five has no deadline.
 * @param {number} number
 */
export function caseText(number) {
  const name = `${pick(FIRST, number)} ${pick(LAST, number * 7 + (number >> 3))}`;
  const town = pick(TOWNS, number * 3);
  const country = pick(COUNTRIES, number);
  const day = (/** @type {number} */ offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
  const target = (/** @type {number} */ nth) => `  official-${number}-${nth}:
${nth === 2 ? '    kind: copy\n' : ''}    honorific: ${pick(['Mr', 'Ms', 'Dr'], number + nth)}
    name: ${pick(FIRST, number + nth + 3)} ${pick(LAST, number + nth)}
    role: ${pick(TITLES, number + nth)} of ${town}
    organisation: Office of the ${pick(TITLES, number + nth)}
    address:
      - ${1 + (number % 99)} ${town} Avenue
      - ${10000 + number} ${town}
    country: ${country}
    salutation:
      en: Dear ${pick(TITLES, number + nth)}
      fr: Monsieur, Madame
    email: [office-${nth}@case-${number}.example.org]
    phone: ["+00 ${100 + nth} ${100000 + number}"]
`;
  return `# yaml-language-server: $schema=./case.schema.json
title: "Invented case ${number}: ${name} held in ${town}"
summary: >-
  {{person.name}} was taken from {{their}} home in ${town} and has not been seen since. {{They "has" "have"}} been
  refused a lawyer, and the family has not been told where {{they "is" "are"}} held or on what ground.
country: ${country}
reference: UA ${number}/26
index: EXA ${10 + (number % 80)}/${number}/2026
issued: ${day(number % 300)}
${number % 5 === 0 ? '' : `deadline: ${day(200 + (number % 400))}\n`}${number % 20 === 0 ? 'status: closed\nstatusNote: No more letters are asked for.\n' : ''}
people:
  - name: ${name}
    pronouns: ${pick(PRONOUNS, number)}
    description: Teacher and writer from ${town}, active in a group that looks after the rights of prisoners

names: [${town}, ${town} Central Prison, Union of Teachers of ${town}]
languages: [fr, en]
ownLanguage: true

targets:
${target(0)}${target(1)}${target(2)}
letter:
  en:
    subject: "{{person.name}}, held in ${town} without a charge (UA ${number}/26)"
    opening: >-
      I am writing to you about {{person.name}}, who teaches in ${town} and was taken from {{their}} home by men in plain
      clothes. {{They "has" "have"}} not been seen by {{their}} family since, and I am worried about {{them}}.
    paragraphs:
      - >-
        According to {{their}} neighbours, the men showed no warrant and gave no reason. {{They "was" "were"}} driven away in
        an unmarked car. The police in ${town} said at first that they knew nothing of it; later an officer told the
        family that {{they "was" "were"}} in the central prison, and that no visits were allowed.
      - >-
        {{They "needs" "need"}} medicine every day for a weak heart. The family brought it to the gate three times and was
        sent away three times. I fear for {{their}} health, and I ask you to see to it that a doctor is let in.
      - >-
        International law protects everyone in custody from torture and other ill-treatment, and gives them the right to
        a lawyer whom they have chosen, to their family, and to be brought before a judge without delay.
    demands:
      - Make known where {{person.name}} is held, and on what ground.
      - Let {{them}} see {{their}} family, a doctor, and a lawyer whom {{they "has" "have"}} chosen.
      - Release {{them}} at once, unless {{they "is" "are"}} charged with an offence that international law recognises.
    closing: Yours sincerely
    reviewed: nobody needed
  fr:
    subject: "{{person.name}}, en détention à ${town} sans inculpation"
    opening: >-
      Je vous écris au sujet de {{person.name}}, qui enseigne à ${town} et que des hommes en civil sont venus chercher à
      domicile. Sa famille est sans nouvelles depuis ce jour, et je suis très préoccupé par son sort.
    paragraphs:
      - >-
        D’après le voisinage, ces hommes n’ont montré aucun mandat et n’ont donné aucune raison. La police a d’abord dit
        ne rien savoir, puis un agent a parlé de la prison centrale, où aucune visite ne serait autorisée.
    demands:
      - Faire savoir où se trouve {{person.name}}, et pour quel motif.
      - Permettre les visites de sa famille, d’un médecin et d’un avocat de son choix.
    reviewed: needed

background: >-
  ${town} and all offices and persons in this file are invented. The region has seen many arrests of teachers since the
  strike of last year, when several hundred people stayed away from work for two weeks to ask for their wages. Most were
  let go after some days; about twenty are still held, some of them in places that are not known to their families.

sources:
  - title: Invented for a measurement
    date: ${day(number % 300)}
`;
}
