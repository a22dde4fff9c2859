// The explanations in a case file to fill in: what `appeal new` writes. Each stands above the field of its name, a line a line.

export const draft = {
  head: (slug: string) => `
A case: what happened, whom to write to, what to ask for, until when.

Fill in every pair of quotes. A field behind a #, such as #deadline, may be left out; to use it, delete the # and
nothing else. "appeal show ${slug}" says what is still missing, and in which line.

A long text, or one that has quotes in it, goes below a line that ends with >- and two spaces further in:

    opening: >-
      I am writing to you about {{person.name}}, who was arrested
      in March. It is feared that {{they "is" "are"}} at risk of torture.

Values in braces are filled in: {{person.name}}, {{they "was" "were"}}, {{them}}, {{their}}; for several people,
{{people}} names them all. They may stand in the letter, its salutations and closings, the summary and the background.`,
  title: 'What the case is about, in a line.',
  summary: 'What happened, in two or three sentences, for the people who write.',
  country: 'The country of the case, as two capital letters (ISO 3166-1): CN, IR, US.',
  reference: `What the casesheet of the Urgent Action says of itself: the number of the action, such as UA 60/16, the index number
of the document, and the day on which it came out, such as 2026-01-31.`,
  deadline: 'The last day to send appeals, such as 2026-03-14. Leave it out if there is none.',
  status:
    'closed: nobody shall write any more. superseded: a newer case takes the place of this one. Without this line it is open.',
  statusNote: 'Why it is closed or superseded.',
  supersedes:
    'The older case whose place this one takes, or the newer one that takes its place: a file name without .yaml.',
  people: 'The people for whom the letters are written. For a second one, repeat the lines from "- name" on.',
  name: 'The full name, as letters write it.',
  pronouns: 'he/him, she/her or they/them; or all five forms, such as xe/xem/xyr/xyrs/xemself.',
  aliases: 'Other names and spellings under which the person is known.',
  description: 'Who the person is, in a sentence.',
  native: 'The name in other languages and scripts: the language as two letters (ISO 639-1), then the name.',
  names: 'Other persons, places and organisations that letters of this case may name.',
  languages: 'The languages that the officials read, best first, as two letters each (ISO 639-1): [zh, en].',
  ownLanguage: 'true: people may write in their own language.',
  targets: 'Whom to write to.',
  official:
    'A short name for the official, which people type: appeal letter --target official. Small letters, digits, hyphens.',
  kind: 'target: the letter goes here, as it does without this line. additional: gets a letter too. copy: gets a copy.',
  targetName:
    'The name without Mr or Director. If you do not know it, delete this line and fill in role or organisation.',
  honorific: 'What stands before the name, such as Director or His Excellency Mr.',
  role: 'The role, such as Minister of Justice, and the office or organisation.',
  address: 'The address, line by line as it stands on an envelope there, without the country.',
  targetCountry:
    'The country to which the letter goes, as two capital letters. An embassy stands in another country than the case.',
  targetNative: 'The same in the language and script of that country.',
  salutation: `The whole salutation, such as Dear Minister, and the closing, such as Yours sincerely, each without the comma and
once for every language of the letter.`,
  email: 'Other ways to reach the official. Numbers have their country code: +44 20 7946 0000.',
  concerns:
    'What happened, by key, such as incommunicado-detention (see docs/cases.md): letters in other languages are made of it.',
  requests: 'What is asked, by key, such as [disclose-whereabouts, no-torture].',
  letter: 'The model letter.',
  language:
    'The language as two letters (ISO 639-1). For another language, repeat all lines from here on below that one.',
  subject: 'What the letter is about, in a few words.',
  opening: 'The first paragraph: whom the letter is about, and why you write.',
  paragraphs: 'What happened, a paragraph each.',
  demands: 'What the official is asked to do, one request each.',
  closing: 'The closing for every official who has none of their own, without the comma.',
  reviewed: 'Who that speaks the language has read this letter; "needed" as long as nobody has.',
  background: 'More about the case, for the people who write.',
  sources:
    'Where the facts come from: the title of each document, its date, and what it was used for or what is wrong in it.',
};
