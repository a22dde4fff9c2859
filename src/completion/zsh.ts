import type { CompletedFlag, Grammar, ValueWords, Verb } from './grammar.ts';
import { indented, shellWord } from './text.ts';

/** The completion script for zsh: a file for fpath, which can also be sourced after compinit. */
export function zshScript({ flags, verbs }: Grammar): string {
  return `#compdef appeal
# zsh completion for appeal, made by "appeal completion zsh"

# Offers what appeal itself knows (the plain words only), the words given, or else paths.
_appeal_offer() {
  local ask=$1 paths=$2
  shift 2
  local -a found call
  if [[ -n $ask ]]; then
    call=(completion --words $ask)
    [[ -n $appeal_cases ]] && call+=(--cases "$appeal_cases")
    [[ -n $appeal_of ]] && call+=(--of "$appeal_of")
    found=("\${(f)$(command appeal "\${call[@]}" </dev/null 2>/dev/null)}")
    found=("\${(@)found:#*[^A-Za-z0-9-]*}")
    found=("\${(@)found:#[^a-z0-9]*}")
  fi
  found+=("$@")
  found=("\${(@)found:#}")
  compadd -a found && return 0
  case $paths in
    files) _files ;;
    folders) _files -/ ;;
    *) return 1 ;;
  esac
}

# A word as typed, without its quotes; ~ is home.
_appeal_plain() {
  REPLY=\${(Q)1}
  REPLY=\${REPLY/#\\~\\//$HOME/}
}

_appeal() {
  local curcontext=$curcontext state line word before REPLY appeal_cases appeal_of
  typeset -A opt_args
  integer ret=1
  local -a common verbs
  common=(
${indented(flags.flatMap(flagSpecs), 4)}
  )
  verbs=(
${indented(
  verbs.map(({ name, summary }) => shellWord(`${name}:${summary}`)),
  4,
)}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ $word == --(case|cases)=* ]] && before=\${word%%=*} word=\${word#*=}
    case $before in
      --cases) _appeal_plain "$word"; appeal_cases=$REPLY ;;
      --case) _appeal_plain "$word"; appeal_of=$REPLY ;;
    esac
    before=$word
  done
  _arguments -C "\${common[@]}" '1: :->verb' '*:: :->rest' && ret=0
  case $state in
    verb) _describe -t commands command verbs && ret=0 ;;
    rest)
      curcontext="\${curcontext%:*:*}:appeal-$words[1]:"
      case $words[1] in
${indented(verbs.map(verbCase), 8)}
      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] == _appeal ]]; then _appeal "$@"; else compdef _appeal appeal; fi
`;
}

function verbCase({ name, flags, places }: Verb): string {
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...places.map((place, index) => shellWord(`${index + 1}${action(place)}`)),
  ];
  return `${name}) _arguments "\${common[@]}" ${specs.join(' ')} && ret=0 ;;`;
}

/** A flag as _arguments wants it, once for each name; names that stand for one another shut each other out. */
function flagSpecs({ names, summary, value, repeats }: CompletedFlag): string[] {
  const shut = repeats ? '*' : names.length > 1 ? `(${names.join(' ')})` : '';
  const text = `[${summary.replace(/[[\]\\]/g, '\\$&')}]`;
  return names.map((name) => {
    const joined = value ? (name.startsWith('--') ? '=' : '+') : '';
    return shellWord(`${shut}${name}${joined}${text}${value ? action(value) : ''}`);
  });
}

/** What to offer. The space before the function keeps _arguments from putting flags of its own in. */
function action({ words, asked, paths }: ValueWords): string {
  if (words.length === 0 && !asked && !paths) return ': : ';
  return `: : _appeal_offer '${asked ?? ''}' '${paths ?? ''}'${words.map((word) => ` ${word}`).join('')}`;
}
