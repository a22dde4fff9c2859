import type { CompletedFlag, Grammar, ValueWords } from './grammar.ts';

/** The completion script for fish 3.0 and later. */
export function fishScript({ flags, verbs }: Grammar): string {
  const all = [...flags, ...verbs.flatMap((one) => one.flags)];
  const taking = [...new Set(all.filter((one) => one.value).flatMap((one) => one.names))];
  const lines = [
    ...verbs.map(({ name, summary }) => `complete -c appeal -n '__appeal_at' -a ${name} -d ${quoted(summary)}`),
    ...flags.map((flag) => `complete -c appeal ${flagText(flag)}`),
    ...verbs.flatMap(({ name, flags, places }) => [
      ...flags.map((flag) => `complete -c appeal -n '__appeal_at ${name}' ${flagText(flag)}`),
      ...places.map((place, index) => `complete -c appeal -n '__appeal_at ${name} ${index}' ${placeText(place)}`),
    ]),
  ];
  return `# fish completion for appeal, made by "appeal completion fish"

# True at the command of that name (none: before any), with so many words after it.
function __appeal_at --argument-names verb count
    set -l taking ${taking.join(' ')}
    set -l tokens (commandline -opc)
    set -l found
    set -l words 0
    set -l skip 0
    set -e tokens[1]
    for token in $tokens
        if test $skip = 1
            set skip 0
        else if contains -- $token $taking
            set skip 1
        else if string match -q -- '-*' $token
            continue
        else if test -z "$found"
            set found $token
        else
            set words (math $words + 1)
        end
    end
    test "$found" = "$verb"; and test -z "$count" -o "$count" = "$words"
end

# The words that appeal itself knows, the plain ones only.
function __appeal_ask --argument-names what
    set -l call completion --words $what
    set -l before
    for token in (commandline -opc)
        set -l joined (string match -r -- '^(--cases?)=(.*)$' $token)
        if test (count $joined) -eq 3
            set before $joined[2]
            set token $joined[3]
        end
        set -l plain (string replace -r -- '^~/' "$HOME/" $token)
        switch "$before"
            case --cases
                set -a call --cases $plain
            case --case
                set -a call --of $plain
        end
        set before $token
    end
    command appeal $call </dev/null 2>/dev/null | string match -r -- '^[a-z0-9][A-Za-z0-9-]*$'
end

complete -c appeal -f
${lines.join('\n')}
`;
}

function flagText({ names, summary, value }: CompletedFlag): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  const after = value ? ` ${value.paths === 'files' ? '-r -F' : '-x'}${choiceText(value)}` : '';
  return `${flags}${after} -d ${quoted(summary)}`;
}

function placeText(value: ValueWords): string {
  return `${value.paths === 'files' ? '-F' : '-f'}${choiceText(value)}`;
}

function choiceText({ words, asked, paths }: ValueWords): string {
  const choices = [
    ...words,
    ...(asked ? [`(__appeal_ask ${asked})`] : []),
    ...(paths === 'folders' ? ['(__fish_complete_directories (commandline -ct))'] : []),
  ];
  return choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : '';
}

/** A text in single quotes, in which fish has two escapes: for the quote and for the backslash. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
