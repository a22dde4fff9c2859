import type { CompletedFlag, Grammar, ValueWords } from './grammar.ts';
import { indented, shellWord } from './text.ts';

/**
 * The completion script for bash 3.2 and later. It needs no other package. No word is ever evaluated: what the program
 * answers is let through only if it is plain, and nothing goes through `compgen -W`, which expands its list.
 */
export function bashScript(grammar: Grammar): string {
  const names = grammar.verbs.map((one) => one.name).join(' ');
  return `# bash completion for appeal, made by "appeal completion bash"

# What may follow a flag, or stand in a place after a command. False if that takes no value.
_appeal_value() {
  words= ask= paths=
  case "$1 $2" in
${indented(valueCases(grammar), 4)}
    *) return 1 ;;
  esac
}

# The flags of a command.
_appeal_flags() {
  words=${shellWord(flagNames(grammar.flags))}
  case "$1" in
${indented(flagCases(grammar), 4)}
  esac
}

${MAIN.replace('@VERBS@', () => shellWord(names))}`;
}

function valueCases({ flags, verbs }: Grammar): string[] {
  const common = flags.flatMap((flag) => valueCase('*', flag));
  return [
    ...common,
    ...verbs.flatMap(({ name, flags, places }) => [
      ...flags.flatMap((flag) => valueCase(name, flag)),
      ...places.map((place, index) => `${shellWord(`${name} ${index + 1}`)}) ${assignments(place)};;`),
    ]),
  ];
}

function valueCase(verb: string, { names, value }: CompletedFlag): string[] {
  if (!value) return [];
  const patterns = names.map((name) => (verb === '*' ? `*${shellWord(` ${name}`)}` : shellWord(`${verb} ${name}`)));
  return [`${patterns.join(' | ')}) ${assignments(value)};;`];
}

function assignments({ words, asked, paths }: ValueWords): string {
  return [
    ...(words.length > 0 ? [`words=${shellWord(words.join(' '))}`] : []),
    ...(asked ? [`ask=${asked}`] : []),
    ...(paths ? [`paths=${paths}`] : []),
  ]
    .map((one) => `${one} `)
    .join('');
}

function flagCases({ verbs }: Grammar): string[] {
  return verbs
    .filter((one) => one.flags.length > 0)
    .map(({ name, flags }) => `${shellWord(name)}) words+=${shellWord(` ${flagNames(flags)}`)} ;;`);
}

function flagNames(flags: readonly CompletedFlag[]): string {
  return flags.flatMap((one) => one.names).join(' ');
}

const MAIN = `# A word as typed, without its quotes; ~ is home.
_appeal_plain() {
  plain=\${1//[\\\\\\"\\']/}
  if [[ $plain == '~/'* ]]; then plain=$HOME/\${plain:2}; fi
}

# The words that appeal itself knows, the plain ones only. Needs: ask, cases, of.
_appeal_ask() {
  local plain word
  local -a call
  call=(completion --words "$ask")
  if [[ -n $cases ]]; then _appeal_plain "$cases" && call+=(--cases "$plain"); fi
  if [[ -n $of ]]; then _appeal_plain "$of" && call+=(--of "$plain"); fi
  while IFS= read -r word; do
    [[ $word == [!a-z0-9]* || $word == *[!A-Za-z0-9-]* ]] || words+=" $word"
  done < <(command appeal "\${call[@]}" </dev/null 2>/dev/null)
}

_appeal() {
  local IFS=$' \\t\\n' verb= flag= place=1 cases= of= prefix= words= ask= paths= word index
  local cur=\${COMP_WORDS[COMP_CWORD]-}
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ -n $flag ]]; then
      if [[ $word == '=' ]]; then continue; fi
      case "$flag" in --cases) cases=$word ;; --case) of=$word ;; esac
      flag=
    elif [[ $word == --cases=* ]]; then cases=\${word#*=}
    elif [[ $word == --case=* ]]; then of=\${word#*=}
    elif [[ $word == -* ]]; then
      if _appeal_value "$verb" "$word"; then flag=$word; fi
    elif [[ -z $verb ]]; then verb=$word
    else place=$((place + 1)); fi
  done
  if [[ -n $flag && $cur == '=' ]]; then cur=; fi
  if [[ -z $flag && $cur == --*=* ]]; then flag=\${cur%%=*} prefix=\${cur%%=*}= cur=\${cur#*=}; fi

  words= ask= paths=
  if [[ -n $flag ]]; then _appeal_value "$verb" "$flag"
  elif [[ $cur == -* ]]; then _appeal_flags "$verb"
  elif [[ -z $verb ]]; then words=@VERBS@
  elif ! _appeal_value "$verb" "$place"; then _appeal_flags "$verb"; fi
  if [[ -n $ask ]]; then _appeal_ask; fi
  for word in $words; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$prefix$word"); fi
  done

  if [[ -n $paths && \${#COMPREPLY[@]} -eq 0 ]]; then
    local kind=default list=-f
    if [[ $paths == folders ]]; then kind=dirnames list=-d; fi
    if ! compopt -o "$kind" 2>/dev/null; then
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$list" -- "$cur")
    fi
  fi
  return 0
}

complete -F _appeal appeal
`;
