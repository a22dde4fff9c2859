import type { DraftCase, DraftLetter, DraftPerson, DraftTarget } from './draft.ts';

// What a case must have stands in the draft, empty where the sheet does not say it: whoever reads it sees what to fill in.

/** The draft with an empty text for everything that a case needs and the sheet does not say. `language` is that of the sheet. */
export function completed(content: DraftCase, language: string): DraftCase {
  const { people, group, targets, letter } = content;
  const one: Record<string, DraftTarget> = { official: { name: '', country: '' } };
  const whom = targets && Object.keys(targets).length > 0 ? mapped(targets, completedTarget) : one;
  const isAsked = Object.values(whom).every(({ kind, demands }) => kind === 'copy' || demands !== undefined);
  const letters = letter && Object.keys(letter).length > 0 ? letter : { [language]: { reviewed: 'needed' } };
  return {
    ...content,
    title: content.title ?? '',
    country: content.country ?? '',
    ...(people || !group ? { people: (people ?? [{ name: '' }]).map(completedPerson) } : {}),
    targets: whom,
    letter: mapped(letters, (said) => completedLetter(said, isAsked)),
  };
}

function completedPerson({ name, pronouns = '', ...rest }: DraftPerson): DraftPerson {
  return { name, pronouns, ...rest };
}

function completedTarget(target: DraftTarget): DraftTarget {
  const { kind, honorific, name, role, organisation, address, country = '', ...rest } = target;
  const isNamed = (name ?? role ?? organisation) !== undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(honorific === undefined ? {} : { honorific }),
    ...(isNamed && name === undefined ? {} : { name: name ?? '' }),
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(address === undefined ? {} : { address }),
    country,
    ...rest,
  };
}

function completedLetter(letter: DraftLetter, isAsked: boolean): DraftLetter {
  const { subject = '', opening = '', paragraphs, demands, closing, reviewed } = letter;
  return {
    subject,
    opening,
    ...(paragraphs === undefined ? {} : { paragraphs }),
    ...(demands === undefined && isAsked ? {} : { demands: demands ?? [''] }),
    ...(closing === undefined ? {} : { closing }),
    reviewed,
  };
}

function mapped<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
