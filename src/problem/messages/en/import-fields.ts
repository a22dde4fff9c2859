// Fields of a case as a sentence calls them, by their paths without slugs, languages and numbers of entries.

const FIELDS: Readonly<Record<string, string>> = {
  title: 'the title',
  summary: 'the summary',
  country: 'the country',
  reference: 'the number of the action',
  index: 'the index number',
  issued: 'the day on which it came out',
  deadline: 'the deadline',
  people: 'the people whom it is about',
  'people.name': 'the name of the person',
  'people.pronouns': 'the pronouns',
  'people.description': 'who the person is',
  group: 'the group whom it is about',
  'group.name': 'what the group is called',
  'group.count': 'how many they are',
  'group.pronouns': 'the pronouns',
  limit: 'how much may be sent',
  ownLanguage: 'whether one may write in one’s own language',
  languages: 'the languages to write in',
  targets: 'whom to write to',
  'targets.name': 'the name of the official',
  'targets.honorific': 'the honorific of the official',
  'targets.role': 'the role of the official',
  'targets.organisation': 'the organisation',
  'targets.address': 'the address',
  'targets.country': 'the country of the address',
  'targets.salutation': 'the salutation',
  'targets.instructions': 'what is said of how to reach the official',
  'targets.for': 'whose writers a copy is for',
  'targets.email': 'the e-mail address',
  'targets.fax': 'the fax number',
  'targets.phone': 'the phone number',
  'targets.social': 'the account',
  'targets.web': 'the web address',
  'targets.kind': 'whether this one gets a letter or a copy',
  letter: 'the letter',
  'letter.subject': 'a subject for the letter',
  'letter.opening': 'the first paragraph of the letter',
  'letter.paragraphs': 'the paragraphs of the letter',
  'letter.demands': 'what the letter asks for',
  'letter.closing': 'the closing of the letter',
  background: 'the background',
};

/** What a sentence calls the field at a path, such as people.0.name; the path itself, if it has no such name. */
export function fieldWords(path: string): string {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const [first = '', , ...rest] = steps;
  const names = [steps.join('.'), [first, ...rest].join('.'), [first, rest[0]].join('.')];
  const known = names.find((name) => Object.hasOwn(FIELDS, name));
  return known === undefined ? path : (FIELDS[known] ?? path);
}
