import type { DraftMessages } from '../problem/messages.ts';

// A draft of a case: every field of the schema, explained. Explanations have one space after the #; fields that may be
// left out have none, or two and more where they stand inside another, so that deleting the # leaves them in their place.

/** A case file to fill in. What every case must have is there and empty, so that a draft nobody filled in is refused. */
export function exampleCase(slug: string, words: DraftMessages): string {
  return `# yaml-language-server: $schema=./case.schema.json
${comment(words.head(slug), 0)}

${comment(words.title, 0)}
title: ""

${comment(words.summary, 0)}
#summary: ""

${comment(words.country, 0)}
country: ""

${comment(words.reference, 0)}
#reference: ""
#index: ""
#issued: ""

${comment(words.deadline, 0)}
#deadline: ""

${comment(words.status, 0)}
#status: closed

${comment(words.statusNote, 0)}
#statusNote: ""

${comment(words.supersedes, 0)}
#supersedes: ""
#supersededBy: ""

${comment(words.people, 0)}
people:
${comment(words.name, 2)}
  - name: ""

${comment(words.pronouns, 4)}
    pronouns: ""

${comment(words.aliases, 4)}
    #aliases: [""]

${comment(words.description, 4)}
    #description: ""

${comment(words.native, 4)}
    #native:
    #  zh: ""

${comment(words.names, 0)}
#names: [""]

${comment(words.languages, 0)}
#languages: [""]

${comment(words.ownLanguage, 0)}
#ownLanguage: true

${comment(words.targets, 0)}
targets:
${comment(words.official, 2)}
  official:
${comment(words.kind, 4)}
    #kind: target

${comment(words.targetName, 4)}
    name: ""

${comment(words.honorific, 4)}
    #honorific: ""

${comment(words.role, 4)}
    #role: ""
    #organisation: ""

${comment(words.address, 4)}
    #address:
    #  - ""
    #  - ""

${comment(words.targetCountry, 4)}
    country: ""

${comment(words.targetNative, 4)}
    #native:
    #  lang: ""
    #  name: ""
    #  role: ""
    #  organisation: ""
    #  address:
    #    - ""

${comment(words.salutation, 4)}
    #salutation:
    #  en: ""
    #closing:
    #  en: ""

${comment(words.email, 4)}
    #email: [""]
    #fax: [""]
    #phone: [""]
    #social: [""]

${comment(words.concerns, 0)}
#concerns:
#  - key: ""
#    since: ""
#    where: ""

${comment(words.requests, 0)}
#requests: [""]

${comment(words.letter, 0)}
letter:
${comment(words.language, 2)}
  en:
${comment(words.subject, 4)}
    subject: ""

${comment(words.opening, 4)}
    opening: ""

${comment(words.paragraphs, 4)}
    #paragraphs:
    #  - ""
    #  - ""

${comment(words.demands, 4)}
    demands:
      - ""

${comment(words.closing, 4)}
    #closing: ""

${comment(words.reviewed, 4)}
    reviewed: needed

${comment(words.background, 0)}
#background: ""

${comment(words.sources, 0)}
#sources:
#  - title: ""
#    date: ""
#    note: ""
`;
}

/** An explanation, so many spaces in. */
function comment(text: string, margin: number): string {
  const lines = text.split('\n').map((line) => `${' '.repeat(margin)}# ${line}`.trimEnd());
  return lines.join('\n');
}
